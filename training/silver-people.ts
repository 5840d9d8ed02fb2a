// Whom "he" and "she" mean in PolNeAR's training part, as CoreNLP's coreference has it: silver, and wrong in about one case of eight.
import path from 'node:path';
import { readJsonLines } from './archive';
import type { GoldDocument, GoldMention } from './gum-people';

interface Article {
  readonly id: string;
  readonly text: string;
  /** Chains of mentions, each by its offsets. */
  readonly coref: readonly (readonly (readonly [start: number, end: number])[])[];
}

export const readSilverPeople = (folder: string): GoldDocument[] =>
  (readJsonLines(path.join(folder, 'polnear-train.jsonl.gz')) as Article[]).map(readArticle);

function readArticle({ id, text, coref }: Article): GoldDocument {
  const mentions = coref.flatMap((chain, i) => chain.map(([start, end]) => mentionAt(text, start, end, String(i))));
  return { id, genre: 'silver', text, mentions: mentions.sort((a, b) => a.start - b.start || b.end - a.end) };
}

/** A name's head is its last word with a capital. */
function mentionAt(text: string, start: number, end: number, entity: string): GoldMention {
  const words = text.slice(start, end);
  const isPronoun = /^(?:he|him|his|himself|she|her|hers|herself)$/i.test(words);
  const isName = !isPronoun && /\p{Lu}/u.test(words.includes(' ') ? words.slice(1) : words);
  const last = isName ? [...words.matchAll(/\p{Lu}[\p{L}'’.-]*/gu)].at(-1) : undefined;
  const head = last ? { start: start + last.index, end: start + last.index + last[0].length } : { start, end };
  return { start, end, entity, head, form: isPronoun ? 'he-or-she' : isName ? 'name' : 'other' };
}
