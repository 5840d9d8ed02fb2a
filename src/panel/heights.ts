import type { Heights } from './items';
import type { Row } from './messages';

/** How much of a row is shown at a width: a wide panel needs fewer lines for the same. */
export interface Layout {
  /** Most lines that the words may take. */
  readonly words: 1 | 2;
  /** Lines for speaker, cue, via and kind. */
  readonly details: 1 | 2;
}

export function layoutAt(width: number): Layout {
  if (width >= 640) return { words: 1, details: 1 };
  return width >= 460 ? { words: 2, details: 1 } : { words: 2, details: 2 };
}

/** Pixels of a row that the words cannot use: its paddings in panel.css, and one more, because texts measure in fractions. */
const INSET = 33 + 12 + 1;
/** Above and under a row's lines together. */
const PADDING = 10;

/** `line`: height of one line of text; `measure`: width of a text. Both in pixels. */
export function heightsAt(width: number, line: number, measure: (text: string) => number): Heights {
  const { words, details } = layoutAt(width);
  const room = width - INSET;
  const lines = (row: Row) => (words === 1 || fits(row.words, room, line, measure) ? 1 : 2);
  return { group: line + 8, row: (row) => (lines(row) + details) * line + PADDING };
}

/** Measuring costs some microseconds, so it is done only where the count of letters leaves a doubt: letters are never wider than a line. */
function fits(text: string, room: number, line: number, measure: (text: string) => number): boolean {
  if (text.length * line <= room) return true;
  return text.length * line * 0.15 <= room && measure(text) <= room;
}
