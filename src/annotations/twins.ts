// Places that have the very same words.
import type { Span } from '../engine/document';
import type { Wanted } from './match-quote';
import { isInWord, type Page } from './page';
import { occurrencesIn } from './word-index';

export const spanAt = (start: number, { exact }: Wanted): Span => ({ start, end: start + exact.length });

/** Not within longer words or numbers, unless a part of one is wanted. */
export const placesOf = (page: Page, wanted: Wanted, most?: number): Span[] =>
  occurrencesIn(page, wanted.exact, most)
    .map((at) => spanAt(at, wanted))
    .filter(hasBorders(page.plain, wanted));

/** Whether a stretch of words begins and ends where words and numbers do, as far as the wanted ones did. */
export function hasBorders(plain: string, { exact, before, after }: Wanted): (span: Span) => boolean {
  const canBegin = isInWord(before + exact, before.length);
  const canEnd = isInWord(exact + after, exact.length);
  return ({ start, end }) => (canBegin || !isInWord(plain, start)) && (canEnd || !isInWord(plain, end));
}

/**
 * Other places where the whole sentence around the words is the same and what stands on one side fits too. After a paragraph was
 * doubled the text itself cannot tell which of the two was there first.
 */
export const twinsOf = (page: Page, span: Span, wanted: Wanted): Span[] =>
  besides(page, span, wanted).filter((twin) => hasSide(page, twin, wanted) && isSameSentence(page, span, twin));

/** Each with one side of what is around them, for single words may stand in a hundred places. */
function besides(page: Page, span: Span, wanted: Wanted): Span[] {
  const { exact, before, after } = wanted;
  const starts = [
    ...occurrencesIn(page, before + exact).map((at) => at + before.length),
    ...occurrencesIn(page, exact + after),
  ];
  return [...new Set(starts)].filter((start) => start !== span.start).map((start) => spanAt(start, wanted));
}

/** So few letters of context are those at an article's end. */
const fewLetters = 3;

function hasSide({ plain }: Page, { start, end }: Span, { before, after }: Wanted): boolean {
  const isFirst = before.length <= fewLetters && start === before.length;
  const isLast = after.length <= fewLetters && end + after.length === plain.length;
  return (
    ((before.length > fewLetters || isFirst) && plain.startsWith(before, start - before.length)) ||
    ((after.length > fewLetters || isLast) && plain.startsWith(after, end))
  );
}

function isSameSentence(page: Page, one: Span, other: Span): boolean {
  const { plain } = page;
  let [a, b] = [one.start, other.start];
  while (!isStart(page, a) && !isStart(page, b) && plain[a - 1] === plain[b - 1]) [a, b] = [a - 1, b - 1];
  if (!isStart(page, a) || !isStart(page, b)) return false;
  [a, b] = [one.end, other.end];
  while (!isEnd(page, a) && !isEnd(page, b) && plain[a] === plain[b]) [a, b] = [a + 1, b + 1];
  return isEnd(page, a) && isEnd(page, b);
}

/** A sentence or a line begins there. */
const isStart = ({ plain, breaks }: Page, offset: number): boolean =>
  offset <= 0 || breaks.has(offset - 1) || (plain[offset - 1] === ' ' && isClosed(plain, offset - 1));

const isEnd = ({ plain, breaks }: Page, offset: number): boolean =>
  offset >= plain.length || breaks.has(offset) || (plain[offset] === ' ' && isClosed(plain, offset));

const isClosed = (plain: string, offset: number): boolean =>
  /[.!?]["')\]]*$/.test(plain.slice(Math.max(0, offset - 4), offset));
