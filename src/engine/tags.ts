// Parts of speech (Penn Treebank tags), left to right, each choice final: a linear model over the word, its neighbours, the two
// tags before, and what the next word can be. Collins 2002 for the training; greedy because a tag costs one pass over 48 sums.
import { both, EDGE, feature, hashText, ROLES, type Role, type WordType } from './features';
import type { Table } from './table';
import { addRows } from './table';

/** Numbers that no tag has, for the two places before a sentence. */
export const BEFORE_FIRST = 1000;
export const BEFORE_SECOND = 1001;

/** More pair features than this are never made for one word. */
export const MOST_TAG_PAIRS = 24;

/** What a word alone says of the word being judged, from which it stands `ROLES[role]` places away. */
export function tagWordFeatures(word: WordType, role: Role): readonly number[] {
  const t = role * 32;
  if (role === 0) {
    const { prefixes, suffixes } = word;
    return [
      feature(t, 0),
      feature(t + 1, word.lower),
      feature(t + 2, suffixes[0]),
      feature(t + 3, suffixes[1]),
      feature(t + 4, suffixes[2]),
      feature(t + 5, prefixes[0]),
      feature(t + 6, word.shape),
      feature(t + 7, word.middle),
      feature(t + 8, word.fine),
      feature(t + 9, word.flags),
      feature(t + 10, word.tagClass),
      feature(t + 11, prefixes[2]),
      feature(t + 12, both(word.capital, word.tagClass)),
      feature(t + 13, both(word.capital, suffixes[1])),
      feature(t + 14, word.exact),
    ];
  }
  if (role > 2) return [feature(t, word.lower), feature(t + 1, word.middle), feature(t + 2, word.tagClass)];
  return [
    feature(t, word.lower),
    feature(t + 1, word.suffixes[1]),
    feature(t + 2, word.middle),
    feature(t + 3, word.tagClass),
    feature(t + 4, word.shape),
    feature(t + 5, word.suffixes[0]),
  ];
}

const QUOTE = hashText('"');

/** 1 after an odd number of quotation marks, whose shapes the models do not tell apart. */
export const quotedAfter = (quoted: number, { exact }: WordType): number => (exact === QUOTE ? 1 - quoted : quoted);

/** What words say together, and with the two tags before. Writes to `out` from `at`; the place after the last is returned. */
export function tagPairFeatures(
  words: readonly WordType[],
  i: number,
  before: number,
  secondBefore: number,
  quoted: number,
  out: Int32Array,
  at: number,
): number {
  const word = words[i] as WordType;
  const last = words[i - 1] ?? EDGE;
  const next = words[i + 1] ?? EDGE;
  const afterNext = words[i + 2] ?? EDGE;
  const isFirst = i === 0 || (i === 1 && last.capital === 4) ? 1 : 0;
  let k = at;
  if (word.exact === QUOTE) out[k++] = feature(219, quoted);
  out[k++] = feature(200, both(word.capital, isFirst));
  out[k++] = feature(201, before);
  out[k++] = feature(202, both(before, secondBefore));
  out[k++] = feature(203, both(word.lower, before));
  out[k++] = feature(204, both(both(next.capital, word.capital), both(last.capital, isFirst)));
  out[k++] = feature(205, both(word.lower, next.lower));
  out[k++] = feature(206, both(last.lower, word.lower));
  out[k++] = feature(207, both(before, next.suffixes[1]));
  out[k++] = feature(208, both(before, next.middle));
  out[k++] = feature(209, both(word.tagClass, before));
  out[k++] = feature(210, both(word.tagClass, next.tagClass));
  out[k++] = feature(211, both(both(word.tagClass, before), next.tagClass));
  out[k++] = feature(212, both(both(word.tagClass, before), secondBefore));
  out[k++] = feature(213, both(both(word.tagClass, next.tagClass), afterNext.tagClass));
  out[k++] = feature(214, both(both(word.suffixes[1], before), word.capital));
  out[k++] = feature(215, both(word.lower, both(before, next.tagClass)));
  out[k++] = feature(216, both(word.flags & 0x10fd, both(word.capital, before)));
  out[k++] = feature(217, both(both(word.tagClass, last.lower), before));
  out[k++] = feature(218, both(both(word.tagClass, next.lower), before));
  return k;
}

/** Sums of each word's own features, by role, kept for the words seen last. */
export type WordSums = (word: WordType) => Int32Array;

/** Words whose sums are remembered at once (20 MB where there are so many); an article has some 500 different ones per 1,000. */
const KEPT_WORDS = 20_000;

export function makeWordSums(table: Table, features: (word: WordType, role: Role) => readonly number[]): WordSums {
  const kept = new Map<WordType, Int32Array>();
  const count = table.labels.length;
  return (word) => {
    let sums = kept.get(word);
    if (!sums) {
      sums = new Int32Array(ROLES.length * count);
      for (let role = 0; role < ROLES.length; role++) {
        const list = Int32Array.from(features(word, role as Role));
        addRows(table, list, 0, list.length, sums, role * count);
      }
      if (kept.size >= KEPT_WORDS) kept.clear();
      kept.set(word, sums);
    }
    return sums;
  };
}

/** What the words around token i say of it, without pairs: written to `out[at … at + labels)`. */
export function addWordSums(
  sumsOf: readonly Int32Array[],
  edge: Int32Array,
  i: number,
  count: number,
  out: Int32Array,
  at: number,
): void {
  for (let role = 0; role < ROLES.length; role++) {
    // The word at i + offset plays the role that is seen from i.
    const sums = sumsOf[i + (ROLES[role] as number)] ?? edge;
    const from = role * count;
    for (let y = 0; y < count; y++) (out[at + y] as number) += sums[from + y] as number;
  }
}

export interface Tagger {
  readonly tags: readonly string[];
  /** One tag a word, as an index into `tags`, for the words of one sentence. */
  tag(words: readonly WordType[]): Uint8Array;
}

export function makeTagger(table: Table): Tagger {
  const count = table.labels.length;
  const sumsOf = makeWordSums(table, tagWordFeatures);
  const edge = sumsOf(EDGE);
  const pairs = new Int32Array(MOST_TAG_PAIRS);
  const scores = new Int32Array(count);
  const tag = (words: readonly WordType[]) => {
    const tags = new Uint8Array(words.length);
    const sums = words.map(sumsOf);
    let before = BEFORE_FIRST;
    let secondBefore = BEFORE_SECOND;
    let quoted = 0;
    for (let i = 0; i < words.length; i++) {
      const word = words[i] as WordType;
      let best = word.sureTag - 1;
      if (best < 0) {
        scores.fill(0);
        addWordSums(sums, edge, i, count, scores, 0);
        addRows(table, pairs, 0, tagPairFeatures(words, i, before, secondBefore, quoted, pairs, 0), scores, 0);
        best = 0;
        for (let y = 1; y < count; y++) if ((scores[y] as number) > (scores[best] as number)) best = y;
      }
      quoted = quotedAfter(quoted, word);
      tags[i] = best;
      secondBefore = before;
      before = best;
    }
    return tags;
  };
  return { tags: table.labels, tag };
}
