// `npm test [-- SUITE…]`: installs what is missing, builds, runs each suite (or those named), and ends with the line
// "N passed, N failed". A suite that fails does not keep the others from running.
import { rmSync } from 'node:fs';
import path from 'node:path';
import { installHost, installProject } from './host/install.mjs';
import { root } from './host/paths.mjs';
import { countsOf, runStreaming } from './host/suites.mjs';

const limitMs = 8 * 60_000; // for one suite; none comes near it, but a window that hangs must not hang the tests

const node = (file, ...options) => [process.execPath, path.join(root, file), ...options];
const mocha = (...options) => node('node_modules/mocha/bin/mocha.js', '--forbid-only', ...options);
const tsc = (...options) => node('node_modules/typescript/bin/tsc', '--noEmit', ...options);

/**
 * The quick ones first. What the build failed to make cannot be tested: without it, those after it fail at once. An
 * extra one, which needs a network, runs only when it is named.
 */
const suites = [
  { name: 'build', command: node('esbuild.mjs'), counts: 'exit', isNeeded: true },
  { name: 'lint', command: node('node_modules/@biomejs/biome/bin/biome', 'ci', '.'), counts: 'exit' },
  { name: 'types', command: tsc(), counts: 'exit' },
  { name: 'panel-types', command: tsc('-p', 'src/panel'), counts: 'exit' },
  {
    name: 'unit',
    command: mocha('--timeout', '30000', '--enable-source-maps', 'out/unit/test/**/*.test.js'),
    counts: 'mocha',
  },
  { name: 'grammar', command: ['npm', 'run', '--silent', 'test:grammar'], counts: 'grammar' },
  { name: 'host', command: mocha('--timeout', '60000', 'test/host/*.test.mjs'), counts: 'mocha' },
  { name: 'editor', command: node('test/run-editor.mjs'), counts: 'mocha' },
  { name: 'web', command: node('test/run-editor.mjs', '--web'), counts: 'mocha' },
  { name: 'desktop', command: node('test/run-editor.mjs', '--desktop'), counts: 'mocha', isExtra: true },
  { name: 'e2e', command: mocha('--timeout', '60000', 'test/e2e/*.test.mjs'), counts: 'mocha' },
];

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !suites.some((suite) => suite.name === name));
if (unknown.length) {
  console.error(`No suite is called ${unknown.join(', ')}; there are ${suites.map(({ name }) => name).join(', ')}.`);
  process.exit(1);
}

try {
  installProject();
  installHost();
} catch (error) {
  console.error(error.message);
  console.log('\n0 passed, 1 failed');
  process.exit(1);
}
rmSync(path.join(root, 'out'), { recursive: true, force: true }); // no test may outlive its file

const results = [];
let isBuilt = true;
for (const suite of suites) {
  const isWanted = wanted.length ? wanted.includes(suite.name) : !suite.isExtra;
  if (!isWanted && !suite.isNeeded) continue;
  const start = Date.now();
  console.log(`\n── ${suite.name}`);
  const result = isBuilt ? await run(suite) : { passed: 0, failed: 1 };
  if (suite.isNeeded && result.failed) isBuilt = false;
  results.push({ name: suite.name, ...result, seconds: (Date.now() - start) / 1000 });
}
console.log();
for (const { name, passed, failed, seconds } of results)
  console.log(
    `${name.padEnd(12)} ${String(passed).padStart(5)} passed ${String(failed).padStart(4)} failed ${seconds.toFixed(1).padStart(7)} s`,
  );
const sum = (key) => results.reduce((total, result) => total + result[key], 0);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') ? 1 : 0;

async function run({ command, counts }) {
  const { output, exitCode } = await runStreaming(command, { folder: root, limitMs });
  return countsOf(counts, output, exitCode);
}
