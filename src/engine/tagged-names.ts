// Names by the trained models, in two stages: each sentence by itself, which keeps as long as its words do; then again with what
// the whole article showed of the same words.
import { bestLabels, likelihoods } from './crf';
import { EDGE, hashText, type WordType, wordType } from './features';
import { type KnownWords, readKnownWords } from './known-words';
import { type Model, sectionOf } from './model';
import { makeCompleter } from './name-completion';
import { MOST_NAME_PAIRS, nameContext, namePairFeatures, nameWordFeatures, openWords } from './name-features';
import {
  type Ballot,
  countVotes,
  initialsOf,
  KINDS,
  MOST_VOTE_FEATURES,
  type Opinion,
  opinion,
  type Voice,
  type Votes,
  voteFeatures,
} from './name-votes';
import { addRows, readTable, type Table } from './table';
import { addWordSums, makeTagger, makeWordSums, type Tagger } from './tags';

export type NameKind = (typeof KINDS)[number];

/** A name as a range of a sentence's words, `to` exclusive. Titles and "the" stand outside. */
export interface NameRange {
  readonly from: number;
  readonly to: number;
  readonly kind: NameKind;
}

/** What one sentence shows by itself. Opaque but for `tags`; keep it as long as the sentence's words stay the same. */
export interface SentenceReading extends Voice {
  /** Part of speech of each word, as an index into `NameFinder.tags`. */
  readonly tags: Uint8Array;
  readonly length: number;
  /** [word × labels + label] */
  readonly sums: Int32Array;
  /** 1 for each word that may belong to a name. */
  readonly open: Uint8Array;
  readonly labels: Uint8Array;
  /** How sure the first stage was of each label, 0 to 4. */
  readonly sure: Uint8Array;
  readonly capitals: Uint8Array;
  /** Hash of the word where it could be short for a longer name, else 0. */
  readonly short: Int32Array;
}

export interface NameFinder {
  readonly tags: readonly string[];
  /** What the tables see of a word by itself. */
  typeOf(word: string): WordType;
  /** First stage: the words of one sentence, as written. Never throws; time is linear. */
  read(words: readonly string[]): SentenceReading;
  /** Second stage: the names of each sentence, in the light of all of them. */
  settle(sentences: readonly SentenceReading[]): readonly (readonly NameRange[])[];
}

const NO_NAMES: readonly NameRange[] = [];

/** Words that are remembered at once; an article has some 500 different ones per 1,000. */
const KEPT_WORDS = 20_000;

/** @throws {ModelError} where a section is missing or damaged. */
export function makeNameFinder(model: Model): NameFinder {
  const known = readKnownWords(sectionOf(model, 'words'));
  const tagger = makeTagger(readTable(sectionOf(model, 'tags')));
  const first = readTable(sectionOf(model, 'names'));
  const second = readTable(sectionOf(model, 'names-again'));
  const typeOf = makeTypes(known);
  const read = makeReader(first, tagger, known);
  const settled = new WeakMap<SentenceReading, { key: number; names: readonly NameRange[] }>();
  const complete = makeCompleter();
  return {
    tags: tagger.tags,
    typeOf,
    read: (words) => read(words, words.map(typeOf)),
    settle: (sentences) => {
      const votes = countVotes(sentences);
      const found = sentences.map((sentence) => {
        if (sentence.ballots.length === 0) return NO_NAMES;
        const heard = hear(sentence, votes);
        const kept = settled.get(sentence);
        if (kept && kept.key === heard.key) return kept.names;
        const labels = secondLabels(second, sentence, evidenceFor(sentence, heard));
        const names = rangesOf(labels).filter((name) => !isOrdinary(name, heard));
        settled.set(sentence, { key: heard.key, names });
        return names;
      });
      return complete(sentences, found, votes);
    },
  };
}

export function makeTypes(known: KnownWords): (word: string) => WordType {
  let kept = new Map<string, WordType>();
  return (word) => {
    let type = kept.get(word);
    if (!type) {
      if (kept.size >= KEPT_WORDS) kept = new Map();
      type = wordType(word, known);
      kept.set(word, type);
    }
    return type;
  };
}

/** The first stage; training runs it too, to learn the second from it. */
export function makeReader(
  table: Table,
  tagger: Tagger,
  known: KnownWords,
): (words: readonly string[], types: readonly WordType[]) => SentenceReading {
  const count = table.labels.length;
  const sumsOf = makeWordSums(table, nameWordFeatures);
  const edge = sumsOf(EDGE);
  const pairs = new Int32Array(MOST_NAME_PAIRS);
  return (words, types) => {
    const tags = tagger.tag(types);
    const length = types.length;
    const context = nameContext(types, tags, known);
    const sums = new Int32Array(length * count);
    const wordSums: Int32Array[] = new Array(length);
    const open = openWords(types);
    for (let i = 0; i < length; i++) {
      if (!open[i]) continue;
      for (let j = Math.max(0, i - 2); j < length && j <= i + 2; j++) wordSums[j] ??= sumsOf(types[j] as WordType);
      addWordSums(wordSums, edge, i, count, sums, i * count);
      addRows(table, pairs, 0, namePairFeatures(context, i, pairs, 0), sums, i * count);
    }
    return withBallots(table, words, types, tags, sums, open);
  };
}

function withBallots(
  table: Table,
  words: readonly string[],
  types: readonly WordType[],
  tags: Uint8Array,
  sums: Int32Array,
  open: Uint8Array,
): SentenceReading {
  const count = table.labels.length;
  const length = types.length;
  const labels = bestLabels(table, sums, open);
  const names = rangesOf(labels);
  const likely = likelihoods(table, sums, open);
  const capitals = new Uint8Array(length);
  const sure = new Uint8Array(length);
  const parts = partsOf(names, length);
  const ballots: Ballot[] = [];
  const inLowerCase: number[] = [];
  const short = new Int32Array(length);
  for (let i = 0; i < length; i++) {
    const { capital, lower } = types[i] as WordType;
    capitals[i] = capital;
    sure[i] = Math.min(4, Math.floor((likely[i * count + (labels[i] as number)] as number) * 5));
    if (capital === 0) inLowerCase.push(lower);
    if (capital !== 1 && capital !== 2) continue;
    const shares = new Float64Array(KINDS.length + 1);
    for (let y = 0; y < count; y++) (shares[(y + 1) >> 1] as number) += likely[i * count + y] as number;
    ballots.push({ at: i, word: lower, shares, part: parts[i] as number });
    const word = words[i] as string;
    if (capital === 2) short[i] = hashText(word.replace(/\./g, ''));
  }
  const initials = names
    .filter(({ from, to }) => to - from > 1)
    .map(({ from, to, kind }) => ({ letters: initialsOf(words.slice(from, to)), kind: KINDS.indexOf(kind) }));
  return {
    tags,
    length,
    sums,
    open,
    labels,
    sure,
    capitals,
    short,
    ballots,
    inLowerCase,
    initials: initials.filter(({ letters }) => letters !== 0),
  };
}

function partsOf(names: readonly NameRange[], length: number): Uint8Array {
  const parts = new Uint8Array(length);
  for (const { from, to, kind } of names)
    for (let i = from; to - from > 1 && i < to; i++)
      parts[i] = KINDS.indexOf(kind) * 3 + (i === from ? 1 : i === to - 1 ? 3 : 2);
  return parts;
}

/** What the article says of each word of one sentence. */
interface Heard {
  readonly opinions: readonly (Opinion | undefined)[];
  /** 1 + kind of the longer name that a word is short for, else 0. */
  readonly initials: Uint8Array;
  /** Differs where anything of it differs, but for one chance in four thousand million. */
  readonly key: number;
}

export function hear({ length, short, ballots }: SentenceReading, votes: Votes): Heard {
  const opinions: (Opinion | undefined)[] = new Array(length).fill(undefined);
  const initials = new Uint8Array(length);
  let key = 17;
  for (const ballot of ballots) {
    const { at } = ballot;
    const one = opinion(votes, ballot);
    opinions[at] = one;
    if (short[at] !== 0) initials[at] = votes.initials.get(short[at] as number) ?? 0;
    for (const value of [at, one.vote, one.kind, one.part * 2 + one.lower, initials[at] as number])
      key = Math.imul(key ^ value, 0x01000193);
  }
  return { opinions, initials, key };
}

/** A sentence's first word that the article writes in lower case elsewhere, and nowhere else with a capital: "Mackerel have moved". */
const isOrdinary = ({ from, to, kind }: NameRange, { opinions }: Heard): boolean =>
  from === 0 && to === 1 && kind !== 'PER' && opinions[0]?.lower === 1 && opinions[0].vote === 0;

/** Features of the second stage: word i has those from starts[i] to starts[i + 1]. */
export interface Evidence {
  readonly starts: Int32Array;
  readonly features: Int32Array;
}

export function evidenceFor(sentence: SentenceReading, { opinions, initials }: Heard): Evidence {
  const { length, open, labels, sure, capitals } = sentence;
  const starts = new Int32Array(length + 1);
  const features = new Int32Array(length * MOST_VOTE_FEATURES);
  let k = 0;
  for (let i = 0; i < length; i++) {
    starts[i] = k;
    // Lower-case words outside names stay as they are; they are most words.
    if (!open[i] || (labels[i] === 0 && opinions[i] === undefined)) continue;
    k = voteFeatures(opinions, labels, sure, capitals, initials[i] as number, i, features, k);
  }
  starts[length] = k;
  return { starts, features };
}

/** The first stage's sums and the evidence's, together. Both tables have one scale, the second's rows a larger unit. */
function secondLabels(
  table: Table,
  { sums, length, open }: SentenceReading,
  { starts, features }: Evidence,
): Uint8Array {
  const count = table.labels.length;
  const all = new Int32Array(sums.length);
  for (let i = 0; i < length; i++)
    addRows(table, features, starts[i] as number, starts[i + 1] as number, all, i * count);
  for (let k = 0; k < all.length; k++) all[k] = (all[k] as number) * table.unit + (sums[k] as number);
  return bestLabels(table, all, open);
}

/** Label 0 is none; 2k + 1 begins a name of kind k, 2k + 2 goes on with it. */
export function rangesOf(labels: Uint8Array): NameRange[] {
  const ranges: NameRange[] = [];
  for (let i = 0; i < labels.length; i++) {
    const label = labels[i] as number;
    if (label % 2 === 0) continue;
    let to = i + 1;
    while (labels[to] === label + 1) to++;
    ranges.push({ from: i, to, kind: KINDS[(label - 1) / 2] as NameKind });
  }
  return ranges;
}
