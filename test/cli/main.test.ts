import assert from 'node:assert/strict';
import { version } from '../../package.json';
import { processMs, run } from './run';

describe('sourceline', function () {
  this.timeout(processMs);

  it('tells its version', async () => {
    const { code, stdout } = await run(['--version']);
    assert.deepEqual([code, stdout], [0, `${version}\n`]);
  });

  it('lists its commands when asked for help', async () => {
    const { code, stdout, stderr } = await run(['--help']);
    assert.deepEqual([code, stderr], [0, '']);
    assert.match(stdout, /^Usage: sourceline COMMAND/);
    assert.match(stdout, /^ {2}analyse /m);
  });

  it('shows how it is used when no command is given, and fails', async () => {
    const { code, stdout, stderr } = await run([]);
    assert.deepEqual([code, stdout], [2, '']);
    assert.match(stderr, /^Usage:/);
  });

  it('names a command that does not exist, and fails', async () => {
    const { code, stderr } = await run(['anylise', 'story.txt']);
    assert.equal(code, 2);
    assert.match(stderr, /^sourceline: there is no command “anylise”\nUsage:/);
  });
});
