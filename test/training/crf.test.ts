import assert from 'node:assert/strict';
import { freshSteps, type Sequence, trainCrf } from '../../training/train-crf';

const labels = ['O', 'B-X', 'I-X'];
const settings = { bits: 6, epochs: 30, rate: 0.2, decay: 0, drop: 0, leastSeen: 1, seed: 3 };

const sequence = (features: readonly number[], allowed: readonly number[]): Sequence => ({
  length: features.length,
  starts: Int32Array.from([...features.keys(), features.length]),
  features: Int32Array.from(features),
  allowed: Uint32Array.from(allowed),
  possible: Uint32Array.from(allowed, () => 7),
  weight: 1,
});

describe('Learning', () => {
  it('makes what the samples say likelier', () => {
    const { weights } = trainCrf([sequence([1, 2, 3], [1, 2, 4])], labels, settings, () => {});
    const favourite = (row: number) =>
      labels[[0, 1, 2].reduce((a, y) => (weightOf(row, y) > weightOf(row, a) ? y : a), 0)];
    const weightOf = (row: number, y: number) => weights[row * 3 + y] as number;
    assert.equal(favourite(1), 'O');
    assert.equal(favourite(2), 'B-X');
  });

  it('is no worse where a sample leaves labels open', () => {
    const open = sequence([1, 2, 1], [1, 3, 1]);
    const { weights } = trainCrf([open, sequence([2, 1], [2, 1])], labels, settings, () => {});
    assert.ok((weights[2 * 3 + 1] as number) > (weights[2 * 3] as number));
  });

  it('never allows a name to go on that did not begin', () => {
    const { steps } = trainCrf([sequence([1, 2], [1, 2])], labels, settings, () => {});
    assert.equal(steps[0 * 3 + 2], -Infinity);
    assert.equal(steps[3 * 3 + 2], -Infinity);
    assert.notEqual(steps[1 * 3 + 2], -Infinity);
    assert.equal(freshSteps(['O', 'B-X', 'B-Y', 'I-Y'])[1 * 4 + 3], -Infinity);
  });

  it('gives the same weights every time', () => {
    const learn = () =>
      trainCrf(
        [sequence([1, 2, 3], [1, 2, 4]), sequence([3, 1], [1, 1])],
        labels,
        { ...settings, drop: 0.3 },
        () => {},
      );
    assert.deepEqual(learn(), learn());
  });
});
