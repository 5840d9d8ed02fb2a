// A conditional logit: how likely each option of a choice is, with "none of them" as one that nothing speaks for. Fitted to the
// likelihood by gradients over all choices with a step of its own for each weight (AdaGrad, Duchi et al. 2011), from nought, in order.
import type { Case } from './pronoun-cases';

export interface FitSettings {
  readonly rounds: number;
  /** Weight of the sum of squares. */
  readonly ridge: number;
}

const STEP = 0.5;

/** Options of all choices one behind the other, so that a round is one walk through arrays. */
interface Packed {
  readonly names: readonly string[];
  readonly ids: Int32Array;
  readonly values: Float64Array;
  /** Where each option begins in `ids`, and where each choice begins among the options; both end with the end. */
  readonly optionStarts: Int32Array;
  readonly choiceStarts: Int32Array;
  readonly isRight: readonly boolean[];
  readonly weights: readonly number[];
}

/** Weights by feature name. */
export function fitChoices(cases: readonly Case[], { rounds, ridge }: FitSettings): Record<string, number> {
  const packed = pack(cases);
  const size = packed.names.length;
  const weights = new Float64Array(size);
  const squares = new Float64Array(size);
  for (let round = 0; round < rounds; round++) {
    const gradient = gradientAt(packed, weights);
    for (let k = 0; k < size; k++) {
      const slope = gradient[k]! - ridge * weights[k]!;
      squares[k]! += slope * slope;
      weights[k]! += (STEP * slope) / Math.sqrt(squares[k]! + 1e-9);
    }
  }
  return Object.fromEntries(packed.names.map((name, k) => [name, weights[k]!]));
}

function pack(cases: readonly Case[]): Packed {
  const idOf = new Map<string, number>();
  const ids: number[] = [];
  const values: number[] = [];
  const optionStarts: number[] = [];
  const choiceStarts: number[] = [];
  for (const { options } of cases) {
    choiceStarts.push(optionStarts.length);
    for (const option of options) {
      optionStarts.push(ids.length);
      for (const [name, value] of option) {
        if (!idOf.has(name)) idOf.set(name, idOf.size);
        ids.push(idOf.get(name)!);
        values.push(value);
      }
    }
  }
  return {
    names: [...idOf.keys()],
    ids: Int32Array.from(ids),
    values: Float64Array.from(values),
    optionStarts: Int32Array.from([...optionStarts, ids.length]),
    choiceStarts: Int32Array.from([...choiceStarts, optionStarts.length]),
    isRight: cases.flatMap(({ isRight }) => isRight),
    weights: cases.map(({ weight }) => weight),
  };
}

function gradientAt(packed: Packed, weights: Float64Array): Float64Array {
  const { choiceStarts, optionStarts, ids, values, isRight } = packed;
  const gradient = new Float64Array(weights.length);
  const shares = new Float64Array(isRight.length);
  packed.weights.forEach((weight, choice) => {
    const [from, to] = [choiceStarts[choice]!, choiceStarts[choice + 1]!];
    let all = 1;
    let right = 0;
    for (let option = from; option < to; option++) {
      const share = Math.exp(sumOf(packed, option, weights));
      shares[option] = share;
      all += share;
      if (isRight[option]) right += share;
    }
    for (let option = from; option < to; option++) {
      const wanted = isRight[option] ? shares[option]! / right : 0;
      const pull = weight * (wanted - shares[option]! / all);
      for (let i = optionStarts[option]!; i < optionStarts[option + 1]!; i++) gradient[ids[i]!]! += pull * values[i]!;
    }
  });
  return gradient;
}

function sumOf({ optionStarts, ids, values }: Packed, option: number, weights: Float64Array): number {
  let sum = 0;
  for (let i = optionStarts[option]!; i < optionStarts[option + 1]!; i++) sum += values[i]! * weights[ids[i]!]!;
  return sum;
}
