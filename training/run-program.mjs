import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { build } from 'esbuild';

/** Bundles a program of this folder and runs it with this process's arguments, with memory for the corpora; ends with its exit code. */
export async function runProgram(name) {
  process.chdir(path.dirname(import.meta.dirname));
  const outfile = `out/training/${name}.mjs`;
  await build({
    entryPoints: [`training/${name}.ts`],
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
}
