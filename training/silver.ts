// Parts of speech for PolNeAR's training text that no person gave: made once by `teach.mjs`, kept in `silver/` as tags alone, one
// letter a token, so that learning needs neither Python nor the other tagger. A sentence is known by the hash of its words: where the
// tokeniser now cuts one otherwise, that sentence is left out and no other suffers.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { hashText } from '../src/engine/features';

export interface Silver {
  readonly words: readonly string[];
  /** Index of each word's tag, -1 where it has none. */
  readonly gold: Int16Array;
}

export const silverFile = path.join('training', 'silver', 'polnear-tags.txt.gz');

const FIRST_LETTER = 33;

const keyOf = (words: readonly string[]) => (hashText(words.join(' ')) >>> 0).toString(36);

/** For each sentence that the file knows, its tags as indices into `tags`. */
export function readSilver(file: string, tags: readonly string[], sentences: readonly (readonly string[])[]): Silver[] {
  const [header = '', ...lines] = gunzipSync(readFileSync(file)).toString('latin1').trimEnd().split('\n');
  const numbers = header.split(' ').map((tag) => tags.indexOf(tag));
  const known = new Map(lines.map((line) => line.split(' ', 2) as [string, string]));
  return sentences.flatMap((words) => {
    const letters = known.get(keyOf(words));
    if (letters?.length !== words.length) return [];
    return [{ words, gold: Int16Array.from(words, (_, i) => numbers[letters.charCodeAt(i) - FIRST_LETTER] ?? -1) }];
  });
}

/** The tags in use, then a line for each different sentence: hash, and character number 33 + index of its tag for each token. */
export function writeSilver(
  tags: readonly string[],
  sentences: Iterable<readonly [readonly string[], Uint8Array]>,
): string {
  const lines = new Map<string, string>();
  for (const [words, found] of sentences)
    lines.set(keyOf(words), Array.from(found, (tag) => String.fromCharCode(FIRST_LETTER + tag)).join(''));
  return `${[tags.join(' '), ...Array.from(lines, (line) => line.join(' '))].join('\n')}\n`;
}
