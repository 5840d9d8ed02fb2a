// `npm test [-- SUITE…]`: installs what is missing, builds, runs each suite (or those named), and ends with the line
// "N passed, N failed". A suite that fails does not keep the others from running.
import { rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { installHost, installProject } from './host/install.mjs';
import { root } from './host/paths.mjs';
import { sideBySide } from './host/schedule.mjs';
import { countsOf, runStreaming } from './host/suites.mjs';

const limitMs = 8 * 60_000; // for one suite; none comes near it, but a window that hangs must not hang the tests

const node = (file, ...options) => [process.execPath, path.join(root, file), ...options];
const mocha = (...options) => node('node_modules/mocha/bin/mocha.js', '--forbid-only', ...options);
const tsc = (...options) => node('node_modules/typescript/bin/tsc', '--noEmit', ...options);

/** Everything else runs what it makes. */
const build = { name: 'build', command: node('esbuild.mjs'), counts: 'exit' };

/** The longest first, for two run at a time. An extra one, which needs a network, runs only when it is named. */
const suites = [
  { name: 'e2e', command: mocha('--timeout', '60000', 'test/e2e/*.test.mjs'), counts: 'mocha' },
  {
    name: 'unit',
    command: mocha('--timeout', '30000', '--enable-source-maps', 'out/unit/test/**/*.test.js'),
    counts: 'mocha',
  },
  { name: 'editor', command: node('test/run-editor.mjs'), counts: 'mocha' },
  { name: 'host', command: mocha('--timeout', '60000', 'test/host/*.test.mjs'), counts: 'mocha' },
  { name: 'web', command: node('test/run-editor.mjs', '--web'), counts: 'mocha' },
  { name: 'types', command: tsc(), counts: 'exit' },
  { name: 'panel-types', command: tsc('-p', 'src/panel'), counts: 'exit' },
  { name: 'lint', command: node('node_modules/@biomejs/biome/bin/biome', 'ci', '.'), counts: 'exit' },
  { name: 'grammar', command: ['npm', 'run', '--silent', 'test:grammar'], counts: 'grammar' },
  { name: 'desktop', command: node('test/run-editor.mjs', '--desktop'), counts: 'mocha', isExtra: true },
];

const wanted = process.argv.slice(2);
const names = [build, ...suites].map(({ name }) => name);
const unknown = wanted.filter((name) => !names.includes(name));
if (unknown.length) {
  console.error(`No suite is called ${unknown.join(', ')}; there are ${names.join(', ')}.`);
  process.exit(1);
}

try {
  installProject();
  installHost();
  await (await import('./host/browser.mjs')).bringBrowser(); // needs the project's packages, which are there only now
} catch (error) {
  console.error(error.message);
  console.log('\n0 passed, 1 failed');
  process.exit(1);
}
rmSync(path.join(root, 'out'), { recursive: true, force: true }); // no test may outlive its file

const chosen = suites.filter(({ name, isExtra }) => (wanted.length ? wanted.includes(name) : !isExtra));
const lanes = Math.min(2, availableParallelism(), Math.max(1, chosen.length));
const built = await run(build);
const failedAtOnce = ({ name }) => ({ name, passed: 0, failed: 1, seconds: 0 });
const results = [built, ...(await sideBySide(chosen, lanes, built.failed ? failedAtOnce : run))];
console.log();
for (const { name, passed, failed, seconds } of results)
  console.log(
    `${name.padEnd(12)} ${String(passed).padStart(5)} passed ${String(failed).padStart(4)} failed ${seconds.toFixed(1).padStart(7)} s`,
  );
const sum = (key) => results.reduce((total, result) => total + result[key], 0);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') ? 1 : 0;

/** What it says comes at once where it runs alone, else in one piece at its end. */
async function run({ name, command, counts }) {
  const isAlone = name === build.name || lanes === 1;
  console.log(isAlone ? `\n── ${name}` : `… ${name}`);
  const start = Date.now();
  const { output, exitCode } = await runStreaming(command, { folder: root, limitMs, isQuiet: !isAlone });
  if (!isAlone) console.log(`\n── ${name}\n${output}`);
  return { name, ...countsOf(counts, output, exitCode), seconds: (Date.now() - start) / 1000 };
}
