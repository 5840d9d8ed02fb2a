// What the first attribution table sees: which tokens of a paragraph are sources, cues and contents, whosoever's.
import { isInside, type Trail } from './attribution-trail';
import { distance, type View } from './attribution-view';
import { both, EDGE, feature, type Role, type WordType } from './features';

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

/** What tokens say together. Writes to `out` from `at`; the place after the last is returned. */
export function rolePairFeatures(view: View, trail: Trail, i: number, out: Int32Array, at: number): number {
  const { types, tags, quoted, sizes, stems, shares, stemShares, listed, roles, places, sentences, length } = view;
  const typeAt = (j: number) => types[j] ?? EDGE;
  const word = types[i] as WordType;
  const last = typeAt(i - 1);
  const next = typeAt(i + 1);
  const second = typeAt(i - 2);
  const after = typeAt(i + 2);
  const p = tags[i] as number;
  const p1 = tags[i - 1] ?? 99;
  const p2 = tags[i - 2] ?? 99;
  const n1 = tags[i + 1] ?? 99;
  const n2 = tags[i + 2] ?? 99;
  const q = quoted[i] as number;
  const qBefore = quoted[i - 1] ?? 9;
  const qAfter = quoted[i + 1] ?? 9;
  const inside = isInside(q);
  const share = shares[i] as number;
  const list = listed[i] as number;
  const r = roles[i] as number;
  const r1 = roles[i - 1] ?? 9;
  const r2 = roles[i + 1] ?? 9;
  const words = both(last.lower, word.lower);
  const wordsOn = both(word.lower, next.lower);
  const tagsBack = both(p1, p);
  const tagsOn = both(p, n1);
  let k = at;
  let t = 800;
  const put = (value: number) => {
    out[k++] = feature(t++, value);
  };
  put(p);
  put(tagsBack);
  put(tagsOn);
  put(both(tagsBack, n1));
  put(both(p2, tagsBack));
  put(both(tagsOn, n2));
  put(both(both(p2, tagsBack), both(n1, n2)));
  put(words);
  put(wordsOn);
  put(both(words, next.lower));
  put(both(second.lower, words));
  put(both(wordsOn, after.lower));
  put(both(last.middle, word.middle));
  put(both(word.middle, next.middle));
  put(both(second.coarse, both(last.coarse, word.coarse)));
  put(both(word.coarse, both(next.coarse, after.coarse)));
  put(typeAt(i - 3).lower);
  put(typeAt(i + 3).lower);
  // quotations
  put(both(q, sizes[i] as number));
  put(both(q, word.lower));
  put(both(q, p));
  put(both(both(qBefore, q), qAfter));
  put(both(both(quoted[i - 2] ?? 9, qBefore), both(both(q, qAfter), quoted[i + 2] ?? 9)));
  put(both(both(qBefore, q), last.lower));
  put(both(both(q, qAfter), next.lower));
  put(both(trail.hasQuotes, inside));
  // cues
  put(both(share, q));
  put(both(share, both(p, inside)));
  put(both(shares[i - 1] ?? 9, shares[i + 1] ?? 9));
  put(both(share, both(p1, n1)));
  put(both(list, inside));
  put(both(list, p));
  put(both(list, both(p1, n1)));
  put(both(list, next.lower));
  put(both(listed[i - 1] ?? 9, p));
  put(both(listed[i + 1] ?? 9, p));
  const stem = stems[i] as number;
  const stemShare = stemShares[i] as number;
  put(stem);
  put(both(stem, p));
  put(both(stem, next.lower));
  put(both(stem, inside));
  put(both(stemShare, both(p, inside)));
  put(both(stemShare, both(share, list)));
  put(both(stemShare, both(p1, n1)));
  put(both(both(stemShares[i - 1] ?? 9, p1), p));
  put(both(both(stemShares[i + 1] ?? 9, n1), p));
  const ahead = trail.thatAhead[i] as number;
  const markAhead = trail.markAhead[i] as number;
  const markBefore = trail.markBefore[i] as number;
  put(both(ahead, both(stemShare, p)));
  put(both(ahead, both(n1, p)));
  put(both(markAhead, both(stemShare, inside)));
  put(both(markBefore, both(stemShare, inside)));
  put(both(both(markAhead, markBefore), both(p, inside)));
  put(both(stem, ahead < 9 ? 1 : 0));
  put(both(stem, both(markAhead < 9 ? 1 : 0, markBefore < 4 ? 1 : 0)));
  // what the rules found
  put(both(r, inside));
  put(both(r1, r));
  put(both(r, r2));
  put(both(both(roles[i - 2] ?? 9, r1), both(r, both(r2, roles[i + 2] ?? 9))));
  put(both(r, p));
  put(both(r, word.lower));
  put(both(r, word.coarse));
  put(both(both(r, share), list));
  put(both(both(r1, r), both(p, q)));
  const ruled = trail.ruled[i] as number;
  put(both(ruled, both(r, inside)));
  put(both(ruled, both(share, p)));
  // the nearest cues and verbs
  const left = trail.before[i] as number;
  const right = trail.behind[i] as number;
  const dl = left < 0 ? 20 : distance(i - left);
  const dr = right < 0 ? 20 : distance(right - i);
  const state = trail.state[i] as number;
  const commas = state & 3;
  put(both(dl, inside));
  put(both(dr, inside));
  put(both(both(dl, dr), inside));
  if (left >= 0) {
    const cue = types[left] as WordType;
    put(both(cue.lower, commas));
    put(both(cue.middle, both(dl, commas)));
    put(both(cue.lower, both(p, Math.min(3, i - left))));
    put(both(shares[left] as number, state));
    put(both(cue.lower, both(inside, r)));
  } else t += 5;
  if (right >= 0) {
    const cue = types[right] as WordType;
    put(both(cue.lower, Math.min(5, right - i)));
    put(both(shares[right] as number, both(dr, p)));
    put(both(cue.lower, inside));
    put(both(both(tags[right - 1] ?? 99, tags[right] as number), both(dr, word.capital)));
  } else t += 4;
  const place = places[i] as number;
  put(both(both(Math.min(3, place), p), inside));
  put(both(typeAt(i - place).lower, inside));
  put(both(both(commas, (state >> 2) & 3), inside));
  put(both(state, inside));
  put(both(place === 0 ? 1 : 0, both(r1, qBefore)));
  put(both(i + 1 >= length || sentences[i + 1] !== sentences[i] ? 1 : 0, both(r, q)));
  put(both(sentences[i] as number, i === 0 ? 1 : 0) & 7);
  const verb = trail.verb[i] as number;
  if (verb >= 0) {
    const { lower, middle, fine } = types[verb] as WordType;
    put(both(lower, both(state >> 4, Math.min(2, commas))));
    put(both(fine, distance(i - verb)));
    put(both(middle, both(p, commas)));
  }
  return k;
}
