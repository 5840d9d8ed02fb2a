import assert from 'node:assert/strict';
import { root } from './paths.mjs';
import { processes } from './processes.mjs';
import { sideBySide } from './schedule.mjs';
import { countsOf, runStreaming } from './suites.mjs';

describe('the counts of a suite', () => {
  it('are those of mocha’s summary, not of the names of tests', () => {
    const output = '  ✔ says 99 passing marks\n\n  12 passing (3s)\n  1 pending\n  2 failing\n';
    assert.deepEqual(countsOf('mocha', output, 1), { passed: 12, failed: 2 });
  });
  it('are the files of a grammar’s tests', () => {
    assert.deepEqual(countsOf('grammar', '✓ a.txt run successfully.\n✖ b.txt failed\n', 1), { passed: 1, failed: 1 });
  });
  it('are one test for a command that only passes or fails', () => {
    assert.deepEqual(countsOf('exit', '', 0), { passed: 1, failed: 0 });
    assert.deepEqual(countsOf('exit', '', 1), { passed: 0, failed: 1 });
  });
  it('have a failure when nothing ran', () => {
    assert.deepEqual(countsOf('mocha', '  0 passing (1ms)\n', 0), { passed: 0, failed: 1 });
    assert.deepEqual(countsOf('grammar', '', 0), { passed: 0, failed: 1 });
  });
  it('have a failure when it crashed before or after its summary', () => {
    assert.deepEqual(countsOf('mocha', 'SyntaxError', 1), { passed: 0, failed: 1 });
    assert.deepEqual(countsOf('mocha', '  5 passing (1s)\n', 137), { passed: 5, failed: 1 });
  });
});

describe('running a suite', () => {
  const run = (script, limitMs = 20_000) =>
    runStreaming([process.execPath, '-e', script], { folder: root, limitMs, isQuiet: true });

  it('gives its output and exit code', async () => {
    const { output, exitCode } = await run(`console.log('out'); process.exitCode = 3;`);
    assert.deepEqual([output, exitCode], ['out\n', 3]);
  });
  it('fails where the program is not there', async () => {
    const { exitCode } = await runStreaming(['/no/such/program'], { folder: root, limitMs: 1000, isQuiet: true });
    assert.equal(exitCode, 1);
  });
  it('ends a suite that takes too long, and all that this one started', async () => {
    const mark = `sourceline-hanging-${process.pid}`;
    const sleep = `setInterval(() => {}, 1000) // ${mark}`;
    const script = `require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(sleep)}]); ${sleep}`;
    const { output, exitCode } = await run(script, 500);
    assert.equal(exitCode, 124);
    assert.match(output, /did not end in 0\.5 s/);
    assert.deepEqual(
      processes().filter(({ command }) => command.includes(mark)),
      [],
    );
  });
});

describe('running suites side by side', () => {
  it('starts the next when a lane is free, and gives the results in order', async () => {
    const log = [];
    const ends = new Map();
    const all = sideBySide(['long', 'short', 'last'], 2, (name) => {
      log.push(`${name} starts`);
      return new Promise((resolve) => ends.set(name, () => resolve(`${name} done`)));
    });
    const end = async (name) => {
      ends.get(name)();
      await new Promise(setImmediate);
      log.push(`${name} ended`);
    };
    assert.deepEqual(log, ['long starts', 'short starts']);
    await end('short');
    assert.deepEqual(log, ['long starts', 'short starts', 'last starts', 'short ended']);
    await end('long');
    await end('last');
    assert.deepEqual(await all, ['long done', 'short done', 'last done']);
  });
  it('runs all with more lanes than there are', async () => {
    assert.deepEqual(await sideBySide([1, 2], 5, async (number) => 2 * number), [2, 4]);
  });
});
