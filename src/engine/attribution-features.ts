// What the first attribution table sees: which tokens of a paragraph are sources, cues and contents, whosoever's.
import { isInside, type Trail } from './attribution-trail';
import { distance, type View } from './attribution-view';
import { asFeatures, both, EDGE, feature, type Role, seedsFrom, type WordType } from './features';

/** More pair features than this are never made for one token. */
export const MOST_ROLE_PAIRS = 96;

export const ROLE_LABELS = ['O', 'B-S', 'I-S', 'B-Q', 'I-Q', 'B-C', 'I-C'] as const;

/** What a word alone says, seen from the token that is being judged; `role` as in `ROLES`. */
export function roleWordFeatures(word: WordType, role: Role): readonly number[] {
  const t = 700 + role * 16;
  const { lower, suffixes, capital, fine, middle, coarse, flags } = word;
  if (role > 2) return [feature(t, lower), feature(t + 1, middle), feature(t + 2, both(capital, coarse))];
  const near = [
    feature(t, lower),
    feature(t + 1, fine),
    feature(t + 2, middle),
    feature(t + 3, both(flags, capital)),
    feature(t + 4, suffixes[1]),
  ];
  if (role > 0) return near;
  return [
    ...near,
    feature(t + 5, 0),
    feature(t + 6, word.exact),
    feature(t + 7, coarse),
    feature(t + 8, suffixes[0]),
    feature(t + 9, both(word.tagClass, capital)),
    feature(t + 10, word.prefixes[3]),
  ];
}

/** Everything about the paragraph of which its tokens ask. */
interface Scene {
  readonly view: View;
  readonly trail: Trail;
}

const TOGETHER = seedsFrom(800, 66);

/** What tokens say together. Writes to `out` from `at`; the place after the last is returned, here and below. */
export function rolePairFeatures(view: View, trail: Trail, i: number, out: Int32Array, at: number): number {
  const scene = { view, trail };
  let k = wordValues(view, i, out, at);
  k = quotationValues(scene, i, out, k);
  k = cueValues(view, i, out, k);
  k = stemValues(view, i, out, k);
  k = aheadValues(scene, i, out, k);
  k = ruleValues(scene, i, out, k);
  k = distanceValues(scene, i, out, k);
  asFeatures(TOGETHER, out, at, k);
  k = cueBefore(scene, i, out, k);
  k = cueBehind(scene, i, out, k);
  k = placeFeatures(scene, i, out, k);
  return verbBefore(scene, i, out, k);
}

function wordValues({ types, tags }: View, i: number, out: Int32Array, at: number): number {
  const typeAt = (j: number) => types[j] ?? EDGE;
  const word = types[i] as WordType;
  const last = typeAt(i - 1);
  const next = typeAt(i + 1);
  const second = typeAt(i - 2);
  const after = typeAt(i + 2);
  const p = tags[i] as number;
  const p2 = tags[i - 2] ?? 99;
  const n1 = tags[i + 1] ?? 99;
  const n2 = tags[i + 2] ?? 99;
  const words = both(last.lower, word.lower);
  const wordsOn = both(word.lower, next.lower);
  const tagsBack = both(tags[i - 1] ?? 99, p);
  const tagsOn = both(p, n1);
  const back = both(p2, tagsBack);
  let k = at;
  out[k++] = p;
  out[k++] = tagsBack;
  out[k++] = tagsOn;
  out[k++] = both(tagsBack, n1);
  out[k++] = back;
  out[k++] = both(tagsOn, n2);
  out[k++] = both(back, both(n1, n2));
  out[k++] = words;
  out[k++] = wordsOn;
  out[k++] = both(words, next.lower);
  out[k++] = both(second.lower, words);
  out[k++] = both(wordsOn, after.lower);
  out[k++] = both(last.middle, word.middle);
  out[k++] = both(word.middle, next.middle);
  out[k++] = both(second.coarse, both(last.coarse, word.coarse));
  out[k++] = both(word.coarse, both(next.coarse, after.coarse));
  out[k++] = typeAt(i - 3).lower;
  out[k++] = typeAt(i + 3).lower;
  return k;
}

function quotationValues({ view, trail }: Scene, i: number, out: Int32Array, at: number): number {
  const { types, tags, quoted, sizes } = view;
  const { lower } = types[i] as WordType;
  const q = quoted[i] as number;
  const qAfter = quoted[i + 1] ?? 9;
  const back = both(quoted[i - 1] ?? 9, q);
  const on = both(q, qAfter);
  let k = at;
  out[k++] = both(q, sizes[i] as number);
  out[k++] = both(q, lower);
  out[k++] = both(q, tags[i] as number);
  out[k++] = both(back, qAfter);
  out[k++] = both(both(quoted[i - 2] ?? 9, quoted[i - 1] ?? 9), both(on, quoted[i + 2] ?? 9));
  out[k++] = both(back, (types[i - 1] ?? EDGE).lower);
  out[k++] = both(on, (types[i + 1] ?? EDGE).lower);
  out[k++] = both(trail.hasQuotes, isInside(q));
  return k;
}

function cueValues({ types, tags, quoted, shares, listed }: View, i: number, out: Int32Array, at: number): number {
  const share = shares[i] as number;
  const list = listed[i] as number;
  const q = quoted[i] as number;
  const p = tags[i] as number;
  const around = both(tags[i - 1] ?? 99, tags[i + 1] ?? 99);
  const inside = isInside(q);
  let k = at;
  out[k++] = both(share, q);
  out[k++] = both(share, both(p, inside));
  out[k++] = both(shares[i - 1] ?? 9, shares[i + 1] ?? 9);
  out[k++] = both(share, around);
  out[k++] = both(list, inside);
  out[k++] = both(list, p);
  out[k++] = both(list, around);
  out[k++] = both(list, (types[i + 1] ?? EDGE).lower);
  out[k++] = both(listed[i - 1] ?? 9, p);
  out[k++] = both(listed[i + 1] ?? 9, p);
  return k;
}

function stemValues(
  { types, tags, quoted, stems, stemShares, shares, listed }: View,
  i: number,
  out: Int32Array,
  at: number,
): number {
  const stem = stems[i] as number;
  const share = stemShares[i] as number;
  const inside = isInside(quoted[i] as number);
  const p = tags[i] as number;
  const p1 = tags[i - 1] ?? 99;
  const n1 = tags[i + 1] ?? 99;
  let k = at;
  out[k++] = stem;
  out[k++] = both(stem, p);
  out[k++] = both(stem, (types[i + 1] ?? EDGE).lower);
  out[k++] = both(stem, inside);
  out[k++] = both(share, both(p, inside));
  out[k++] = both(share, both(shares[i] as number, listed[i] as number));
  out[k++] = both(share, both(p1, n1));
  out[k++] = both(both(stemShares[i - 1] ?? 9, p1), p);
  out[k++] = both(both(stemShares[i + 1] ?? 9, n1), p);
  return k;
}

/** What comes in the sentence. */
function aheadValues({ view, trail }: Scene, i: number, out: Int32Array, at: number): number {
  const { tags, stems, stemShares, quoted } = view;
  const stem = stems[i] as number;
  const share = stemShares[i] as number;
  const inside = isInside(quoted[i] as number);
  const p = tags[i] as number;
  const that = trail.thatAhead[i] as number;
  const markAhead = trail.markAhead[i] as number;
  const markBefore = trail.markBefore[i] as number;
  const shared = both(share, inside);
  let k = at;
  out[k++] = both(that, both(share, p));
  out[k++] = both(that, both(tags[i + 1] ?? 99, p));
  out[k++] = both(markAhead, shared);
  out[k++] = both(markBefore, shared);
  out[k++] = both(both(markAhead, markBefore), both(p, inside));
  out[k++] = both(stem, that < 9 ? 1 : 0);
  out[k++] = both(stem, both(markAhead < 9 ? 1 : 0, markBefore < 4 ? 1 : 0));
  return k;
}

function ruleValues({ view, trail }: Scene, i: number, out: Int32Array, at: number): number {
  const { types, tags, quoted, shares, listed, roles } = view;
  const { lower, coarse } = types[i] as WordType;
  const r = roles[i] as number;
  const r1 = roles[i - 1] ?? 9;
  const r2 = roles[i + 1] ?? 9;
  const p = tags[i] as number;
  const q = quoted[i] as number;
  const share = shares[i] as number;
  const back = both(r1, r);
  const ruled = trail.ruled[i] as number;
  const placed = both(r, isInside(q));
  let k = at;
  out[k++] = placed;
  out[k++] = back;
  out[k++] = both(r, r2);
  out[k++] = both(both(roles[i - 2] ?? 9, r1), both(r, both(r2, roles[i + 2] ?? 9)));
  out[k++] = both(r, p);
  out[k++] = both(r, lower);
  out[k++] = both(r, coarse);
  out[k++] = both(both(r, share), listed[i] as number);
  out[k++] = both(back, both(p, q));
  out[k++] = both(ruled, placed);
  out[k++] = both(ruled, both(share, p));
  return k;
}

/** In classes of distance; 20 where there is no other. */
const farTo = (other: number, i: number): number => (other < 0 ? 20 : distance(Math.abs(other - i)));

function distanceValues({ view, trail }: Scene, i: number, out: Int32Array, at: number): number {
  const inside = isInside(view.quoted[i] as number);
  const left = farTo(trail.before[i] as number, i);
  const right = farTo(trail.behind[i] as number, i);
  out[at] = both(left, inside);
  out[at + 1] = both(right, inside);
  out[at + 2] = both(both(left, right), inside);
  return at + 3;
}

const BEFORE = seedsFrom(866, 5);

function cueBefore({ view, trail }: Scene, i: number, out: Int32Array, at: number): number {
  const left = trail.before[i] as number;
  if (left < 0) return at;
  const cue = view.types[left] as WordType;
  const state = trail.state[i] as number;
  const commas = state & 3;
  let k = at;
  out[k++] = both(cue.lower, commas);
  out[k++] = both(cue.middle, both(distance(i - left), commas));
  out[k++] = both(cue.lower, both(view.tags[i] as number, Math.min(3, i - left)));
  out[k++] = both(view.shares[left] as number, state);
  out[k++] = both(cue.lower, both(isInside(view.quoted[i] as number), view.roles[i] as number));
  asFeatures(BEFORE, out, at, k);
  return k;
}

const BEHIND = seedsFrom(871, 4);

function cueBehind({ view, trail }: Scene, i: number, out: Int32Array, at: number): number {
  const right = trail.behind[i] as number;
  if (right < 0) return at;
  const { types, tags } = view;
  const { lower } = types[right] as WordType;
  const far = distance(right - i);
  let k = at;
  out[k++] = both(lower, Math.min(5, right - i));
  out[k++] = both(view.shares[right] as number, both(far, tags[i] as number));
  out[k++] = both(lower, isInside(view.quoted[i] as number));
  out[k++] = both(both(tags[right - 1] ?? 99, tags[right] as number), both(far, (types[i] as WordType).capital));
  asFeatures(BEHIND, out, at, k);
  return k;
}

const PLACE = seedsFrom(875, 7);

function placeFeatures({ view, trail }: Scene, i: number, out: Int32Array, at: number): number {
  const { types, tags, quoted, roles, places, sentences, length } = view;
  const place = places[i] as number;
  const state = trail.state[i] as number;
  const q = quoted[i] as number;
  const inside = isInside(q);
  let k = at;
  out[k++] = both(both(Math.min(3, place), tags[i] as number), inside);
  out[k++] = both((types[i - place] ?? EDGE).lower, inside);
  out[k++] = both(both(state & 3, (state >> 2) & 3), inside);
  out[k++] = both(state, inside);
  out[k++] = both(place === 0 ? 1 : 0, both(roles[i - 1] ?? 9, quoted[i - 1] ?? 9));
  out[k++] = both(i + 1 >= length || sentences[i + 1] !== sentences[i] ? 1 : 0, both(roles[i] as number, q));
  out[k++] = both(sentences[i] as number, i === 0 ? 1 : 0) & 7;
  asFeatures(PLACE, out, at, k);
  return k;
}

const VERB = seedsFrom(882, 3);

function verbBefore({ view, trail }: Scene, i: number, out: Int32Array, at: number): number {
  const verb = trail.verb[i] as number;
  if (verb < 0) return at;
  const { lower, middle, fine } = view.types[verb] as WordType;
  const state = trail.state[i] as number;
  const commas = state & 3;
  out[at] = both(lower, both(state >> 4, Math.min(2, commas)));
  out[at + 1] = both(fine, distance(i - verb));
  out[at + 2] = both(middle, both(view.tags[i] as number, commas));
  asFeatures(VERB, out, at, at + 3);
  return at + 3;
}
