import assert from 'node:assert/strict';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findDesktop } from '../../scripts/start/desktop.mjs';
import { placeToOpen } from '../../scripts/start/place.mjs';
import { allGone, startedBy, startScript } from './children.mjs';
import { root } from './paths.mjs';
import { processes } from './processes.mjs';

describe('what npm start opens', () => {
  it('is an article of the samples when nothing is named', () => {
    const { folder, file } = placeToOpen(undefined, root);
    assert.deepEqual([folder, file], [path.join(root, 'samples'), path.join(root, 'samples', path.basename(file))]);
    assert.deepEqual(placeToOpen(file, '/'), { folder, file });
  });
  it('is the folder that the user names, as seen from where they are', () => {
    assert.deepEqual(placeToOpen('host', path.join(root, 'test')), { folder: import.meta.dirname });
  });
  it('is an error when there is no such thing', () => {
    assert.throws(() => placeToOpen('no-such.md', root), { message: `There is no file or folder ${root}/no-such.md` });
  });
});

describe('desktop VS Code', () => {
  let folder;
  before(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'sourceline-desktop-'));
    writeFileSync(path.join(folder, 'code'), '');
  });
  after(() => rmSync(folder, { recursive: true }));

  it('is the code on the PATH', () => {
    assert.equal(findDesktop({ PATH: `/nowhere:${folder}`, DISPLAY: ':0' }, 'linux'), path.join(folder, 'code'));
    assert.equal(findDesktop({ PATH: `/nowhere:${folder}` }, 'darwin'), path.join(folder, 'code'));
    assert.equal(findDesktop({ PATH: '/nowhere', DISPLAY: ':0' }, 'linux'), undefined);
  });
  it('is not used where nobody could see it, nor in the terminal of a remote window', () => {
    assert.equal(findDesktop({ PATH: folder }, 'linux'), undefined);
    assert.equal(findDesktop({ PATH: folder, DISPLAY: ':0', VSCODE_IPC_HOOK_CLI: '/x' }, 'linux'), undefined);
  });
});

describe('npm start', () => {
  let folder;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'sourceline-start-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));

  const start = (options, environment) =>
    startScript(path.join(root, 'scripts/start.mjs'), options, {
      ...{ SOURCELINE_START_FOLDER: folder, INIT_CWD: folder, PORT: '', DISPLAY: '', WAYLAND_DISPLAY: '' },
      ...environment,
    });
  it('prints one address, and Ctrl+C ends everything', async () => {
    const { pid, kill, ended, says } = start([]);
    await says('Ctrl+C');
    const started = startedBy(pid);
    assert.notDeepEqual(started, []);
    kill('SIGINT');
    const { exitCode, output } = await ended;
    assert.equal(exitCode, 0);
    assert.equal(output.match(/http:/g).length, 1);
    await allGone(started);
  });

  it('says that the PORT is taken', async () => {
    const other = net.createServer();
    await new Promise((resolve) => {
      other.listen(0, '127.0.0.1', resolve);
    });
    const { port } = other.address();
    const { exitCode, output } = await start([], { PORT: String(port) }).ended;
    other.close();
    assert.deepEqual([exitCode, output], [1, `Port ${port} is taken. Set PORT to another one, or leave it out.\n`]);
  });

  it('says that PORT is no port', async () => {
    const { exitCode, output } = await start([], { PORT: 'eighty' }).ended;
    assert.deepEqual([exitCode, output], [1, 'PORT is “eighty”, which is no port number.\n']);
  });

  it('says that there is no such file, before anything else', async () => {
    const { exitCode, output } = await start(['none.md']).ended;
    assert.deepEqual([exitCode, output], [1, `There is no file or folder ${path.join(folder, 'none.md')}\n`]);
  });

  it('ends a desktop window that it opened', async () => {
    // like the real one: hands the window to a process in a session of its own, and waits
    const [code, window] = ['code', 'window.cjs'].map((name) => path.join(folder, name));
    writeFileSync(window, 'setInterval(() => {}, 1000);');
    writeFileSync(
      code,
      `#!${process.execPath}
      const options = [${JSON.stringify(window)}, ...process.argv.slice(2)];
      require('node:child_process').spawn(process.execPath, options, { detached: true, stdio: 'ignore' });
      console.error('window is open');\n`,
    );
    chmodSync(code, 0o755);
    const { kill, ended, says } = start([], { PATH: `${folder}:${process.env.PATH}`, DISPLAY: ':0' });
    await says('window is open');
    const opened = processes().filter(({ command }) => command.includes(window));
    assert.equal(opened.length, 1);
    assert.match(opened[0].command, new RegExp(`--extensionDevelopmentPath=${root} .*samples`));
    kill('SIGINT');
    assert.equal((await ended).exitCode, 0);
    await allGone(opened);
  });
});
