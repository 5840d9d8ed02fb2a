// `npm start`, as a person has it: in a browser, with a story of their own.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { launchBrowser } from '../host/browser.mjs';
import { allGone, startCommand, startedBy } from '../host/children.mjs';
import { root } from '../host/paths.mjs';
import { Workbench } from './workbench.mjs';

async function freePort() {
  const server = net.createServer();
  await new Promise((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address();
  server.close();
  return port;
}

describe('npm start -- FILE', () => {
  let folder;
  let hasGit;
  let run;
  let browser;
  let workbench;

  before(async () => {
    folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'sourceline start-')));
    hasGit = spawnSync('git', ['init', '--quiet'], { cwd: folder }).status === 0;
    writeFileSync(path.join(folder, 'the kiosk.md'), '"We sell nothing but papers," said Ute Brandt.\n');
    browser = await launchBrowser();
  });
  after(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  });

  it('prints an address at the PORT that is named', async () => {
    const port = String(await freePort());
    // as typed in a terminal that stands in the folder, on a machine without a screen
    const env = { ...process.env, PORT: port, INIT_CWD: folder, SOURCELINE_START_FOLDER: path.join(folder, 'kept') };
    for (const name of ['DISPLAY', 'WAYLAND_DISPLAY', 'npm_lifecycle_event']) delete env[name];
    run = startCommand(['npm', '--prefix', root, 'start', '--', 'the kiosk.md'], { cwd: folder, env });
    const [address] = /http:\S+/.exec(await run.says('Ctrl+C'));
    assert.equal(new URL(address).host, `localhost:${port}`);
    const page = await browser.newPage();
    await page.goto(address);
    workbench = new Workbench(page);
    await workbench.ready();
  });

  it('shows the file and its marks, and no complaint', async () => {
    await workbench.statusBarItem('1 quotation').waitFor();
    await workbench.marked('nothing but papers', 'nothing', 'solid');
    assert.deepEqual(await workbench.message('').allInnerTexts(), []);
  });

  it('has version control, where the machine has', async function test() {
    if (!hasGit) this.skip();
    await workbench.activity('Source Control');
    await workbench.treeItem('the kiosk.md').waitFor();
  });

  it('ends, with all that it started, when npm is told to end', async () => {
    const started = startedBy(run.pid);
    assert.ok(started.some(({ command }) => command.includes('server-main.js')));
    run.kill('SIGTERM');
    await allGone(started);
  });
});
