// Finds a Chromium, or brings one, and starts it.
import { createReadStream, createWriteStream, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { chromium } from 'playwright-core';
import { installBrowser } from './install.mjs';
import { browserFolder } from './paths.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome', 'microsoft-edge'];
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

const switches = [
  ...['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'], // containers and machines without a screen
  ...['--disable-quic', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
];

export const noBrowserMessage =
  'No browser was found. Install one (on Debian: apt-get install chromium) or name one in CHROMIUM_PATH.';

/** The path of a browser of the Chromium family on this machine, or undefined. CHROMIUM_PATH goes before all. */
export function findBrowser(environment = process.env, alsoIn = places) {
  if (environment.CHROMIUM_PATH) {
    if (existsSync(environment.CHROMIUM_PATH)) return environment.CHROMIUM_PATH;
    throw new Error(`CHROMIUM_PATH names ${environment.CHROMIUM_PATH}, which does not exist.`);
  }
  const folders = (environment.PATH ?? '').split(path.delimiter).filter(Boolean);
  const onPath = folders.flatMap((folder) => names.map((name) => path.join(folder, name)));
  return [...onPath, ...alsoIn].find((file) => existsSync(file));
}

/** Starts a browser of this machine, else the one from npm (Linux x64 only); rejects with what to install. */
export async function launchBrowser(options = {}) {
  const found = findBrowser();
  const { executablePath, env } = found ? { executablePath: found } : await carriedBrowser();
  return chromium.launch({ executablePath, env: { ...process.env, ...env }, args: switches, ...options });
}

/** Brings the browser that will be started, where this machine has none: programs that start together must not each bring one. */
export async function bringBrowser() {
  if (!findBrowser() && carries()) await carriedBrowser();
}

const carries = (platform = process.platform + process.arch) => platform === 'linuxx64';

/** Chromium of the npm package: its path, and the environment in which it finds its own libraries and a font. */
export async function carriedBrowser(platform = process.platform + process.arch) {
  if (!carries(platform)) throw new Error(noBrowserMessage);
  installBrowser();
  const unpacked = path.join(browserFolder, 'unpacked');
  if (!existsSync(unpacked)) await unpack(unpacked);
  const libraries = [path.join(unpacked, 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  const fonts = existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_PATH: unpacked };
  return { executablePath: path.join(unpacked, 'chromium'), env: { LD_LIBRARY_PATH: libraries, ...fonts } };
}

async function unpack(folder) {
  const packed = path.join(browserFolder, 'node_modules', '@sparticuz', 'chromium', 'bin');
  const { extract } = createRequire(path.join(packed, '..', 'package.json'))('tar-fs');
  const fresh = `${folder}.${process.pid}`;
  mkdirSync(fresh, { recursive: true });
  const inflate = (name, target) =>
    pipeline(createReadStream(path.join(packed, name)), createBrotliDecompress(), target);
  await inflate('chromium.br', createWriteStream(path.join(fresh, 'chromium'), { mode: 0o755 }));
  await inflate('al2023.tar.br', extract(fresh)); // the libraries that a bare Debian has not: NSS and expat
  await inflate('fonts.tar.br', extract(fresh));
  // the package's own names folders of a cloud service
  writeFileSync(path.join(fresh, 'fonts.conf'), `<fontconfig><dir>${folder}/fonts</dir></fontconfig>\n`);
  rmSync(folder, { recursive: true, force: true });
  renameSync(fresh, folder);
}
