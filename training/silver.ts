// Parts of speech for PolNeAR's training text that no person gave: made once by `teach.mjs`, kept in `silver/` as tags alone, one
// letter a token, so that learning needs neither Python nor the other tagger.
import path from 'node:path';
import { readJsonLines } from './archive';
import type { PlainText } from './corpora';

export interface SilverLine {
  readonly id: string;
  /** Character number 33 + index of the tag in `tags`, for each token of the article in order. */
  readonly letters: string;
}

export interface Silver {
  readonly words: readonly string[];
  /** Index of each word's tag, -1 where it has none. */
  readonly gold: Int16Array;
}

const FIRST_LETTER = 33;

/** For each sentence its tags; articles whose tokens are no longer as many are left out. */
export function readSilver(file: string, tags: readonly string[], texts: readonly PlainText[]): Silver[] {
  const [header, ...lines] = readJsonLines(file) as [{ readonly tags: readonly string[] }, ...SilverLine[]];
  const numbers = header.tags.map((tag) => tags.indexOf(tag));
  const byId = new Map(lines.map(({ id, letters }) => [id, letters]));
  return texts.flatMap(({ id, sentences }) => {
    const letters = byId.get(id);
    if (letters?.length !== sentences.reduce((sum, { length }) => sum + length, 0)) return [];
    let at = 0;
    return sentences.map((words) => {
      const gold = Int16Array.from(words, () => numbers[letters.charCodeAt(at++) - FIRST_LETTER] ?? -1);
      return { words, gold };
    });
  });
}

export function writeSilver(tags: readonly string[], lines: readonly SilverLine[]): string {
  return `${[{ tags }, ...lines].map((line) => JSON.stringify(line)).join('\n')}\n`;
}

export const toLetters = (tags: Iterable<number>): string =>
  Array.from(tags, (tag) => String.fromCharCode(FIRST_LETTER + tag)).join('');

export const silverFile = path.join('training', 'silver', 'polnear-tags.jsonl.gz');
