// `npm run screenshots`: the README's pictures, taken anew by the end-to-end run of the packaged extension.
import { spawnSync } from 'node:child_process';
import { copyFileSync } from 'node:fs';
import path from 'node:path';
import { installHost, installProject } from '../test/host/install.mjs';
import { root } from '../test/host/paths.mjs';

const pictures = ['overview-light', 'overview-dark', 'overview-high-contrast', 'hover'];

const node = (...command) => {
  const { status } = spawnSync(process.execPath, command, { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
};

installProject();
installHost();
node('esbuild.mjs');
node('node_modules/mocha/bin/mocha.js', '--timeout', '60000', 'test/e2e/installed.test.mjs');
for (const name of pictures)
  copyFileSync(path.join(root, 'shots', `${name}.png`), path.join(root, 'media', `${name}.png`));
