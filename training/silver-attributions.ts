// Attributions that no person gave: a larger model read the world newswire (training/README.md tells how). Kept in `silver/` as offsets
// and likelihoods alone; an article whose text is now put together otherwise is left out.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { hashText } from '../src/engine/features';
import type { AnnotatedArticle, Offsets } from './attribution-data';

export const silverAttributions = path.join('training', 'silver', 'wwn-attributions.txt.gz');

/** How much a silver article counts beside one that people annotated. */
const WEIGHT = 0.5;

/** In hundredths; the offsets as start and end in turn. */
type Row = readonly [confidence: number, source: readonly number[], cue: readonly number[], content: readonly number[]];

const keyOf = (text: string) => (hashText(text) >>> 0).toString(36);

export function readSilverAttributions(file: string, texts: Iterable<{ readonly id: string; readonly text: string }>) {
  const lines = gunzipSync(readFileSync(file)).toString('latin1').trimEnd().split('\n');
  const rows = new Map(
    lines.map((line): [string, string] => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' '))]),
  );
  const articles: AnnotatedArticle[] = [];
  for (const { id, text } of texts) {
    const found = rows.get(keyOf(text));
    if (found)
      articles.push({ id, text, attributions: (JSON.parse(found) as Row[]).map(toAttribution), weight: WEIGHT });
  }
  return articles;
}

const toAttribution = ([hundredths, source, cue, content]: Row) => ({
  confidence: hundredths / 100,
  source: inPairs(source),
  cue: inPairs(cue),
  content: inPairs(content),
});

const inPairs = (numbers: readonly number[]): Offsets =>
  numbers.flatMap((start, i) => (i % 2 === 0 ? [[start, numbers[i + 1] as number] as const] : []));

/** A line for each article: hash of its text, and its attributions. */
export function writeSilverAttributions(articles: Iterable<AnnotatedArticle>): string {
  const lines = Array.from(articles, ({ text, attributions }) => {
    const rows = attributions.map(
      ({ confidence = 1, source, cue, content }): Row => [
        Math.round(confidence * 100),
        source.flat(),
        cue.flat(),
        content.flat(),
      ],
    );
    return `${keyOf(text)} ${JSON.stringify(rows)}`;
  });
  return `${lines.join('\n')}\n`;
}
