// Builds everything that runs, into dist/ (shipped) and out/ (tests): `node esbuild.mjs [--production] [--watch]`.
import { copyFileSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { context } from 'esbuild';

const production = process.argv.includes('--production');
const shared = { bundle: true, sourcemap: !production, minify: production, target: 'es2022', logLevel: 'warning' };
const node = { ...shared, platform: 'node', format: 'cjs' };
const browser = { ...shared, platform: 'browser' };

/** Every file under `folder` whose name ends in `ending`. */
const filesIn = (folder, ending) =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
        .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name))
    : [];

const shipped = [
  { ...node, entryPoints: ['src/extension.ts'], outfile: 'dist/extension.js', external: ['vscode'] },
  {
    ...browser,
    format: 'cjs',
    entryPoints: ['src/extension.ts'],
    outfile: 'dist/web/extension.js',
    external: ['vscode'],
  },
  {
    ...browser,
    format: 'iife',
    entryPoints: ['src/panel/main.ts'],
    outfile: 'dist/panel.js',
    tsconfig: 'src/panel/tsconfig.json',
  },
  { ...node, entryPoints: ['src/cli/main.ts'], outfile: 'dist/cli.js', banner: { js: '#!/usr/bin/env node' } },
];

/** test/ mirrors src/; what stands in these folders runs inside VS Code, or drives it, and is built or started apart. */
const apart = ['editor', 'web', 'e2e'].map((folder) => path.join('test', folder) + path.sep);
const tests = [
  {
    ...node,
    entryPoints: [
      ...filesIn('test', '.test.ts').filter((file) => !apart.some((folder) => file.startsWith(folder))),
      ...filesIn('bench', '.bench.ts'),
    ],
    outdir: 'out/unit',
    outbase: '.',
    packages: 'external',
  },
  { ...node, entryPoints: filesIn('test/editor', '.ts'), outdir: 'out/editor', external: ['vscode', 'mocha'] },
  {
    ...browser,
    format: 'cjs',
    entryPoints: filesIn('test/web', 'index.ts'),
    outfile: 'out/web/test.js',
    external: ['vscode'],
    // mocha's browser file takes a `module` that it sees for its own, and would replace what this bundle exports
    define: { global: 'globalThis', module: 'undefined' },
  },
];

const builds = (production ? shipped : [...shipped, ...tests]).filter((build) =>
  build.entryPoints.some((file) => existsSync(file)),
);
const contexts = await Promise.all(builds.map((build) => context(build)));
if (process.argv.includes('--watch')) {
  await Promise.all(contexts.map((one) => one.watch()));
} else {
  await Promise.all(contexts.map((one) => one.rebuild()));
  await Promise.all(contexts.map((one) => one.dispose()));
}

mkdirSync('dist', { recursive: true });
for (const file of ['codicon.css', 'codicon.ttf'])
  copyFileSync(`node_modules/@vscode/codicons/dist/${file}`, `dist/${file}`);
