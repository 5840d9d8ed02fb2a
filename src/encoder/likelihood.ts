// How likely an attribution is to be right: a logistic regression over what the model says of it.
import type { CueCandidate } from './cue-candidates';
import { CONTENT, SOURCE, type Three, wordsOf } from './decoding';

/** A cue with the roles of all words around it. */
export interface Candidate {
  readonly cue: CueCandidate;
  /** That the cue has an attribution at all, 0 to 1. */
  readonly valid: number;
  readonly roles: readonly number[];
  readonly marginals: readonly Three[];
}

/** Means and deviations of the features, their weights, and the likelihood from which an attribution counts. */
export interface Calibration {
  readonly mu: readonly number[];
  readonly sd: readonly number[];
  readonly w: readonly number[];
  readonly b: number;
  readonly threshold: number;
}

export function likelihoodOf({ mu, sd, w, b }: Calibration, candidate: Candidate): number {
  const sum = featuresOf(candidate).reduce((all, x, i) => all + ((x - mu[i]!) / sd[i]!) * w[i]!, b);
  return 1 / (1 + Math.exp(-sum));
}

function featuresOf({ cue, valid, roles, marginals }: Candidate): number[] {
  const content = wordsOf(roles, CONTENT).map((at) => marginals[at]![CONTENT]);
  const source = wordsOf(roles, SOURCE).map((at) => marginals[at]![SOURCE]);
  const outside = marginals.flatMap((one, at) => (roles[at] === CONTENT ? [] : [one[CONTENT]]));
  const noSource = () => 1 - Math.max(...marginals.map((one) => one[SOURCE]));
  return [
    logit(valid),
    logit(cue.likelihood),
    logit(content.length > 0 ? mean(content) : 0.3),
    logit(content.length > 0 ? Math.min(...content) : 0.1),
    logit(source.length > 0 ? mean(source) : noSource()),
    logit(Math.max(0, ...outside)),
    source.length > 0 ? 1 : 0,
    content.length > 0 ? 1 : 0,
    Math.log(1 + content.length),
  ];
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

function logit(likelihood: number): number {
  const clipped = Math.min(Math.max(likelihood, 1e-4), 1 - 1e-4);
  return Math.log(clipped / (1 - clipped));
}
