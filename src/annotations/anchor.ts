// Where in an article the words of a selector stand now. Never in silence on other words: what is not certain is asked about.
import type { Span } from '../engine/document';
import type { Selector } from './annotation';
import { type Candidate, score, type Wanted, wantedOf } from './match-quote';
import { exactPlaces, isEmptied, nearPlaces } from './nearly';
import { type Page, toText } from './page';
import { type Standing, standingOf } from './selector';
import { hasBorders, spanAt, twinsOf } from './twins';
import { occurrencesIn } from './word-index';

export interface Place extends Span {
  /** How well it fits, from 0 to 1. */
  readonly score: number;
}

export type Placement =
  /** `isExact`: the very words, but for quotation marks' shape and line ends. Otherwise some of them were changed. */
  | { readonly kind: 'placed'; readonly place: Place; readonly isExact: boolean }
  /** The best first; a person has to say which, or that it is none of them. */
  | { readonly kind: 'asked'; readonly places: readonly Place[] }
  | { readonly kind: 'orphaned' };

/** From bench/anchors.bench.ts; bench/RESULTS.md has what was measured. Scores are from 0 to 1. */
export const thresholds = {
  /** Below this a place is not worth a question. */
  ask: 0.55,
  /** The words are there once, and were there once. */
  accept: 0.77,
  /** The same, for fewer characters than `someCharacters`: one whole side, 0.837, is just enough. */
  acceptShort: 0.82,
  /** The same, where at least so many characters are wanted, and so much of one side is there. */
  someCharacters: 12,
  half: 0.6,
  /** As many characters and words are nobody else's, wherever they stand now. */
  ownCharacters: 40,
  ownWords: 6,
  /** The words are or were there more often. */
  acceptRepeated: 0.98,
  /** Some words were changed: so much of them and of each side has to be there. */
  acceptChanged: 0.9,
  quote: 0.9,
  side: 0.7,
  /** The same, where both sides are as they were. */
  sideInPlace: 0.95,
  quoteInPlace: 0.85,
  /** How much better than the next best place. */
  margin: 0.1,
};

const mostPlaces = 5;

/** Where the selector's words stand in one version of a text. */
export function find(page: Page, selector: Selector): Placement {
  const wanted = wantedOf(selector);
  if (wanted.exact === '') return { kind: 'orphaned' };
  const alone = onlyPlace(page, wanted);
  if (alone) return placed(page, perfect(alone), true);
  const whole = occurrencesIn(page, wanted.before + wanted.exact + wanted.after, mostPlaces);
  const spans = whole.map((at) => spanAt(at + wanted.before.length, wanted)).filter(hasBorders(page.plain, wanted));
  const [only] = spans;
  if (only) return atWhole(page, only, [...spans, ...twinsOf(page, only, wanted)]);
  const standing = standingOf(selector);
  return findExact(page, wanted, standing) ?? findChanged(page, wanted, standing);
}

/** The quickest way, which most notes go: the words stand nowhere else, and their context is as it was. */
function onlyPlace(page: Page, wanted: Wanted): Span | undefined {
  const { plain } = page;
  const [start, other] = occurrencesIn(page, wanted.exact, 2);
  if (start === undefined || other !== undefined) return undefined;
  const from = start - wanted.before.length;
  const isWhole = from >= 0 && plain.startsWith(wanted.before, from);
  const span = spanAt(start, wanted);
  return isWhole && plain.startsWith(wanted.after, span.end) && hasBorders(plain, wanted)(span) ? span : undefined;
}

/** Words and context are all there. */
function atWhole(page: Page, only: Span, all: readonly Span[]): Placement {
  const starts = [...new Set(all.map(({ start }) => start))];
  const places = starts.map((start) => perfect({ start, end: start + only.end - only.start }));
  return places.length === 1 ? placed(page, perfect(only), true) : asked(page, places);
}

const perfect = (span: Span): Candidate => ({ ...span, score: 1, quote: 1, before: 1, after: 1 });

/** The words are there, and not all of their context. Undefined where none of the places will do. */
function findExact(page: Page, wanted: Wanted, standing: Standing): Placement | undefined {
  const { found, isOnly } = exactPlaces(page, wanted);
  const [best, next] = found;
  if (!best) return undefined;
  const twins = twinsOf(page, best, wanted);
  if (twins.length > 0) return asked(page, [best, ...twins.map((twin) => score(page.plain, twin, wanted, 1))]);
  const isAlone = isOnly && standing !== 'repeated';
  const isCertain = isAlone
    ? isOwn(best, wanted.exact)
    : best.score >= thresholds.acceptRepeated && isAhead(best, next) && !isEmptied(page, wanted);
  if (isCertain) return placed(page, best, true);
  return best.score >= thresholds.ask ? asked(page, found) : undefined;
}

/** Words that were and are there once are the same, if they are many, or if anything else tells so. */
function isOwn({ score, before, after }: Candidate, words: string): boolean {
  const isShort = words.length < thresholds.someCharacters;
  if (score >= (isShort ? thresholds.acceptShort : thresholds.accept)) return true;
  if (words.length >= thresholds.ownCharacters && words.split(' ').length >= thresholds.ownWords) return true;
  return !isShort && Math.max(before, after) >= thresholds.half;
}

const isAhead = (best: Candidate, next: Candidate | undefined): boolean =>
  !next || best.score - next.score >= thresholds.margin;

/** Some of the words themselves were changed. */
function findChanged(page: Page, wanted: Wanted, standing: Standing): Placement {
  const found = nearPlaces(page, wanted);
  const [best, next] = found;
  if (!best || best.score < thresholds.ask) return { kind: 'orphaned' };
  const hasContext = wanted.before !== '' || wanted.after !== '';
  const isCertain = hasContext && standing === 'alone' && isAhead(best, next) && isSameButFor(page, best, wanted);
  return isCertain ? placed(page, best, false) : asked(page, found);
}

function isSameButFor({ plain }: Page, best: Candidate, { exact }: Wanted): boolean {
  const side = Math.min(best.before, best.after);
  if (best.score >= thresholds.acceptChanged && side >= thresholds.side && best.quote >= thresholds.quote) return true;
  if (side < thresholds.sideInPlace) return false;
  return best.quote >= thresholds.quoteInPlace || isOneChange(plain.slice(best.start, best.end), exact);
}

/** All but one stretch of at most two words is the same, and that is at least half. */
function isOneChange(now: string, was: string): boolean {
  const [a, b] = [now.split(' '), was.split(' ')];
  const shorter = Math.min(a.length, b.length);
  let first = 0;
  while (first < shorter && a[first] === b[first]) first++;
  let last = 0;
  while (last < shorter - first && a.at(-1 - last) === b.at(-1 - last)) last++;
  const changed = Math.max(a.length, b.length) - first - last;
  return changed <= 2 && changed <= first + last;
}

const placed = (page: Page, candidate: Candidate, isExact: boolean): Placement => ({
  kind: 'placed',
  place: toPlace(page, candidate),
  isExact,
});

const asked = (page: Page, candidates: readonly Candidate[]): Placement => ({
  kind: 'asked',
  places: candidates
    .filter((each) => each.score >= thresholds.ask)
    .slice(0, mostPlaces)
    .map((each) => toPlace(page, each)),
});

const toPlace = (page: Page, candidate: Candidate): Place => ({ ...toText(page, candidate), score: candidate.score });
