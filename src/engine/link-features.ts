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
  let k = labelValues(context, i, out, at);
  k = ownWordValues(context, i, out, k);
  asFeatures(OWN, out, at, k);
  return k;
}

function labelValues(context: LinkContext, i: number, out: Int32Array, at: number): number {
  const { labels } = context.read;
  const side = sideOf(context, i);
  const y = labels[i] as number;
  const y1 = labels[i - 1] ?? 9;
  const y2 = labels[i + 1] ?? 9;
  const around = both(y1, y2);
  const sided = both(y, side);
  out[at] = both(y, around);
  out[at + 1] = both(sided, around);
  out[at + 2] = both(sided, both(labels[i - 2] ?? 9, y1));
  out[at + 3] = both(sided, both(labels[i + 2] ?? 9, y2));
  out[at + 4] = both(context.cues[i] as number, side);
  return at + 5;
}

function ownWordValues(context: LinkContext, i: number, out: Int32Array, at: number): number {
  const { types, tags, places, sentences, length } = context.view;
  const side = sideOf(context, i);
  const { lower, fine } = types[i] as WordType;
  const role = roleAt(context, i);
  const p = tags[i] as number;
  const p1 = tags[i - 1] ?? 99;
  const n1 = tags[i + 1] ?? 99;
  const tagged = both(p, side);
  const ends = i + 1 < length && sentences[i + 1] === sentences[i] ? 0 : 1;
  let k = at;
  out[k++] = both(lower, side);
  out[k++] = both(fine, side);
  out[k++] = both(tagged, both(p1, n1));
  out[k++] = both(both((types[i - 1] ?? EDGE).lower, lower), side);
  out[k++] = both(both(lower, (types[i + 1] ?? EDGE).lower), side);
  out[k++] = both(both(n1, tags[i + 2] ?? 99), tagged);
  out[k++] = both(both(p1, tags[i - 2] ?? 99), tagged);
  out[k++] = both(both(places[i] === 0 ? 1 : 0, p), side);
  out[k++] = both(both(ends, p), both(role, side));
  return k;
}

/** One of `Role`. */
const roleAt = ({ read }: LinkContext, i: number): number => ((read.labels[i] as number) + 1) >> 1;

const PLACE = seedsOf([
  ...[900, 901, 902, 903, 904, 911, 906], // by far, order, marks, between, cue and range, as below
  ...[905, 907, 908, 909, 910, 931],
  ...[934, 936, 937, 938, 940],
  ...[939, 941, 942, 943, 944, 945],
  ...[946, 947, 953, 954, 963],
  ...[966, 967, 968],
]);

/** Where the token stands: its role and quotation, and what is between it and the cue. The same for many tokens in a row. */
export function placeFeatures(context: LinkContext, i: number, out: Int32Array, at: number): number {
  let k = farValues(context, i, out, at);
  k = orderValues(context, i, out, k);
  k = markValues(context, i, out, k);
  k = betweenValues(context, i, out, k);
  k = cueValues(context, i, out, k);
  k = rangeValues(context, i, out, k);
  asFeatures(PLACE, out, at, k);
  return k;
}

function farValues(context: LinkContext, i: number, out: Int32Array, at: number): number {
  const side = sideOf(context, i);
  const b = context.between[i] as Between;
  const role = roleAt(context, i);
  const sided = both(side, farFrom(context, i));
  const placed = both(both(role, side), both((context.read.labels[i] as number) % 2, b.cues));
  out[at] = side;
  out[at + 1] = sided;
  out[at + 2] = placed;
  out[at + 3] = both(placed, orderOf(b, role));
  out[at + 4] = both(placed, b.sentences);
  out[at + 5] = both(both(placed, context.around), b.sentences);
  out[at + 6] = both(both(role, sided), b.cues);
  return at + 7;
}

/** Ranges of the token's role between it and the cue. */
const orderOf = (b: Between, role: number): number => (role === 1 ? b.sources : role === 3 ? b.contents : 0);

function orderValues(context: LinkContext, i: number, out: Int32Array, at: number): number {
  const { view, head } = context;
  const { lower, fine } = view.types[head] as WordType;
  const b = context.between[i] as Between;
  const role = roleAt(context, i);
  const ordered = both(both(role, sideOf(context, i)), orderOf(b, role));
  out[at] = both(ordered, both(b.cues, b.sentences));
  out[at + 1] = both(ordered, lower);
  out[at + 2] = both(ordered, fine);
  out[at + 3] = both(ordered, context.phrase);
  out[at + 4] = both(ordered, context.around);
  out[at + 5] = both(ordered, view.stems[head] as number);
  return at + 6;
}

function markValues(context: LinkContext, i: number, out: Int32Array, at: number): number {
  const { view, head, isQuoted } = context;
  const side = sideOf(context, i);
  const b = context.between[i] as Between;
  const q = view.quoted[i] as number;
  const marked = both(isInside(q), b.marks);
  const stepped = both(side, b.sentences);
  out[at] = both(both(q, side), isQuoted);
  out[at + 1] = both(both(q, b.marks), stepped);
  out[at + 2] = both(marked, both(stepped, b.commas));
  out[at + 3] = both(marked, both(stepped, (view.types[head] as WordType).lower));
  out[at + 4] = both(both(b.commas, b.cues), stepped);
  return at + 5;
}

function betweenValues(context: LinkContext, i: number, out: Int32Array, at: number): number {
  const { types, tags } = context.view;
  const { cue, head } = context;
  const side = sideOf(context, i);
  const b = context.between[i] as Between;
  const role = roleAt(context, i);
  const roleSide = both(role, side);
  const behind = types[cue.to] ?? EDGE;
  const parted = both(b.commas, b.verbs);
  const signs = both(signOf(types[cue.from - 1] ?? EDGE), signOf(behind));
  const tagsAround = both(tags[cue.to] ?? 99, tags[cue.from - 1] ?? 99);
  out[at] = both(parted, both(side, b.that));
  out[at + 1] = both(parted, both(both(side, (types[head] as WordType).lower), role));
  out[at + 2] = both(both(b.stops, b.verbs), both(side, role));
  out[at + 3] = both(both(behind.lower, side), both(role, b.sentences));
  out[at + 4] = both(tagsAround, both(roleSide, b.sentences));
  out[at + 5] = both(signs, both(roleSide, both(b.sentences, b.cues)));
  return at + 6;
}

function cueValues(context: LinkContext, i: number, out: Int32Array, at: number): number {
  const { view, read, cue, head, rule } = context;
  const side = sideOf(context, i);
  const role = roleAt(context, i);
  const roleSide = both(role, side);
  const tag = view.tags[head] as number;
  const tagBehind = view.tags[cue.to] ?? 99;
  const sure = read.sureCue[head] as number;
  out[at] = both(both(tag, side), both(role, tagBehind));
  out[at + 1] = both(both(tag, context.isQuoted), roleSide);
  out[at + 2] = both(sure, roleSide);
  out[at + 3] = both(sure, both((view.types[head] as WordType).lower, role));
  out[at + 4] = both(both(rule, tagBehind), both(role, side));
  return at + 5;
}

function rangeValues(context: LinkContext, i: number, out: Int32Array, at: number): number {
  const range = context.ranges[context.rangeOf[i] as number];
  if (!range) return at;
  const { types } = context.view;
  const side = sideOf(context, i);
  const b = context.between[i] as Between;
  const role = roleAt(context, i);
  const first = (types[range.from] as WordType).lower;
  out[at] = both(both(role, distance(range.to - range.from)), both(side, orderOf(b, role)));
  out[at + 1] = both(both(role, side), both(b.sentences, first));
  out[at + 2] = both(both(role, first), both(side, (types[context.head] as WordType).lower));
  return at + 3;
}

const RULES = seedsOf([935, 950, 951, 952, 955, 956, 960, 964, 965, 957, 958, 959, 962]);

/** How sure the first table is, and what the rules say of this cue and of all; with the neighbours of each, and as long the same. */
export function ruleFeatures(context: LinkContext, i: number, out: Int32Array, at: number): number {
  let k = sureValues(context, i, out, at);
  k = ruledValues(context, i, out, k);
  k = ruledRoleValues(context, i, out, k);
  asFeatures(RULES, out, at, k);
  return k;
}

function sureValues(context: LinkContext, i: number, out: Int32Array, at: number): number {
  const { view, read, head, isQuoted } = context;
  const { quoted } = view;
  const side = sideOf(context, i);
  const b = context.between[i] as Between;
  const content = read.sureContent[i] as number;
  const source = read.sureSource[i] as number;
  const stepped = both(both(side, b.sentences), b.cues);
  const around = both(quoted[i + 1] ?? 9, both(side, isQuoted));
  out[at] = both(both(quoted[i - 1] ?? 9, quoted[i] as number), around);
  out[at + 1] = both(content, stepped);
  out[at + 2] = both(source, stepped);
  out[at + 3] = both(both(content, source), read.sureCue[head] as number);
  return at + 4;
}

function ruledValues(context: LinkContext, i: number, out: Int32Array, at: number): number {
  const { view, read, rule, ruled, head } = context;
  const side = sideOf(context, i);
  const r = ruled[i] as number;
  const back = both(ruled[i - 1] ?? 9, r);
  const on = ruled[i + 1] ?? 9;
  const y = read.labels[i] as number;
  out[at] = both(both(r, rule), side);
  out[at + 1] = both(back, both(on, side));
  out[at + 2] = both(r, (view.types[head] as WordType).lower);
  out[at + 3] = both(back, both(read.labels[i - 1] ?? 9, y));
  out[at + 4] = both(both(on, r), both(read.labels[i + 1] ?? 9, y));
  return at + 5;
}

function ruledRoleValues(context: LinkContext, i: number, out: Int32Array, at: number): number {
  const { view, read, rule, ruled, head } = context;
  const side = sideOf(context, i);
  const b = context.between[i] as Between;
  const r = ruled[i] as number;
  const ruledRole = both(r, read.labels[i] as number);
  const inside = isInside(view.quoted[i] as number);
  out[at] = ruledRole;
  out[at + 1] = both(ruledRole, both(side, b.sentences));
  out[at + 2] = both(both(r, inside), both(side, read.sureCue[head] as number));
  out[at + 3] = both(both(r, view.roles[i] as number), both(both(roleAt(context, i), side), rule));
  return at + 4;
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
