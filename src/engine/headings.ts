import type { Language } from './language';

/** In words: longer lines in title case or capitals are no headings. */
const MOST_WORDS = 16;

/**
 * Whether a line of its own reads as a heading: no full stop, no label of a speaker ("WALLACE: …"), not a quotation only, and
 * either in title case or capitals, or of at most `mostWords` words, which says how much its place tells. A short sentence
 * without a full stop is one too and loses its claims; in a draft that is a line still being typed.
 */
export function isHeading(line: string, mostWords: number, language: Language): boolean {
  if (line.length > 140 || /[.!,;:…"”’»\-–—]$/.test(line) || !/^["“‘«'„]?[\p{Lu}\p{N}]/u.test(line)) return false;
  if (/^(?:\p{Lu}[\p{Lu}\p{M} .'’-]{0,40}|[QA]):/u.test(line)) return false;
  if (isLabelled(line, language)) return false;
  const words = line.match(/[\p{L}\p{N}][^\s]*/gu) ?? [];
  if (words.length === 0) return false;
  const isInCapitals = !/\p{Ll}/u.test(line) || isTitleCase(words, language);
  return words.length <= (isInCapitals ? MOST_WORDS : mostWords) && (isInCapitals || !/^["“‘«'„]/.test(line));
}

/** "Ana Lund: Why did it fail?": a turn of a conversation. */
const isLabelled = (line: string, { givenNames }: Language): boolean =>
  givenNames.has(/^(\p{Lu}\p{Ll}+)(?: \p{Lu}[\p{L}.’'-]+){1,3}:\s/u.exec(line)?.[1]?.toLowerCase() ?? '');

function isTitleCase(words: readonly string[], language: Language): boolean {
  return words.every((word) => !/^\p{Ll}/u.test(word) || language.commonWords.has(word.toLowerCase()));
}

const LONGEST_FURNITURE = 300; // characters; a longer line is prose, however it begins

/** Page furniture ("Related Article: …", "Photo: …") and lines that hold no letter and no digit ("* * *"). */
export function isFurniture(line: string, language: Language): boolean {
  if (line.length > LONGEST_FURNITURE) return false;
  if (!/[\p{L}\p{N}]/u.test(line)) return !/["“”«»]/.test(line);
  return language.furniture.some((pattern) => pattern.test(line));
}
