import type { Block } from './blocks';
import type { ParagraphKind, Span } from './document';
import { isFurniture, isHeading } from './headings';
import type { Language } from './language';

/** A line without the spaces around it. */
interface Line extends Span {
  readonly indent: number;
  /** Ends of the list marker and the spaces after it, if it begins with one. */
  readonly item: number | undefined;
  /** A blank line, a form feed or the edge of the text stands before it. */
  readonly isAfterGap: boolean;
}

/** Lines wrapped by hand or by e-mail programs are no wider than this, in characters. */
const WIDEST_WRAP = 100;
/** How far up and down from the part asked for lines are read to see whether they are wrapped, in characters. */
const REACH = 5_000;
const LINE = /[^\r\n\f\v\u0085\u2028\u2029]*(\r\n|[\r\n\f\v\u0085\u2028\u2029]|$)/y;
const ITEM = /^(?:[-–*•◦▪‣·]|\d{1,3}[.)])[ \t\u00A0]+(?=\S)/;

/** The paragraphs of a plain text: its lines, or runs of lines where these are wrapped. Nothing in it is Markdown. */
export function readPlain(text: string, language: Language, within: Span): Block[] {
  const blocks: Block[] = [];
  let run: Line[] = [];
  const lines = linesOf(text, within);
  const flush = (hasGapAfter: boolean) => {
    for (const block of blocksOf(text, run, hasGapAfter, language)) {
      if (block.end >= within.start && block.start <= within.end) blocks.push(block);
    }
    run = [];
  };
  for (const line of lines) {
    if (line.isAfterGap) flush(true);
    run.push(line);
  }
  flush(true);
  return blocks;
}

/** The lines that hold something, from a little before `within` to a little after. */
function linesOf(text: string, within: Span): Line[] {
  const lines: Line[] = [];
  let at = lineStart(text, Math.max(0, within.start - REACH));
  const stop = Math.min(text.length, within.end + REACH);
  let isAfterGap = true;
  while (at <= stop && at < text.length) {
    LINE.lastIndex = at;
    const match = LINE.exec(text);
    const whole = match?.[0] ?? '';
    const end = match?.[1] ?? '';
    const body = whole.slice(0, whole.length - end.length);
    const content = body.trim();
    if (content) {
      const indent = body.length - body.trimStart().length;
      const start = at + indent;
      const item = ITEM.exec(content.slice(0, 8))?.[0].length;
      lines.push({ start, end: start + content.length, indent, item, isAfterGap });
    }
    isAfterGap = content === '' || end === '\f';
    at += whole.length || 1;
  }
  return lines;
}

function lineStart(text: string, near: number): number {
  let at = near;
  while (at > 0 && !/[\r\n\f\v\u0085\u2028\u2029]/.test(text[at - 1] ?? '')) at--;
  return at;
}

/** The blocks of a run of lines with no gap between them. */
function blocksOf(text: string, run: readonly Line[], isAtEnd: boolean, language: Language): Block[] {
  const width = wrapWidth(text, run);
  const blocks: Block[] = [];
  for (let from = 0; from < run.length; ) {
    let to = from + 1;
    while (to < run.length && isWrapped(text, run[to - 1], run[to], width)) to++;
    const first = run[from];
    const last = run[to - 1];
    const isSetOff = to === from + 1 && (to === run.length ? isAtEnd && run.length === 1 : true);
    if (first && last) blocks.push(blockOf(text, first, last.end, isSetOff, language));
    from = to;
  }
  return blocks;
}

function blockOf(text: string, first: Line, end: number, isSetOff: boolean, language: Language): Block {
  const start = first.start + (first.item ?? 0);
  const prose = text.slice(start, end);
  const of = (kind: ParagraphKind): Block => ({ start, end, kind, prose });
  if (isFurniture(prose, language)) return of('furniture');
  if (first.item !== undefined) return of('list-item');
  return of(isHeading(prose, isSetOff, language) ? 'heading' : 'prose');
}
