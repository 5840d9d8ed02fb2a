// Desktop VS Code with data of its own, so that it neither meets nor changes a VS Code that the user has open.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root, startFolder } from '../../test/host/paths.mjs';
import { onEnd, processes } from '../../test/host/processes.mjs';
import { firstSettings } from './settings.mjs';

/** The `code` on the PATH, where a desktop window could be seen; undefined otherwise. */
export function findDesktop(environment = process.env, platform = process.platform) {
  if (environment.VSCODE_IPC_HOOK_CLI) return undefined; // a terminal of a remote window: its `code` cannot do this
  const hasScreen = platform !== 'linux' || environment.DISPLAY || environment.WAYLAND_DISPLAY;
  if (!hasScreen) return undefined;
  const name = platform === 'win32' ? 'code.cmd' : 'code';
  return (environment.PATH ?? '')
    .split(path.delimiter)
    .map((folder) => path.join(folder, name))
    .find((file) => existsSync(file) && statSync(file).isFile());
}

/** Opens a window and settles with an exit code when it has been closed, or Ctrl+C has closed it. */
export function startDesktop(code, { folder, file }) {
  const dataDir = path.join(startFolder, 'desktop');
  writeFirstSettings(dataDir);
  const options = [
    `--extensionDevelopmentPath=${root}`,
    `--user-data-dir=${dataDir}`,
    `--extensions-dir=${path.join(dataDir, 'extensions')}`,
    ...['--new-window', '--wait', '--disable-workspace-trust'],
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), // VS Code refuses to start as root otherwise
  ];
  console.log('VS Code opens in a window of its own. Ctrl+C here closes it.');
  const places = file ? [folder, file] : [folder];
  const isWindows = process.platform === 'win32';
  // Windows starts a .cmd only through a shell, which needs the quotes
  const argv = [...options, ...places].map((argument) => (isWindows ? `"${argument}"` : argument));
  const child = spawn(isWindows ? `"${code}"` : code, argv, {
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: isWindows,
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (status) => resolve(status ?? 0));
    onEnd(() => {
      endWindow(dataDir);
      resolve(0);
    });
  });
}

/** `code` detaches the window's process, which is the one that has our data folder in its arguments. */
function endWindow(dataDir) {
  for (const { pid, command } of processes()) {
    if (!command.includes(`--user-data-dir=${dataDir}`)) continue;
    try {
      process.kill(pid, 'SIGTERM');
    } catch {
      // it ended by itself, as its parts do
    }
  }
}

function writeFirstSettings(dataDir) {
  const settings = path.join(dataDir, 'User', 'settings.json');
  if (existsSync(settings)) return;
  mkdirSync(path.dirname(settings), { recursive: true });
  writeFileSync(settings, `${JSON.stringify(firstSettings, null, 2)}\n`);
}
