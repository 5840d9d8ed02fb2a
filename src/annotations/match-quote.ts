// How well a place in the text fits a selector: the score of Hypothesis (client, src/annotator/anchoring/match-quote.ts), with the same
// library and weights. Theirs are for a position too, which a sidecar does not keep: it counts as right.
import search from 'approx-string-match';
import type { Span } from '../engine/document';
import type { Selector } from './annotation';
import { isInWord, type Page, plainOf } from './page';
import { occurrencesIn } from './word-index';

/** A selector's words as `Page.plain` has them. */
export interface Wanted {
  readonly exact: string;
  readonly before: string;
  readonly after: string;
}

export const wantedOf = ({ exact, before = '', after = '' }: Selector): Wanted => ({
  exact: plainOf(exact).trim(),
  before: plainOf(before),
  after: plainOf(after),
});

export interface Candidate extends Span {
  /** From 0 to 1. */
  readonly score: number;
  /** How much of the words, and of what is around them on each side, is there. */
  readonly quote: number;
  readonly before: number;
  readonly after: number;
}

const weights = { quote: 50, prefix: 20, suffix: 20, position: 2 };

/** A side that the selector does not name is left out of the sum. */
export function score(plain: string, span: Span, wanted: Wanted, quote: number): Candidate {
  const room = (words: string) => words.length + Math.min(12, words.length >> 2);
  const before = nearness(plain.slice(Math.max(0, span.start - room(wanted.before)), span.start), wanted.before, 'end');
  const after = nearness(plain.slice(span.end, span.end + room(wanted.after)), wanted.after, 'start');
  const prefix = wanted.before ? weights.prefix : 0;
  const suffix = wanted.after ? weights.suffix : 0;
  const sum = weights.quote * quote + prefix * before + suffix * after + weights.position;
  return { ...span, quote, before, after, score: sum / (weights.quote + prefix + suffix + weights.position) };
}

/** 1 where the words stand right there, less for each letter that differs. */
function nearness(text: string, words: string, side: 'start' | 'end'): number {
  if (words === '') return 1;
  if (side === 'start' ? text.startsWith(words) : text.endsWith(words)) return 1;
  const errors = text === '' ? undefined : search(text, words, words.length >> 1)[0]?.errors;
  return errors === undefined ? unlike : 1 - errors / words.length;
}

/** What words of one language share by chance when less than half of them is the same: looking closer would take most of the time. */
const unlike = 0.25;

function distance(text: string, words: string): number {
  if (text === '') return words.length;
  return search(text, words, words.length)[0]?.errors ?? words.length;
}

/** The best place within a stretch of the text for words that are not there as they are; undefined where fewer than half of them fit. */
export function bestIn(plain: string, stretch: Span, exact: string): Fuzzy | undefined {
  const text = plain.slice(stretch.start, stretch.end);
  const best = search(text, exact, Math.min(256, exact.length >> 1))[0];
  if (!best) return undefined;
  const span = wholeWords(plain, { start: stretch.start + best.start, end: stretch.start + best.end });
  return { ...span, quote: likeness(plain.slice(span.start, span.end), exact) };
}

export type Fuzzy = Span & { readonly quote: number };

function wholeWords(plain: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  while (isInWord(plain, from)) from--;
  while (isInWord(plain, to)) to++;
  while (from < to && plain[from] === ' ') from++;
  while (to > from && plain[to - 1] === ' ') to--;
  return { start: from, end: to };
}

/** What stands between the words that stood before and those that stood after, where both are still there and near each other. */
export function between(page: Page, { exact, before, after }: Wanted): Fuzzy[] {
  const { plain } = page;
  if (!before.trim() || !after.trim()) return [];
  const most = exact.length * 2 + 40;
  return occurrencesIn(page, before, 12).flatMap((at) => {
    const start = at + before.length;
    const end = plain.indexOf(after, start);
    if (end <= start || end - start > most) return [];
    return [{ start, end, quote: likeness(plain.slice(start, end), exact) }];
  });
}

/** 1 less the letters that differ, as a share of the longer one. */
function likeness(a: string, b: string): number {
  const longer = Math.max(a.length, b.length);
  return longer === 0 ? 1 : 1 - Math.min(longer, distance(a, b) + Math.max(0, a.length - b.length)) / longer;
}
