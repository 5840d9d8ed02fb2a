// Which claim of the article each note is about.
import type { Span } from '../engine/document';
import { cover } from './cover';
import { type Noted, overlap, sameClaim } from './review';

/** A claim, by its own words. */
interface Worded {
  readonly content: readonly Span[];
}

/** Each note with the claim that it is about, at most one a claim; the others are about words of their own. */
export function notesOf<T extends Worded>(claims: readonly T[], noted: readonly Noted[]): ReadonlyMap<Noted, T> {
  const free = noted.length === 0 ? [] : claims.map((claim) => ({ claim, ...cover(claim.content) })).sort(byStart);
  const longest = Math.max(0, ...free.map(({ start, end }) => end - start));
  const taken = new Set<T>();
  const pairs = new Map<Noted, T>();
  for (const note of noted) {
    const claim = bestFor(note, free, longest, taken);
    if (!claim) continue;
    pairs.set(note, claim);
    taken.add(claim);
  }
  return pairs;
}

interface Candidate<T> extends Span {
  readonly claim: T;
}

const byStart = (a: Span, b: Span): number => a.start - b.start;

/** Looks only at those that can reach the note: both lists may have thousands. */
function bestFor<T>(
  { span }: Noted,
  candidates: readonly Candidate<T>[],
  longest: number,
  taken: ReadonlySet<T>,
): T | undefined {
  let best: T | undefined;
  let most = 0;
  for (let at = firstAfter(candidates, span.start - longest); at < candidates.length; at++) {
    const one = candidates[at];
    if (!one || one.start >= span.end) break;
    const share = taken.has(one.claim) ? 0 : overlap(one, span);
    if (share < sameClaim || share <= most) continue;
    best = one.claim;
    most = share;
  }
  return best;
}

/** Index of the first that starts at or after an offset. O(log n). */
function firstAfter(candidates: readonly Span[], offset: number): number {
  let low = 0;
  let high = candidates.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((candidates[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
