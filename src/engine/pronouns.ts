import type { Someone } from './actors';
import type { Trail } from './discourse';
import { type Asked, type Candidate, featuresOf } from './pronoun-features';
import { pronounWeights } from './pronoun-weights';

/** Whom a reference means, or who it could be: two or more who fit equally well. */
export interface Referent {
  readonly actor: Someone | undefined;
  readonly candidates: readonly Someone[];
}

export type Weights = Readonly<Record<string, number>>;

/** A candidate with the probability that the pronoun means them; what is missing to 1 is nobody of them. */
export interface Likely {
  readonly trail: Trail;
  readonly probability: number;
}

/** How likely somebody must be to be named, alone and against the next. Set by cross-validation on what the weights were learnt from. */
export interface Threshold {
  readonly atLeast: number;
  /** Of what the two likeliest share. */
  readonly overNext: number;
  /** The same where both stand in one sentence, one not as the other's owner, and the likelier did not say it: there their order tells most. */
  readonly overNeighbour: number;
  /** The same where the likelier said it to the other. */
  readonly overTold: number;
}

export const SURE: Threshold = { atLeast: 0.3, overNext: 0.52, overNeighbour: 0.69, overTold: 0.8 };
/** A wrong speaker is worse than none. */
export const SURE_OF_SPEAKER: Threshold = { atLeast: 0.4, overNext: 0.6, overNeighbour: 0.82, overTold: 0.8 };
export const SURE_OF_EPITHET: Threshold = { atLeast: 0.5, overNext: 0.65, overNeighbour: 0.75, overTold: 0.8 };
const POSSIBLE = 0.15; // less, and nobody is offered

/** Conditional logit over the candidates and "none of them". */
export function likelihoods(
  asked: Asked,
  candidates: readonly Candidate[],
  weights: Weights = pronounWeights,
): Likely[] {
  const most = Math.max(...candidates.map(({ trail }) => trail.uses.length));
  const scores = candidates.map((candidate) => scoreOf(featuresOf(asked, candidate, most), weights));
  const total = scores.reduce((sum, score) => sum + Math.exp(score), 1);
  return candidates
    .map(({ trail }, i) => ({ trail, probability: Math.exp(scores[i] ?? 0) / total }))
    .sort((a, b) => b.probability - a.probability);
}

function scoreOf(features: ReadonlyMap<string, number>, weights: Weights): number {
  let score = 0;
  for (const [name, value] of features) score += value * (weights[name] ?? 0);
  return score;
}

/** The one of them who is clearly meant; else those who could be. */
export function mostLikely(likely: readonly Likely[], threshold: Threshold): Likely | readonly Likely[] {
  const [first, second] = likely;
  const share = first && first.probability / (first.probability + (second?.probability ?? 0));
  const isClear = first && first.probability >= threshold.atLeast && (share ?? 0) >= enough(first, second, threshold);
  return isClear ? first : likely.filter(({ probability }) => probability >= POSSIBLE);
}

/** What share of the two the likelier needs. "Lund told Moss that she": whoever is told something may well be meant. */
function enough(first: Likely, second: Likely | undefined, { overNext, overNeighbour, overTold }: Threshold): number {
  const part = second?.trail.uses.at(-1)?.part;
  if (sentenceOf(first) !== sentenceOf(second) || part === 'possessor') return overNext;
  if (!saidIt(first)) return overNeighbour;
  return part === 'subject' ? overNext : overTold;
}

const sentenceOf = (likely: Likely | undefined): number | undefined => likely?.trail.uses.at(-1)?.sentence;

/** Was what the sentence that last mentioned them tells said by them? */
const saidIt = (likely: Likely): boolean =>
  likely.trail.uses.some(({ isSource, sentence }) => isSource && sentence === sentenceOf(likely));
