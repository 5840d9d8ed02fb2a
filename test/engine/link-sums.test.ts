import assert from 'node:assert/strict';
import type { TokenClause, View } from '../../src/engine/attribution-view';
import { EDGE, hashText, type WordType } from '../../src/engine/features';
import { linkContext, type RoleReading } from '../../src/engine/link-context';
import { LINK_LABELS, linkFeatures, MOST_LINK_FEATURES } from '../../src/engine/link-features';
import { makeLinkSums } from '../../src/engine/link-sums';
import { addRows, packRows, type Table } from '../../src/engine/table';

/** Numbers from 0 to `below`, the same in every run; each stays for some tokens, as in a text. */
function numbers(seed: number, below: number, length: number): number[] {
  let state = seed;
  const next = (most: number) => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return (state >>> 8) % most;
  };
  const all: number[] = [];
  while (all.length < length) all.push(...new Array(1 + next(6)).fill(next(below)));
  return all.slice(0, length);
}

const words = ['the', 'mayor', 'said', ',', 'that', 'it', 'rained', '"', ';', ':'];

function paragraph(seed: number, length: number, rules: readonly TokenClause[]): { view: View; read: RoleReading } {
  const bytes = (of: number, below: number) => Uint8Array.from(numbers(seed + of, below, length));
  const sentences = Int32Array.from({ length }, (_, i) => Math.floor(i / 17));
  const types = numbers(seed, words.length, length).map(
    (word): WordType => ({ ...EDGE, lower: hashText(words[word] ?? ''), fine: word, middle: word >> 1 }),
  );
  const view: View = {
    length,
    types,
    tags: bytes(1, 40),
    verbs: bytes(2, 2),
    sentences,
    places: Int32Array.from({ length }, (_, i) => i % 17),
    quoted: bytes(3, 4),
    sizes: bytes(4, 6),
    stems: Int32Array.from(numbers(seed + 5, 9, length)),
    shares: bytes(6, 6),
    stemShares: bytes(7, 6),
    listed: Int32Array.from(numbers(seed + 8, 4, length)),
    rules,
    roles: bytes(9, 7),
  };
  const shares = new Float64Array(length);
  const sure = { sureSource: bytes(11, 7), sureCue: bytes(12, 7), sureContent: bytes(13, 7) };
  return { view, read: { labels: bytes(10, 7), source: shares, cue: shares, content: shares, ...sure } };
}

const table: Table = {
  labels: LINK_LABELS,
  mask: 1023,
  rows: packRows(
    Int8Array.from({ length: 1024 * LINK_LABELS.length }, (_, i) => ((i * 7919) % 255) - 127),
    LINK_LABELS.length,
  ),
  stride: 2,
  steps: new Int16Array((LINK_LABELS.length + 1) * LINK_LABELS.length),
  scale: 1,
  unit: 1,
};

describe('The sums around a cue', () => {
  it('are those of all features of each token, whatever of them is kept from token to token and from cue to cue', () => {
    const range = (from: number, to: number) => [{ from, to }];
    const rules = [{ source: range(8, 10), cue: range(40, 41), content: range(42, 60) }];
    for (const seed of [1, 2, 3]) {
      const { view, read } = paragraph(seed, 230, rules);
      const cues = [...range(5, 6), ...range(40, 42), ...range(90, 91), ...range(222, 223)];
      const sumsOf = makeLinkSums(table, view);
      for (const which of cues.keys()) {
        const context = linkContext(view, read, cues, which);
        const want = new Int32Array((context.to - context.from) * LINK_LABELS.length);
        const features = new Int32Array(MOST_LINK_FEATURES);
        for (let i = context.from; i < context.to; i++) {
          const count = linkFeatures(context, i, features, 0);
          addRows(table, features, 0, count, want, (i - context.from) * LINK_LABELS.length);
        }
        assert.deepEqual(sumsOf(context), want);
      }
    }
  });
});
