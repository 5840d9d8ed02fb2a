// Making a selector: the words, and enough of what stands around them to find the very same again.
import type { Span } from '../engine/document';
import type { Selector } from './annotation';
import type { Wanted } from './match-quote';
import { nearPlaces } from './nearly';
import { type Page, pageOf, plainOf, toPlain, toText } from './page';
import { occurrencesIn } from './word-index';

/** Characters of context on each side. The first is what Hypothesis takes. */
const contexts = {
  /** For words that the article has once, and nothing like them. */
  alone: [32],
  /** For words that it has once, while another place is nearly like theirs. */
  alike: [80],
  /** For words that it has more often: the first that makes them the only place, else the last. */
  repeated: [120, 160, 200],
} as const;

export type Standing = keyof typeof contexts;

/**
 * How the words stood in the article when the selector was made: its context's length tells. So words that were repeated are never
 * taken for found because only one of them is left, nor changed words where another place was nearly like theirs.
 */
export function standingOf({ exact, before = '', after = '' }: Selector): Standing {
  if (before.includes(exact) || after.includes(exact)) return 'repeated'; // the article may have no more
  const length = Math.max(before.length, after.length);
  return length > 100 ? 'repeated' : length > 56 ? 'alike' : 'alone';
}

/** Blanks at the ends of the span are left out; undefined where nothing else is in it. */
export function makeSelector(page: Page, span: Span): Selector | undefined {
  const own = trimmed(page, toPlain(page, span));
  if (own.start >= own.end) return undefined;
  const options = contexts[standingIn(page, own)].map((length) => contextOf(page, own, length));
  const wanted = options.find((each) => occurrencesIn(page, wholeOf(each), 2).length < 2) ?? options.at(-1);
  const raw = (start: number, end: number) => oneLine(page.text, toText(page, { start, end }));
  const from = own.start - (wanted?.before.length ?? 0);
  const to = own.end + (wanted?.after.length ?? 0);
  return {
    exact: raw(own.start, own.end),
    ...(from < own.start ? { before: raw(from, own.start) } : {}),
    ...(to > own.end ? { after: raw(own.end, to) } : {}),
  };
}

const wholeOf = ({ before, exact, after }: Wanted): string => before + exact + after;

function standingIn(page: Page, own: Span): Standing {
  if (occurrencesIn(page, page.plain.slice(own.start, own.end), 2).length > 1) return 'repeated';
  const near = nearPlaces(page, contextOf(page, own, contexts.alone[0]));
  const isElsewhere = ({ start, end }: Span) => end <= own.start || start >= own.end;
  return near.some((place) => place.score >= likeAnother && isElsewhere(place)) ? 'alike' : 'alone';
}

/** A place that scores less is not worth a question (`thresholds.ask`), even when a word or two of it were changed. */
const likeAnother = 0.5;

function contextOf({ plain }: Page, { start, end }: Span, length: number): Wanted {
  return {
    exact: plain.slice(start, end),
    before: fromWord(plain.slice(Math.max(0, start - length), start), start > length ? plain[start - length - 1] : ' '),
    after: toWord(plain.slice(end, end + length), plain[end + length] ?? ' '),
  };
}

/** Leaves out the word that the cut went through. */
const fromWord = (words: string, letterBefore = ' '): string =>
  /\s/.test(letterBefore) || !words.includes(' ') ? words : words.slice(words.indexOf(' ') + 1);

const toWord = (words: string, letterAfter: string): string =>
  /\s/.test(letterAfter) || !words.includes(' ') ? words : words.slice(0, words.lastIndexOf(' '));

function trimmed({ plain }: Page, { start, end }: Span): Span {
  let [from, to] = [start, end];
  while (from < to && plain[from] === ' ') from++;
  while (to > from && plain[to - 1] === ' ') to--;
  return { start: from, end: to };
}

/** As written, on one line. */
const oneLine = (text: string, { start, end }: Span): string =>
  text
    .slice(start, end)
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]+/g, '')
    .replace(/\s+/g, ' ');

/** For words that somebody has chosen; for blanks alone, those blanks, which no search will find. */
export const selectorFor = (text: string, span: Span): Selector =>
  makeSelector(pageOf(text), span) ?? { exact: text.slice(span.start, span.end) };

/** The words still stand there, with the same around them on both sides: nothing has to be written down anew. */
export function isTrueAt(text: string, { exact, before = '', after = '' }: Selector, span: Span): boolean {
  const page = pageOf(text);
  const { start, end } = trimmed(page, toPlain(page, span));
  const { plain } = page;
  const isThere = plain.slice(start, end) === plainOf(exact).trim();
  return isThere && plain.slice(0, start).endsWith(plainOf(before)) && plain.startsWith(plainOf(after), end);
}

/** The same words, whatever their quotation marks and line ends. */
export const sameWords = (a: string, b: string): boolean => plainOf(a).trim() === plainOf(b).trim();
