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

/** More characters than a screen shows. What the editor calls visible can be more: a line of a million that is not wrapped. */
const screenful = 20_000;

/** Characters read above and below the screen: a few paragraphs for "he", and some scrolling before the next reading. */
const margin = 10_000;

/** The part to read of a text that is too long to be read whole: what the screen shows and a margin, within `maxLength`. */
export function partAround(visible: Span, textLength: number, maxLength: number): Span {
  const { start, end } = onScreen(visible, maxLength);
  const from = Math.max(0, Math.min(start, textLength) - Math.min(margin, Math.floor(maxLength / 4)));
  return { start: from, end: Math.min(textLength, end + margin, from + maxLength) };
}

/** Whether the screen still shows nothing but what was read. */
export function isCovered(visible: Span, read: Span, maxLength: number): boolean {
  const { start, end } = onScreen(visible, maxLength);
  return start >= read.start && end <= read.end;
}

const onScreen = ({ start, end }: Span, maxLength: number): Span => ({
  start,
  end: Math.min(end, start + screenful, start + Math.floor(maxLength / 2)),
});
