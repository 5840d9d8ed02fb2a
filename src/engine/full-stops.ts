import type { Language } from './language';

/** In characters: "then-Lt.-Gov" and no more. */
const LONGEST_ABBREVIATED = 20;
/** Ordinary in lower case; any other ("sat", "mass", "wash") is the ordinary word there unless the sentence goes on. */
const LOWER_CASE =
  /^(?:etc|vs?|al|cf|ca?|viz|approx|esp|incl|est|pp?|ft|lbs?|oz|sq|mph|eds?|vol|op|inc|ltd|corp|dept)$/;
const NEXT_WORD = /\s{0,8}(\p{L}{1,30}|\S)/uy;
const GOES_ON = /^[\p{Ll},;:\d]/u;
const CAPITAL = /^\p{Lu}/u;

/**
 * Whether the full stop at `end` belongs to the word that ends there, as in "Gov." and "Anna J. Holm". What follows decides
 * where the word alone does not. `before` is the token before the word.
 */
export function keepsStop(text: string, word: string, end: number, before: string, language: Language): boolean {
  if (text[end + 1] === '.' || word.length > LONGEST_ABBREVIATED) return false;
  const next = nextWord(text, end + 1);
  if (word.length === 1) return isInitial(word, before, next, language);
  const lower = word.slice(word.lastIndexOf('-') + 1).toLowerCase(); // ex-Gov., D-Calif.
  if (!language.abbreviations.has(lower)) return false;
  if (language.commonWords.has(lower)) return /^\d/.test(next);
  return GOES_ON.test(next) || !word.endsWith(lower) || LOWER_CASE.test(lower);
}

/** "Anna J. Holm", "K. said", "Roe v. Wade"; but not "vitamin C. The …" and not "So did I. Then …". */
function isInitial(word: string, before: string, next: string, language: Language): boolean {
  if (!CAPITAL.test(word)) return language.abbreviations.has(word) && (GOES_ON.test(next) || word === 'v');
  if (word === 'I' && !CAPITAL.test(before)) return false;
  return GOES_ON.test(next) || (CAPITAL.test(next) && !language.commonWords.has(next.toLowerCase()));
}

/** The word after a full stop, or the one character that stands there instead; empty at the end. */
function nextWord(text: string, from: number): string {
  NEXT_WORD.lastIndex = from;
  return NEXT_WORD.exec(text)?.[1] ?? '';
}
