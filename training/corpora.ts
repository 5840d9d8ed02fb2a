// Which text is learnt from and which is only measured on.
import path from 'node:path';
import { english } from '../src/engine/languages/en';
import { splitSentences } from '../src/engine/sentences';
import { tokenise } from '../src/engine/tokens';
import { readWords } from '../src/engine/words';
import { readArchive, readJsonLines } from './archive';
import type { AnnotatedArticle } from './attribution-data';
import { readColumns, readColumnTexts } from './columns';
import { readGum } from './gum';
import type { Source } from './sample';

export interface Corpora {
  readonly train: readonly Source[];
  readonly dev: readonly Source[];
}

/** Every tenth wwn file in order of path, beginning with the fourth, is kept out of training, as in the first experiments. */
export function readCorpora(folder: string): Corpora {
  const gum = readGum(readArchive(path.join(folder, 'gum', 'gum.tar.gz')));
  const columns = readColumns(readArchive(path.join(folder, 'ner.tar.gz')));
  const wwn = columns.filter(({ corpus }) => corpus === 'wwn');
  const held = new Set(wwn.filter((_, i) => i % 10 === 3));
  const all = [...gum, ...columns];
  const isDev = (source: Source) => source.corpus === 'gum-news' || held.has(source);
  return { train: all.filter((source) => !isDev(source)), dev: all.filter(isDev) };
}

/** PolNeAR's training part, with what people annotated. */
export const readAttributions = (folder: string): AnnotatedArticle[] =>
  readJsonLines(path.join(folder, 'polnear-train.jsonl.gz')) as AnnotatedArticle[];

/** World newswire as articles, but for the files that are only measured on. */
export const readNewswire = (folder: string) =>
  readColumnTexts(readArchive(path.join(folder, 'ner.tar.gz')), 'wwn').filter((_, i) => i % 10 !== 3);

/** An article of which only the text is used, as the words of its sentences. */
export interface PlainText {
  readonly id: string;
  readonly sentences: readonly string[][];
}

/** PolNeAR's training part. */
export function readPlainTexts(folder: string): PlainText[] {
  const articles = readJsonLines(path.join(folder, 'polnear-train.jsonl.gz')) as readonly {
    readonly id: string;
    readonly text: string;
  }[];
  return articles.map(({ id, text }) => ({ id, sentences: text.split('\n').flatMap(sentencesOf) }));
}

function sentencesOf(paragraph: string): string[][] {
  const tokens = tokenise(paragraph, english);
  const { raw } = readWords(paragraph, tokens);
  return splitSentences(paragraph, tokens, english).map(({ from, to }) => raw.slice(from, to));
}
