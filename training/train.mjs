// Makes models/en.bin and models/en.json: `node training/train.mjs --corpora DIR [--out DIR]`. Same corpora, same bytes.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { build } from 'esbuild';

process.chdir(path.dirname(import.meta.dirname));
const outfile = 'out/training/main.mjs';
await build({
  entryPoints: ['training/main.ts'],
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
