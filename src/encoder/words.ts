// Words as the close reading sees them: not the engine's tokens, because the model was trained on these.
import type { Span } from '../engine/document';

const WORD = /[\p{L}\p{N}]+(?:[\u0300-\u036f]+[\p{L}\p{N}]*)*|\S/gu;

/** A paragraph's words: runs of letters and digits, and any other character by itself. */
export const wordsIn = (prose: string): Span[] =>
  Array.from(prose.matchAll(WORD), ({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
  }));

/** In words. Longer paragraphs are read in stretches, as they were in training. */
const LONGEST = 160;

/** Cuts a paragraph's words behind a sentence's end in a stretch's second half, or where there is none, at `LONGEST`. */
export function stretchesOf(prose: string, words: readonly Span[]): (readonly Span[])[] {
  const stretches: (readonly Span[])[] = [];
  const text = (at: number) => prose.slice(words[at]?.start, words[at]?.end);
  for (let from = 0; from < words.length; ) {
    const to = Math.min(words.length, from + LONGEST);
    const end = to < words.length ? cutIn(text, from, to, words.length) : to;
    stretches.push(words.slice(from, end));
    from = end;
  }
  return stretches;
}

function cutIn(text: (at: number) => string, from: number, to: number, length: number): number {
  const half = from + LONGEST / 2;
  let end = to;
  while (end > half && !/^[.?!]$/.test(text(end - 1))) end--;
  if (end <= half) return to;
  while (end < length && /^["”’']$/.test(text(end))) end++;
  return end;
}
