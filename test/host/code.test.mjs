import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { allGone, hasStarted, startedBy, startScript } from './children.mjs';

const code = path.join(import.meta.dirname, 'code.mjs');

describe('the stand-in for code', () => {
  let folder;

  /** An extension that does nothing, with tests that are the given lines of JavaScript. */
  const withTests = (lines) => {
    mkdirSync(path.join(folder, 'extension'), { recursive: true });
    const manifest = { name: 'nothing', publisher: 'tests', version: '1.0.0', engines: { vscode: '*' } };
    writeFileSync(path.join(folder, 'extension', 'package.json'), JSON.stringify(manifest));
    writeFileSync(path.join(folder, 'extension', 'tests.js'), `exports.run = async () => { ${lines} };`);
    const extension = path.join(folder, 'extension');
    return [
      ...[
        folder,
        `--extensionDevelopmentPath=${extension}`,
        `--extensionTestsPath=${path.join(extension, 'tests.js')}`,
      ],
      ...[`--user-data-dir=${path.join(folder, 'data')}`, `--extensions-dir=${path.join(folder, 'extensions')}`],
    ];
  };

  const start = (options, environment) => startScript(code, options, environment);
  /** Tests that never end; `says('begun')` tells when they have begun. */
  const hanging = () => withTests(`console.log('begun'); await new Promise(() => {});`);

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'sourceline-code-test-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));

  // that it ends well when they pass is what the suites in test/editor and test/web rely on
  it('prints what the tests print, and ends with an error when they fail', async () => {
    const tests = withTests(`console.log('%d %s', 2, 'of “three” passed'); throw new Error('one failed');`);
    const { exitCode, output } = await start(tests).ended;
    assert.equal(exitCode, 1);
    assert.match(output, /^2 of “three” passed$/m);
  });

  it('says that the server was killed, and ends all the rest', async () => {
    const { pid, ended, says } = start(hanging());
    await says('begun');
    const started = startedBy(pid);
    const server = started.find(({ command }) => command.includes('server-main.js'));
    process.kill(-server.group, 'SIGKILL');
    const { exitCode, output } = await ended;
    assert.equal(exitCode, 1);
    assert.match(output, /server ended unexpectedly \(SIGKILL\)/);
    await allGone(started);
  });

  const theBrowser = '--remote-debugging-pipe';

  it('ends what it started when it is told to end', async () => {
    const { pid, kill, ended } = start(hanging());
    const started = await hasStarted(pid, theBrowser);
    kill('SIGTERM');
    assert.equal((await ended).exitCode, 130);
    await allGone(started);
  });

  it('ends what it started even when it is killed', async () => {
    const { pid, kill } = start(hanging());
    const started = await hasStarted(pid, theBrowser);
    kill('SIGKILL');
    await allGone(started);
  });

  it('does not wait for ever for tests that hang', async () => {
    const { exitCode, output } = await start(hanging(), { SOURCELINE_HOST_LIMIT_MS: '100' }).ended;
    assert.equal(exitCode, 124);
    assert.match(output, /did not end in 0\.1 s/);
  });

  it('says what to do when the browser that CHROMIUM_PATH names is not there', async () => {
    const { exitCode, output } = await start(withTests(''), { CHROMIUM_PATH: path.join(folder, 'none') }).ended;
    assert.equal(exitCode, 1);
    assert.match(output, /CHROMIUM_PATH names .*none, which does not exist/);
  });
});
