import { randomFrom } from '../training/random';

/** What one article adds to a score. */
export interface Counted {
  readonly tp: number;
  readonly np: number;
  readonly ng: number;
}

const DRAWS = 2000;

/** The middle 95 % of F1 over articles drawn anew with replacement (Efron 1979); the same in every run. */
export function interval(articles: readonly Counted[]): readonly [low: number, high: number] {
  const random = randomFrom(1);
  const scores = Array.from({ length: DRAWS }, () => {
    const drawn = articles.map(() => articles[Math.floor(random() * articles.length)] as Counted);
    const sum = (of: (each: Counted) => number) => drawn.reduce((total, each) => total + of(each), 0);
    return (2 * sum(({ tp }) => tp)) / (sum(({ np }) => np) + sum(({ ng }) => ng) || 1);
  }).sort((a, b) => a - b);
  return [scores[Math.floor(DRAWS * 0.025)] as number, scores[Math.floor(DRAWS * 0.975)] as number];
}
