// What the second attribution table sees: given one cue, which tokens of its paragraph are its source and its content. In four parts,
// by how seldom they change from token to token and from cue to cue; `src/engine/link-sums.ts` adds up anew only what has changed.
import { isInside } from './attribution-trail';
import { distance } from './attribution-view';
import { asFeatures, both, EDGE, feature, hashText, seedsOf, type WordType } from './features';
import type { Between } from './link-between';
import type { LinkContext } from './link-context';

/** More features than this are never made for one token. */
export const MOST_LINK_FEATURES = 112;

export const LINK_LABELS = ['O', 'B-S', 'I-S', 'B-C', 'I-C'] as const;

/** All of them. Writes to `out` from `at`; the place after the last is returned, here and below. */
export function linkFeatures(context: LinkContext, i: number, out: Int32Array, at: number): number {
  if (context.cues[i] === 2) return cueFeature(out, at);
  let k = ownFeatures(context, i, out, at);
  k = placeFeatures(context, i, out, k);
  k = ruleFeatures(context, i, out, k);
  return wordFeatures(context, i, out, k);
}

/** Of the cue's own tokens. */
export function cueFeature(out: Int32Array, at: number): number {
  out[at] = feature(900, 1);
  return at + 1;
}

export const sideOf = ({ cue }: LinkContext, i: number): 0 | 1 => (i < cue.from ? 0 : 1);

/** In classes of distance, from the cue. */
export const farFrom = ({ cue }: LinkContext, i: number): number =>
  distance(i < cue.from ? cue.from - 1 - i : i - cue.to);

const OWN = seedsOf([912, 913, 914, 915, 916, 917, 919, 922, 926, 927, 928, 929, 948, 949]);

/** The same for all cues that stand on one side of the token. */
export function ownFeatures(context: LinkContext, i: number, out: Int32Array, at: number): number {
  const { view, read, cues } = context;
  const { types, tags, places, sentences, length } = view;
  const { labels } = read;
  const side = sideOf(context, i);
  const { lower, fine } = types[i] as WordType;
  const y = labels[i] as number;
  const y1 = labels[i - 1] ?? 9;
  const y2 = labels[i + 1] ?? 9;
  const p = tags[i] as number;
  const p1 = tags[i - 1] ?? 99;
  const n1 = tags[i + 1] ?? 99;
  const around = both(y1, y2);
  const sided = both(y, side);
  const tagged = both(p, side);
  const ends = i + 1 < length && sentences[i + 1] === sentences[i] ? 0 : 1;
  let k = at;
  out[k++] = both(y, around);
  out[k++] = both(sided, around);
  out[k++] = both(sided, both(labels[i - 2] ?? 9, y1));
  out[k++] = both(sided, both(labels[i + 2] ?? 9, y2));
  out[k++] = both(cues[i] as number, side);
  out[k++] = both(lower, side);
  out[k++] = both(fine, side);
  out[k++] = both(tagged, both(p1, n1));
  out[k++] = both(both((types[i - 1] ?? EDGE).lower, lower), side);
  out[k++] = both(both(lower, (types[i + 1] ?? EDGE).lower), side);
  out[k++] = both(both(n1, tags[i + 2] ?? 99), tagged);
  out[k++] = both(both(p1, tags[i - 2] ?? 99), tagged);
  out[k++] = both(both(places[i] === 0 ? 1 : 0, p), side);
  out[k++] = both(both(ends, p), both((y + 1) >> 1, side));
  asFeatures(OWN, out, at, k);
  return k;
}

const PLACE = seedsOf([
  ...[900, 901, 902, 903, 904, 905, 906, 907, 908, 909, 910, 911, 931],
  ...[934, 936, 937, 938, 939, 940, 941, 942, 943, 944, 945, 946, 947],
  ...[953, 954, 963],
  ...[966, 967, 968],
]);

/** Where the token stands: its role and quotation, and what is between it and the cue. The same for many tokens in a row. */
export function placeFeatures(context: LinkContext, i: number, out: Int32Array, at: number): number {
  const { view, read, cue, phrase, around, head, rangeOf, ranges, rule } = context;
  const side = sideOf(context, i);
  const b = context.between[i] as Between;
  const y = read.labels[i] as number;
  const role = (y + 1) >> 1;
  const order = role === 1 ? b.sources : role === 3 ? b.contents : 0;
  const { lower, fine } = view.types[head] as WordType;
  const sided = both(side, farFrom(context, i));
  const roleSide = both(role, side);
  const placed = both(roleSide, both(y % 2, b.cues));
  const ordered = both(roleSide, order);
  let k = at;
  out[k++] = side;
  out[k++] = sided;
  out[k++] = placed;
  out[k++] = both(placed, order);
  out[k++] = both(placed, b.sentences);
  out[k++] = both(ordered, both(b.cues, b.sentences));
  out[k++] = both(both(role, sided), b.cues);
  out[k++] = both(ordered, lower);
  out[k++] = both(ordered, fine);
  out[k++] = both(ordered, phrase);
  out[k++] = both(ordered, around);
  out[k++] = both(both(placed, around), b.sentences);
  out[k++] = both(ordered, view.stems[head] as number);
  k = betweenValues(context, i, out, k);
  const sure = read.sureCue[head] as number;
  out[k++] = both(sure, roleSide);
  out[k++] = both(sure, both(lower, role));
  out[k++] = both(both(rule, view.tags[cue.to] ?? 99), both(role, side));
  const range = ranges[rangeOf[i] as number];
  if (range) {
    const first = (view.types[range.from] as WordType).lower;
    out[k++] = both(both(role, distance(range.to - range.from)), both(side, order));
    out[k++] = both(roleSide, both(b.sentences, first));
    out[k++] = both(both(role, first), both(side, lower));
  }
  asFeatures(PLACE, out, at, k);
  return k;
}

/** Quotations, and what stands between. */
function betweenValues(context: LinkContext, i: number, out: Int32Array, at: number): number {
  const { view, read, cue, head, isQuoted } = context;
  const { types, tags } = view;
  const side = sideOf(context, i);
  const b = context.between[i] as Between;
  const q = view.quoted[i] as number;
  const role = ((read.labels[i] as number) + 1) >> 1;
  const roleSide = both(role, side);
  const { lower } = types[head] as WordType;
  const behind = types[cue.to] ?? EDGE;
  const tagBehind = tags[cue.to] ?? 99;
  const tag = tags[head] as number;
  const marked = both(isInside(q), b.marks);
  const stepped = both(side, b.sentences);
  const parted = both(b.commas, b.verbs);
  let k = at;
  out[k++] = both(both(q, side), isQuoted);
  out[k++] = both(both(q, b.marks), stepped);
  out[k++] = both(marked, both(stepped, b.commas));
  out[k++] = both(marked, both(stepped, lower));
  out[k++] = both(parted, both(side, b.that));
  out[k++] = both(both(b.commas, b.cues), stepped);
  out[k++] = both(parted, both(both(side, lower), role));
  out[k++] = both(both(b.stops, b.verbs), both(side, role));
  out[k++] = both(both(behind.lower, side), both(role, b.sentences));
  out[k++] = both(both(tagBehind, tags[cue.from - 1] ?? 99), both(roleSide, b.sentences));
  const signs = both(signOf(types[cue.from - 1] ?? EDGE), signOf(behind));
  out[k++] = both(signs, both(roleSide, both(b.sentences, b.cues)));
  out[k++] = both(both(tag, side), both(role, tagBehind));
  out[k++] = both(both(tag, isQuoted), roleSide);
  return k;
}

const RULES = seedsOf([935, 950, 951, 952, 955, 956, 957, 958, 959, 960, 962, 964, 965]);

/** How sure the first table is, and what the rules say of this cue and of all; with the neighbours of each, and as long the same. */
export function ruleFeatures(context: LinkContext, i: number, out: Int32Array, at: number): number {
  const { view, read, rule, ruled, head, isQuoted } = context;
  const { quoted } = view;
  const side = sideOf(context, i);
  const b = context.between[i] as Between;
  const q = quoted[i] as number;
  const y = read.labels[i] as number;
  const r = ruled[i] as number;
  const back = both(ruled[i - 1] ?? 9, r);
  const on = ruled[i + 1] ?? 9;
  const cue = read.sureCue[head] as number;
  const content = read.sureContent[i] as number;
  const source = read.sureSource[i] as number;
  const stepped = both(both(side, b.sentences), b.cues);
  let k = at;
  out[k++] = both(both(quoted[i - 1] ?? 9, q), both(quoted[i + 1] ?? 9, both(side, isQuoted)));
  out[k++] = both(content, stepped);
  out[k++] = both(source, stepped);
  out[k++] = both(both(content, source), cue);
  out[k++] = both(both(r, rule), side);
  out[k++] = both(back, both(on, side));
  out[k++] = both(r, y);
  out[k++] = both(both(r, y), both(side, b.sentences));
  out[k++] = both(both(r, isInside(q)), both(side, cue));
  out[k++] = both(r, (view.types[head] as WordType).lower);
  out[k++] = both(both(r, view.roles[i] as number), both(both((y + 1) >> 1, side), rule));
  out[k++] = both(back, both(read.labels[i - 1] ?? 9, y));
  out[k++] = both(both(on, r), both(read.labels[i + 1] ?? 9, y));
  asFeatures(RULES, out, at, k);
  return k;
}

const WORDS = seedsOf([918, 920, 921, 923, 924, 925, 930, 932, 933, 961]);

/** The token's word or part of speech together with the cue. */
export function wordFeatures(context: LinkContext, i: number, out: Int32Array, at: number): number {
  const { view, cue, head } = context;
  const { types, tags } = view;
  const side = sideOf(context, i);
  const { lower, middle } = types[i] as WordType;
  const cueWord = types[head] as WordType;
  const stem = view.stems[head] as number;
  const p = tags[i] as number;
  const sided = both(side, farFrom(context, i));
  const tagged = both(p, side);
  const word = both(lower, side);
  const place = both(p, sided);
  const near = side ? (distance(i - cue.to) > 3 ? 9 : (tags[cue.to] ?? 99)) : (tags[cue.from - 1] ?? 99);
  let k = at;
  out[k++] = both(lower, sided);
  out[k++] = both(both(middle, side), tags[head] as number);
  out[k++] = place;
  out[k++] = both(word, cueWord.lower);
  out[k++] = both(place, cueWord.lower);
  out[k++] = both(place, cueWord.middle);
  out[k++] = both(place, stem);
  out[k++] = both(word, stem);
  out[k++] = both(near, both(tagged, stem));
  out[k++] = both(both(context.ruled[i] as number, p), side);
  asFeatures(WORDS, out, at, k);
  return k;
}

/** Which of the marks that matter a word is. */
const signOf = ({ lower }: WordType): number => (lower === COMMA ? 1 : lower === MARK ? 2 : lower === COLON ? 3 : 0);

const COMMA = hashText(',');
const MARK = hashText('"');
const COLON = hashText(':');
