import type { Language } from './language';

/** Longer lines are sentences. */
const MOST_WORDS = 12;
const SHORT_HEADING = 8;

/**
 * Whether a line of its own reads as a heading: short, no full stop, no label of a speaker ("WALLACE: …"), not a quotation
 * only, and either in title case, in capitals, or set off by what stands around it. A short sentence without a full stop
 * is one too, which costs it its claims; in drafts that is a line still being typed, and it comes back with its stop.
 */
export function isHeading(line: string, isSetOff: boolean, language: Language): boolean {
  if (line.length > 100 || /[.!,;:…"”’»\-–—]$/.test(line) || /^["“‘«„'–—-]/.test(line)) return false;
  if (/^(?:\p{Lu}[\p{Lu}\p{M} .'’-]{0,40}|[QA]):/u.test(line) || !/^[\p{Lu}\p{N}]/u.test(line)) return false;
  const words = line.match(/[\p{L}\p{N}][^\s]*/gu) ?? [];
  if (words.length === 0 || words.length > MOST_WORDS) return false;
  if (!/\p{Ll}/u.test(line) || isTitleCase(words, language)) return true;
  return isSetOff && words.length <= SHORT_HEADING;
}

function isTitleCase(words: readonly string[], language: Language): boolean {
  return words.every((word) => !/^\p{Ll}/u.test(word) || language.commonWords.has(word.toLowerCase()));
}

/** Page furniture ("Related Article: …", "Photo: …") and lines that hold no letter and no digit ("* * *"). */
export function isFurniture(line: string, language: Language): boolean {
  const beginning = line.length > 300 ? line.slice(0, 300) : line;
  if (!/[\p{L}\p{N}]/u.test(beginning)) return line.length <= 300 && !/["“”«»]/.test(line);
  return language.furniture.some((pattern) => pattern.test(beginning));
}
