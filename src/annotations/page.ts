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
  const breaks = new Set<number>();
  let plain = '';
  let length = 0;
  let copied = 0; // up to here the text is in `plain`
  let isBlank = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 32 && code < 127) {
      offsets[length++] = i;
      isBlank = false;
      continue;
    }
    const letter = text[i] ?? '';
    const kind = kindOf(code, letter);
    if (code === 10) breaks.add(isBlank ? length - 1 : length);
    const instead = insteadOf(letter, kind, isBlank);
    if (instead !== '') offsets[length++] = i;
    if (kind !== 'hidden') isBlank = kind === 'blank';
    if (instead === letter) continue;
    plain += text.slice(copied, i) + instead;
    copied = i + 1;
  }
  offsets[length] = text.length;
  plain += text.slice(copied);
  return { text, plain, offsets: offsets.slice(0, length + 1), breaks };
}

type Kind = 'letter' | 'blank' | 'hidden';

/** Nothing for what is passed over. */
function insteadOf(letter: string, kind: Kind, isAfterBlank: boolean): string {
  if (kind === 'letter') return marks[letter] ?? letter;
  return kind === 'hidden' || isAfterBlank ? '' : ' ';
}

function kindOf(code: number, letter: string): Kind {
  if (code === 32 || (code < 14 && code > 8)) return 'blank';
  if (code < 128) return 'letter';
  if (invisible.test(letter)) return 'hidden';
  return /\s/.test(letter) ? 'blank' : 'letter';
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

function isLetter(letter: string | undefined): boolean {
  if (letter === undefined) return false;
  const code = letter.charCodeAt(0) | 32; // small letters
  return (code > 96 && code < 123) || isDigit(letter) || (letter > '~' && /[\p{L}\p{N}]/u.test(letter));
}

const isDigit = (letter: string | undefined): boolean => letter !== undefined && letter >= '0' && letter <= '9';

/** A word or a number goes on over this offset. */
export const isInWord = (text: string, offset: number): boolean =>
  (isLetter(text[offset - 1]) && isLetter(text[offset])) || isInNumber(text, offset);

const isSeparator = (letter: string | undefined): boolean => letter === '.' || letter === ',';

/** "12" is another number than "12,000" and "12.5". */
function isInNumber(text: string, offset: number): boolean {
  const [before, after] = [text[offset - 1], text[offset]];
  const ends = isDigit(before) || (isSeparator(before) && isDigit(text[offset - 2]));
  return ends && (isDigit(after) || (isSeparator(after) && isDigit(text[offset + 1])));
}
