/** In ms, of work that was done several times: the quickest run, which nothing disturbed, and the middle one. */
export interface Taken {
  readonly best: number;
  readonly usual: number;
}

export function timed(work: () => void): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}

/** The first of them compile the code, and count for neither figure. */
const leastPasses = 15;

/**
 * Does pieces of work one after another, over and over, and adds up what each of them takes. The machine may be busy: a short
 * piece is undisturbed now and then, a long pass hardly ever, so the best of each piece is what the code itself takes.
 */
export function timesOf(pieces: readonly (() => void)[], forMs = 8_000): Taken {
  const times = pieces.map((): number[] => []);
  const began = performance.now();
  for (let passes = 0; passes < leastPasses || performance.now() - began < forMs; passes += 1)
    for (const [index, piece] of pieces.entries()) times[index]?.push(timed(piece));
  return { best: sum(times.map((ofPiece) => Math.min(...ofPiece))), usual: sum(times.map(median)) };
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
