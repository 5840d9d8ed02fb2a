// Decoding for linear-chain conditional random fields over hashed tables. Lafferty, McCallum and Pereira 2001.
import type { Table } from './table';

/** A step that must never be taken ("O" to "I-PER"). Far below any sum, and still nowhere near overflow. */
export const FORBIDDEN = -32768;

/**
 * The best labels for `length` tokens (Viterbi). `sums[i * labels + y]`: what speaks for label y at token i.
 * Time: length × labels². Ties go to the label that comes first, so that the answer never depends on the machine.
 */
export function bestLabels(table: Table, sums: Int32Array, length: number): Uint8Array {
  const count = table.labels.length;
  const steps = stepsOf(table);
  const best = new Int32Array(length * count);
  const from = new Uint8Array(length * count);
  for (let i = 0; i < length; i++) {
    for (let y = 0; y < count; y++) {
      let top = -1e9;
      if (i === 0) top = steps[count * count + y] as number;
      else
        for (let p = 0; p < count; p++) {
          const score = (best[(i - 1) * count + p] as number) + (steps[p * count + y] as number);
          if (score > top) {
            top = score;
            from[i * count + y] = p;
          }
        }
      best[i * count + y] = top + (sums[i * count + y] as number);
    }
  }
  return followBack(best, from, length, count);
}

/**
 * How likely each label is at each token, given the whole sentence (forward-backward): [i * labels + y], each token's sum is 1.
 */
export function likelihoods(table: Table, sums: Int32Array, length: number): Float64Array {
  const count = table.labels.length;
  const step = Float64Array.from(table.steps, (value) => (value === FORBIDDEN ? 0 : Math.exp(value * table.scale)));
  const emit = new Float64Array(length * count);
  const forward = new Float64Array(length * count);
  for (let i = 0; i < length; i++) {
    let most = -Infinity;
    for (let y = 0; y < count; y++) most = Math.max(most, sums[i * count + y] as number);
    let total = 0;
    for (let y = 0; y < count; y++) {
      const e = Math.exp(((sums[i * count + y] as number) - most) * table.scale);
      emit[i * count + y] = e;
      let sum = 0;
      if (i === 0) sum = step[count * count + y] as number;
      else
        for (let p = 0; p < count; p++)
          sum += (forward[(i - 1) * count + p] as number) * (step[p * count + y] as number);
      forward[i * count + y] = sum * e;
      total += sum * e;
    }
    for (let y = 0; y < count; y++) (forward[i * count + y] as number) /= total;
  }
  return timesBackward(forward, emit, step, length, count);
}

/** Multiplies `forward` in place by the backward pass, scaled at each token. */
function timesBackward(forward: Float64Array, emit: Float64Array, step: Float64Array, length: number, count: number) {
  let back = new Float64Array(count).fill(1);
  for (let i = length - 1; i >= 0; i--) {
    let total = 0;
    for (let y = 0; y < count; y++) total += (forward[i * count + y] as number) *= back[y] as number;
    for (let y = 0; y < count; y++) (forward[i * count + y] as number) /= total;
    const before = new Float64Array(count);
    let most = 0;
    for (let p = 0; p < count; p++) {
      let sum = 0;
      for (let y = 0; y < count; y++)
        sum += (step[p * count + y] as number) * (emit[i * count + y] as number) * (back[y] as number);
      before[p] = sum;
      most = Math.max(most, sum);
    }
    for (let p = 0; p < count; p++) (before[p] as number) /= most || 1;
    back = before;
  }
  return forward;
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
