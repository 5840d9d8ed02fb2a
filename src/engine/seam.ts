import type { Document, Paragraph, Span } from './document';
import { lastStarting, sameEnds } from './spans';

/**
 * Where two versions of an article differ: paragraphs before `above` are the same in both, those from `below` on are the same and stand
 * `by` characters further down. What is between is neither, and no character outside of it has changed.
 */
export interface Seam {
  /** Number of paragraphs; their spans too are the same. */
  readonly above: number;
  /** Index of the first paragraph below the change, in either version; behind the last one where there is none. */
  readonly below: { readonly before: number; readonly now: number };
  readonly by: number;
}

export type Version = Pick<Document, 'text' | 'paragraphs'>;

/** Linear in the number of paragraphs, by comparing references: an unchanged paragraph keeps its reading and its clauses. */
export function seamOf(then: Version, now: Version): Seam {
  const { head, tail } = sameEnds(then.text, now.text);
  const most = Math.min(then.paragraphs.length, now.paragraphs.length);
  const by = now.text.length - then.text.length;
  let above = 0;
  while (above < most && isAbove(then.paragraphs[above], now.paragraphs[above], head)) above++;
  let count = 0;
  const from = then.text.length - tail;
  while (count < most - above && isBelow(then.paragraphs.at(-1 - count), now.paragraphs.at(-1 - count), from, by))
    count++;
  return { above, below: { before: then.paragraphs.length - count, now: now.paragraphs.length - count }, by };
}

const isAbove = (then: Paragraph | undefined, now: Paragraph | undefined, head: number): boolean =>
  then !== undefined && now !== undefined && then.end <= head && then.start === now.start && areAlike(then, now);

const isBelow = (then: Paragraph | undefined, now: Paragraph | undefined, from: number, by: number): boolean =>
  then !== undefined && now !== undefined && then.start >= from && then.start + by === now.start && areAlike(then, now);

const areAlike = (a: Paragraph, b: Paragraph): boolean =>
  a === b || (a.reading === b.reading && a.clauses === b.clauses && a.kind === b.kind);

/** Where the paragraph before a border ends, and where the one behind it begins. */
export const endAbove = (paragraphs: readonly Span[], border: number): number => paragraphs[border - 1]?.end ?? 0;
export const startBelow = (paragraphs: readonly Span[], border: number): number =>
  paragraphs[border]?.start ?? Number.POSITIVE_INFINITY;

/** How many of them start before an offset; they are in order of position. */
export const startingBefore = (list: readonly Span[], offset: number): number =>
  lastStarting(list, offset - 1, ({ start }) => start) + 1;
