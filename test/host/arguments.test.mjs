import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readArguments } from './arguments.mjs';

describe('the command line of the stand-in for code', () => {
  let folder;
  let file;
  before(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'sourceline arguments-'));
    file = path.join(folder, 'story.md');
    writeFileSync(file, '');
  });
  after(() => rmSync(folder, { recursive: true }));

  it('takes what @vscode/test-electron passes', () => {
    const { window, userDataDir, extensionsDir, command } = readArguments([
      folder,
      ...['--disable-extensions', '--no-sandbox', '--disable-gpu-sandbox', '--disable-updates', '--skip-welcome'],
      ...['--extensionTestsPath=/x/out/index.js', '--extensionDevelopmentPath=/x'],
      ...['--extensions-dir=/x/extensions', '--user-data-dir=/x/data'],
    ]);
    assert.deepEqual(window, {
      workspace: undefined,
      folder,
      file: undefined,
      developmentPaths: ['/x'],
      testsPath: '/x/out/index.js',
      inBrowser: false,
      payload: [['disableExtensions', 'true']],
    });
    assert.deepEqual([userDataDir, extensionsDir, command], ['/x/data', '/x/extensions', undefined]);
  });

  it('takes a value after a blank as well as after an equals sign', () => {
    const { window, userDataDir } = readArguments([
      '--extensionDevelopmentPath',
      '/x',
      '--user-data-dir',
      '/y',
      folder,
    ]);
    assert.deepEqual([window.developmentPaths, userDataDir, window.folder], [['/x'], '/y', folder]);
  });

  it('tells a folder, a file and a workspace file apart', () => {
    const { window } = readArguments([folder, file, '/x/desk.code-workspace']);
    assert.deepEqual([window.folder, window.file, window.workspace], [folder, file, '/x/desk.code-workspace']);
  });

  it('opens the file of --goto and of a file address, without line and column', () => {
    assert.equal(readArguments(['--goto', `${file}:3:7`]).window.file, file);
    const address = new URL(`file://${file}`).href;
    assert.match(address, /%20/);
    assert.equal(readArguments(['--file-uri', address]).window.file, file);
  });

  it('does not take the value of an option that means nothing here for a folder', () => {
    assert.equal(readArguments(['--locale', 'fr', '--log', 'trace']).window.folder, undefined);
  });

  it('runs in the browser’s own extension host when asked for the web', () => {
    assert.equal(readArguments(['--extensionDevelopmentKind=web']).window.inBrowser, true);
  });

  it('hands the commands about extensions to the server', () => {
    const installing = ['--install-extension', 'a.vsix', '--install-extension', 'b.vsix', '--force'];
    assert.deepEqual(readArguments(installing).command, installing);
    assert.deepEqual(readArguments(['--list-extensions', '--show-versions', '--user-data-dir=/x']).command, [
      '--list-extensions',
      '--show-versions',
    ]);
  });
});
