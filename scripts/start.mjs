// `npm start [-- FILE_OR_FOLDER]`: VS Code with Sourceline, on samples/ or on what is named. Desktop VS Code where
// `code` is on the PATH, else (and with --browser) VS Code from npm in the user's browser, which --no-open leaves closed.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { installProject } from '../test/host/install.mjs';
import { root } from '../test/host/paths.mjs';
import { findDesktop, startDesktop } from './start/desktop.mjs';
import { placeToOpen } from './start/place.mjs';

const options = { browser: { type: 'boolean' }, 'no-open': { type: 'boolean' } };

async function start() {
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  // npm runs this in the project's folder; INIT_CWD is where the user stands
  const place = placeToOpen(positionals[0], process.env.INIT_CWD ?? process.cwd());
  installProject();
  const { status } = spawnSync(process.execPath, [path.join(root, 'esbuild.mjs')], { stdio: 'inherit' });
  if (status !== 0) throw new Error('Sourceline could not be built; the lines above say why.');

  const code = values.browser ? undefined : findDesktop();
  if (code) return startDesktop(code, place);
  // needs the project's packages, which are there only now
  const { startInBrowser } = await import('./start/in-browser.mjs');
  return startInBrowser(place, { opens: !values['no-open'] });
}

try {
  process.exitCode = await start();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
