// VS Code's server from npm, seen in the user's browser.
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root, startFolder } from '../../test/host/paths.mjs';
import { onEnd } from '../../test/host/processes.mjs';
import { startServer } from '../../test/host/server.mjs';
import { firstSettings } from './settings.mjs';

/** Layout, open files and undo history are kept by the browser under the port: use the same one whenever it is free. */
const usualPort = 3117;
const portsToTry = 20;

/** Starts the server, prints its one address, and settles with an exit code when it has ended. */
export async function startInBrowser({ folder, file }, { opens }) {
  const dataDir = path.join(startFolder, 'start');
  const server = await startOnPort(process.env.PORT, {
    dataDir,
    token: keptToken(dataDir),
    settings: firstSettings,
    builtins: 'people',
  });
  const told = new Promise((resolve) => {
    onEnd(resolve);
  });
  const address = server.address({ folder, file, developmentPaths: [root] });
  console.log(`\nVS Code with Sourceline is at\n\n  ${address}\n\nCtrl+C ends it.`);
  if (opens) openBrowser(address);
  const crash = await Promise.race([server.ended, told]);
  await server.stop();
  if (crash instanceof Error) throw crash;
  return 0;
}

/** The port that the user named and no other, else the usual one or the next that is free. */
async function startOnPort(named, options) {
  if (named) {
    const port = Number(named);
    if (!/^\d{1,5}$/.test(named) || port < 1 || port > 65_535)
      throw new Error(`PORT is “${named}”, which is no port number.`);
    const server = await startUnlessTaken({ ...options, port });
    if (!server) throw new Error(`Port ${port} is taken. Set PORT to another one, or leave it out.`);
    return server;
  }
  for (let port = usualPort; port < usualPort + portsToTry; port++) {
    const server = await startUnlessTaken({ ...options, port });
    if (server) return server;
  }
  return startServer({ ...options, port: 0 });
}

async function startUnlessTaken(options) {
  try {
    return await startServer(options);
  } catch (error) {
    if (error.code === 'EADDRINUSE' || error.code === 'EACCES') return undefined;
    throw error;
  }
}

/** The same at each start, so that a page that is still open goes on working. Only this user can read it. */
function keptToken(dataDir) {
  const file = path.join(dataDir, 'token');
  if (!existsSync(file)) {
    mkdirSync(dataDir, { recursive: true });
    writeFileSync(file, randomBytes(16).toString('hex'), { mode: 0o600 });
  }
  return readFileSync(file, 'utf8');
}

const openers = { darwin: ['open'], win32: ['rundll32', 'url.dll,FileProtocolHandler'] };

/** Quietly does nothing where there is no browser to open. */
function openBrowser(address) {
  const hasScreen = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  if (!hasScreen) return;
  const [command, ...options] = openers[process.platform] ?? ['xdg-open'];
  spawn(command, [...options, address], { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref();
}
