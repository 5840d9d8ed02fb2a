// The part-of-speech tagger's weights: averaged structured perceptron, greedy (Collins 2002).
import { EDGE, ROLES, type Role, type WordType } from '../src/engine/features';
import type { Table } from '../src/engine/table';
import { BEFORE_FIRST, BEFORE_SECOND, tagPairFeatures, tagWordFeatures } from '../src/engine/tags';
import { quantise } from './quantise';
import { randomFrom, shuffle } from './random';
import type { Source } from './sample';

export interface TagSample {
  readonly words: readonly WordType[];
  /** Index of the tag, -1 where nobody knows. */
  readonly gold: Int16Array;
}

export interface TagSettings {
  readonly bits: number;
  readonly epochs: number;
  /** A right answer that wins by less than this is learnt from too. */
  readonly margin: number;
  readonly seed: number;
}

export const TAG_SETTINGS: TagSettings = { bits: 17, epochs: 4, margin: 0, seed: 1 };

/** Gold sentences, and the tags in use in alphabetical order. */
export function tagSamples(
  sources: readonly Source[],
  typeOf: (word: string) => WordType,
): { samples: TagSample[]; tags: string[] } {
  const sentences = sources.flatMap((source) => source.sentences);
  const tags = [...new Set(sentences.flatMap((sample) => sample.tags.filter((tag) => tag !== undefined)))].sort();
  const samples = sentences.map((sample) => ({
    words: sample.words.map(typeOf),
    gold: Int16Array.from(sample.words, (_, i) => tags.indexOf(sample.tags[i] ?? '')),
  }));
  return { samples, tags };
}

export function trainTags(
  samples: readonly TagSample[],
  tags: readonly string[],
  settings: TagSettings,
  log: (line: string) => void,
): Table {
  const count = tags.length;
  const mask = 2 ** settings.bits - 1;
  const weights = new Float32Array((mask + 1) * count);
  const sums = new Float64Array(weights.length);
  const changed = new Int32Array(weights.length);
  const random = randomFrom(settings.seed);
  const order = Int32Array.from(samples.keys());
  const features = new Int32Array(128);
  const scores = new Float64Array(count);
  const wordFeatures = cachedFeatures(tagWordFeatures);
  let now = 0;
  const change = (k: number, by: number) => {
    (sums[k] as number) += (now - (changed[k] as number)) * (weights[k] as number);
    changed[k] = now;
    (weights[k] as number) += by;
  };
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    shuffle(order, random);
    let right = 0;
    let seen = 0;
    for (const index of order) {
      const { words, gold } = samples[index] as TagSample;
      let before = BEFORE_FIRST;
      let secondBefore = BEFORE_SECOND;
      for (let i = 0; i < words.length; i++) {
        now++;
        const size = gather(words, i, before, secondBefore, features, wordFeatures);
        scores.fill(0);
        for (let k = 0; k < size; k++) {
          const row = ((features[k] as number) & mask) * count;
          for (let y = 0; y < count; y++) (scores[y] as number) += weights[row + y] as number;
        }
        const want = gold[i] as number;
        let best = 0;
        for (let y = 1; y < count; y++) if ((scores[y] as number) > (scores[best] as number)) best = y;
        if (want >= 0) {
          seen++;
          if (best === want) right++;
          let rival = best;
          if (best === want) {
            rival = want === 0 ? 1 : 0;
            for (let y = 0; y < count; y++)
              if (y !== want && (scores[y] as number) > (scores[rival] as number)) rival = y;
          }
          if (best !== want || (scores[want] as number) - (scores[rival] as number) < settings.margin)
            for (let k = 0; k < size; k++) {
              const row = ((features[k] as number) & mask) * count;
              change(row + want, 1);
              change(row + rival, -1);
            }
        }
        secondBefore = before;
        before = best;
      }
    }
    log(`  tags, epoch ${epoch + 1}: ${((right / seen) * 100).toFixed(2)} % right while learning`);
  }
  for (let k = 0; k < weights.length; k++)
    weights[k] = ((sums[k] as number) + (now - (changed[k] as number)) * (weights[k] as number)) / now;
  return quantise(weights, tags, mask, new Float32Array((count + 1) * count), 1);
}

function gather(
  words: readonly WordType[],
  i: number,
  before: number,
  secondBefore: number,
  out: Int32Array,
  wordFeatures: (word: WordType, role: Role) => readonly number[],
): number {
  let k = 0;
  for (let role = 0; role < ROLES.length; role++)
    for (const one of wordFeatures(words[i + (ROLES[role] as number)] ?? EDGE, role as Role)) out[k++] = one;
  return tagPairFeatures(words, i, before, secondBefore, out, k);
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
