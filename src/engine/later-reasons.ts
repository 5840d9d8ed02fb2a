import { beginsReason, isAnonymity } from './anonymity';
import type { Paragraph, Reading, Sentence, Span } from './document';
import type { Language } from './language';
import type { Linked } from './linked';
import { lastStarting, shift } from './spans';
import { spanOf, type Words, wordsOf } from './words';

// "The officials spoke on condition of anonymity because …": a sentence of its own that tells why those before it have no names.

const TELLTALE = /anonym|not authori[sz]ed|not allowed|not permitted|to be (?:named|identified)/;

/** Gives unnamed sources the reason that a later sentence tells of people called by the same noun. */
export function withLaterReasons(
  paragraphs: readonly Paragraph[],
  linked: readonly Linked[],
  text: string,
  language: Language,
): readonly Linked[] {
  const reasons = paragraphs.filter(({ prose }) => TELLTALE.test(prose)).flatMap((each) => reasonsIn(each, language));
  if (reasons.length === 0) return linked;
  return linked.map((attribution) => {
    const [source] = attribution.source;
    if (!source || !attribution.speaker.isUnnamed || attribution.reason || attribution.form) return attribution;
    const words = text.slice(source.start, source.end).toLowerCase();
    const found = reasonBehind(reasons, source.start, words);
    return found ? { ...attribution, reason: found.span } : attribution;
  });
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

function reasonsIn({ start, prose, reading }: Paragraph, language: Language): Reason[] {
  const words = wordsOf(prose, reading);
  return reading.sentences.flatMap((sentence) => {
    const noun = nounOf(words, sentence, language);
    const span = noun === undefined ? undefined : reasonOf(words, reading, sentence, language);
    return noun !== undefined && span ? [{ noun, span: shift(start)(span), at: start + sentence.start }] : [];
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
