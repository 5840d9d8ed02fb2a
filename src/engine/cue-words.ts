// How often a word was a cue where it stood in the texts that the attribution tables were learnt from.
import { hashText } from './features';
import { ModelError } from './model';

/** By the hash as a signed number of 32 bits, which needs no larger number to look it up. */
export type CueWords = ReadonlyMap<number, number>;

/** Class 0 to 5 of the word whose lower-case form has this hash. */
export const cueShare = (words: CueWords, lower: number): number => words.get(lower) ?? 0;

const stems = new Map<string, number>();
/** Stems that are remembered at once. */
const KEPT_STEMS = 20_000;

/** Hash of what is left of a word in lower case without "-s", "-ed", "-ing" and a doubled letter before them. Marked, so that no word has the same. */
export function stemOf(word: string): number {
  let stem = stems.get(word);
  if (stem === undefined) {
    if (stems.size >= KEPT_STEMS) stems.clear();
    stem = hashText(`${withoutEnding(word)}~`);
    stems.set(word, stem);
  }
  return stem;
}

function withoutEnding(word: string): string {
  const bare = word.replace(/(?<=\p{L}{3})(?:ies|ied|ying)$/u, 'y');
  if (bare !== word) return bare;
  return word
    .replace(/(?<=\p{L}{3})(?:ing|ed|es|s)$/u, '')
    .replace(/([bdgmnprt])\1$/u, '$1')
    .replace(/(?<=\p{L}{2})e$/u, '');
}

/** u32 number of words; their hashes in rising order as differences (u32); their classes (u8). Little-endian. */
export function readCueWords(bytes: Uint8Array): CueWords {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const count = bytes.length < 4 ? 0 : view.getUint32(0, true);
  if (bytes.length !== 4 + count * 5) throw new ModelError('the cues of the model are cut short');
  const words = new Map<number, number>();
  for (let i = 0, hash = 0; i < count; i++) {
    hash = (hash + view.getUint32(4 + i * 4, true)) >>> 0;
    words.set(hash | 0, view.getUint8(4 + count * 4 + i));
  }
  return words;
}

/** The inverse of `readCueWords`. */
export function writeCueWords(words: CueWords): Uint8Array {
  const sorted = [...words].map(([hash, share]) => [hash >>> 0, share] as const).sort(([a], [b]) => a - b);
  const bytes = new Uint8Array(4 + sorted.length * 5);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, sorted.length, true);
  sorted.forEach(([hash, share], i) => {
    view.setUint32(4 + i * 4, hash - (sorted[i - 1]?.[0] ?? 0), true);
    view.setUint8(4 + sorted.length * 4 + i, share);
  });
  return bytes;
}
