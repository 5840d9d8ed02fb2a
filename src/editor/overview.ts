// What is said of an article's claims as a whole: plain data in, plain data out.

import { isSettled, type Lost } from '../annotations/review';
import type { Span } from '../engine/document';
import type { Coverage, Stray } from '../panel/messages';
import type { Entry } from './ledger';

/** Of all rows that the panel lists: the status bar, the panel and its filter count the same. */
export const coverageOf = (entries: readonly Entry[]): Coverage => ({
  checked: entries.filter(({ row }) => isSettled(row.status)).length,
  total: entries.length,
});

export const strayOf =
  (text: string) =>
  ({ annotation, choices }: Lost): Stray => ({
    id: annotation.id,
    words: annotation.anchor.exact,
    status: annotation.status ?? 'unchecked',
    isGone: annotation.gone === true,
    places: annotation.gone ? [] : choices.map((span) => excerpt(text, span)),
  });

/** Which of the places somebody was shown, in what the article says now; undefined where none reads so any more, or several do. */
export function placeReading(excerptShown: string, text: string, { choices }: Lost): Span | undefined {
  const [found, ...others] = choices.filter((span) => excerpt(text, span) === excerptShown);
  return others.length === 0 ? found : undefined;
}

/** The words with their neighbours, on one line: enough to tell two places apart. */
function excerpt(text: string, { start, end }: Span): string {
  const before = text.slice(Math.max(0, start - 30), start).replace(start > 30 ? /^\S*\s/ : /$^/, '');
  const after = text.slice(end, end + 30).replace(end + 30 < text.length ? /\s\S*$/ : /$^/, '');
  return `… ${(before + text.slice(start, end) + after).replace(/\s+/g, ' ').trim()} …`;
}
