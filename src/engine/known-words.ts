// What the models know of single words and fixed phrases, by hash: word classes learnt from plain text, the parts of speech a
// word was seen as, and which word lists hold it. The lists are frozen into the model, because its weights were learnt with them:
// a list that grows later helps the rules at once and the models at the next training.
import { ModelError } from './model';

/** Bits of `flags`: the word lists that hold a word. */
export const Flag = {
  given: 1,
  surname: 2,
  title: 4,
  honorific: 8,
  organisationWord: 16,
  place: 32,
  demonym: 64,
  group: 128,
  organisation: 256,
  outlet: 512,
  particle: 1024,
  suffix: 2048,
  capitalisedCommon: 4096,
  common: 8192,
  /** Some phrase of two or more words begins with it. */
  beginsPhrase: 16384,
  role: 32768,
} as const;

export interface KnownWord {
  readonly fine: number;
  readonly middle: number;
  readonly coarse: number;
  readonly flags: number;
  readonly tagClass: number;
  /** 1 + index of the tag that the word in lower case always had, 0 where it had several or is rare. */
  readonly sureTag: number;
}

export interface KnownWords {
  find(hash: number): KnownWord;
  /** Kind of the phrase with this hash (words in lower case, joined by a space), 0 where there is none. */
  phrase(hash: number): number;
}

export interface WordRow {
  readonly hash: number;
  readonly fine: number;
  readonly flags: number;
  readonly tagClass: number;
  readonly sureTag: number;
}

export interface PhraseRow {
  readonly hash: number;
  readonly kind: number;
}

const UNKNOWN: KnownWord = { fine: 0, middle: 0, coarse: 0, flags: 0, tagClass: 0, sureTag: 0 };

/**
 * u32 words, u32 phrases, u16 fine classes; then column by column, because like stands beside like and zips well: parents of the
 * classes (u8 middle, u8 coarse), hashes of the words in rising order as differences (u32), classes (u16), flags (u16), tag
 * classes (u8), sure tags (u8), hashes of the phrases likewise (u32), kinds (u8). Little-endian.
 */
export function readKnownWords(bytes: Uint8Array): KnownWords {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 10) throw new ModelError('the word list of the model is cut short');
  const count = view.getUint32(0, true);
  const phraseCount = view.getUint32(4, true);
  const classes = view.getUint16(8, true);
  if (bytes.length !== 10 + classes * 2 + count * 10 + phraseCount * 5)
    throw new ModelError('the word list of the model is cut short');
  const middleOf = 10;
  const hashes = middleOf + classes * 2;
  const fines = hashes + count * 4;
  const flags = fines + count * 2;
  const tagClasses = flags + count * 2;
  const sureTags = tagClasses + count;
  const phraseHashes = sureTags + count;
  const kinds = phraseHashes + phraseCount * 4;

  const words = new Map<number, KnownWord>();
  for (let i = 0, hash = 0; i < count; i++) {
    hash = (hash + view.getUint32(hashes + i * 4, true)) >>> 0;
    const fine = view.getUint16(fines + i * 2, true);
    words.set(hash, {
      fine,
      middle: fine === 0 ? 0 : view.getUint8(middleOf + fine - 1) + 1,
      coarse: fine === 0 ? 0 : view.getUint8(middleOf + classes + fine - 1) + 1,
      flags: view.getUint16(flags + i * 2, true),
      tagClass: view.getUint8(tagClasses + i),
      sureTag: view.getUint8(sureTags + i),
    });
  }
  const phrases = new Map<number, number>();
  for (let i = 0, hash = 0; i < phraseCount; i++) {
    hash = (hash + view.getUint32(phraseHashes + i * 4, true)) >>> 0;
    phrases.set(hash, view.getUint8(kinds + i));
  }
  return { find: (hash) => words.get(hash >>> 0) ?? UNKNOWN, phrase: (hash) => phrases.get(hash >>> 0) ?? 0 };
}

/** The inverse of `readKnownWords`; `parents[c]` gives the middle and coarse class of fine class c + 1. */
export function writeKnownWords(
  words: readonly WordRow[],
  phrases: readonly PhraseRow[],
  parents: readonly { readonly middle: number; readonly coarse: number }[],
): Uint8Array {
  const sorted = unique(words);
  const sortedPhrases = unique(phrases);
  const bytes = new Uint8Array(10 + parents.length * 2 + sorted.length * 10 + sortedPhrases.length * 5);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, sorted.length, true);
  view.setUint32(4, sortedPhrases.length, true);
  view.setUint16(8, parents.length, true);
  let at = 10;
  for (const { middle } of parents) view.setUint8(at++, middle);
  for (const { coarse } of parents) view.setUint8(at++, coarse);
  at = writeDifferences(view, at, sorted);
  for (const { fine } of sorted) at = put16(view, at, fine);
  for (const { flags } of sorted) at = put16(view, at, flags);
  for (const { tagClass } of sorted) view.setUint8(at++, tagClass);
  for (const { sureTag } of sorted) view.setUint8(at++, sureTag);
  at = writeDifferences(view, at, sortedPhrases);
  for (const { kind } of sortedPhrases) view.setUint8(at++, kind);
  return bytes;
}

function put16(view: DataView, at: number, value: number): number {
  view.setUint16(at, value, true);
  return at + 2;
}

function writeDifferences(view: DataView, start: number, rows: readonly { readonly hash: number }[]): number {
  let at = start;
  let last = 0;
  for (const { hash } of rows) {
    view.setUint32(at, (hash >>> 0) - last, true);
    last = hash >>> 0;
    at += 4;
  }
  return at;
}

/** In rising order of hash; of two with one hash the first stays. */
function unique<Row extends { readonly hash: number }>(rows: readonly Row[]): Row[] {
  const byHash = new Map<number, Row>();
  for (const row of rows) if (!byHash.has(row.hash >>> 0)) byHash.set(row.hash >>> 0, row);
  return [...byHash.values()].sort((a, b) => (a.hash >>> 0) - (b.hash >>> 0));
}
