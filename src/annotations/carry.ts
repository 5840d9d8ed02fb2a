import type { Span } from '../engine/document';
import type { Splice } from './splice';

/**
 * Where a span stands after edits of the text, exactly. What is put in at one of its ends stays outside, but for letters that go on
 * with a word; what changes inside belongs to it. Undefined where all of it was taken out or replaced: then the words have to be
 * found again. `after`: the text after the edits.
 */
export function carry(span: Span, edits: readonly Splice[], after: string): Span | undefined {
  if (edits.some(({ start, end }) => start <= span.start && end >= span.end)) return undefined;
  const start = startAfter(span.start, edits);
  const end = endAfter(span.end, edits);
  const isTouched = edits.some((edit) => edit.start <= span.end && edit.end >= span.start);
  if (start >= end) return undefined;
  return isTouched ? wholeWords(after, { start, end }) : { start, end };
}

const growth = ({ start, end, text }: Splice): number => text.length - (end - start);

function startAfter(offset: number, edits: readonly Splice[]): number {
  let moved = 0;
  for (const edit of edits) {
    if (edit.end <= offset) moved += growth(edit);
    else if (edit.start < offset) return edit.start + moved + edit.text.length;
    else break;
  }
  return offset + moved;
}

function endAfter(offset: number, edits: readonly Splice[]): number {
  let moved = 0;
  for (const edit of edits) {
    if (edit.start >= offset) break;
    if (edit.end > offset) return edit.start + moved;
    moved += growth(edit);
  }
  return offset + moved;
}

const letter = /[\p{L}\p{N}]/u;

/** Takes in the rest of a word that would be cut: one that is typed anew letter by letter. */
function wholeWords(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  while (from > 0 && letter.test(text[from] ?? '') && letter.test(text[from - 1] ?? '')) from--;
  while (letter.test(text[to - 1] ?? '') && letter.test(text[to] ?? '')) to++;
  return { start: from, end: to };
}
