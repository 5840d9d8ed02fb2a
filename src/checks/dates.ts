// How dates are written in English copy. The checks need to see that a date stands somewhere, never which day it is; a date
// parser (chrono-node) would add some 150 kB to every bundle for that, and takes "Friday" in "Black Friday" for a day as well.

const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const day = '\\d{1,2}(?:st|nd|rd|th)?';
const weekday = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
/** 3 March, March 3, 3rd of March: with or without a year. */
const dayAndMonth = `(?:${day}\\s+(?:of\\s+)?${month}|${month}\\s+${day}(?!\\d))`;
const year = '(?:19|20)\\d{2}';
const numeric = `(?:${year}-\\d{1,2}-\\d{1,2}|\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4})`;
const fullDate = `(?:${dayAndMonth},?\\s+${year}|${numeric})`;

const calendarDate = new RegExp(`\\b(?:${dayAndMonth}|${month}\\s+${year}|${numeric})\\b`, 'giu');

/** Where in prose a day of the calendar stands, or a month of a year: the offsets at which they begin, in order. */
export const calendarDatesIn = (prose: string): number[] =>
  Array.from(prose.matchAll(calendarDate), ({ index }) => index);

/** The same with its year: enough to count every other day of an article from. */
export const dateWithYear = new RegExp(`\\b${fullDate}`, 'iu');

/**
 * A line that is there to date the article: "3 March 2024", "Published: Monday, March 3, 2024 at 9:15", "By Ana Ruiz | 2024-03-03".
 * It begins with the date, or with a word or a name that such lines begin with, and it is no sentence.
 */
export const dateLine = new RegExp(
  `^\\s*(?:(?:first\\s+)?(?:published|updated|posted|filed|date|last\\s+(?:updated|modified))\\b[\\s:]*(?:on\\s+)?|by\\s[^.!?]{1,60}[,|·•—–-]\\s*)?(?:${weekday},?\\s+)?${fullDate}[^.!?]{0,40}$`,
  'iu',
);

const beforeStory = new RegExp(
  `^\\s*(?<place>[^\\n]{2,60}?)(?:,\\s+|\\s+\\(|\\s+[—–-]\\s+)${dayAndMonth}(?:,?\\s+${year})?\\)?\\s*(?:\\([^)]{1,40}\\)\\s*|/[^/]{1,40}/\\s*)?[—–-]`,
  'iu',
);
/** Capitalised words and the small ones inside place names: "NEW YORK", "Stratford-upon-Avon", "Rio de Janeiro, Brazil". */
const place = /^\p{Lu}[\p{L}.'’-]*(?:[ ,/]+(?:\p{Lu}[\p{L}.'’-]*|de|da|of|the|and|upon|on))*$/u;

/** Whether prose begins with a place and a date: "LONDON, March 3 —", "Bristol, 3 March 2024 (Wire) –". */
export function hasDateline(prose: string): boolean {
  const found = beforeStory.exec(prose)?.groups?.place;
  return found !== undefined && place.test(found);
}
