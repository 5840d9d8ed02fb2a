import type { Document, Paragraph, Reading } from '../engine/document';
import { visibleText } from '../engine/hidden';
import type { Check } from './check';
import { calendarDatesIn, dateLine, dateWithYear, hasDateline } from './dates';
import { t } from './message';
import { isNarrated, quotedParts, spanAt } from './narrator';
import { isWeekday, type RelativeDate, relativeDates } from './relative-dates';

/**
 * Silent where the article says when it appeared: in its metadata, in a line that dates it, or in a dateline. A date in a story's
 * own sentences is mostly the date of something else, so it vouches only for its own sentence and for the weekdays after it in
 * its paragraph ("on 3 June 2024 … by Wednesday"). The same words are flagged once: they mean the same day each time.
 */
export const dateUnanchored: Check = {
  id: 'date-unanchored',
  severity: 'warning',
  description: 'A weekday, “last month” or “recently” stands in an article that gives no date to count from.',
  authority: 'House rule: an article is read long after the week in which it was written.',
  examples: {
    flagged: [
      'The council voted on Monday to close the pool.',
      'Prices rose last month, the shop owners said.',
      'The mine, which recently changed hands, is flooded.',
    ],
    fine: [
      'LONDON, March 3 — The council voted on Monday to close the pool.',
      'HALIFAX — Nov. 16, 2026 /CNW/ — The council voted on Monday to close the pool.',
      'Published: 3 March 2024\n\nThe council voted on Monday to close the pool.',
      'The council voted on Monday, March 3, to close the pool.',
      'Ruiz said: "I saw him on Monday and again yesterday."',
      'He watched Monday Night Football and shopped on Black Friday before Friday prayers.',
      'The pool opens every Sunday and on Wednesdays.',
    ],
  },
  *run(document) {
    if (isDated(document)) return;
    const quoted = quotedParts(document);
    const told = new Set<string>();
    for (const paragraph of document.paragraphs)
      for (const { start, end, words } of isNarrated(paragraph) ? datesOf(paragraph).undated : []) {
        const span = { start: paragraph.start + start, end: paragraph.start + end };
        const key = words.toLowerCase();
        if (told.has(key) || spanAt(quoted, span.start) !== undefined) continue;
        told.add(key);
        yield { ...span, ...t('Nothing tells when “{0}” is: the article carries no date.', words) };
      }
  },
};

/** Datelines stand at the beginning of a story, after its headline and byline at most. */
const datelineWithin = 6;

const isDated = ({ metadata, paragraphs }: Document): boolean =>
  (metadata.published !== undefined && dateWithYear.test(metadata.published)) ||
  paragraphs.some((paragraph) => datesOf(paragraph).isDateLine) ||
  paragraphs.slice(0, datelineWithin).some((paragraph) => datesOf(paragraph).hasDateline);

interface Dates {
  /** It is a line that dates the article. */
  readonly isDateLine: boolean;
  /** It begins with a place and a date. */
  readonly hasDateline: boolean;
  readonly undated: readonly RelativeDate[];
}

const known = new WeakMap<Reading, Dates>();

/** What a paragraph's own words tell of dates; kept as long as its reading is. */
function datesOf(paragraph: Paragraph): Dates {
  let dates = known.get(paragraph.reading);
  if (!dates) {
    const { prose } = paragraph;
    const shown = visibleText(prose, { start: 0, end: prose.length });
    dates = { isDateLine: dateLine.test(shown), hasDateline: hasDateline(shown), undated: undated(paragraph) };
    known.set(paragraph.reading, dates);
  }
  return dates;
}

/** The times in a paragraph that no date in it tells; relative to the paragraph. */
function undated({ prose, reading }: Paragraph): RelativeDate[] {
  const times = Array.from(relativeDates(prose));
  const dates = times.length === 0 ? [] : calendarDatesIn(prose);
  return times.filter(({ start, words }) => {
    const sentence = spanAt(reading.sentences, start) ?? { start: 0, end: prose.length };
    const from = isWeekday(words) ? 0 : sentence.start;
    return !dates.some((date) => date >= from && date < sentence.end);
  });
}
