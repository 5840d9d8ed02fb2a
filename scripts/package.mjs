// `npm run package [-- --out FILE]`: a .vsix of what ships. Needs no network.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../test/host/paths.mjs';

const { values } = parseArgs({ options: { out: { type: 'string' } } });
const node = (...command) => {
  const { status } = spawnSync(process.execPath, command, { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
};

node('esbuild.mjs', '--production');
node(
  'node_modules/@vscode/vsce/vsce',
  ...['package', '--no-dependencies', '--no-rewrite-relative-links', '--allow-missing-repository'],
  ...(values.out ? ['--out', path.resolve(process.env.INIT_CWD ?? '.', values.out)] : []),
);
