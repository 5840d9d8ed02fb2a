// Which articles to read closely, and when. Pure, so that tests need no editor.
import type { Document } from '../engine/document';

export const closeReadingChoices = ['auto', 'always', 'off'] as const;
export type CloseReadingChoice = (typeof closeReadingChoices)[number];

/** Attributions. VS Code shows many a text that is no article: lists, manuals, logs. */
const LEAST_SAID = 3;
/** Characters: some 10,000 words, some fifteen seconds of one core. */
const LONGEST = 60_000;

/** By what the first reading has found. */
export function isWorthReading(
  choice: CloseReadingChoice,
  { text, attributions, isForeign }: Pick<Document, 'text' | 'attributions' | 'isForeign'>,
): boolean {
  if (choice === 'off' || isForeign) return false;
  if (choice === 'always') return true;
  return text.length <= LONGEST && attributions.filter(({ stance }) => stance !== 'attitude').length >= LEAST_SAID;
}

/** Whoever looks for the next word is not disturbed by marks that change. */
const AFTER_EDIT_MS = 1_500;
/** The first reading, and all that comes with it, goes first. */
const AFTER_READING_MS = 300;

/** How long to wait after a reading, so long after the last keystroke; no keystroke: infinitely long. */
export const pauseAfterEdit = (sinceEditMs: number): number => Math.max(AFTER_READING_MS, AFTER_EDIT_MS - sinceEditMs);

/** Whether nobody is about to type the next word. */
export const isRested = (sinceEditMs: number): boolean => sinceEditMs >= AFTER_EDIT_MS;
