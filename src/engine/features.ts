// What the trained models see of a word. Training and run time call the same functions: a feature is a number here, made from a
// template's number and the values that it combines, and it must come out the same in both.
import type { KnownWords } from './known-words';

/** One spelling, whatever stands around it. All numbers but `flags`, `capital` and the classes are hashes. */
export interface WordType {
  readonly exact: number;
  readonly lower: number;
  readonly shape: number;
  readonly prefixes: readonly [one: number, two: number, three: number, four: number];
  readonly suffixes: readonly [two: number, three: number, four: number];
  /** 0 lower case, 1 capitalised, 2 all capitals, 3 begins with a digit, 4 no letter, 9 beyond the sentence's edge. */
  readonly capital: number;
  /** Of words that occur alike, in three sizes of class; 0 where the word was never seen. */
  readonly fine: number;
  readonly middle: number;
  readonly coarse: number;
  /** Which word lists hold it: see `Flag`. */
  readonly flags: number;
  /** Which parts of speech it was seen as; 0 where it was not. */
  readonly tagClass: number;
  /** See `KnownWord.sureTag`; 0 too where a capital or digit makes the spelling another word. */
  readonly sureTag: number;
}

/** Where a word stands, seen from the word that is being judged. */
export const ROLES = [0, -1, 1, -2, 2] as const;
export type Role = 0 | 1 | 2 | 3 | 4;

/** Stands for every place before the first word and after the last. Made in the same order as `wordType` does, so that V8 sees one kind of object. */
export const EDGE: WordType = {
  exact: 1,
  lower: 1,
  shape: 1,
  prefixes: [1, 1, 1, 1],
  suffixes: [1, 1, 1],
  capital: 9,
  fine: 9999,
  middle: 9999,
  coarse: 9999,
  flags: 0,
  tagClass: 999,
  sureTag: 0,
};

export function wordType(word: string, known: KnownWords): WordType {
  const plain = word
    .replace(/[’‘`]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[–—―]|--+/g, '-');
  const lower = plain.toLowerCase();
  const key = lower.replace(/\d/g, '0');
  const found = known.find(hashText(key));
  const capital = capitalOf(plain);
  return {
    exact: hashText(plain),
    lower: hashText(key),
    shape: hashText(shapeOf(plain)),
    prefixes: [
      hashText(lower.slice(0, 1)),
      hashText(lower.slice(0, 2)),
      hashText(lower.slice(0, 3)),
      hashText(lower.slice(0, 4)),
    ],
    suffixes: [hashText(key.slice(-2)), hashText(key.slice(-3)), hashText(key.slice(-4))],
    capital,
    fine: found.fine,
    middle: found.middle,
    coarse: found.coarse,
    flags: found.flags,
    tagClass: found.tagClass,
    sureTag: capital === 0 || capital === 4 ? found.sureTag : 0,
  };
}

/** "McKay-5" → "XxXx-d": runs of one kind count once or, where longer, twice. */
export function shapeOf(word: string): string {
  let shape = '';
  let last = '';
  for (const character of word.slice(0, 24)) {
    const kind = kindOf(character);
    if (kind !== last) shape += kind;
    else if (!shape.endsWith(kind + kind)) shape += kind;
    last = kind;
  }
  return shape;
}

function kindOf(character: string): string {
  if (character >= 'a' && character <= 'z') return 'x';
  if (character >= 'A' && character <= 'Z') return 'X';
  if (character >= '0' && character <= '9') return 'd';
  if (character < '\u0080') return character;
  if (/\p{Lu}/u.test(character)) return 'X';
  return /\p{L}/u.test(character) ? 'x' : character;
}

function capitalOf(word: string): number {
  if (/^\p{Lu}/u.test(word)) return word.length > 1 && !/\p{Ll}/u.test(word) ? 2 : 1;
  if (/^\d/.test(word)) return 3;
  return /^\p{L}/u.test(word) ? 0 : 4;
}

/** FNV-1a over UTF-16 units, then stirred so that the low bits, which choose the row, depend on all of them. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 12)) | 0;
}

/**
 * Two values that stand together; not the same as `both(b, a)`. In as few steps as can be: V8 takes some 900 bytes of other functions
 * into one, which is seventeen of these, so functions that make features are short.
 */
export function both(a: number, b: number): number {
  const hash = Math.imul(a ^ (b + 0x9e3779b9 + (a << 6) + (a >>> 2)), 0x85ebca6b);
  return hash ^ (hash >>> 13);
}

/** The feature of template number `template` with this value. */
export function feature(template: number, value: number): number {
  return seeded(Math.imul(template + 1, 0x9e3779b1), value);
}

function seeded(seed: number, value: number): number {
  let hash = Math.imul(value ^ seed, 0xc2b2ae35);
  hash = Math.imul(hash ^ (hash >>> 15), 0x27d4eb2f);
  return hash ^ (hash >>> 13);
}

/** What `feature` makes of each template's number, once for all values. */
export const seedsOf = (templates: readonly number[]): Int32Array =>
  Int32Array.from(templates, (template) => Math.imul(template + 1, 0x9e3779b1));

/** The same for `count` templates numbered from `first` on. */
export const seedsFrom = (first: number, count: number): Int32Array =>
  seedsOf(Array.from({ length: count }, (_, i) => first + i));

/** Makes the values at `out[from…to)` features, the first of the first template and so on. */
export function asFeatures(seeds: Int32Array, out: Int32Array, from: number, to: number): void {
  for (let k = from; k < to; k++) out[k] = seeded(seeds[k - from] as number, out[k] as number);
}
