// `npm run bench [-- --corpora DIR --eval DIR]`: installs the libraries to compare with, builds, and prints speed, where notes land after edits, and accuracy.
// What the figures were, and what was tried for them, is in RESULTS.md.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

const bench = import.meta.dirname;
process.chdir(path.dirname(bench));

function run(command, args, options = {}) {
  const { status } = spawnSync(command, args, { stdio: 'inherit', ...options });
  if (status !== 0) process.exit(status ?? 1);
}

const node = (...args) => run(process.execPath, args);

if (!existsSync(path.join(bench, 'node_modules')))
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: bench,
    shell: process.platform === 'win32',
  });
node('esbuild.mjs');
node('--enable-source-maps', 'out/unit/bench/speed.bench.js');
node('--enable-source-maps', 'out/unit/bench/sidecar.bench.js');
node('--enable-source-maps', 'out/unit/bench/anchors.bench.js');
node('--enable-source-maps', 'out/unit/bench/accuracy.bench.js', ...process.argv.slice(2));
