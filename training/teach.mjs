// Makes training/silver/polnear-tags.txt.gz: `node training/teach.mjs --corpora DIR --python PYTHON --model NAME`, where PYTHON has
// spaCy and its small English model, installed as NAME. Not part of the training: its result is kept.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { build } from 'esbuild';

process.chdir(path.dirname(import.meta.dirname));
const outfile = 'out/training/teach.mjs';
await build({
  entryPoints: ['training/teach.ts'],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'es2022',
  packages: 'external',
});
const { status } = spawnSync(process.execPath, ['--max-old-space-size=8000', outfile, ...process.argv.slice(2)], {
  stdio: 'inherit',
});
process.exit(status ?? 1);
