// Where an annotation's words stand in a text: only where there is no doubt. Everything else is asked.
import type { Selector } from '../annotations/annotation';
import type { Span } from '../engine/document';

/** A text with every run of blanks and line ends as one blank, and where each of its characters stands in the text itself. */
export interface Flat {
  readonly text: string;
  readonly offsets: readonly number[];
}

export function flatten(text: string): Flat {
  let flat = '';
  const offsets: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const isBlank = /\s/.test(text[at] ?? '');
    if (isBlank && flat.endsWith(' ')) continue;
    flat += isBlank ? ' ' : text[at];
    offsets.push(at);
  }
  offsets.push(text.length);
  return { text: flat, offsets };
}

/** Characters of context on either side: enough to tell two equal sentences of one article apart. */
const around = 40;

export function selectorFor(text: string, { start, end }: Span): Selector {
  const exact = flatWords(text.slice(start, end)).trim();
  const before = flatWords(text.slice(Math.max(0, start - around), start)).replace(
    start > around ? /^\S*\s/ : /$^/,
    '',
  );
  const after = flatWords(text.slice(end, end + around)).replace(end + around < text.length ? /\s\S*$/ : /$^/, '');
  return { exact, ...(before && { before }), ...(after && { after }) };
}

export const flatWords = (words: string): string => words.replace(/\s+/g, ' ');

/** Shorter words may stand somewhere else by chance, so their neighbours have to agree. */
const longEnough = 24;

/**
 * The places that the words could mean, the surest first; `isSure` where it is the first without a doubt: the only place with
 * these words, or of several the only one with these neighbours.
 */
export function placesOf(
  flat: Flat,
  selector: Selector,
): { readonly places: readonly Span[]; readonly isSure: boolean } {
  const found = occurrences(flat.text, selector.exact).map((start) => ({
    start,
    agrees: agreement(flat, selector, start),
  }));
  const sorted = [...found].sort((a, b) => b.agrees - a.agrees);
  const [best, second] = sorted;
  const places = sorted.slice(0, 5).map(({ start }) => toSpan(flat, start, selector.exact.length));
  if (!best) return { places, isSure: false };
  const isAlone =
    second === undefined && (best.agrees > 0 || selector.exact.length >= longEnough || !hasContext(selector));
  return { places, isSure: isAlone || (best.agrees === 2 && second !== undefined && second.agrees < 2) };
}

function occurrences(text: string, words: string): number[] {
  const found: number[] = [];
  if (words === '') return found;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) found.push(at);
  return found;
}

const hasContext = ({ before, after }: Selector): boolean => before !== undefined || after !== undefined;

/** On how many sides the neighbours are the same; a side of which nothing is said agrees where the text ends there. */
function agreement({ text }: Flat, { exact, before = '', after = '' }: Selector, start: number): number {
  const end = start + exact.length;
  const isSameBefore = before === '' ? text.slice(0, start).trim() === '' : text.slice(0, start).endsWith(before);
  const isSameAfter = after === '' ? text.slice(end).trim() === '' : text.startsWith(after, end);
  return Number(isSameBefore) + Number(isSameAfter);
}

const toSpan = ({ offsets }: Flat, start: number, length: number): Span => ({
  start: offsets[start] ?? 0,
  end: (offsets[start + length - 1] ?? 0) + 1,
});

/** An edit: what stood from `start` to `end` became `length` characters. */
export interface Edit extends Span {
  readonly length: number;
}

/** Where words are after an edit: they grow and shrink with what changes inside them. Undefined where an edit took them all. */
export function carried(span: Span, { start, end, length }: Edit): Span | undefined {
  const by = length - (end - start);
  if (start >= span.end) return span;
  if (end <= span.start) return { start: span.start + by, end: span.end + by };
  if (start <= span.start && end >= span.end) return undefined;
  return {
    start: start < span.start ? start + length : span.start,
    end: end > span.end ? start : span.end + by,
  };
}
