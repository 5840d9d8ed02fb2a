import { endsClause, isComma, isThat } from './clause-words';
import type { CueMatch } from './cues';
import type { Frame } from './frames';
import { type Phrases, sourceAfter, sourceBefore } from './noun-phrases';
import type { Range } from './words';

// "It was reported that …", "he was accused by prosecutors of …", "the pact is said to be …": the subject is no source.

const TO_BE = /^(?:is|was|were|are|be|been|being)$/;
const IMPERSONAL =
  /^(?:agree|allege|announce|assume|believe|claim|confirm|decide|emerge|estimate|expect|fear|hope|note|report|reveal|rumour|rumor|say|state|suggest|think|understand)$/;
const BY_AGENT =
  /^(?:accuse|announce|call|condemn|confirm|criticise|criticize|denounce|deny|describe|dismiss|inform|praise|propose|quote|reject|report|reveal|tell|warn)$/;
const TOLD = /^(?:advise|assure|brief|inform|notify|remind|tell|warn)$/;

/** "said to have", "reported to be": phrases whose subject is what is talked of. */
export const isHearsay = ({ cue }: CueMatch): boolean => / (?:to have|to be|of having|of being)$/.test(cue.lemma);

/** The frame of a participle behind "was"; undefined where it reports nothing ("the bridge was reported damaged"). */
export function passiveFrame(phrases: Phrases, match: CueMatch): Frame | undefined {
  const aux = startOfVerb(phrases, match.from);
  if (aux === undefined) return undefined;
  if (isHearsay(match)) return withSubject(phrases, match, aux, undefined);
  if (match.cue.type !== 'verb') return undefined;
  if (phrases.words.lower[aux - 1] === 'it' && IMPERSONAL.test(match.cue.lemma))
    return impersonal(phrases, match, aux - 1);
  if (match.cue.stance !== 'speech') return undefined;
  if (phrases.words.lower[match.to] === 'by') return byAgent(phrases, match, aux);
  return byNobody(phrases, match, aux);
}

/** "has [been said]", "[was widely reported]": the first token of the verb that ends in the participle at `to`. */
function startOfVerb({ words: { lower }, from }: Phrases, to: number): number | undefined {
  let at = to - 1;
  while (at > from && (/ly$/.test(lower[at] ?? '') || /^(?:also|later|once|since|now|not)$/.test(lower[at] ?? '')))
    at--;
  if (!TO_BE.test(lower[at] ?? '')) return undefined;
  while (at > from && /^(?:has|have|had|been|being|be|is|was|will|would|not)$/.test(lower[at - 1] ?? '')) at--;
  return at;
}

const frameOf = (match: CueMatch, from: number): Frame => ({
  match,
  source: undefined,
  isInverted: false,
  isInherited: false,
  from,
  to: match.to,
});

/** "It was reported that …", "…, it was said." */
function impersonal(phrases: Phrases, match: CueMatch, it: number): Frame | undefined {
  const isBehind = isComma(phrases.words.raw[it - 1]) && endsClause(phrases, match.to);
  return isBehind || isThatNear(phrases, match.to) ? frameOf(match, it) : undefined;
}

/** "it emerged that …", "…, it has emerged": an active verb whose subject is nobody. */
export function emergingFrame(phrases: Phrases, match: CueMatch): Frame | undefined {
  const { lower } = phrases.words;
  let it = match.from - 1;
  while (/^(?:has|have|had|later|also|since|then)$/.test(lower[it] ?? '')) it--;
  return lower[it] === 'it' ? impersonal(phrases, match, it) : undefined;
}

const NEAR = 6; // tokens: "it was claimed in court on Monday that"

function isThatNear(phrases: Phrases, from: number): boolean {
  for (let at = from; at <= from + NEAR && at < phrases.to; at++) {
    if (isThat(phrases, at)) return true;
    if (phrases.isQuoted(at) || phrases.words.tokens[at]?.kind === 'punctuation') return false;
  }
  return false;
}

/** "Onyango was accused by prosecutors of forging a stamp", "the find was announced by the observatory". */
function byAgent(phrases: Phrases, match: CueMatch, aux: number): Frame | undefined {
  if (!BY_AGENT.test(match.cue.lemma) || /^(?:he|she|they|it|i|we|you)$/.test(phrases.words.lower[match.to + 1] ?? ''))
    return undefined;
  const whole = sourceAfter(phrases, match.to + 1);
  const source = whole && beforeMatter(phrases, whole);
  return source && withSubject(phrases, { ...match, to: match.to + 1 }, aux, source);
}

/** "by prosecutors [of forging]", "by critics [as a whim]": what it is about is no part of who says it. */
function beforeMatter({ words: { lower } }: Phrases, { from, to }: Range): Range {
  const at = lower.findIndex(
    (word, i) => i > from && i < to && (word === 'as' || (word === 'of' && /ing$/.test(lower[i + 1] ?? ''))),
  );
  return { from, to: at < 0 ? to : at };
}

/** "They were told that …", "it was described as “modest”". */
function byNobody(phrases: Phrases, match: CueMatch, aux: number): Frame | undefined {
  if (TOLD.test(match.cue.lemma) && isThatNear(phrases, match.to)) return frameOf(match, match.from);
  const quoted = phrases.words.lower[match.to] === 'as' ? match.to + 1 : match.to;
  const isWords = phrases.isQuoted(quoted) || phrases.isQuoted(quoted + 1);
  if (/^(?:call|dub|brand|term)$/.test(match.cue.lemma)) return undefined; // a name for it, which nobody need have said
  return isWords && !match.cue.takesClause ? withSubject(phrases, match, aux, undefined) : undefined;
}

/** What is talked of stands before the verb, and is a part of what is said. */
function withSubject(phrases: Phrases, match: CueMatch, aux: number, source: Range | undefined): Frame | undefined {
  const subject = sourceBefore(phrases, aux);
  return (
    subject && { ...frameOf(match, aux), source, subject, isInverted: source !== undefined, to: source?.to ?? match.to }
  );
}
