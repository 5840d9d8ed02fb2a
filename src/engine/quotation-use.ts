import type { Span } from './document';
import { normalise } from './words';

const WORK =
  /^(?:film|movie|book|novel|memoir|song|single|album|play|musical|show|series|sitcom|programme|program|documentary|podcast|magazine|poem|essay|report|painting|exhibition|episode|game|opera|column|titled|entitled|headlined|named)$/;
const DISTANCE = /^(?:so-called|called|dubbed|nicknamed|termed|labelled|labeled|known|as|alleged|supposed)$/;
const SHORT = 5; // words; of quotations this short three in ten are in nobody's claim (measured on the attribution corpus)

const wordsIn = (text: string): string[] => text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];

const wordsBefore = (text: string, start: number): string[] =>
  (text.slice(Math.max(0, start - 40), start).match(/[\p{L}-]+/gu) ?? []).slice(-3).map(normalise);

/** Has a full stop or the like behind its last word. Not by one pattern: its time would grow with the square of a run of marks. */
function endsSentence(text: string): boolean {
  for (let at = text.length - 1; at >= 0; at--) {
    if (/[.!?…]/.test(text[at] ?? '')) return true;
    if (/[\p{L}\p{N}]/u.test(text[at] ?? '')) return false;
  }
  return false;
}

/** Of a quotation that is nobody's claim and no title: are its words speech, or held at a distance? */
export function useOf(text: string, quotation: Span): 'speech' | 'scare' {
  const inside = text.slice(quotation.start, quotation.end);
  const count = wordsIn(inside).length;
  const isSentence = endsSentence(inside) && (count > 2 || isAlone(text, quotation));
  if (count < SHORT && !isSentence && !/,\W?$/.test(inside)) return 'scare';
  return DISTANCE.test(wordsBefore(text, quotation.start).at(-1) ?? '') && count <= SHORT ? 'scare' : 'speech';
}

/** Begins with a capital where a sentence can begin, and nothing of a sentence follows: `He nodded. "Never."`. */
function isAlone(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - 4), start);
  const begins = before.trim() === '' || /[.!?:]['"”’]?\s*$|\n\s*$/.test(before);
  return (
    begins && /^\W?\p{Lu}/u.test(text.slice(start, end)) && /^\s*(?:$|[\n\p{Lu}"“‘'])/u.test(text.slice(end, end + 3))
  );
}

const LONGEST_TITLE = 80; // characters

/** The quotation is a paragraph: two words in capitals may be somebody's (`"Which Easter?"`). */
const isParagraph = (text: string, { start, end }: Span): boolean =>
  /^$|\n\s*$/.test(text.slice(Math.max(0, start - 3), start)) && /^\s*(?:$|\n)/.test(text.slice(end, end + 3));

/** `on Fox News's "Fox and Friends"`: behind whose it is. */
const isBroadcast = (text: string, start: number): boolean =>
  /\b(?:on|in|of|for|to) (?:the )?(?:\p{Lu}[\p{L}&.]* ){0,3}\p{Lu}[\p{L}&.]*['’]s?\s$/u.test(
    text.slice(Math.max(0, start - 60), start),
  );

/** The name of a work: behind "her film" or "titled", or in title case with two long words at least. */
export function isTitle(text: string, { start, end }: Span): boolean {
  if (end - start > LONGEST_TITLE) return false;
  const inside = text.slice(start, end);
  if (!/^[^\p{L}\p{N}]*[\p{Lu}\p{N}]/u.test(inside) || /[.!?…]\s/.test(inside)) return false;
  const words = wordsIn(inside);
  const major = words.filter((word) => word.length > 3);
  const isCapped = major.every((word) => /^[\p{Lu}\p{N}]/u.test(word));
  if (words.length > 10 || !isCapped) return false;
  if (words.length >= 2 && isBroadcast(text, start)) return true;
  if (words.length >= 2 && major.length >= (isParagraph(text, { start, end }) ? 3 : 2)) return true;
  return wordsBefore(text, start)
    .slice(-2)
    .some((word) => WORK.test(word));
}
