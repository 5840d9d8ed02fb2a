// Names by the trained tables over a whole article: each sentence by itself, then all of them in the light of each other.
import type { Reading } from './document';
import { readFoundNames } from './found-names';
import type { Language } from './language';
import type { NameRange, SentenceReading } from './tagged-names';
import type { Trained } from './trained';
import { wordsOf } from './words';

interface Paragraph {
  readonly prose: string;
  readonly reading: Reading;
}

interface First {
  readonly trained: Trained;
  readonly sentences: readonly SentenceReading[];
}

interface Settled {
  readonly found: readonly (readonly NameRange[])[];
  readonly reading: Reading;
}

/** By a paragraph's tokens, which are taken over from version to version with the words themselves. */
const firsts = new WeakMap<Reading['tokens'], First>();
const settled = new WeakMap<Reading['tokens'], Settled>();

/** What the tables see in each sentence of a paragraph by itself: parts of speech too. Kept as long as its words are. */
export function sentencesOf(prose: string, reading: Reading, trained: Trained): readonly SentenceReading[] {
  const kept = firsts.get(reading.tokens);
  if (kept?.trained === trained) return kept.sentences;
  const { raw } = wordsOf(prose, reading);
  const sentences = reading.sentences.map(({ from, to }) => trained.names.read(raw.slice(from, to)));
  firsts.set(reading.tokens, { trained, sentences });
  return sentences;
}

/** The readings with their names. A reading stays the same value where the article as a whole still says the same of its names. */
export function withNames(paragraphs: readonly Paragraph[], trained: Trained, language: Language): Reading[] {
  const read = paragraphs.map(({ prose, reading }) => sentencesOf(prose, reading, trained));
  const found = trained.names.settle(read.flat());
  let at = 0;
  return paragraphs.map(({ prose, reading }, i) => {
    const sentences = read[i] ?? [];
    const from = at;
    at += sentences.length;
    const names = found.slice(from, at);
    const kept = settled.get(reading.tokens);
    if (kept?.reading === reading && names.every((each, j) => each === kept.found[j])) return reading;
    const next = named(prose, reading, sentences, names, trained, language);
    settled.set(reading.tokens, { found: names, reading: next });
    return next;
  });
}

function named(
  prose: string,
  reading: Reading,
  sentences: readonly SentenceReading[],
  names: Settled['found'],
  { names: { tags } }: Trained,
  language: Language,
): Reading {
  const found = names.map((each, i) => ({
    names: each,
    tag: (word: number) => tags[sentences[i]?.tags[word] ?? -1] ?? '',
  }));
  return { ...reading, names: readFoundNames(wordsOf(prose, reading), reading.sentences, found, language) };
}
