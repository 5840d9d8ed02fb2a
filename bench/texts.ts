import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Format } from '../src/engine/document';

export interface Text {
  readonly name: string;
  readonly text: string;
  readonly format: Format;
}

/** Every article of our own: the samples and the articles of the tests. All of it is ours, so speed is measured the same anywhere. */
export const ownTexts = (): Text[] =>
  ['samples', 'test/articles'].flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => /\.(?:md|txt)$/.test(name) && name !== 'README.md')
      .sort()
      .map((name) => ({
        name,
        text: readFileSync(path.join(folder, name), 'utf8'),
        format: name.endsWith('.md') ? ('markdown' as const) : ('plain' as const),
      })),
  );

export const wordsIn = (text: string): number => text.split(/\s+/).filter(Boolean).length;

/** One plain article of at least so many words, made of `texts` one after another, over again where there are too few. */
export function longArticle(texts: readonly Text[], words: number): string {
  const plain = texts.filter(({ format }) => format === 'plain');
  const parts: string[] = [];
  for (let index = 0, count = 0; count < words; index += 1) {
    const next = plain[index % plain.length]?.text ?? '';
    parts.push(next);
    count += wordsIn(next);
  }
  return parts.join('\n\n');
}
