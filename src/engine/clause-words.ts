import type { Phrases } from './noun-phrases';
import type { Range } from './words';

// Words and marks by which clauses are told apart.

export const CONJUNCTION = /^(?:and|but|while|whereas|although|though|yet|so)$/;
export const AUXILIARY =
  /^(?:is|are|was|were|be|been|has|have|had|would|could|will|may|might|must|should|can|did|does|do)$/;
export const SUBJECT = /^(?:i|he|she|we|they|it|you|there)$/;
export const ARTICLE = /^(?:the|a|an|his|her|their|its|our|my|your|this|these|those)$/;
export const TIME =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today|tonight|late|earlier|later|afterwards|recently|last|this|morning|evening|afternoon|night|week|month|year|again|also|repeatedly|once|only|simply)$/;
export const ADJUNCT =
  /^(?:in|on|at|during|after|before|by|from|through|via|to|with|of|as|when|while|following|over|about)$/;
export const LONGEST_ADJUNCT = 14; // tokens between a cue and the "that", colon or mark that begins its content

const NO_ADVERB =
  /^(?:family|ally|reply|supply|assembly|anomaly|monopoly|bully|rally|july|italy|fly|butterfly|belly|only)$/;

/** "quietly", not "family". */
export const isAdverb = (word: string): boolean => /ly$/.test(word) && !NO_ADVERB.test(word);

export const isMark = (word: string): boolean => /^["“”‘’«»„‚‹›]$/.test(word);

export const isComma = (word: string | undefined): boolean => word === ',';

/** The "that" of a clause, not of "that day,". */
export const isThat = ({ words: { lower, tokens }, to }: Phrases, at: number): boolean =>
  lower[at] === 'that' &&
  !(lower[at + 1] === 'the' && /^(?:next|following|same)$/.test(lower[at + 2] ?? '') && isDay(lower[at + 3])) &&
  !(isDay(lower[at + 1]) && (at + 2 >= to || tokens[at + 2]?.kind === 'punctuation' || lower[at + 2] === 'that'));

export const isDay = (word = ''): boolean =>
  /^(?:day|morning|afternoon|evening|night|week|weekend|month|year|summer|winter|spring|autumn)$/.test(word);

/** Behind an inverted source the clause is over, or says when and where. */
export function endsClause({ words, to, isQuoted }: Phrases, at: number): boolean {
  const word = words.lower[at] ?? '.';
  return (
    at >= to ||
    isQuoted(at) ||
    words.tokens[at]?.kind === 'punctuation' ||
    ADJUNCT.test(word) ||
    TIME.test(word) ||
    CONJUNCTION.test(word) ||
    word === 'who'
  );
}

/** "to [strike]", not "to the coast" or "to Europe". */
export const isBaseForm = ({ words: { raw, lower, tokens } }: Phrases, at: number): boolean =>
  tokens[at]?.kind === 'word' &&
  !/^\p{Lu}/u.test(raw[at] ?? '') &&
  !/^(?:the|a|an|his|her|its|their|our|my|this|that|these|those|all|any|some|one)$/.test(lower[at] ?? '');

/** The token as written; empty beyond the paragraph. */
export const wordAt = (phrases: Phrases, at: number): string => phrases.words.raw[at] ?? '';

/** Without the marks at its edges; undefined when nothing is left. Quotation marks belong to what they quote. */
export function trim(phrases: Phrases, { from, to }: Range): Range | undefined {
  const { tokens } = phrases.words;
  const isLoose = (at: number) =>
    tokens[at]?.kind === 'punctuation' && !phrases.isQuoted(at) && !/^[)\]($£€%]$/.test(wordAt(phrases, at));
  let start = from;
  let end = to;
  while (start < end && isLoose(start)) start++;
  while (end > start && isLoose(end - 1)) end--;
  return end > start ? { from: start, to: end } : undefined;
}
