import type { Range } from '../engine/words';

/** Words that may report, and how likely. */
export interface CueCandidate extends Range {
  readonly likelihood: number;
}

/** How likely a word is to be outside any cue, to begin one, to go on with one. */
type Likelihoods = readonly [outside: number, begins: number, goesOn: number];

const LEAST = 0.1;
const LEAST_BEGINNING = 0.3;

/** Runs of words that may be a cue, each cut down to the words around its likeliest. */
export function cueCandidates(words: readonly Likelihoods[]): CueCandidate[] {
  const candidates: CueCandidate[] = [];
  const inCue = words.map(([outside]) => 1 - outside);
  const begins = (at: number) => words[at]![1] > words[at]![2] && words[at]![1] > LEAST_BEGINNING;
  for (let from = 0; from < words.length; ) {
    let to = from + 1;
    if (inCue[from]! > LEAST) {
      while (to < words.length && inCue[to]! > LEAST && !begins(to)) to++;
      candidates.push(around(inCue, { from, to }));
    }
    from = to;
  }
  return candidates;
}

function around(inCue: readonly number[], run: Range): CueCandidate {
  const likelihood = Math.max(...inCue.slice(run.from, run.to));
  const least = likelihood >= 0.5 ? 0.5 : likelihood / 2;
  let from = inCue.indexOf(likelihood, run.from);
  let to = from + 1;
  while (from > run.from && inCue[from - 1]! > least) from--;
  while (to < run.to && inCue[to]! > least) to++;
  return { from, to, likelihood };
}

/** Softmax of a word's first three values. */
export function likelihoodsAt(values: ArrayLike<number>, at: number): Likelihoods {
  const [a, b, c] = [0, 1, 2].map((i) => Math.exp(values[at + i] ?? 0)) as [number, number, number];
  const sum = a + b + c;
  return [a / sum, b / sum, c / sum];
}
