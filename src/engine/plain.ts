import type { Block } from './blocks';
import type { ParagraphKind, Span } from './document';
import { isFurniture, isHeading } from './headings';
import type { Language } from './language';

/** A line without the spaces around it. */
interface Line extends Span {
  /** Spaces before it, in characters. */
  readonly indent: number;
  /** Length of the list marker that it begins with and the spaces after that. */
  readonly marker: number;
  /** A blank line, a form feed or the edge of the text stands before it. */
  readonly isAfterGap: boolean;
}

/** Lines wrapped by hand or by mail programs are this wide at least and at most, in characters. */
const WRAPS = { from: 30, to: 100 };
/** How far above and below the part asked for lines are read to see whether they are wrapped, in characters. */
const REACH = 5_000;
const LINE = /([^\r\n\f\v\u0085\u2028\u2029]*)(\r\n|[\r\n\f\v\u0085\u2028\u2029]|$)/y;
const BREAKS = new Set(['\r', '\n', '\f', '\v', '\u0085', '\u2028', '\u2029']);
const MARKER = /^(?:[-–*•◦▪‣·]|\d{1,3}[.)])[ \t\u00A0]+(?![-–*•\s])/;
const LABEL = /^(?:\p{Lu}[\p{Lu}\p{M} .'’-]{1,40}|[QA]):/u;

/**
 * The paragraphs of a plain text: its lines, or runs of lines where these are wrapped. A run with no blank line in it is
 * wrapped if some line goes on in lower case where the next word would have made it the longest; then each line that has
 * no room for the next one's first word goes on. A line that ends a paragraph just there is joined to the next one: that
 * costs a paragraph border, where the other way round would tear sentences and names. Nothing in a plain text is Markdown.
 */
export function readPlain(text: string, language: Language, within: Span): Block[] {
  const start = lineStart(text, within.start - REACH);
  const end = Math.min(text.length, within.end + REACH + 1);
  const blocks = readLines(text, language, { start, end }, true);
  return blocks.filter((block) => block.end >= within.start && block.start <= within.end);
}

/** The paragraphs of the lines that begin in a part of the text; `isEnd` says that no line counts behind it. */
export function readLines(text: string, language: Language, part: Span, isEnd: boolean): Block[] {
  const lines = linesOf(text, part);
  const blocks: Block[] = [];
  for (let from = 0; from < lines.length; ) {
    let to = from + 1;
    while (to < lines.length && !lines[to]?.isAfterGap) to++;
    addBlocks(blocks, text, lines.slice(from, to), isEnd && to === lines.length, language);
    from = to;
  }
  return blocks;
}

/** Whether what stands between two paragraphs sets them apart: more than one line end, or a form feed. */
export const isGap = (between: string): boolean =>
  /\f|[\r\n\v\u0085\u2028\u2029][\s\S]*[\r\n\v\u0085\u2028\u2029]/.test(between.replaceAll('\r\n', '\n'));

/** The lines that hold something and begin in a part of the text. */
function linesOf(text: string, { start, end }: Span): Line[] {
  const lines: Line[] = [];
  let isAfterGap = true;
  for (let at = start; at < end; ) {
    LINE.lastIndex = at;
    const [whole = '', body = '', ending = ''] = LINE.exec(text) ?? [];
    const content = body.trim();
    if (content) {
      const indent = body.length - body.trimStart().length;
      const first = at + indent;
      const marker = MARKER.exec(content.slice(0, 12))?.[0].length ?? 0;
      lines.push({ start: first, end: first + content.length, indent, marker, isAfterGap });
    }
    isAfterGap = content === '' || ending === '\f';
    at += whole.length || 1;
  }
  return lines;
}

export function lineStart(text: string, near: number): number {
  let at = Math.max(0, near);
  while (at > 0 && !BREAKS.has(text[at - 1] ?? '')) at--;
  return at;
}

/** Adds the blocks of a run of lines with no gap between them. */
function addBlocks(blocks: Block[], text: string, run: readonly Line[], isLast: boolean, language: Language): void {
  const width = wrapWidth(text, run);
  for (let from = 0; from < run.length; ) {
    let to = from + 1;
    while (to < run.length && goesOn(text, run[to - 1], run[to], width)) to++;
    const [first, last] = [run[from], run[to - 1]];
    const isSetOff = to === from + 1 && !(isLast && to === run.length);
    if (first && last) blocks.push(blockOf(text, first, last.end, isSetOff, language));
    from = to;
  }
}

/** The width at which a run of lines was wrapped, or 0. */
function wrapWidth(text: string, run: readonly Line[]): number {
  const width = run.reduce((widest, line) => Math.max(widest, columns(line)), 0);
  if (run.length < 2 || width < WRAPS.from || width > WRAPS.to) return 0;
  const isTorn = (line: Line, index: number) =>
    goesOn(text, run[index - 1], line, width) && /^\p{Ll}/u.test(text.slice(line.start, line.start + 2));
  return run.some(isTorn) ? width : 0;
}

function goesOn(text: string, line: Line | undefined, next: Line | undefined, width: number): boolean {
  if (!line || !next || next.marker) return false;
  if (line.marker && next.indent > line.indent) return true;
  if (width === 0 || next.indent > line.indent) return false;
  const beginning = text.slice(next.start, Math.min(next.end, next.start + WRAPS.to));
  return !LABEL.test(beginning) && columns(line) + 1 + beginning.search(/\s|$/) > width;
}

function columns({ start, end, indent }: Line): number {
  return indent + end - start;
}

function blockOf(text: string, first: Line, end: number, isSetOff: boolean, language: Language): Block {
  const start = first.start + first.marker;
  const prose = text.slice(start, end);
  const of = (kind: ParagraphKind): Block => ({ start, end, kind, prose });
  if (isFurniture(prose, language)) return of('furniture');
  if (first.marker) return of('list-item');
  return of(isHeading(prose, wordsInHeading(text, start, isSetOff), language) ? 'heading' : 'prose');
}

/** How many words a line in sentence case may have to be a heading at its place: the first line of a text is its headline. */
function wordsInHeading(text: string, start: number, isSetOff: boolean): number {
  if (!isSetOff) return 0;
  return start < 100 && text.slice(0, start).trim() === '' ? 20 : 8;
}
