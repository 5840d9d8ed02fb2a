// Decoding for linear-chain conditional random fields over hashed tables. Lafferty, McCallum and Pereira 2001.
import type { Table } from './table';

/** A step that must never be taken ("O" to "I-PER"). Far below any sum, and still nowhere near overflow. */
export const FORBIDDEN = -32768;

/**
 * The best labels for `length` tokens (Viterbi). `sums[i * labels + y]`: what speaks for label y at token i; where `open[i]` is 0,
 * token i has the first label whatever speaks for others. Time: open tokens × labels² + the rest × labels.
 * Ties go to the label that comes first, so that the answer never depends on the machine.
 */
export function bestLabels(table: Table, sums: Int32Array, open: Uint8Array): Uint8Array {
  const count = table.labels.length;
  const length = open.length;
  const steps = stepsOf(table);
  const best = new Int32Array(length * count).fill(IMPOSSIBLE);
  const from = new Uint8Array(length * count);
  for (let i = 0; i < length; i++) {
    const at = i * count;
    const labels = open[i] ? count : 1;
    const before = i > 0 && open[i - 1] ? count : 1;
    for (let y = 0; y < labels; y++) {
      let top = IMPOSSIBLE;
      if (i === 0) top = steps[count * count + y] as number;
      else
        for (let p = 0; p < before; p++) {
          const score = (best[at - count + p] as number) + (steps[p * count + y] as number);
          if (score > top) {
            top = score;
            from[at + y] = p;
          }
        }
      best[at + y] = top + (sums[at + y] as number);
    }
  }
  return followBack(best, from, length, count);
}

const IMPOSSIBLE = -1e9;

/**
 * How likely each label is at each token, given the whole sentence (forward-backward): [i * labels + y], each token's sum is 1.
 * `open` as in `bestLabels`.
 */
export function likelihoods(table: Table, sums: Int32Array, open: Uint8Array): Float64Array {
  const count = table.labels.length;
  const length = open.length;
  const { step, odds } = chancesOf(table);
  const emit = new Float64Array(length * count);
  const forward = new Float64Array(length * count);
  for (let i = 0; i < length; i++) {
    const at = i * count;
    const labels = open[i] ? count : 1;
    const before = i > 0 && open[i - 1] ? count : 1;
    let most = sums[at] as number;
    for (let y = 1; y < labels; y++) most = Math.max(most, sums[at + y] as number);
    let total = 0;
    for (let y = 0; y < labels; y++) {
      const e = labels === 1 ? 1 : oddsOf(table, odds, most - (sums[at + y] as number));
      emit[at + y] = e;
      let sum = 0;
      if (i === 0) sum = step[count * count + y] as number;
      else
        for (let p = 0; p < before; p++) sum += (forward[at - count + p] as number) * (step[p * count + y] as number);
      forward[at + y] = sum * e;
      total += sum * e;
    }
    for (let y = 0; y < labels; y++) (forward[at + y] as number) /= total;
  }
  return timesBackward(forward, emit, step, open, count);
}

/** Multiplies `forward` in place by the backward pass, scaled at each token. */
function timesBackward(forward: Float64Array, emit: Float64Array, step: Float64Array, open: Uint8Array, count: number) {
  let back = new Float64Array(count).fill(1);
  let before = new Float64Array(count);
  for (let i = open.length - 1; i >= 0; i--) {
    const at = i * count;
    const labels = open[i] ? count : 1;
    let total = 0;
    for (let y = 0; y < labels; y++) total += (forward[at + y] as number) *= back[y] as number;
    for (let y = 0; y < labels; y++) (forward[at + y] as number) /= total;
    const earlier = i > 0 && open[i - 1] ? count : 1;
    let most = 0;
    for (let p = 0; p < earlier; p++) {
      let sum = 0;
      for (let y = 0; y < labels; y++)
        sum += (step[p * count + y] as number) * (emit[at + y] as number) * (back[y] as number);
      before[p] = sum;
      most = Math.max(most, sum);
    }
    for (let p = 0; p < earlier; p++) (before[p] as number) /= most || 1;
    [back, before] = [before, back];
  }
  return forward;
}

interface Chances {
  /** Steps as factors, 0 where forbidden. */
  readonly step: Float64Array;
  /** `oddsOf` for the smaller differences, 0 where it has not been asked for. */
  readonly odds: Float64Array;
}

/** Differences whose odds are remembered; larger ones are rare. */
const KEPT_ODDS = 2048;

function chancesOf(table: Table): Chances {
  let chances = keptChances.get(table);
  if (!chances) {
    const step = Float64Array.from(table.steps, (value) => (value === FORBIDDEN ? 0 : Math.exp(value * table.scale)));
    chances = { step, odds: new Float64Array(KEPT_ODDS) };
    keptChances.set(table, chances);
  }
  return chances;
}

const keptChances = new WeakMap<Table, Chances>();

/** How likely something is beside the likeliest, which its sum is so much below. */
function oddsOf({ scale }: Table, kept: Float64Array, below: number): number {
  const known = below < KEPT_ODDS ? (kept[below] as number) : 0;
  if (known > 0) return known;
  const odds = Math.exp(-below * scale);
  if (below < KEPT_ODDS) kept[below] = odds;
  return odds;
}

/** Steps as they are added up, so far down where forbidden that no sum comes near. */
function stepsOf(table: Table): Int32Array {
  let steps = keptSteps.get(table);
  if (!steps) {
    steps = Int32Array.from(table.steps, (value) => (value === FORBIDDEN ? -1e8 : value));
    keptSteps.set(table, steps);
  }
  return steps;
}

const keptSteps = new WeakMap<Table, Int32Array>();

function followBack(best: Int32Array, from: Uint8Array, length: number, count: number): Uint8Array {
  const labels = new Uint8Array(length);
  if (length === 0) return labels;
  let label = 0;
  const last = (length - 1) * count;
  for (let y = 1; y < count; y++) if ((best[last + y] as number) > (best[last + label] as number)) label = y;
  for (let i = length - 1; i >= 0; i--) {
    labels[i] = label;
    label = from[i * count + label] as number;
  }
  return labels;
}
