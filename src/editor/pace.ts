// When to read an article again, and how much of it. Pure numbers, so that tests need no editor.
import type { Span } from '../engine/document';

const shortestPauseMs = 80;
const longestPauseMs = 1_000;

/**
 * How long after a keystroke to wait. Twice the time of the last reading, so that reading takes at most a third of the
 * extension host's time, which all extensions share, however slow the machine or long the article.
 */
export const pauseAfter = (lastReadMs: number): number =>
  Math.min(Math.max(2 * lastReadMs, shortestPauseMs), longestPauseMs);

/** Characters read above and below the screen: a few paragraphs for "he", and some scrolling before the next reading. */
const margin = 20_000;

/**
 * The part of a text that is too long to be read whole: what the screen shows and a margin. Never longer than `maxLength`,
 * for a screen can show a line of a million characters.
 */
export function partAround(visible: Span, textLength: number, maxLength: number): Span {
  const start = Math.max(0, Math.min(visible.start, textLength) - Math.min(margin, Math.floor(maxLength / 4)));
  return { start, end: Math.min(textLength, visible.end + margin, start + maxLength) };
}

/** Whether scrolling has left the part that was read. Of a screen longer than the part its beginning counts. */
export function isCovered(visible: Span, read: Span, maxLength: number): boolean {
  return visible.start >= read.start && Math.min(visible.end, visible.start + Math.floor(maxLength / 2)) <= read.end;
}
