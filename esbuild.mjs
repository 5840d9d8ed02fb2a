// Builds everything that runs: `node esbuild.mjs [--watch] [--production]`.
import { context } from 'esbuild';
import { existsSync, globSync as nodeGlobSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';

const production = process.argv.includes('--production');
const common = { bundle: true, sourcemap: !production, minify: production, target: 'es2022', logLevel: 'warning', legalComments: 'none' };
