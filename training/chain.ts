// The two passes over a chain of labels that learning needs; run time has its own, over integers, in `src/engine/crf.ts`.

/** What a chain's labels are worth, before anything is multiplied together. */
export interface Chain {
  /** Exponentials of what speaks for each label: [token * count + label]. */
  readonly emit: Float64Array;
  /** Exponentials of the steps: [from * count + to], row `count` for the start. */
  readonly step: Float64Array;
  readonly length: number;
  readonly count: number;
  /** Bit y of token i lets label y through. */
  readonly allowed: Uint32Array;
}

/** Sum of all ways to each label from the start; each token is scaled to 1. */
export function passForward({ emit, step, length, count, allowed }: Chain, forward: Float64Array): void {
  for (let i = 0; i < length; i++) {
    let total = 0;
    for (let y = 0; y < count; y++) {
      let sum = 0;
      if (lets(allowed, i, y)) {
        if (i === 0) sum = step[count * count + y] as number;
        else
          for (let p = 0; p < count; p++)
            sum += (forward[(i - 1) * count + p] as number) * (step[p * count + y] as number);
        sum *= emit[i * count + y] as number;
      }
      forward[i * count + y] = sum;
      total += sum;
    }
    scale(forward, i, count, total);
  }
}

/** Sum of all ways from each label to the end; each token is scaled to 1. */
export function passBackward({ emit, step, length, count, allowed }: Chain, backward: Float64Array): void {
  for (let y = 0; y < count; y++) backward[(length - 1) * count + y] = 1;
  for (let i = length - 2; i >= 0; i--) {
    const next = (i + 1) * count;
    let total = 0;
    for (let p = 0; p < count; p++) {
      let sum = 0;
      for (let y = 0; y < count; y++)
        if (lets(allowed, i + 1, y))
          sum += (step[p * count + y] as number) * (emit[next + y] as number) * (backward[next + y] as number);
      backward[i * count + p] = sum;
      total += sum;
    }
    scale(backward, i, count, total);
  }
}

const lets = (allowed: Uint32Array, i: number, y: number): boolean => (((allowed[i] as number) >>> y) & 1) === 1;

function scale(values: Float64Array, i: number, count: number, total: number): void {
  const by = 1 / (total || 1);
  for (let y = 0; y < count; y++) (values[i * count + y] as number) *= by;
}
