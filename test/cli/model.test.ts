import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { processMs, withFiles } from './run';

/** Runs the program from a folder of its own, beside a model of these bytes. */
function runBeside(folder: string, model: Uint8Array | undefined) {
  mkdirSync(path.join(folder, 'dist'));
  mkdirSync(path.join(folder, 'models'));
  cpSync('dist/cli.js', path.join(folder, 'dist', 'cli.js'));
  if (model) writeFileSync(path.join(folder, 'models', 'en.bin'), model);
  const input = 'Rain fell in Tarnby. Tarnby said "it was cold".';
  const program = [path.join(folder, 'dist', 'cli.js'), 'analyse'];
  return spawnSync(process.execPath, program, { input, encoding: 'utf8' });
}

const changed = (bytes: Uint8Array, at: number): Uint8Array => {
  const copy = Uint8Array.from(bytes);
  copy[at] = 99;
  return copy;
};

describe('sourceline analyse and its language model', function () {
  this.timeout(processMs);
  const whole = readFileSync('models/en.bin');

  it('finds names that rules alone do not', () =>
    withFiles({}, async (folder) => {
      const { status, stdout } = runBeside(folder, whole);
      assert.equal(status, 0);
      const { actors } = JSON.parse(stdout) as { actors: { name: string; kind: string }[] };
      assert.deepEqual(
        actors.map(({ name, kind }) => `${kind}: ${name}`),
        ['place: Tarnby'],
      );
    }));

  const unusable: readonly (readonly [what: string, model: Uint8Array | undefined, reason: RegExp])[] = [
    ['is missing', undefined, /^sourceline: .*en\.bin: no such file\n$/],
    ['is empty', new Uint8Array(), /: not a model file\n$/],
    ['is cut short', whole.subarray(0, 5_000_000), /: model is 5000000 bytes long and should be \d+\n$/],
    ['is of another version', changed(whole, 4), /: model format 99, this version reads \d+\n$/],
    ['is damaged', changed(whole, 1_000_000), /: model is damaged\n$/],
  ];
  for (const [what, model, reason] of unusable)
    it(`fails with the reason where the model ${what}, and prints nothing`, () =>
      withFiles({}, async (folder) => {
        const { status, stdout, stderr } = runBeside(folder, model);
        assert.deepEqual([status, stdout], [2, '']);
        assert.match(stderr, reason);
      }));
});
