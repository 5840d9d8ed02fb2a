// The two stages of the name tagger. The second learns from what a first stage says of articles that it has not seen, as it will
// at run time: the documents are halved, and each half is read by a first stage that was learnt from the other.
import type { WordType } from '../src/engine/features';
import type { KnownWords } from '../src/engine/known-words';
import { countVotes, type Votes } from '../src/engine/name-votes';
import type { Table } from '../src/engine/table';
import { evidenceFor, hear, makeReader, type SentenceReading } from '../src/engine/tagged-names';
import type { Tagger } from '../src/engine/tags';
import { allowedLabels, bounds, NAME_LABELS, toSequence } from './name-data';
import { quantise, quantiseOnto } from './quantise';
import type { Source } from './sample';
import { type CrfSettings, type Sequence, trainCrf } from './train-crf';

export const FIRST_STAGE: CrfSettings = {
  bits: 18,
  epochs: 3,
  rate: 0.05,
  decay: 0.1,
  drop: 0.3,
  leastSeen: 2,
  seed: 1,
};
export const SECOND_STAGE: CrfSettings = {
  bits: 14,
  epochs: 4,
  rate: 0.05,
  decay: 0.02,
  drop: 0.1,
  leastSeen: 3,
  seed: 2,
};

/** All but the most surprising 1 in 20,000 weights keep their full size. */
const KEPT_SHARE = 0.99995;

export interface NameTraining {
  readonly tagger: Tagger;
  readonly known: KnownWords;
  readonly typeOf: (word: string) => WordType;
  readonly log: (line: string) => void;
  /** Where it differs from `FIRST_STAGE`. */
  readonly first?: Partial<CrfSettings>;
}

export function trainFirst(sources: readonly Source[], training: NameTraining): Table {
  const { tagger, known, typeOf, log } = training;
  const sequences = sources.flatMap(({ corpus, sentences }) =>
    sentences.map((sample) => {
      const words = sample.words.map(typeOf);
      return toSequence(words, tagger.tag(words), allowedLabels(sample, words, corpus), known);
    }),
  );
  const crf = trainCrf(sequences, NAME_LABELS, { ...FIRST_STAGE, ...training.first }, log);
  return quantise(crf.weights, NAME_LABELS, crf.mask, crf.steps, KEPT_SHARE);
}

/** `first` is the first stage that will be shipped: the second is quantised to go with it, and starts from its steps. */
export function trainSecond(sources: readonly Source[], first: Table, training: NameTraining): Table {
  const articles = sources.flatMap(asArticles);
  const halves = [0, 1].map((half) => articles.filter((_, i) => i % 2 === half));
  const sequences = halves.flatMap((half, i) => {
    const table = trainFirst(halves[1 - i] as Source[], { ...training, first: { ...training.first, epochs: 2 } });
    return half.flatMap((article) => secondSequences(article, table, training));
  });
  const steps = Float32Array.from(first.steps, (step) => (step === -32768 ? -Infinity : step * first.scale));
  const crf = trainCrf(sequences, NAME_LABELS, SECOND_STAGE, training.log, steps);
  return quantiseOnto(first.scale, crf.weights, NAME_LABELS, crf.mask, crf.steps);
}

/** CrossNER's sentences come from anywhere: each is an article of its own. */
function asArticles(source: Source): Source[] {
  if (source.corpus !== 'crossner-politics') return [source];
  return source.sentences.map((sentence, i) => ({ ...source, id: `${source.id}/${i}`, sentences: [sentence] }));
}

function secondSequences({ corpus, sentences }: Source, table: Table, training: NameTraining): Sequence[] {
  const { tagger, known, typeOf } = training;
  const read = makeReader(table, tagger, known);
  const readings = sentences.map(({ words }) => read(words, words.map(typeOf)));
  const votes = countVotes(readings);
  return readings.map((reading, i) => {
    const sample = sentences[i] as Source['sentences'][number];
    const allowed = allowedLabels(sample, sample.words.map(typeOf), corpus);
    return { ...toSecond(reading, votes, table), ...bounds(reading.open, allowed) };
  });
}

function toSecond(reading: SentenceReading, votes: Votes, table: Table): Omit<Sequence, 'allowed' | 'possible'> {
  const { starts, features } = evidenceFor(reading, hear(reading, votes));
  const base = Float32Array.from(reading.sums, (sum) => sum * table.scale);
  return { length: reading.length, starts, features: features.slice(0, starts[reading.length]), weight: 1, base };
}
