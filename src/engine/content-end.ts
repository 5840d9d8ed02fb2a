import { ADJUNCT, AUXILIARY, isComma, isThat, SUBJECT, TIME, wordAt } from './clause-words';
import type { Frame } from './frames';
import type { Phrases } from './noun-phrases';

/** Where what a frame says ends, at `to` at the latest: before words that tell of how it was said, and before the verb that it is subject of. */
export function endOfContent(phrases: Phrases, frame: Frame, from: number, to: number): number {
  const end = Math.min(startOfTail(phrases, frame, from, to), to);
  if (isComma(lower(phrases, frame.match.to)) && frame.match.cue.type === 'noun') return nextComma(phrases, from, end);
  return isSubject(phrases, frame) ? endOfSubjectClause(phrases, frame, from, end) : end;
}

const lower = ({ words }: Phrases, at: number): string => words.lower[at] ?? '';

/** "his explanation, that a hatch had jammed[,] was accepted". */
function nextComma(phrases: Phrases, from: number, to: number): number {
  for (let at = from; at < to; at++) if (isComma(wordAt(phrases, at)) && !phrases.isQuoted(at)) return at;
  return to;
}

// --- tails ---------------------------------------------------------------------------------------------------------

const FEWEST = 2; // tokens of content before a tail

/** "[it was dead] when asked about it", "… in an interview with the Echo", ", speaking from Malmö": none of it is said. */
function startOfTail(phrases: Phrases, frame: Frame, from: number, to: number): number {
  const { lower } = phrases.words;
  for (let at = from + FEWEST; at < to; at++) {
    if (phrases.isQuoted(at)) continue;
    const word = lower[at] ?? '';
    const next = lower[at + 1] ?? '';
    if (isAsked(phrases, at)) return at;
    if (word === ',' && /^(?:speaking|citing)$/.test(next)) return at;
    if (isOccasion(phrases, frame, at, to) && !isQuotedLater(phrases, at, to)) return at;
    if (isWhen(phrases, frame, at) && !isQuotedLater(phrases, at, to)) return at;
  }
  return to;
}

/** `blasted it as “a disgrace” [on Wednesday]`, `[during a visit]`: right behind quoted words that name something comes when they were used. */
const isWhen = ({ words: { lower, raw }, isQuoted }: Phrases, { match }: Frame, at: number): boolean =>
  !match.cue.takesClause &&
  match.cue.type === 'verb' &&
  isQuoted(at - 1) &&
  (/^(?:during|while|amid|earlier|yesterday|today|tonight|recently)$/.test(lower[at] ?? '') ||
    DAY.test(raw[at] ?? '') ||
    (/^(?:on|last|this)$/.test(lower[at] ?? '') && (DAY.test(raw[at + 1] ?? '') || TIME.test(lower[at + 1] ?? ''))));

const DAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/;

function isQuotedLater({ isQuoted }: Phrases, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isQuoted(at)) return true;
  return false;
}

/** "when asked about it", "after being pressed"; not "when asked to leave". */
function isAsked({ words: { lower } }: Phrases, at: number): boolean {
  if (!/^(?:when|after)$/.test(lower[at] ?? '')) return false;
  const verb = lower[at + 1] === 'being' ? at + 2 : at + 1;
  return (
    /^(?:asked|pressed|questioned|challenged|reached|contacted)$/.test(lower[verb] ?? '') && lower[verb + 1] !== 'to'
  );
}

const LONGEST_OCCASION = 6; // tokens from "in" to "interview"

/** "in an interview", "in a statement": for verbs with an object at any event too ("called it “mad” at a rally"). */
function isOccasion(phrases: Phrases, { match }: Frame, lead: number, to: number): boolean {
  const { lower } = phrases.words;
  if (!/^(?:in|at|during)$/.test(lower[lead] ?? '') || !/^(?:a|an|the|his|her|their|its)$/.test(lower[lead + 1] ?? ''))
    return false;
  for (let at = lead + 2; at < to && at - lead <= LONGEST_OCCASION && !phrases.isQuoted(at); at++) {
    const kind = phrases.language.occasions.get(lower[at] ?? '');
    if (kind === 'event') return !match.cue.takesClause && !phrases.language.occasions.has(lower[at + 1] ?? '');
    if (kind && kind !== 'broadcast')
      return !/^(?:the)$/.test(lower[lead + 1] ?? '') && !/^(?:of|that|which|to)$/.test(lower[at + 1] ?? '');
    if (ADJUNCT.test(lower[at] ?? '') || phrases.words.tokens[at]?.kind === 'punctuation') return false;
  }
  return false;
}

// --- a claim as the subject of another verb ------------------------------------------------------------------------

/** "The claim that prices fell [was repeated]", "A guard who said he slept [was charged]". */
function isSubject(phrases: Phrases, frame: Frame): boolean {
  const { lower } = phrases.words;
  const isNoun = frame.match.cue.type === 'noun' && beginsUnit(phrases, frame.from);
  const isRelative =
    /^(?:who|which|that)$/.test(lower[frame.match.from - 1] ?? '') && lower[frame.match.from - 2] !== ',';
  return (isNoun && !/^(?:is|was)$/.test(lower[frame.match.to] ?? '')) || (isRelative && !frame.isInverted);
}

/** Nothing but an article and adjectives stands before it in its sentence. */
function beginsUnit(phrases: Phrases, at: number): boolean {
  for (let before = phrases.from; before < at; before++)
    if (AUXILIARY.test(wordAt(phrases, before)) || phrases.language.finiteVerbs.has(wordAt(phrases, before)))
      return false;
  return at - phrases.from <= 6;
}

/** Its own verb is the first; the next finite one that nothing joins to it is the verb of the sentence. */
function endOfSubjectClause(phrases: Phrases, frame: Frame, from: number, to: number): number {
  const isObject = /^(?:for|of|to)$/.test(phrases.words.lower[frame.match.to] ?? '') && frame.match.cue.type === 'noun';
  const verbs = verbsIn(phrases, from + 1, to);
  return (isObject ? verbs : verbs.slice(1)).find(({ hasPronoun }) => !hasPronoun)?.at ?? to;
}

interface Verb {
  readonly at: number;
  /** "the laptop [she] used": never the verb of the sentence. */
  readonly hasPronoun: boolean;
}

/** Where finite verbs begin; "would have been" is one. */
function verbsIn(phrases: Phrases, from: number, to: number): Verb[] {
  const { lower } = phrases.words;
  const verbs: Verb[] = [];
  for (let at = from; at < to; at++) {
    if (!isFiniteVerb(phrases, at) || isJoined(lower[at - 1])) continue;
    if (phrases.isQuoted(at) && verbs.length > 0) continue;
    verbs.push({ at, hasPronoun: SUBJECT.test(lower[at - 1] ?? '') });
    while (
      at + 1 < to &&
      (AUXILIARY.test(lower[at + 1] ?? '') || /ly$|^(?:not|n't|never|also)$/.test(lower[at + 1] ?? ''))
    )
      at++;
  }
  return verbs;
}

const isFiniteVerb = ({ words, language }: Phrases, at: number): boolean => {
  const word = words.lower[at] ?? '';
  return AUXILIARY.test(word) || language.finiteVerbs.has(word) || /[^e]ed$/.test(word);
};

/** What joins a verb to the one before it, or makes it no verb of a sentence. */
const isJoined = (word = ''): boolean =>
  AUXILIARY.test(word) ||
  /^(?:and|or|but|to|who|which|that|not|n't|never|also|the|a|an|by|,)$/.test(word) ||
  /ly$/.test(word);

// --- a cue in the middle -------------------------------------------------------------------------------------------

const LONGEST_PARENTHESIS = 10; // tokens between a cue and the comma behind which what is said goes on

/** The comma or dash that closes "…, Lund said at the time, …"; undefined where the cue's clause does not end so. */
export function endOfParenthesis(phrases: Phrases, from: number): number | undefined {
  const { lower } = phrases.words;
  if (/^[—–]$/.test(lower[from] ?? '')) return closing(phrases, from + 1, /^[—–]$/);
  return /^(?:in|on|at|during|after|before|by|via|as|when)$/.test(lower[from] ?? '') || TIME.test(lower[from] ?? '')
    ? closing(phrases, from, /^,$/)
    : undefined;
}

function closing(phrases: Phrases, from: number, mark: RegExp): number | undefined {
  for (let at = from; at < phrases.to && at - from <= LONGEST_PARENTHESIS; at++) {
    if (phrases.isQuoted(at) || isThat(phrases, at)) return undefined;
    if (mark.test(wordAt(phrases, at))) return at;
  }
  return undefined;
}
