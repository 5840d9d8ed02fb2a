// An article's text as anchors see it: quotation marks straight, blanks and line ends one blank, so that straightened quotation marks
// and reflowed lines change nothing.
import type { Span } from '../engine/document';

export interface Page {
  readonly text: string;
  readonly plain: string;
  /** For each character of `plain`, and for its end, the offset in `text`. */
  readonly offsets: Uint32Array;
  /** Which blanks of `plain` hold a line end. */
  readonly breaks: ReadonlySet<number>;
}

const marks: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '„': '"',
  '‟': '"',
  '‘': "'",
  '’': "'",
  '‚': "'",
  '‛': "'",
};

/** Soft hyphens and characters without width are passed over. */
const invisible = /[\u00ad\u200b-\u200d\u2060\ufeff]/;
const invisibles = new RegExp(invisible, 'g');

export function readPage(text: string): Page {
  const offsets = new Uint32Array(text.length + 1);
  const letters: string[] = [];
  const breaks = new Set<number>();
  let isBlank = false;
  for (let i = 0; i < text.length; i++) {
    const letter = text[i] ?? '';
    const code = letter.charCodeAt(0);
    if (code > 127 && invisible.test(letter)) continue;
    const wasBlank = isBlank;
    if (code === 10) breaks.add(isBlank ? letters.length - 1 : letters.length);
    isBlank = code === 32 || (code < 14 && code > 8) || (code > 127 && /\s/.test(letter));
    if (isBlank && wasBlank) continue;
    offsets[letters.length] = i;
    letters.push(isBlank ? ' ' : (marks[letter] ?? letter));
  }
  offsets[letters.length] = text.length;
  return { text, plain: letters.join(''), offsets: offsets.slice(0, letters.length + 1), breaks };
}

let last: Page | undefined;

/** The same text is asked about many times: for every note, and with every decision. */
export function pageOf(text: string): Page {
  if (last?.text !== text) last = readPage(text);
  return last;
}

/** The same for a few words, whose places nobody asks for. */
export function plainOf(text: string): string {
  if (!/[^ -~]| {2}/.test(text)) return text;
  return text
    .replace(invisibles, '')
    .replace(/\s+/g, ' ')
    .replace(/[“”„‟‘’‚‛]/g, (mark) => marks[mark] ?? mark);
}

/** Where a stretch of `plain` stands in the text; what is passed over at its end is left out. */
export function toText({ offsets }: Page, { start, end }: Span): Span {
  const from = offsets[start] ?? 0;
  return { start: from, end: end > start ? (offsets[end - 1] ?? from) + 1 : from };
}

/** The stretch of `plain` that a span of the text holds. O(log n). */
export function toPlain({ offsets }: Page, { start, end }: Span): Span {
  return { start: firstFrom(offsets, start), end: firstFrom(offsets, end) };
}

/** Index of the first character of `plain` that stands at or after `offset`. */
function firstFrom(offsets: Uint32Array, offset: number): number {
  let low = 0;
  let high = offsets.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Where `words` stands in `plain`, as often as `most` times. */
export function occurrences(plain: string, words: string, most = 50): number[] {
  const found: number[] = [];
  if (words === '') return found;
  for (let at = plain.indexOf(words); at >= 0 && found.length < most; at = plain.indexOf(words, at + 1)) found.push(at);
  return found;
}

const isLetter = (letter: string | undefined): boolean => letter !== undefined && /[\p{L}\p{N}]/u.test(letter);

/** A word or a number goes on over this offset. */
export const isInWord = (text: string, offset: number): boolean =>
  (isLetter(text[offset - 1]) && isLetter(text[offset])) || isInNumber(text, offset);

/** "12" is another number than "12,000" and "12.5". */
const isInNumber = (text: string, offset: number): boolean =>
  /\d[.,]?$/.test(text.slice(Math.max(0, offset - 2), offset)) && /^[.,]?\d/.test(text.slice(offset, offset + 2));
