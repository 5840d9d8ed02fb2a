// The package as people get it: installed into a clean profile, with no development mode. Its pictures, in shots/, are
// those of the README (npm run screenshots).
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { root } from '../host/paths.mjs';
import { copyProject } from './project-copy.mjs';
import { until } from './until.mjs';
import { open, textOf } from './workbench.mjs';

const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));

/** For each theme: its id, its class on the workbench and in the panel, and its key in a contributed colour's defaults. */
const themes = {
  light: { id: 'Light Modern', workbench: '.vs', panel: '.vscode-light', defaults: 'light' },
  dark: { id: 'Dark Modern', workbench: '.vs-dark', panel: '.vscode-dark', defaults: 'dark' },
  'high-contrast': {
    id: 'Default High Contrast',
    workbench: '.hc-black',
    panel: '.vscode-high-contrast:not(.vscode-high-contrast-light)',
    defaults: 'highContrast',
  },
  'high-contrast-light': {
    id: 'Default High Contrast Light',
    workbench: '.hc-light',
    panel: '.vscode-high-contrast-light',
    defaults: 'highContrastLight',
  },
};

/** The colour of a kind of mark in a theme, as browsers write it. */
function colorOf(kind, defaults) {
  const hex = manifest.contributes.colors.find(({ id }) => id === `sourceline.${kind}`).defaults[defaults];
  return `rgb(${[1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)).join(', ')})`;
}

describe('The packaged extension', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'sourceline-installed-'));
  const [samples, userDataDir, extensionsDir] = ['samples', 'data', 'extensions'].map((name) =>
    path.join(folder, name),
  );
  const vsix = path.join(folder, 'sourceline.vsix');
  let session;
  let workbench;

  const node = (...command) => promisify(execFile)(process.execPath, command, { cwd: root });
  const code = (...options) =>
    node('test/host/code.mjs', `--user-data-dir=${userDataDir}`, `--extensions-dir=${extensionsDir}`, ...options);
  /** In the folder's settings: a change of those is taken over at once. */
  const setTheme = (id) => {
    mkdirSync(path.join(samples, '.vscode'), { recursive: true });
    const settings = { 'workbench.colorTheme': id, 'files.exclude': { '.vscode': true } };
    writeFileSync(path.join(samples, '.vscode', 'settings.json'), JSON.stringify(settings));
  };

  before(async () => {
    const project = path.join(folder, 'project');
    copyProject(project);
    await node(path.join(project, 'scripts/package.mjs'), '--out', vsix);
    cpSync(path.join(root, 'samples'), samples, { recursive: true });
    setTheme(themes.light.id);
  });

  after(async () => {
    await session?.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  });

  // 5 MB of it are the most that the language model may have
  it('is smaller than 30 MB', () => assert.ok(statSync(vsix).size < 30_000_000, `${statSync(vsix).size} bytes`));

  it('installs into a clean profile by the command line of VS Code', async () => {
    await code('--install-extension', vsix);
    const { stdout } = await code('--list-extensions', '--show-versions');
    assert.match(stdout, new RegExp(`^${manifest.publisher}\\.${manifest.name}@${manifest.version}$`, 'm'));
  });

  it('holds what the manifest names, and no sources, tests, samples or maps', () => {
    const name = `${manifest.publisher}.${manifest.name}-${manifest.version}`;
    const files = readdirSync(path.join(extensionsDir, name), { recursive: true });
    const named = [
      manifest.main,
      manifest.browser,
      manifest.icon,
      'models/en.bin',
      'models/en.json',
      ...manifest.contributes.grammars.map((one) => one.path),
    ];
    for (const file of named) assert.ok(files.includes(path.normalize(file)), file);
    assert.deepEqual(
      files.filter((file) => /\.(ts|map|mjs|md\.txt)$|^(src|test|samples|bench|node_modules)\b/.test(file)),
      [],
    );
  });

  it('marks an article and counts its quotations, outside development mode', async () => {
    session = await open({
      server: { userDataDir, extensionsDir },
      window: { folder: samples, file: path.join(samples, 'mackerel-talks.txt') },
      viewport: { width: 1280, height: 800 },
    });
    ({ workbench } = session);
    await workbench.statusBarItem('with a speaker').waitFor();
    await workbench.marked('twice', 'twice', 'solid');
    assert.equal(await session.page.getByText('[Extension Development Host]').count(), 0);
  });

  it('has its view and its command', async () => {
    await workbench.activity('Sourceline');
    await workbench.webview().locator('.row').first().waitFor();
    await workbench.command('Sourceline: Fact-check article');
    const message = workbench.message('with a speaker');
    await message.waitFor();
    await message.hover();
    await message.getByRole('button', { name: /^Clear Notification/ }).click();
    await message.waitFor({ state: 'detached' });
  });

  it('shows its card over the text', async () => {
    const card = await workbench.hover('unfriendly', 'unfriendly');
    assert.match(await textOf(card), /Petur J. Arnason/);
    await workbench.shot('hover');
    await session.page.mouse.move(5, 5);
    await card.waitFor({ state: 'hidden' });
  });

  for (const [name, theme] of Object.entries(themes))
    it(`has colours of its own for ${theme.id}`, async () => {
      setTheme(theme.id);
      await session.page.locator(`.monaco-workbench${theme.workbench}`).waitFor();
      const isMarked = (kind, style, word) =>
        until(
          () => workbench.marks(word, word), // one word, for lines break where the machine’s fonts want it
          (marks) => marks.some((mark) => mark.style === style && mark.color === colorOf(kind, theme.defaults)),
        );
      await isMarked('direct', 'solid', 'twice');
      await isMarked('mixed', 'double', 'unfriendly');
      await isMarked('indirect', 'dashed', 'neither');
      await isMarked('actor', 'underline dotted', 'Halvorsen');
      await workbench.webview().locator(`body${theme.panel}`).waitFor(); // it is told of the theme a moment later
      await workbench.shot(`overview-${name}`);
    });
});
