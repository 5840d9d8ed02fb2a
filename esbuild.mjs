// Builds everything that runs, into dist/ (shipped) and out/ (tests), and unpacks the trained tables: `node esbuild.mjs [--production] [--watch]`.
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
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

/** Who reads closely is built apart and loaded when asked for: with its runtime it is as large as all the rest. */
const apartFrom = (folder) => ({
  name: 'close reading apart',
  setup: (build) =>
    build.onResolve({ filter: /\/encoder\/encoder$/ }, ({ kind }) =>
      kind === 'dynamic-import' ? { path: `${folder}/close.js`, external: true } : undefined,
    ),
});

/** The runtime asks where it stands, which CommonJS tells by another name. */
const runtime = {
  ...node,
  define: { 'import.meta.url': 'whereItStands' },
  banner: { js: "const whereItStands = require('node:url').pathToFileURL(__filename).href;" },
};

const shipped = [
  { ...runtime, entryPoints: ['src/encoder/encoder.ts'], outfile: 'dist/close.js' },
  { ...runtime, entryPoints: ['src/encoder/child.ts'], outfile: 'dist/close-child.js' },
  {
    ...browser,
    format: 'iife',
    entryPoints: ['src/encoder/worker.ts'],
    outfile: 'dist/web/close-worker.js',
    define: { 'import.meta.url': 'self.location.href' },
  },
  {
    ...node,
    entryPoints: ['src/extension.ts'],
    outfile: 'dist/extension.js',
    external: ['vscode'],
  },
  {
    ...browser,
    format: 'cjs',
    entryPoints: ['src/extension.ts'],
    outfile: 'dist/web/extension.js',
    external: ['vscode', 'node:child_process'],
  },
  {
    ...browser,
    format: 'iife',
    entryPoints: ['src/panel/main.ts'],
    outfile: 'dist/panel.js',
    tsconfig: 'src/panel/tsconfig.json',
  },
  {
    ...node,
    entryPoints: ['src/cli/main.ts'],
    outfile: 'dist/cli.js',
    banner: { js: '#!/usr/bin/env node' },
    plugins: [apartFrom('.')],
  },
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
    plugins: [apartFrom(path.resolve('dist'))],
  },
  {
    ...node,
    entryPoints: filesIn('test/editor', '.ts'),
    outdir: 'out/editor',
    external: ['vscode', 'mocha'],
  },
  {
    ...browser,
    format: 'cjs',
    entryPoints: filesIn('test/web', 'index.ts'),
    outfile: 'out/web/test.js',
    external: ['vscode', 'node:child_process'],
    // mocha's browser file takes a `module` that it sees for its own, and would replace what this bundle exports
    define: { global: 'globalThis', module: 'undefined' },
  },
];

const builds = (production ? shipped : [...shipped, ...tests]).filter((build) =>
  build.entryPoints.some((file) => existsSync(file)),
);

/** Leaves a file alone that is as it should be, and puts any other in its place as a whole: programs that read it may be running. */
function put(file, contents) {
  if (existsSync(file) && readFileSync(file).equals(contents)) return;
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(`${file}.${process.pid}`, contents);
  renameSync(`${file}.${process.pid}`, file);
}

const putting = {
  name: 'put what has changed',
  setup: (build) =>
    build.onEnd(({ outputFiles = [] }) => {
      for (const { path: file, contents } of outputFiles) put(file, contents);
    }),
};

const contexts = await Promise.all(
  builds.map((build) => context({ ...build, write: false, plugins: [...(build.plugins ?? []), putting] })),
);
if (process.argv.includes('--watch')) {
  await Promise.all(contexts.map((one) => one.watch()));
} else {
  await Promise.all(contexts.map((one) => one.rebuild()));
  await Promise.all(contexts.map((one) => one.dispose()));
}

for (const file of ['codicon.css', 'codicon.ttf'])
  put(path.join('dist', file), readFileSync(`node_modules/@vscode/codicons/dist/${file}`));
put('models/en.bin', gunzipSync(readFileSync('models/en.bin.gz')));
put('dist/close.wasm', readFileSync('node_modules/onnxruntime-web/dist/ort-wasm-simd-threaded.wasm'));
