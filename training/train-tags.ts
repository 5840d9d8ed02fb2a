// The part-of-speech tagger's weights: averaged structured perceptron, greedy (Collins 2002).
import { both, EDGE, feature, ROLES, type Role, type WordType } from '../src/engine/features';
import type { Table } from '../src/engine/table';
import { BEFORE_FIRST, BEFORE_SECOND, quotedAfter, tagPairFeatures, tagWordFeatures } from '../src/engine/tags';
import { quantise } from './quantise';
import { randomFrom, shuffle } from './random';
import type { Source } from './sample';

export interface TagSample {
  readonly words: readonly WordType[];
  /** Index of the tag, -1 where nobody knows. */
  readonly gold: Int16Array;
  /** Another tagger's opinion, a number for each of its tags; only for the tagger that makes silver tags. */
  readonly hints?: Int32Array;
}

export interface TagSettings {
  readonly bits: number;
  readonly epochs: number;
  /** A right answer that wins by less than this is learnt from too. */
  readonly margin: number;
  readonly seed: number;
}

export const TAG_SETTINGS: TagSettings = { bits: 17, epochs: 3, margin: 0, seed: 1 };

/** The tags in use, in alphabetical order. */
export function tagsOf(sources: readonly Source[]): string[] {
  const all = sources.flatMap(({ sentences }) =>
    sentences.flatMap(({ tags }) => tags.filter((tag) => tag !== undefined)),
  );
  return [...new Set(all)].sort();
}

export function tagSamples(
  sources: readonly Source[],
  tags: readonly string[],
  typeOf: (word: string) => WordType,
): TagSample[] {
  return sources.flatMap(({ sentences }) =>
    sentences.map((sample) => ({
      words: sample.words.map(typeOf),
      gold: Int16Array.from(sample.words, (_, i) => tags.indexOf(sample.tags[i] ?? '')),
    })),
  );
}

/** Learns, and gives back the averaged weights as the engine reads them. */
export function trainTags(
  samples: readonly TagSample[],
  tags: readonly string[],
  settings: TagSettings,
  log: (line: string) => void,
): Table {
  const { weights, mask } = learnTags(samples, tags, settings, log);
  return quantise(weights, tags, mask, new Float32Array((tags.length + 1) * tags.length), 1, DEAD_ZONE);
}

/** In steps of the int8 scale. */
const DEAD_ZONE = 2;

/** A perceptron while it learns. `sums` and `changed` make the average of all its states without a walk over all weights. */
interface Perceptron {
  readonly count: number;
  readonly mask: number;
  readonly weights: Float32Array;
  readonly sums: Float64Array;
  readonly changed: Int32Array;
  readonly features: Int32Array;
  readonly scores: Float64Array;
  /** Words judged so far. */
  now: number;
}

export function learnTags(
  samples: readonly TagSample[],
  tags: readonly string[],
  { bits, epochs, margin, seed }: TagSettings,
  log: (line: string) => void,
): Perceptron {
  const size = 2 ** bits * tags.length;
  const perceptron: Perceptron = {
    count: tags.length,
    mask: 2 ** bits - 1,
    weights: new Float32Array(size),
    sums: new Float64Array(size),
    changed: new Int32Array(size),
    features: new Int32Array(160),
    scores: new Float64Array(tags.length),
    now: 0,
  };
  const random = randomFrom(seed);
  const order = Int32Array.from(samples.keys());
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    let right = 0;
    let seen = 0;
    for (const index of order) {
      const sample = samples[index] as TagSample;
      tagSentence(perceptron, sample, (i, best, features) => {
        const want = sample.gold[i] as number;
        perceptron.now++;
        if (want < 0) return;
        seen++;
        if (best === want) right++;
        learn(perceptron, features, want, best, margin);
      });
    }
    log(`  tags, epoch ${epoch + 1}: ${((right / seen) * 100).toFixed(2)} % right while learning`);
  }
  const { weights, sums, changed, now } = perceptron;
  for (let k = 0; k < size; k++)
    weights[k] = ((sums[k] as number) + (now - (changed[k] as number)) * (weights[k] as number)) / now;
  return perceptron;
}

/** Tags from left to right; `onWord` sees each choice that was one, and how many features led to it, before the next is made. */
export function tagSentence(
  perceptron: Perceptron,
  { words, hints }: Pick<TagSample, 'words' | 'hints'>,
  onWord?: (i: number, best: number, features: number) => void,
): Uint8Array {
  const { count, mask, weights, features, scores } = perceptron;
  const tags = new Uint8Array(words.length);
  let before = BEFORE_FIRST;
  let secondBefore = BEFORE_SECOND;
  let quoted = 0;
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as WordType;
    let best = word.sureTag - 1;
    if (best < 0) {
      const size = gather(words, i, before, secondBefore, quoted, hints, features);
      scores.fill(0);
      for (let k = 0; k < size; k++) {
        const row = ((features[k] as number) & mask) * count;
        for (let y = 0; y < count; y++) (scores[y] as number) += weights[row + y] as number;
      }
      best = bestBut(scores, -1);
      onWord?.(i, best, size);
    }
    quoted = quotedAfter(quoted, word);
    tags[i] = best;
    secondBefore = before;
    before = best;
  }
  return tags;
}

function bestBut(scores: Float64Array, not: number): number {
  let best = not === 0 ? 1 : 0;
  for (let y = 0; y < scores.length; y++) if (y !== not && (scores[y] as number) > (scores[best] as number)) best = y;
  return best;
}

function learn(perceptron: Perceptron, size: number, want: number, best: number, margin: number): void {
  const { count, mask, features, scores } = perceptron;
  const rival = best === want ? bestBut(scores, want) : best;
  if (best === want && (scores[want] as number) - (scores[rival] as number) >= margin) return;
  for (let k = 0; k < size; k++) {
    const row = ((features[k] as number) & mask) * count;
    change(perceptron, row + want, 1);
    change(perceptron, row + rival, -1);
  }
}

function change({ weights, sums, changed, now }: Perceptron, k: number, by: number): void {
  (sums[k] as number) += (now - (changed[k] as number)) * (weights[k] as number);
  changed[k] = now;
  (weights[k] as number) += by;
}

const wordFeatures = cachedFeatures(tagWordFeatures);

function gather(
  words: readonly WordType[],
  i: number,
  before: number,
  secondBefore: number,
  quoted: number,
  hints: Int32Array | undefined,
  out: Int32Array,
): number {
  let k = 0;
  for (let role = 0; role < ROLES.length; role++)
    for (const one of wordFeatures(words[i + (ROLES[role] as number)] ?? EDGE, role as Role)) out[k++] = one;
  k = tagPairFeatures(words, i, before, secondBefore, quoted, out, k);
  if (!hints) return k;
  const hint = hints[i] as number;
  const { lower, suffixes } = words[i] as WordType;
  out[k++] = feature(240, hint);
  out[k++] = feature(241, both(hint, hints[i - 1] ?? 0));
  out[k++] = feature(242, both(hint, hints[i + 1] ?? 0));
  out[k++] = feature(243, both(hint, lower));
  out[k++] = feature(244, both(hint, before));
  out[k++] = feature(245, both(hint, suffixes[1]));
  return k;
}

/** Remembers a word's features by role. */
export function cachedFeatures(features: (word: WordType, role: Role) => readonly number[]) {
  const kept = new WeakMap<WordType, (readonly number[])[]>();
  return (word: WordType, role: Role): readonly number[] => {
    let lists = kept.get(word);
    if (!lists) {
      lists = ROLES.map((_, r) => features(word, r as Role));
      kept.set(word, lists);
    }
    return lists[role] as readonly number[];
  };
}
