import {
  ADJUNCT,
  ARTICLE,
  AUXILIARY,
  isAdverb,
  isComma,
  isDay,
  isThat,
  LONGEST_ADJUNCT,
  SUBJECT,
  TIME,
  wordAt,
} from './clause-words';
import type { Frame } from './frames';
import type { Phrases } from './noun-phrases';
import { isCapitalised } from './words';

/** First token of what the cue reports: behind an addressee, adverbs, "in a statement on Friday" and "that". */
export function contentStart(phrases: Phrases, frame: Frame): number {
  const { lower } = phrases.words;
  let at = frame.isInverted ? frame.to : frame.match.to;
  if (frame.match.cue.type === 'noun' && /^(?:is|was|,)$/.test(lower[at] ?? '') && lower[at + 1] === 'that')
    return at + 2;
  if (frame.match.cue.takesAddressee) at = behindAddressee(phrases, at);
  else if (frame.match.cue.takesClause && isSpokenTo(phrases, at)) at++;
  const colon = colonBefore(phrases, at);
  if (colon !== undefined) return colon + 1;
  while (at < phrases.to && (isAdverbial(phrases, at) || isOnDay(phrases, at))) at++;
  const begin = beginOfContent(phrases, at);
  at = begin ?? at;
  const { type, takesClause } = frame.match.cue;
  const isClause = lower[at] === 'that' && (type !== 'verb' || takesClause || begin !== undefined); // "described that figure as"
  return isClause || wordAt(phrases, at) === ':' || wordAt(phrases, at) === ',' ? at + 1 : at;
}

/** "asked [them] whether", "promised [him] that". */
const isSpokenTo = ({ words: { lower }, isQuoted }: Phrases, at: number): boolean =>
  /^(?:him|her|them|us|me)$/.test(lower[at] ?? '') &&
  (/^(?:that|whether|if|why|what|how|when|where|who|:|,)$/.test(lower[at + 1] ?? '') ||
    (lower[at] !== 'her' && isQuoted(at + 1)));

const LONGEST_LEAD = 5; // tokens between a cue and its colon with no "that" before: "summed it up for staff:"

/** The colon right before a quotation near the cue: what stands between is no part of it. */
function colonBefore(phrases: Phrases, from: number): number | undefined {
  for (let at = from; at < phrases.to && at - from <= LONGEST_LEAD && !phrases.isQuoted(at); at++)
    if (/^[,:;]$/.test(wordAt(phrases, at)))
      return wordAt(phrases, at) === ':' && phrases.isQuoted(at + 1) ? at : undefined;
  return undefined;
}

/** "again", "that day", "quietly" between a cue and what it reports. */
function isAdverbial(phrases: Phrases, at: number): boolean {
  const word = phrases.words.lower[at] ?? '';
  if (word === 'that') return isDay(phrases.words.lower[at + 1]) && !isThat(phrases, at);
  return TIME.test(word) || isDay(word) || (isAdverb(word) && !isCapitalised(wordAt(phrases, at)));
}

const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;

/** "said [on Monday] it would buy the ground". */
const isOnDay = ({ words: { lower } }: Phrases, at: number): boolean =>
  lower[at] === 'on' && WEEKDAY.test(lower[at + 1] ?? '');

/** "that", a colon or a quotation behind an adjunct: the adjunct is no part of what was said. */
function beginOfContent(phrases: Phrases, from: number): number | undefined {
  const { lower } = phrases.words;
  if (!ADJUNCT.test(lower[from] ?? '') && !isComma(wordAt(phrases, from))) return undefined;
  for (let at = from; at < phrases.to && at - from <= LONGEST_ADJUNCT; at++) {
    if (isThat(phrases, at) && !/^(?:of|in|at|on|by|from|for|so)$/.test(lower[at - 1] ?? ''))
      return isRelative(phrases, at) ? undefined : at;
    if (wordAt(phrases, at) === ':') return at;
    if (phrases.isQuoted(at)) return isComma(wordAt(phrases, at - 1)) ? at : undefined;
    if (/^[;.]$/.test(wordAt(phrases, at))) return undefined;
  }
  return undefined;
}

/** "further actions [that] would worsen it". */
const isRelative = ({ words: { lower } }: Phrases, that: number): boolean => AUXILIARY.test(lower[that + 1] ?? '');

/** "told [reporters] he …", "told [the BBC] the …": where the one spoken to ends. */
export function behindAddressee(phrases: Phrases, from: number): number {
  const { lower } = phrases.words;
  let at = ARTICLE.test(lower[from] ?? '') || /^(?:him|her|them|us|me|it)$/.test(lower[from] ?? '') ? from + 1 : from;
  const isPronoun = at > from && /^(?:him|them|us|me)$/.test(lower[from] ?? '');
  if (isPronoun) return at;
  while (at < phrases.to && at - from < LONGEST_ADDRESSEE && !endsAddressee(phrases, from, at)) at++;
  return at;
}

const LONGEST_ADDRESSEE = 10; // tokens

function endsAddressee(phrases: Phrases, from: number, at: number): boolean {
  const { lower, tokens } = phrases.words;
  const word = lower[at] ?? '';
  const before = lower[at - 1] ?? '';
  if (phrases.isQuoted(at) || word === 'that' || SUBJECT.test(word) || tokens[at]?.kind === 'punctuation') return true;
  if (ADJUNCT.test(word) && word !== 'of') return true;
  if (at > from && ARTICLE.test(word) && !/^(?:of|in|at|for|to|on)$/.test(before)) return true;
  const isName = (token: number) => isCapitalised(wordAt(phrases, token));
  return at > from + 1 && isName(at) && !isName(at - 1) && !ARTICLE.test(before) && before !== "'s"; // "told reporters [Lund] had …"
}
