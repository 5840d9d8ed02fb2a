// What the word pieces do not show: capitals, and quotation marks.
import type { Span } from '../engine/document';

/** 0 lower case, 1 Capitalised or one capital, 2 ALL CAPITALS, 3 mixed, 4 digits without letters, 5 anything else. */
export function caseOf(word: string): number {
  if (!/\p{L}/u.test(word)) return /\p{Nd}/u.test(word) ? 4 : 5;
  const [lower, upper] = [isLower(word), isUpper(word)];
  if (lower) return 0;
  const letters = [...word];
  if (upper) return letters.length > 1 ? 2 : 1;
  return isUpper(letters[0] ?? '') && isLower(letters.slice(1).join('')) ? 1 : 3;
}

const isLower = (word: string): boolean => /[\p{Ll}]/u.test(word) && !/[\p{Lu}\p{Lt}]/u.test(word);
const isUpper = (word: string): boolean => /[\p{Lu}]/u.test(word) && !/[\p{Ll}\p{Lt}]/u.test(word);

const OUTSIDE = 0;
const INSIDE = 1;
const OPENING = 2;
const CLOSING = 3;

/** For each word whether it stands in double quotation marks, or is one. A closing mark that comes first quotes all before it. */
export function quoteStates(prose: string, words: readonly Span[]): number[] {
  const states: number[] = [];
  let isInside = false;
  for (const word of words) {
    const act = markOf(prose, word, words[0]?.start === word.start, isInside);
    if (act === CLOSING && prose[word.start] !== '"' && !states.some((state) => state >= OPENING)) states.fill(INSIDE);
    if (act !== undefined) isInside = act === OPENING;
    states.push(act ?? (isInside ? INSIDE : OUTSIDE));
  }
  return states;
}

function markOf(prose: string, { start, end }: Span, isFirst: boolean, isInside: boolean): number | undefined {
  const mark = prose.slice(start, end);
  if (/^[“„«‟]$/.test(mark)) return OPENING;
  if (/^[”»]$/.test(mark)) return CLOSING;
  if (mark !== '"') return undefined;
  const [before, after] = [isFirst || isBlank(prose[start - 1]), isBlank(prose[end])];
  if (before !== after) return before ? OPENING : CLOSING;
  return isInside ? CLOSING : OPENING;
}

const isBlank = (character: string | undefined): boolean => character === undefined || /\s/.test(character);
