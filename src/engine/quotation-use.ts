import type { Quotation } from './document';
import { normalise } from './words';

const WORK =
  /^(?:film|movie|book|novel|memoir|song|single|album|play|musical|show|series|sitcom|programme|program|documentary|podcast|magazine|poem|essay|report|painting|exhibition|episode|game|opera|column|titled|entitled|headlined|named)$/;
const DISTANCE = /^(?:so-called|called|dubbed|nicknamed|termed|labelled|labeled|known|as|alleged|supposed)$/;
const SHORT = 5; // words; of quotations this short three in ten are in nobody's claim (measured on the attribution corpus)

/** Speech, the name of a work, or words held at a distance. `before` is the article's text up to the quotation. */
export function useOf(
  text: string,
  quotation: Pick<Quotation, 'start' | 'end'>,
  isAttributed: boolean,
): Quotation['use'] {
  const words = text.slice(quotation.start, quotation.end).match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];
  const before = (text.slice(Math.max(0, quotation.start - 40), quotation.start).match(/[\p{L}-]+/gu) ?? [])
    .slice(-3)
    .map(normalise);
  const inside = text.slice(quotation.start, quotation.end);
  const isSentence = /[.!?…][^\p{L}\p{N}]*$/u.test(inside) && words.length > 2;
  if (isTitle(words, before)) return 'title';
  if (isAttributed) return 'speech';
  if (words.length < SHORT && !isSentence && !/,\W?$/.test(inside)) return 'scare';
  return DISTANCE.test(before.at(-1) ?? '') && words.length <= SHORT ? 'scare' : 'speech';
}

/** Behind "her film" or "titled", or in title case of at least three words. */
function isTitle(words: readonly string[], before: readonly string[]): boolean {
  const first = words[0] ?? '';
  if (words.length === 0 || !/^[\p{Lu}\p{N}]/u.test(first)) return false;
  const major = words.filter((word) => word.length > 3);
  const isCapped = major.every((word) => /^[\p{Lu}\p{N}]/u.test(word));
  if (before.slice(-2).some((word) => WORK.test(word)) && words.length <= 10 && isCapped) return true;
  return words.length >= 2 && words.length <= 10 && major.length >= 2 && isCapped;
}
