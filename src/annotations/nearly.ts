// Places that have a selector's words, all of them or most.
import type { Span } from '../engine/document';
import { bestIn, between, type Candidate, type Fuzzy, score, type Wanted } from './match-quote';
import type { Page } from './page';
import { placesOf } from './twins';
import { likelyStretches, occurrencesIn, wordsIn } from './word-index';

/** More places than this are not all compared. */
const fewPlaces = 16;

export interface ExactPlaces {
  /** The best first; of many only those that were compared. */
  readonly found: readonly Candidate[];
  /** No other place has all the words. */
  readonly isOnly: boolean;
}

/** Where all the words stand. */
export function exactPlaces(page: Page, wanted: Wanted): ExactPlaces {
  const { plain } = page;
  const all = placesOf(page, wanted, 2_000);
  const near = all.length <= fewPlaces ? all : inStretches(all, stretchesFor(page, wanted));
  const compared = (near.length > 0 ? near : all).slice(0, fewPlaces);
  return { found: compared.map((span) => score(plain, span, wanted, 1)).sort(byScore), isOnly: all.length === 1 };
}

const inStretches = (places: readonly Span[], stretches: readonly Span[]): Span[] =>
  places.filter(({ start, end }) => stretches.some((each) => each.start <= start && end <= each.end));

/** Where most of the words stand, or others between what stood around them, which count first where they overlap; the best first. */
export function nearPlaces(page: Page, wanted: Wanted): Candidate[] {
  const { plain } = page;
  const fuzzy = stretchesFor(page, wanted).flatMap((stretch) => bestIn(plain, stretch, wanted.exact) ?? []);
  const toCandidate = (span: Fuzzy) => score(plain, span, wanted, span.quote);
  return apart([...between(page, wanted).map(toCandidate), ...fuzzy.map(toCandidate).sort(byScore)]).sort(byScore);
}

function apart(candidates: readonly Candidate[]): Candidate[] {
  const kept: Candidate[] = [];
  for (const one of candidates) if (!kept.some((other) => overlap(one, other))) kept.push(one);
  return kept;
}

const overlap = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;

const stretchesFor = (page: Page, { exact, before, after }: Wanted): Span[] =>
  likelyStretches(wordsIn(page), before + exact + after, before.length, exact.length, page.plain.length);

const byScore = (a: Candidate, b: Candidate): number => b.score - a.score;

/** What stood on both sides is still there, and other words or none between: it was there that something changed. */
export function isEmptied(page: Page, { exact, before, after }: Wanted): boolean {
  const { plain } = page;
  const near = { exact, before: before.slice(-nearby), after: after.slice(0, nearby) };
  if (!near.before.trim() || !near.after.trim()) return false;
  const others = between(page, near).filter(({ start, end }) => plain.slice(start, end) !== exact);
  const closed = [near.before + near.after, near.before.trimEnd() + near.after];
  return others.length > 0 || closed.some((words) => occurrencesIn(page, words, 1).length > 0);
}

/** Characters. */
const nearby = 24;
