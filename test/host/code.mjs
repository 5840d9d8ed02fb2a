#!/usr/bin/env node
// A stand-in for the desktop `code` executable that @vscode/test-electron's runTests can start: it takes the same
// arguments, runs the extension and its tests in the VS Code server's extension host, with the workbench in a browser
// without a screen, and ends with the tests' exit code. SOURCELINE_HOST_VERBOSE=1 shows all that VS Code logs.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readArguments } from './arguments.mjs';
import { launchBrowser } from './browser.mjs';
import { followFile } from './follow.mjs';
import { workFolder } from './paths.mjs';
import { onEnd } from './processes.mjs';
import { runServerCommand, startServer } from './server.mjs';

const limitMs = Number(process.env.SOURCELINE_HOST_LIMIT_MS ?? 300_000);
const isVerbose = Boolean(process.env.SOURCELINE_HOST_VERBOSE);
const log = (text) => {
  if (isVerbose) process.stderr.write(text.endsWith('\n') ? text : `${text}\n`);
};

const asked = readArguments(process.argv.slice(2));
const dataDir = mkdtempSync(path.join(tmpdir(), 'sourceline-code-'));
const exitCode = asked.command ? runCommand() : await runWindow().catch(failed);
rmSync(dataDir, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
process.stdout.write('', () => process.exit(exitCode)); // when all that was printed has gone out

function runCommand() {
  return runServerCommand({ ...asked, dataDir }, asked.command).status ?? 1;
}

function failed(error) {
  console.error(error.message);
  return 1;
}

/** Opens the window and settles with an exit code when its tests have ended, or it cannot go on. */
async function runWindow() {
  const output = followFile(path.join(dataDir, 'output.log'), (text) => process.stdout.write(text));
  const server = await startServer({
    ...asked,
    dataDir,
    nodeArgs: ['--require', path.join(import.meta.dirname, 'exthost-stdout.cjs')],
    env: { SOURCELINE_HOST_STDOUT: output.file },
    onLog: log,
  });
  let browser;
  try {
    const signalled = signalToEnd();
    browser = await launchBrowser({ handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false });
    return await Promise.race([signalled, server.ended.then(failed), testsIn(browser, server).catch(failed)]);
  } finally {
    await browser?.close();
    await server.stop();
    output.end();
  }
}

function signalToEnd() {
  return new Promise((resolve) => {
    onEnd(() => resolve(130));
  });
}

async function testsIn(browser, server) {
  const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
  const crash = new Promise((_, reject) => {
    page.on('crash', () => reject(new Error('The workbench’s page crashed.')));
  });
  // the workbench calls the first with the tests' exit code, and the second with what it logs
  const exit = new Promise((resolve) => {
    page.exposeFunction('codeAutomationExit', resolve);
  });
  await page.exposeFunction('codeAutomationLog', printTestLine);
  page.on('console', (message) => log(`[browser ${message.type()}] ${message.text()}`));
  await page.goto(server.address(asked.window));
  return Promise.race([exit, crash, ...(asked.window.testsPath ? [tooLate(page)] : [])]);
}

/** Tests in the browser's own extension host print through the workbench's log; test/web/index.ts marks their lines. */
function printTestLine(type, args) {
  const [first, ...rest] = args;
  if (typeof first === 'string' && first.startsWith('[test]')) console.log(first.slice('[test]'.length), ...rest);
  else log(`[${type}] ${args.map((arg) => (typeof arg === 'string' ? arg : JSON.stringify(arg))).join(' ')}`);
}

async function tooLate(page) {
  await new Promise((resolve) => setTimeout(resolve, limitMs).unref());
  mkdirSync(workFolder, { recursive: true });
  const picture = path.join(workFolder, 'timeout.png');
  await page.screenshot({ path: picture });
  console.error(`The tests did not end in ${limitMs / 1000} s. The window: ${picture}`);
  return 124;
}
