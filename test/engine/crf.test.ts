import assert from 'node:assert/strict';
import { bestLabels, FORBIDDEN, likelihoods } from '../../src/engine/crf';
import type { Table } from '../../src/engine/table';

const labels = ['O', 'B-X', 'I-X'];

/** "I-X" may not follow "O" or begin a sentence; "B-X" likes to be followed by "I-X". */
const table: Table = {
  labels,
  mask: 0,
  rows: new Uint32Array(1),
  stride: 1,
  steps: Int16Array.from([0, 0, FORBIDDEN, 0, -20, 30, 0, -20, 10, 0, 0, FORBIDDEN]),
  scale: 0.05,
  unit: 1,
};

/** Every labelling of `length` tokens with its score, forbidden ones left out. */
function labellings(sums: Int32Array, length: number): { path: number[]; score: number }[] {
  let all: { path: number[]; score: number }[] = [{ path: [], score: 0 }];
  for (let i = 0; i < length; i++)
    all = all.flatMap(({ path, score }) =>
      [0, 1, 2].flatMap((y) => {
        const step = table.steps[(path.at(-1) ?? 3) * 3 + y] as number;
        return step === FORBIDDEN ? [] : [{ path: [...path, y], score: score + step + (sums[i * 3 + y] as number) }];
      }),
    );
  return all;
}

const cases: readonly (readonly number[])[] = [
  [0, 10, 90, 5, 0, 60, 40, 0, 0, 0, 30, 30],
  [-50, 20, 500, 0, 0, 0, 7, -3, 12, 90, 91, 92],
  [100, 99, 0, 0, 45, 50, 3, 3, 3, 80, 0, 95],
];

const allOpen = (length: number) => new Uint8Array(length).fill(1);

describe('The decoder', () => {
  it('finds the best labels, as trying all of them does', () => {
    for (const sums of cases.map((one) => Int32Array.from(one))) {
      const best = labellings(sums, 4).reduce((a, b) => (b.score > a.score ? b : a));
      assert.deepEqual([...bestLabels(table, sums, allOpen(4))], best.path);
    }
  });

  it('never takes a forbidden step, however much speaks for it', () => {
    const sums = Int32Array.from([0, 0, 1_000_000, 0, 0, 1_000_000]);
    const [first, second] = bestLabels(table, sums, allOpen(2));
    assert.equal(first, 1);
    assert.equal(second, 2);
  });

  it('gives each label the share of all labellings that it has', () => {
    for (const sums of cases.map((one) => Int32Array.from(one))) {
      const all = labellings(sums, 4).map(({ path, score }) => ({ path, weight: Math.exp(score * table.scale) }));
      const total = all.reduce((sum, { weight }) => sum + weight, 0);
      const got = likelihoods(table, sums, allOpen(4));
      for (let i = 0; i < 4; i++)
        for (let y = 0; y < 3; y++) {
          const want = all.reduce((sum, { path, weight }) => sum + (path[i] === y ? weight : 0), 0) / total;
          assert.ok(Math.abs((got[i * 3 + y] as number) - want) < 1e-9, `token ${i}, label ${y}`);
        }
    }
  });

  it('gives tokens that are not open the first label, and the others what fits that best', () => {
    const open = Uint8Array.of(1, 0, 1, 1);
    for (const sums of cases.map((one) => Int32Array.from(one))) {
      const fitting = labellings(sums, 4).filter(({ path }) => path[1] === 0);
      const best = fitting.reduce((a, b) => (b.score > a.score ? b : a));
      assert.deepEqual([...bestLabels(table, sums, open)], best.path);
      const got = likelihoods(table, sums, open);
      const total = fitting.reduce((sum, { score }) => sum + Math.exp(score * table.scale), 0);
      for (const i of [0, 1, 2, 3])
        for (const y of [0, 1, 2]) {
          const those = fitting.filter(({ path }) => path[i] === y);
          const want = those.reduce((sum, { score }) => sum + Math.exp(score * table.scale), 0) / total;
          assert.ok(Math.abs((got[i * 3 + y] as number) - want) < 1e-9, `token ${i}, label ${y}`);
        }
    }
  });

  it('has nothing to say of no words', () => {
    assert.equal(bestLabels(table, new Int32Array(0), allOpen(0)).length, 0);
    assert.equal(likelihoods(table, new Int32Array(0), allOpen(0)).length, 0);
  });
});
