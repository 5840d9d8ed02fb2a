// A copy of the project to package, so that the tests beside this one keep the build that they run.
import { cpSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { root } from '../host/paths.mjs';

const left = ['node_modules', 'dist', 'out', 'shots', '.git', '.vscode-test', 'bench'];

/** Copies what a fresh clone has into `folder`, with the installed packages linked. */
export function copyProject(folder) {
  const isWanted = (file) => !left.includes(path.relative(root, file)) && !/\.(vsix|tgz)$/.test(file);
  cpSync(root, folder, { recursive: true, filter: isWanted });
  symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'), 'junction');
}
