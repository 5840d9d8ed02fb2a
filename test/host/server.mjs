// Starts VS Code's server from npm, with a front before it, and makes the addresses of its windows.
import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileRoute, startFront } from './front.mjs';
import { builtinSets, installHost } from './install.mjs';
import { carriedNode, hostFolder, serverMain } from './paths.mjs';
import { endGroup } from './processes.mjs';

const startLimitMs = 60_000;

/** Settings for windows that start quickly and look the same each time. */
export const testSettings = JSON.parse(readFileSync(path.join(import.meta.dirname, 'settings.json'), 'utf8'));

/**
 * A running server.
 * @typedef {object} Server
 * @property {number} pid of the server, which leads a process group of its own
 * @property {number} port of the front, which is the one that browsers use
 * @property {(window: Window) => string} address of a window
 * @property {Promise<Error>} ended settles when the server ends without having been asked to
 * @property {() => Promise<void>} stop ends it and everything that it started
 */

/**
 * What a window shows.
 * @typedef {object} Window
 * @property {string} [folder] @property {string} [workspace] @property {string} [file] paths
 * @property {string[]} [developmentPaths] extensions to run from their folders
 * @property {string} [testsPath] the module whose `run` the extension host is to call
 * @property {boolean} [inBrowser] run the extensions' `browser` part, in the browser's own extension host
 * @property {string[][]} [payload] further pairs that the workbench understands
 */

/**
 * @param {object} [options]
 * @param {string} [options.dataDir] where the server keeps what it keeps; without it, a folder that stop() deletes
 * @param {string} [options.userDataDir] @param {string} [options.extensionsDir] as on the `code` command line
 * @param {object} [options.settings] user settings of a first start; what the user has changed since then stays
 * @param {'tests' | 'people'} [options.builtins] which of VS Code's own extensions
 * @param {number} [options.port] rejects with EADDRINUSE when it is taken; 0 is any free one
 * @param {string} [options.token] what a browser must bring to be let in
 * @param {string[]} [options.nodeArgs] @param {object} [options.env] for the server and its extension hosts
 * @param {(text: string) => void} [options.onLog]
 * @returns {Promise<Server>}
 */
export async function startServer(options = {}) {
  installHost();
  const dataDir = options.dataDir ?? mkdtempSync(path.join(tmpdir(), 'sourceline-host-'));
  const dropData = () => {
    if (!options.dataDir) rmSync(dataDir, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  };
  const token = options.token ?? randomBytes(16).toString('hex');
  const all = { settings: testSettings, ...options, dataDir, token };
  const fileRoots = [];
  let child;
  let front;
  let serverPort;
  let isStopping = false;
  const stop = async () => {
    isStopping = true;
    front?.close();
    front?.closeAllConnections();
    if (child) await endGroup(child);
    dropData();
  };
  try {
    front = await startFront({ serverPort: () => serverPort, port: options.port, fileRoots }); // a taken port shows here
    writeSettings(all);
    child = spawnServer(all);
    serverPort = await portOf(child, options.onLog);
  } catch (error) {
    await stop();
    throw error;
  }
  const ended = new Promise((resolve) => {
    child.once('exit', (code, signal) => {
      if (!isStopping) resolve(new Error(`VS Code’s server ended unexpectedly (${signal ?? code}).`));
    });
  });
  const { port } = front.address();
  return { pid: child.pid, port, address: (window) => addressOf(window, port, token, fileRoots), ended, stop };
}

/**
 * Runs one of the server's own commands (--install-extension, --list-extensions …), as `code` does, and waits for it.
 */
export function runServerCommand(options, command) {
  installHost();
  return spawnSync(nodeForServer(), [serverMain, ...folderArguments(options), ...command], {
    env: serverEnvironment(),
    stdio: 'inherit',
  });
}

function spawnServer(options) {
  const endWithParent = path.join(import.meta.dirname, 'end-with-parent.cjs');
  const listen = ['--host', '127.0.0.1', '--port', '0', '--connection-token', options.token];
  return spawn(
    nodeForServer(),
    [
      ...['--require', endWithParent, ...(options.nodeArgs ?? []), serverMain],
      ...[...listen, '--disable-workspace-trust', ...folderArguments(options)],
    ],
    {
      env: { ...serverEnvironment(), SOURCELINE_HOST_PARENT: '1', ...options.env },
      stdio: ['pipe', 'pipe', 'pipe'],
      detached: process.platform !== 'win32', // leads a group, so that its extension hosts can be ended with it
    },
  );
}

function folderArguments({ dataDir, userDataDir, extensionsDir, builtins = 'tests' }) {
  return [
    '--accept-server-license-terms',
    '--disable-telemetry',
    ...['--server-data-dir', dataDir],
    ...['--user-data-dir', userDataDir ?? path.join(dataDir, 'data')],
    ...['--extensions-dir', extensionsDir ?? path.join(dataDir, 'extensions')],
    ...['--builtin-extensions-dir', path.join(hostFolder, builtinSets[builtins])],
  ];
}

function serverEnvironment() {
  const inherited = Object.entries(process.env).filter(
    // what a surrounding VS Code or Node left there is meant for its own children
    ([name]) => !/^(VSCODE_|ELECTRON_|NODE_OPTIONS$|NODE_CHANNEL_FD$)/.test(name),
  );
  // an empty gallery: nothing is ever asked of a marketplace
  return { ...Object.fromEntries(inherited), EXTENSIONS_GALLERY: '{"serviceUrl":""}' };
}

/** VS Code's server calls module.registerHooks, which Node has from 22.15 on. */
function nodeForServer() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 15)) return process.execPath;
  if (existsSync(carriedNode)) return carriedNode;
  throw new Error(`VS Code’s server needs Node 22.15 or newer on this machine; this is ${process.version}.`);
}

/** User settings are on the server's side: in a browser's profile they would be gone with it. */
function writeSettings({ dataDir, userDataDir = path.join(dataDir, 'data'), settings }) {
  const file = path.join(userDataDir, 'User', 'settings.json');
  if (existsSync(file)) return;
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(settings, null, 2)}\n`);
}

function portOf(child, onLog) {
  let output = '';
  return new Promise((resolve, reject) => {
    const fail = (what) => reject(new Error(`VS Code’s server ${what}:\n${output.slice(-3000)}`));
    const timer = setTimeout(() => fail(`did not start in ${startLimitMs / 1000} s`), startLimitMs);
    const read = (chunk) => {
      onLog?.(String(chunk));
      output = (output + chunk).slice(-10_000);
      const port = /Extension host agent listening on (\d+)/.exec(output)?.[1];
      if (!port) return;
      clearTimeout(timer);
      resolve(Number(port));
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.on('error', reject);
    child.on('exit', (code, signal) => {
      clearTimeout(timer);
      fail(`ended while starting (${signal ?? code})`);
    });
  });
}

function addressOf(window, port, token, fileRoots) {
  const origin = `http://localhost:${port}`;
  const address = new URL(origin);
  const { searchParams } = address;
  if (window.workspace) searchParams.set('workspace', path.resolve(window.workspace));
  else if (window.folder) searchParams.set('folder', path.resolve(window.folder));
  else searchParams.set('ew', 'true'); // an empty window, not the last one

  const onServer = (file) => `vscode-remote://localhost:${port}${path.resolve(file)}`;
  // an extension that comes over http runs in the browser
  const overHttp = (file) => `${origin}${fileRoute}${path.resolve(file)}`;
  const locate = window.inBrowser ? overHttp : onServer;
  const payload = [['skipWelcome', 'true'], ['skipReleaseNotes', 'true'], ...(window.payload ?? [])];
  for (const folder of window.developmentPaths ?? []) {
    payload.push(['extensionDevelopmentPath', locate(folder)]);
    if (window.inBrowser) fileRoots.push(path.resolve(folder));
  }
  if (window.testsPath) payload.push(['extensionTestsPath', locate(window.testsPath)]); // lies in such a folder
  if (window.file) payload.push(['openFile', onServer(window.file)]);
  searchParams.set('payload', JSON.stringify(payload));
  searchParams.set('tkn', token);
  return address.href;
}
