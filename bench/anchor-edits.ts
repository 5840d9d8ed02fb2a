// Edits of an article that know what became of each of its letters.
import type { Span } from '../src/engine/document';

export interface Random {
  readonly next: () => number;
  /** A whole number from 0 to below `limit`. */
  readonly upTo: (limit: number) => number;
  readonly from: <T>(list: readonly T[]) => T;
}

/** mulberry32 of Tommy Ettinger, in the public domain: small, and the same everywhere. */
export function randomFrom(seed: number): Random {
  let state = seed | 0;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  const upTo = (limit: number) => Math.floor(next() * limit);
  return {
    next,
    upTo,
    from: (list) => {
      const one = list[upTo(list.length)];
      if (one === undefined) throw new Error('nothing to choose from');
      return one;
    },
  };
}

/** The new text in order: stretches of the old text, and new words. */
export type Piece = Span | string;

export const textOf = (text: string, pieces: readonly Piece[]): string =>
  pieces.map((piece) => (typeof piece === 'string' ? piece : text.slice(piece.start, piece.end))).join('');

/** New words that took the place of some of the span's. */
function replaces(pieces: readonly Piece[], index: number, span: Span): boolean {
  const [before, after] = [pieces[index - 1], pieces[index + 1]];
  if (typeof before !== 'object' || typeof after !== 'object') return false;
  return before.end < after.start && before.end >= span.start && after.start <= span.end;
}

/** Where the letters of a span stand now; several times where they were doubled. Empty where none is left. */
export function fateOf(pieces: readonly Piece[], span: Span): { readonly spans: Span[]; readonly kept: number } {
  const spans: Span[] = [];
  let position = 0;
  let kept = 0;
  for (const [index, piece] of pieces.entries()) {
    const length = typeof piece === 'string' ? piece.length : piece.end - piece.start;
    if (typeof piece === 'string' && replaces(pieces, index, span))
      spans.push({ start: position, end: position + length });
    if (typeof piece !== 'string') {
      const [start, end] = [Math.max(piece.start, span.start), Math.min(piece.end, span.end)];
      if (start < end) {
        spans.push({ start: position + start - piece.start, end: position + end - piece.start });
        kept += end - start;
      }
    }
    position += length;
  }
  return { spans, kept };
}

export const paragraphsOf = (text: string): Span[] => stretches(text, /[^\n]+(?:\n(?!\s*\n)[^\n]+)*/g);
export const sentencesOf = (text: string): Span[] => stretches(text, /[^\n.!?]+(?:[.!?]+["”’')]*|(?=\n|$))/g);
export const wordsOf = (text: string, { start, end }: Span): Span[] =>
  stretches(text.slice(start, end), /[\p{L}\p{N}]+/gu).map((each) => ({
    start: start + each.start,
    end: start + each.end,
  }));

function stretches(text: string, pattern: RegExp): Span[] {
  return [...text.matchAll(pattern)].flatMap(({ 0: words, index }) => {
    const lead = words.length - words.trimStart().length;
    const span = { start: index + lead, end: index + words.trimEnd().length };
    return span.end > span.start ? [span] : [];
  });
}

/** The whole text with some stretches replaced; in order, none overlapping. */
export function replacing(text: string, changes: readonly (Span & { readonly by: readonly Piece[] })[]): Piece[] {
  const pieces: Piece[] = [];
  let position = 0;
  for (const { start, end, by } of changes) {
    pieces.push({ start: position, end: start }, ...by);
    position = end;
  }
  return [...pieces, { start: position, end: text.length }];
}
