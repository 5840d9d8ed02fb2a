// Everything about one cue of a paragraph that the second attribution table asks for at several tokens.

import { isInside } from './attribution-trail';
import type { TokenClause, View } from './attribution-view';
import { both, type WordType } from './features';
import { type Between, betweens, type RoleRange } from './link-between';
import type { Range } from './words';

/** Tokens before and behind a cue that may belong to it. */
export const REACH = 160;

/** What the first table says of a paragraph: its best labels, and how likely each role is for each token, in fifths. */
export interface RoleReading {
  readonly labels: Uint8Array;
  readonly source: Float64Array;
  readonly cue: Float64Array;
  readonly content: Float64Array;
  readonly sureSource: Uint8Array;
  readonly sureCue: Uint8Array;
  readonly sureContent: Uint8Array;
}

/** Everything about one cue that several tokens ask for. */
export interface LinkContext {
  readonly view: View;
  readonly read: RoleReading;
  readonly cue: Range;
  /** The tokens that are judged. */
  readonly from: number;
  readonly to: number;
  /** 0 none, 1 another cue, 2 this one. */
  readonly cues: Uint8Array;
  /** For each token the index of its range among `ranges`, -1 outside. */
  readonly rangeOf: Int16Array;
  readonly ranges: readonly RoleRange[];
  readonly between: readonly Between[];
  /** What the rules say of this cue: the role of each token, as in `View.roles`; `rule` 0 where they know no such cue. */
  readonly ruled: Uint8Array;
  readonly rule: number;
  readonly head: number;
  readonly phrase: number;
  readonly around: number;
  readonly isQuoted: number;
}

export function linkContext(view: View, read: RoleReading, candidates: readonly Range[], which: number): LinkContext {
  const cue = candidates[which] as Range;
  const { length, verbs, types, quoted } = view;
  const cues = new Uint8Array(length);
  for (const { from, to } of candidates) cues.fill(1, from, to);
  cues.fill(2, cue.from, cue.to);
  const { ranges, rangeOf } = rangesIn(read);
  let head = cue.from;
  for (let i = cue.from; i < cue.to; i++) if (verbs[i]) head = i;
  const rule = view.rules.find((one) => one.cue.some(({ from, to }) => from < cue.to && cue.from < to));
  const from = Math.max(0, cue.from - REACH);
  const to = Math.min(length, cue.to + REACH);
  const headQuoted = quoted[head] as number;
  return {
    view,
    read,
    cue,
    from,
    to,
    cues,
    rangeOf,
    ranges,
    between: betweens({ view, cue, from, to, cues, ranges, rangeOf }),
    ruled: ruledTokens(rule, length),
    rule: rule ? 1 + Math.min(2, rule.source.length) + 3 * Math.min(2, rule.content.length) : 0,
    head,
    phrase: both((types[cue.from] as WordType).lower, both((types[cue.to - 1] as WordType).lower, cue.to - cue.from)),
    around: both(nearRole(view, read, cues, head, cue.from - 1, -1), nearRole(view, read, cues, head, cue.to, 1)),
    isQuoted: isInside(headQuoted) ? (headQuoted >= 4 ? 2 : 1) : 0,
  };
}

interface RoleRanges {
  readonly ranges: readonly RoleRange[];
  readonly rangeOf: Int16Array;
}

const known = new WeakMap<RoleReading, RoleRanges>();

/** The same for all cues of a paragraph. */
function rangesIn(read: RoleReading): RoleRanges {
  let ranges = known.get(read);
  if (!ranges) {
    ranges = rangesOf(read.labels);
    known.set(read, ranges);
  }
  return ranges;
}

function rangesOf(labels: Uint8Array): RoleRanges {
  const ranges: RoleRange[] = [];
  const rangeOf = new Int16Array(labels.length).fill(-1);
  for (let i = 0; i < labels.length; ) {
    const label = labels[i] as number;
    let to = i + 1;
    if (label > 0) {
      while (to < labels.length && (labels[to] as number) % 2 === 0 && labels[to] === label + (label % 2)) to++;
      rangeOf.fill(ranges.length, i, to);
      ranges.push({ from: i, to, role: (label + 1) >> 1 });
    }
    i = to;
  }
  return { ranges, rangeOf };
}

function ruledTokens(rule: TokenClause | undefined, length: number): Uint8Array {
  const ruled = new Uint8Array(length);
  const mark = (ranges: readonly Range[], role: number) => {
    for (const { from, to } of ranges) {
      ruled.fill(2 * role - 1, from, to);
      if (to > from) ruled[from] = 2 * role;
    }
  };
  mark(rule?.content ?? [], 3);
  mark(rule?.source ?? [], 1);
  return ruled;
}

/** The role of the nearest range on one side, 4 more where it stands in another sentence. */
function nearRole(
  { sentences }: View,
  { labels }: RoleReading,
  cues: Uint8Array,
  head: number,
  start: number,
  step: number,
) {
  for (let i = start, d = 0; i >= 0 && i < labels.length && d < 40; i += step, d++)
    if (labels[i] !== 0 && cues[i] !== 2)
      return (((labels[i] as number) + 1) >> 1) + (sentences[i] === sentences[head] ? 0 : 4);
  return 0;
}
