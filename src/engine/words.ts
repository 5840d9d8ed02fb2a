import { HIDDEN, type Reading, type Span, type Token } from './document';

/** A paragraph's tokens as strings, for rules to read; index i is token i. */
export interface Words {
  readonly tokens: readonly Token[];
  /** As written, hidden markup left out. */
  readonly raw: readonly string[];
  /** Lower case, with straight apostrophes and no final full stop ("Gov." → "gov"). */
  readonly lower: readonly string[];
}

export function readWords(prose: string, tokens: readonly Token[]): Words {
  const raw: string[] = [];
  const lower: string[] = [];
  for (const { start, end } of tokens) {
    let word = prose.slice(start, end);
    if (word.includes(HIDDEN)) word = word.replaceAll(HIDDEN, '');
    raw.push(word);
    lower.push(normalise(word));
  }
  return { tokens, raw, lower };
}

/** A word as lists hold it: lower case, straight apostrophes, no final full stop. */
export function normalise(word: string): string {
  let lower = word.toLowerCase();
  if (lower.includes('’')) lower = lower.replaceAll('’', "'");
  return lower.length > 1 && lower.endsWith('.') ? lower.slice(0, -1) : lower;
}

/** Begins with a capital, or has one inside ("iPhone", "al-Assad"). */
export function isCapitalised(word: string): boolean {
  const code = word.charCodeAt(0);
  if (code >= 65 && code <= 90) return true;
  return code >= 97 && code <= 122 && !/[A-Z]/.test(word) ? false : /\p{Lu}/u.test(word);
}

/** All capitals, at least two of them ("NATO", "U.N."); a lone initial is not. */
export function isAcronym(word: string): boolean {
  return /^(?:\p{Lu}[.&\d-]?){2,}$/u.test(word);
}

/** A person's initial: "V." or "V". */
export function isInitial(word: string): boolean {
  return /^\p{Lu}\.?$/u.test(word) || /^(?:\p{Lu}\.){2,3}$/u.test(word);
}

const known = new WeakMap<Reading['tokens'], Words>();

/** The words of a paragraph that has been read; kept as long as its tokens are, so unchanged paragraphs cost nothing. */
export function wordsOf(prose: string, reading: Reading): Words {
  let words = known.get(reading.tokens);
  if (!words) {
    words = readWords(prose, reading.tokens);
    known.set(reading.tokens, words);
  }
  return words;
}

/** Token indices, `to` exclusive. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Where a range of tokens stands, relative to their paragraph. */
export function spanOf(words: Words, { from, to }: Range): Span {
  const start = words.tokens[from]?.start ?? 0;
  return { start, end: words.tokens[to - 1]?.end ?? start };
}

/** The tokens that a span touches, in order. */
export const tokensIn = ({ tokens }: Words, { start, end }: Span): number[] =>
  tokens.flatMap((token, at) => (token.end > start && token.start < end ? [at] : []));
