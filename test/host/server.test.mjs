import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { allGone, startedBy, startScript } from './children.mjs';
import { processes } from './processes.mjs';
import { startServer } from './server.mjs';

describe('the VS Code server of the tests', () => {
  let dataDir;
  beforeEach(() => {
    dataDir = mkdtempSync(path.join(tmpdir(), 'sourceline-server-'));
  });
  afterEach(() => rmSync(dataDir, { recursive: true, force: true, maxRetries: 5 }));
  const inGroupOf = ({ pid }) => processes().filter(({ group }) => group === pid);

  it('lets in who has the address, and nobody else', async () => {
    const server = await startServer({ dataDir });
    try {
      const address = server.address({ folder: dataDir });
      const entered = await fetch(address, { redirect: 'manual' });
      assert.equal(entered.status, 302); // to the same address without the token, which is now in a cookie
      const [cookie] = entered.headers.getSetCookie();
      assert.equal((await fetch(address, { headers: { cookie } })).status, 200);
      assert.equal((await fetch(`http://localhost:${server.port}/`)).status, 403);
    } finally {
      await server.stop();
    }
  });

  it('leaves no process when it is stopped', async () => {
    const server = await startServer({ dataDir });
    assert.notDeepEqual(inGroupOf(server), []);
    await server.stop();
    assert.deepEqual(inGroupOf(server), []);
  });

  it('says so when it was killed', async () => {
    const server = await startServer({ dataDir });
    process.kill(server.pid, 'SIGKILL');
    assert.match((await server.ended).message, /ended unexpectedly \(SIGKILL\)/);
    await server.stop();
    assert.deepEqual(inGroupOf(server), []);
  });

  it('fails with what the server said when it cannot start', async () => {
    const starting = startServer({ dataDir, nodeArgs: ['--no-such-option'] });
    await assert.rejects(starting, /ended while starting.*no-such-option/s);
  });

  it('fails at once when its port is taken, and starts nothing', async () => {
    const other = net.createServer();
    await new Promise((resolve) => {
      other.listen(0, '127.0.0.1', resolve);
    });
    await assert.rejects(startServer({ dataDir, port: other.address().port }), { code: 'EADDRINUSE' });
    other.close();
    assert.deepEqual(
      startedBy(process.pid).filter(({ command }) => command.includes(dataDir)),
      [],
    );
  });

  it('ends with the process that started it, even when that is killed', async () => {
    const script = path.join(dataDir, 'script.mjs');
    writeFileSync(
      script,
      `import { startServer } from ${JSON.stringify(path.join(import.meta.dirname, 'server.mjs'))};
      await startServer({ dataDir: ${JSON.stringify(dataDir)} });
      console.log('ready');`,
    );
    const parent = startScript(script, []);
    await parent.says('ready');
    const started = startedBy(parent.pid);
    assert.notDeepEqual(started, []);
    parent.kill('SIGKILL');
    await allGone(started);
  });

  it('keeps the settings that a person has changed', async () => {
    const file = path.join(dataDir, 'data', 'User', 'settings.json');
    const startAndStop = async () => {
      const server = await startServer({ dataDir, settings: { 'editor.fontSize': 14 } });
      await server.stop();
    };
    await startAndStop();
    assert.deepEqual(JSON.parse(readFileSync(file, 'utf8')), { 'editor.fontSize': 14 });
    writeFileSync(file, '{ "editor.fontSize": 18 } // mine');
    await startAndStop();
    assert.equal(readFileSync(file, 'utf8'), '{ "editor.fontSize": 18 } // mine');
  });

  it('deletes its data when no folder was named for them', async () => {
    const server = await startServer();
    const [{ command }] = processes().filter(({ pid }) => pid === server.pid);
    const [, folder] = /--server-data-dir (\S+)/.exec(command);
    assert.equal(existsSync(folder), true);
    await server.stop();
    assert.equal(existsSync(folder), false);
  });
});
