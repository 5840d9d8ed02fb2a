// Sentences with names, as the CRF wants them.
import { EDGE, ROLES, type Role, type WordType } from '../src/engine/features';
import { Flag, type KnownWords } from '../src/engine/known-words';
import {
  MOST_NAME_PAIRS,
  nameContext,
  namePairFeatures,
  nameWordFeatures,
  openWords,
} from '../src/engine/name-features';
import type { Sample } from './sample';
import type { Sequence } from './train-crf';
import { cachedFeatures } from './train-tags';

export const NAME_LABELS = [
  'O',
  'B-PER',
  'I-PER',
  'B-ORG',
  'I-ORG',
  'B-LOC',
  'I-LOC',
  'B-GROUP',
  'I-GROUP',
  'B-MISC',
  'I-MISC',
] as const;

const wordFeatures = cachedFeatures(nameWordFeatures);

export function toSequence(
  words: readonly WordType[],
  tags: Uint8Array,
  allowed: Uint32Array,
  known: KnownWords,
  weight = 1,
): Sequence {
  const context = nameContext(words, tags, known);
  const open = openWords(words);
  const starts = new Int32Array(words.length + 1);
  const features = new Int32Array(words.length * (48 + MOST_NAME_PAIRS));
  let k = 0;
  for (let i = 0; i < words.length; i++) {
    starts[i] = k;
    if (!open[i]) continue;
    for (let role = 0; role < ROLES.length; role++)
      for (const one of wordFeatures(words[i + (ROLES[role] as number)] ?? EDGE, role as Role)) features[k++] = one;
    k = namePairFeatures(context, i, features, k);
  }
  starts[words.length] = k;
  return { length: words.length, starts, features: features.slice(0, k), ...bounds(open, allowed), weight };
}

/** Words that belong to no name have one label, whatever a corpus says. */
export function bounds(open: Uint8Array, allowed: Uint32Array): Pick<Sequence, 'allowed' | 'possible'> {
  return {
    allowed: allowed.map((bits, i) => (open[i] ? bits : 1)),
    possible: Uint32Array.from(open, (isOpen) => (isOpen ? 2 ** NAME_LABELS.length - 1 : 1)),
  };
}

const bit = (label: string) => 2 ** NAME_LABELS.indexOf(label as (typeof NAME_LABELS)[number]);

/**
 * Which labels a corpus leaves open. Not all tell peoples and parties ("Germans") from nothing or from miscellany, and UNER has
 * no miscellany at all: there a capitalised word outside its names may be either.
 */
export function allowedLabels(sample: Sample, words: readonly WordType[], corpus: string): Uint32Array {
  return Uint32Array.from(sample.labels, (label, i) => {
    const word = words[i] as WordType;
    const isPeople = (word.flags & (Flag.demonym | Flag.group)) !== 0;
    if (corpus === 'wwn') return bit(label);
    if (label === 'O' && word.capital !== 1 && word.capital !== 2) return bit('O');
    if (label === 'O' && isPeople) return bit('O') | bit('B-GROUP');
    if (label === 'O' && corpus === 'uner-ewt' && i > 0)
      return bit('O') | bit('B-MISC') | bit('I-MISC') | bit('B-GROUP');
    if (label === 'B-MISC' && (isPeople || corpus === 'wikigold')) return bit('B-MISC') | bit('B-GROUP');
    if (label === 'I-MISC' && corpus === 'wikigold') return bit('I-MISC') | bit('I-GROUP');
    return bit(label);
  });
}
