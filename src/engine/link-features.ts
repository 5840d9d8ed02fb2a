// What the second attribution table sees: given one cue, which tokens of its paragraph are its source and its content.

import { isInside } from './attribution-trail';
import { distance, type TokenClause, type View } from './attribution-view';
import { both, EDGE, feature, hashText, type WordType } from './features';
import { type Between, betweens, type RoleRange } from './link-between';
import type { Range } from './words';

/** More features than this are never made for one token. */
export const MOST_LINK_FEATURES = 112;

export const LINK_LABELS = ['O', 'B-S', 'I-S', 'B-C', 'I-C'] as const;

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

const COMMA = hashText(',');

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

/** Writes to `out` from `at`; the place after the last is returned. */
export function linkFeatures(context: LinkContext, i: number, out: Int32Array, at: number): number {
  const { view, read, cue, cues, rangeOf, ranges, ruled, rule, head, phrase, around, isQuoted } = context;
  const { types, tags, quoted, places, sentences, roles, length } = view;
  let k = at;
  let t = 900;
  const put = (value: number) => {
    out[k++] = feature(t++, value);
  };
  if (cues[i] === 2) {
    put(1);
    return k;
  }
  const labelAt = (j: number) => read.labels[j] ?? 9;
  const word = types[i] as WordType;
  const last = types[i - 1] ?? EDGE;
  const next = types[i + 1] ?? EDGE;
  const cueWord = types[head] as WordType;
  const cueTag = tags[head] as number;
  const behindCue = types[cue.to] ?? EDGE;
  const beforeCue = types[cue.from - 1] ?? EDGE;
  const tagBehind = tags[cue.to] ?? 99;
  const tagBefore = tags[cue.from - 1] ?? 99;
  const side = i < cue.from ? 0 : 1;
  const far = distance(side ? i - cue.to : cue.from - 1 - i);
  const b = context.between[i] as Between;
  const q = quoted[i] as number;
  const inside = isInside(q);
  const y = labelAt(i);
  const role = (y + 1) >> 1;
  const range = ranges[rangeOf[i] as number];
  const order = role === 1 ? b.sources : role === 3 ? b.contents : 0;
  const p = tags[i] as number;
  const p1 = tags[i - 1] ?? 99;
  const n1 = tags[i + 1] ?? 99;
  const sided = both(side, far);
  const roleSide = both(role, side);
  const placed = both(roleSide, both(y % 2, b.cues));
  const ordered = both(roleSide, order);
  const r = ruled[i] as number;
  const r1 = ruled[i - 1] ?? 9;
  const r2 = ruled[i + 1] ?? 9;
  const others = roles[i] as number;
  const marked = both(inside, b.marks);
  const stepped = both(side, b.sentences);

  put(side);
  put(sided);
  put(placed);
  put(both(placed, order));
  put(both(placed, b.sentences));
  put(both(ordered, both(b.cues, b.sentences)));
  put(both(both(role, sided), b.cues));
  put(both(ordered, cueWord.lower));
  put(both(ordered, cueWord.fine));
  put(both(ordered, phrase));
  put(both(ordered, around));
  put(both(both(placed, around), b.sentences));
  put(both(y, both(labelAt(i - 1), labelAt(i + 1))));
  put(both(both(y, side), both(labelAt(i - 1), labelAt(i + 1))));
  put(both(both(y, side), both(labelAt(i - 2), labelAt(i - 1))));
  put(both(both(y, side), both(labelAt(i + 2), labelAt(i + 1))));
  put(both(cues[i] as number, side));
  // words and parts of speech
  put(both(word.lower, side));
  put(both(word.lower, sided));
  put(both(word.fine, side));
  put(both(both(word.middle, side), cueTag));
  put(both(p, sided));
  put(both(both(p, side), both(p1, n1)));
  put(both(both(word.lower, side), cueWord.lower));
  put(both(both(p, sided), cueWord.lower));
  put(both(both(p, sided), cueWord.middle));
  put(both(both(last.lower, word.lower), side));
  put(both(both(word.lower, next.lower), side));
  put(both(both(n1, tags[i + 2] ?? 99), both(p, side)));
  put(both(both(p1, tags[i - 2] ?? 99), both(p, side)));
  const stem = view.stems[head] as number;
  put(both(both(p, sided), stem));
  put(both(ordered, stem));
  put(both(both(word.lower, side), stem));
  put(both(side ? (distance(i - cue.to) > 3 ? 9 : tagBehind) : tagBefore, both(both(p, side), stem)));
  // quotations
  put(both(both(q, side), isQuoted));
  put(both(both(quoted[i - 1] ?? 9, q), both(quoted[i + 1] ?? 9, both(side, isQuoted))));
  put(both(both(q, b.marks), stepped));
  put(both(marked, both(stepped, b.commas)));
  put(both(marked, both(stepped, cueWord.lower)));
  // what stands between
  put(both(both(b.commas, b.verbs), both(side, b.that)));
  put(both(both(b.commas, b.cues), stepped));
  put(both(both(b.commas, b.verbs), both(both(side, cueWord.lower), role)));
  put(both(both(b.stops, b.verbs), both(side, role)));
  put(both(both(behindCue.lower, side), both(role, b.sentences)));
  put(both(both(tagBehind, tagBefore), both(roleSide, b.sentences)));
  put(both(both(signOf(beforeCue), signOf(behindCue)), both(roleSide, both(b.sentences, b.cues))));
  put(both(both(cueTag, side), both(role, tagBehind)));
  put(both(both(cueTag, isQuoted), roleSide));
  put(both(both(places[i] === 0 ? 1 : 0, p), side));
  put(both(both(sentences[i + 1] === sentences[i] && i + 1 < length ? 0 : 1, p), roleSide));
  // how sure the first table is
  put(both(read.sureContent[i] as number, both(stepped, b.cues)));
  put(both(read.sureSource[i] as number, both(stepped, b.cues)));
  put(both(both(read.sureContent[i] as number, read.sureSource[i] as number), read.sureCue[head] as number));
  put(both(read.sureCue[head] as number, roleSide));
  put(both(read.sureCue[head] as number, both(cueWord.lower, role)));
  // what the rules say of this cue, and of all
  put(both(both(r, rule), side));
  put(both(both(r1, r), both(r2, side)));
  put(both(r, y));
  put(both(both(r, y), both(side, b.sentences)));
  put(both(both(r, inside), both(side, read.sureCue[head] as number)));
  put(both(r, cueWord.lower));
  put(both(both(r, p), side));
  put(both(both(r, others), both(roleSide, rule)));
  put(both(both(rule, tagBehind), both(role, side)));
  put(both(both(r1, r), both(labelAt(i - 1), y)));
  put(both(both(r2, r), both(labelAt(i + 1), y)));
  if (range) {
    const first = (types[range.from] as WordType).lower;
    put(both(both(role, distance(range.to - range.from)), both(side, order)));
    put(both(roleSide, both(b.sentences, first)));
    put(both(both(role, first), both(side, cueWord.lower)));
  }
  return k;
}

/** Which of the marks that matter a word is. */
const signOf = ({ lower }: WordType): number => (lower === COMMA ? 1 : lower === MARK ? 2 : lower === COLON ? 3 : 0);

const MARK = hashText('"');
const COLON = hashText(':');
