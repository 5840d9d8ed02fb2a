// The first attribution table at work: how likely each token of a paragraph is a source, a cue or a content, and where cues stand.
import { MOST_ROLE_PAIRS, ROLE_LABELS, rolePairFeatures, roleWordFeatures } from './attribution-features';
import { trailOf } from './attribution-trail';
import type { View } from './attribution-view';
import { bestLabels, likelihoods } from './crf';
import { EDGE } from './features';
import type { RoleReading } from './link-context';
import { addRows, type Table } from './table';
import { addWordSums, makeWordSums } from './tags';
import type { Range } from './words';

const readers = new WeakMap<Table, (view: View) => RoleReading>();

export function readRoles(table: Table, view: View): RoleReading {
  let read = readers.get(table);
  if (!read) {
    read = makeRoleReader(table);
    readers.set(table, read);
  }
  return read(view);
}

function makeRoleReader(table: Table): (view: View) => RoleReading {
  const count = ROLE_LABELS.length;
  const sumsOf = makeWordSums(table, roleWordFeatures);
  const edge = sumsOf(EDGE);
  const pairs = new Int32Array(MOST_ROLE_PAIRS);
  return (view) => {
    const { length, types } = view;
    const trail = trailOf(view);
    const wordSums = types.map(sumsOf);
    const sums = new Int32Array(length * count);
    for (let i = 0; i < length; i++) {
      addWordSums(wordSums, edge, i, count, sums, i * count);
      addRows(table, pairs, 0, rolePairFeatures(view, trail, i, pairs, 0), sums, i * count);
    }
    const open = new Uint8Array(length).fill(1);
    const likely = likelihoods(table, sums, open);
    const share = (first: number) => {
      const shares = new Float64Array(length);
      for (let i = 0; i < length; i++)
        shares[i] = (likely[i * count + first] as number) + (likely[i * count + first + 1] as number);
      return shares;
    };
    const source = share(1);
    const cue = share(3);
    const content = share(5);
    return {
      labels: bestLabels(table, sums, open),
      source,
      cue,
      content,
      sureSource: inFifths(source),
      sureCue: inFifths(cue),
      sureContent: inFifths(content),
    };
  };
}

/** 0 to 6, finer at both ends. */
function inFifths(shares: Float64Array): Uint8Array {
  const fifths = new Uint8Array(shares.length);
  for (let i = 0; i < shares.length; i++) {
    let limits = 0;
    while ((shares[i] as number) > (LIMITS[limits] ?? 1)) limits++;
    fifths[i] = limits;
  }
  return fifths;
}

const LIMITS = [0.03, 0.15, 0.35, 0.6, 0.8, 0.95];

/** A token may be a cue from here on. */
const LEAST_CUE = 0.05;

/** Where cues may stand: what the first table takes for one, what it thinks possible, and what the rules take for one. */
export function candidatesIn(view: View, { labels, cue }: RoleReading): Range[] {
  const found: Range[] = [];
  const taken = new Uint8Array(labels.length);
  const take = (from: number, to: number) => {
    found.push({ from, to });
    taken.fill(1, from, to);
  };
  for (let i = 0; i < labels.length; i++) {
    if (labels[i] !== 3) continue;
    let to = i + 1;
    while (labels[to] === 4) to++;
    take(i, to);
  }
  for (let i = 0; i < labels.length; i++) {
    let to = i;
    while (to < labels.length && !taken[to] && (cue[to] as number) >= LEAST_CUE) to++;
    if (to > i) take(i, to);
  }
  for (const rule of view.rules) {
    const [one] = rule.cue;
    if (one && !taken.subarray(one.from, one.to).some(Boolean)) take(one.from, one.to);
  }
  return found.sort((a, b) => a.from - b.from);
}
