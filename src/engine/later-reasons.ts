import { beginsReason, isAnonymity } from './anonymity';
import type { Anonymity, Attribution, Paragraph, Reading, Sentence, Span } from './document';
import type { Language } from './language';
import { lastStarting, shift } from './spans';
import { spanOf, type Words, wordsOf } from './words';

// "The officials spoke on condition of anonymity because …": a sentence of its own that tells why those before it have no names.

const TELLTALE = /anonym|not authori[sz]ed|not allowed|not permitted|to be (?:named|identified)/;

/** Gives unnamed sources the reason that a later sentence tells of people called by the same noun. */
export function withLaterReasons(
  paragraphs: readonly Paragraph[],
  attributions: readonly Attribution[],
  text: string,
  language: Language,
): readonly Attribution[] {
  const reasons = paragraphs.flatMap((each) => reasonsIn(each, language));
  if (reasons.length === 0) return attributions;
  return attributions.map((attribution) => {
    const { source, anonymity } = attribution;
    const [whole] = source;
    if (!whole || !anonymity || anonymity.reason) return attribution;
    const words = text.slice(whole.start, whole.end).toLowerCase();
    const found = reasonBehind(reasons, whole.start, words);
    return found ? { ...attribution, anonymity: anonymous(whole, anonymity.count, found.span) } : attribution;
  });
}

/** What is told of an unnamed source by its own words, `whole`, and by a reason within them or elsewhere. */
export function anonymous(whole: Span, count: number | undefined, reason: Span | undefined): Anonymity {
  const isInside = reason && whole.start < reason.start && reason.end <= whole.end;
  return { description: isInside ? { ...whole, end: reason.start - 1 } : whole, count, reason };
}

const FARTHEST = 2500; // characters; farther down the page "the official" is another one

function reasonBehind(reasons: readonly Reason[], start: number, words: string): Reason | undefined {
  for (let i = lastStarting(reasons, start, ({ at }) => at) + 1; i < reasons.length; i++) {
    const reason = reasons[i];
    if (!reason || reason.at - start > FARTHEST) return undefined;
    if (new RegExp(`\\b${reason.noun}s?\\b`).test(words)) return reason;
  }
  return undefined;
}

interface Reason {
  /** Singular. */
  readonly noun: string;
  readonly span: Span;
  readonly at: number;
}

const NONE: readonly Reason[] = [];
const known = new WeakMap<Reading, readonly Reason[]>();

/** In order of position. */
function reasonsIn({ start, prose, reading }: Paragraph, language: Language): readonly Reason[] {
  let own = known.get(reading);
  if (!own) {
    own = TELLTALE.test(prose) ? readReasons(prose, reading, language) : NONE;
    known.set(reading, own);
  }
  return own.length === 0 ? own : own.map(({ noun, span, at }) => ({ noun, span: shift(start)(span), at: start + at }));
}

/** Relative to the paragraph. */
function readReasons(prose: string, reading: Reading, language: Language): Reason[] {
  const words = wordsOf(prose, reading);
  return reading.sentences.flatMap((sentence) => {
    const noun = nounOf(words, sentence, language);
    const span = noun === undefined ? undefined : reasonOf(words, reading, sentence, language);
    return noun !== undefined && span ? [{ noun, span, at: sentence.start }] : [];
  });
}

const LONGEST_SUBJECT = 5; // tokens: "Both of the senior officials"

/** The people that the sentence begins with. */
function nounOf({ lower }: Words, { from, to }: Sentence, { unnamedSources, roles }: Language): string | undefined {
  for (let at = from; at < Math.min(to, from + LONGEST_SUBJECT); at++) {
    const singular = (lower[at] ?? '').replace(/s$/, '');
    if (roles.has(singular) || unnamedSources.has(lower[at] ?? '') || unnamedSources.has(`${singular}s`))
      return singular;
  }
  return undefined;
}

function reasonOf(words: Words, reading: Reading, { from, to }: Sentence, language: Language): Span | undefined {
  const phrases = { words, language, isQuoted: () => false, from, to };
  let isUnnamed = false;
  for (let at = from; at < to; at++) {
    isUnnamed ||= isAnonymity(phrases, at);
    if (!beginsReason(phrases, at, isUnnamed)) continue;
    let end = at + 1;
    while (end < to && reading.tokens[end]?.kind !== 'punctuation') end++;
    return spanOf(words, { from: at, to: end });
  }
  return undefined;
}
