import { HIDDEN, type Span } from '../engine/document';

// Words that tell a time by counting from the day on which the article appears. English.

/** Space between words: markup that is hidden from the prose counts as none. */
const gap = `[\\s${HIDDEN}]+`;
const weekday = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const unit = '(?:week|weekend|month|year|season|quarter|term|decade|century|spring|summer|autumn|fall|winter)';
const count = '(?:\\d+|a|an|one|two|three|four|five|six|seven|eight|nine|ten|a few|few|several|a couple of)';

const patterns: readonly string[] = [
  'yesterday',
  'tonight',
  // "tomorrow's leaders" are those of any day.
  `tomorrow(?!['’]s)`,
  'recent(?:ly)?',
  `this${gap}(?:${unit}|morning|afternoon|evening)`,
  // "The last week of the war" and "the next year" count from the story's own days.
  `(?<!\\bthe${gap})last${gap}(?:night|${unit}|${weekday})`,
  `(?<!\\bthe${gap})next${gap}(?:${unit}|${weekday})`,
  `(?:${count}${gap})?(?:day|week|month|year|decade)s?${gap}ago`,
  weekday,
];

/** Weekdays in these are parts of a name or a fixed phrase, or any such day and no certain one. */
const namedDays = [
  `(?:black|good|cyber|easter|palm|ash|holy|super|bloody|shrove|fat|maundy|giving|whit|ruby|sheffield)${gap}${weekday}`,
  `${weekday}${gap}(?:night${gap}(?:football|live|lights|fever)|times|mail|mirror|telegraph|express|post|herald|prayers?|school|roast|best|club|group)`,
  `(?:every|each|any|one|a|that|(?:the${gap})?(?:following|previous|same|first|second|third|fourth))${gap}(?:other${gap})?${weekday}`,
  `the${gap}${weekday}${gap}(?:after|before|following)`,
  `${weekday}(?:${gap}(?:to|through)${gap}|\\s*[–-]\\s*)${weekday}`,
];

/** Named days first: a search that tries them first passes over the weekday inside them. */
const search = new RegExp(`\\b(?:(?<no>${namedDays.join('|')})|(?<date>${patterns.join('|')}))\\b`, 'giu');

export interface RelativeDate extends Span {
  /** Without hidden markup, with single spaces. */
  readonly words: string;
}

/** The times in a stretch of prose that only the article's date would tell, in order of position. */
export function* relativeDates(prose: string): Generator<RelativeDate> {
  for (const { index, groups } of prose.matchAll(search)) {
    const found = groups?.date;
    if (found === undefined) continue;
    const words = found.replaceAll(HIDDEN, '').replace(/\s+/g, ' ');
    yield { start: index, end: index + found.length, words };
  }
}

const wholeWeekday = new RegExp(`^${weekday}$`, 'i');

/** Whether words that `relativeDates` gave are a bare weekday. */
export const isWeekday = (words: string): boolean => wholeWeekday.test(words);
