import { isAnonymity } from './anonymity';
import { CONJUNCTION, endsClause, isAdverb, isComma, isMark, isThat, TIME } from './clause-words';
import { type CueMatch, findCues, isInfinitive } from './cues';
import { nounFrame } from './noun-frames';
import { type Phrases, sourceAfter, sourceBefore } from './noun-phrases';
import { emergingFrame, isHearsay, passiveFrame } from './passive-frames';
import { quotedFrame, unlistedFrames } from './quoting-frames';
import { isCapitalised, type Range } from './words';

/** A cue with its source, before its content is known. */
export interface Frame {
  readonly match: CueMatch;
  readonly source: Range | undefined;
  /** Who quotes the source ("the paper quoted Vance as saying"). */
  readonly reporter?: Range | undefined;
  /** What a passive verb talks of; it belongs to what is said ("[the pact] is said to be …"). */
  readonly subject?: Range | undefined;
  /** The source stands behind the cue ("said Lund", "according to Lund"). */
  readonly isInverted: boolean;
  /** The source is the one of the cue before ("said … and warned …", "…, adding that"). */
  readonly isInherited: boolean;
  /** First token of source and cue together. */
  readonly from: number;
  /** Past the last token of source and cue together. */
  readonly to: number;
}

const LONGEST_DENIAL = 6; // tokens from "neither" to its verb

export function framesOf(phrases: Phrases): Frame[] {
  const { words, language } = phrases;
  const frames: Frame[] = [];
  for (const match of findCues(words, phrases.from, phrases.to, phrases.isQuoted, language)) {
    if (reportsNothing(phrases, match) || match.from < (frames.at(-1)?.match.to ?? 0)) continue;
    const frame = match.cue.type === 'noun' ? nounFrame(phrases, match) : verbFrame(phrases, match, frames.at(-1));
    if (frame && !isBaseFormOfOther(phrases, frame) && !isOccasion(match, frames.at(-1)))
      frames.push(withAs(phrases, frame));
  }
  return [...frames, ...unlistedFrames(phrases, frames)].sort((a, b) => a.from - b.from);
}

/** `…," as [a memo put it]`: the "as" joins the cue to what it reports. */
function withAs({ words: { lower }, isQuoted }: Phrases, frame: Frame): Frame {
  const as = frame.from - 1;
  const isAside = lower[as] === 'as' && (lower[as - 1] === ',' || isQuoted(as - 1));
  return isAside && !frame.isInverted && !frame.isInherited && frame.source ? { ...frame, from: as } : frame;
}

const reportsNothing = (phrases: Phrases, match: CueMatch): boolean =>
  isDenied(phrases, match) ||
  isForSale(phrases, match) ||
  isNamedAside(phrases, match) ||
  isAboutName(phrases, match) ||
  isGesture(match) ||
  isWorkOf(phrases, match);

/** "the visit, as she called it,": a name for something, and nothing said. */
const isNamedAside = ({ words: { lower } }: Phrases, { cue, from, to }: CueMatch): boolean =>
  /^(?:call|describe|dub|label|term)$/.test(cue.lemma) && lower[to] === 'it' && lower[from - 2] === 'as';

/** "data offered for sale", "the bird, known as Gerald": of things, not of what people say. */
const isForSale = ({ words: { lower } }: Phrases, { cue, to }: CueMatch): boolean =>
  (cue.lemma === 'offer' && lower[to] === 'for') || (cue.lemma === 'know' && lower[to] === 'as');

const LONGEST_REQUEST = 4; // tokens from "asked" to "named"

/** "who asked not to be named", "requested anonymity": it tells of the source. */
function isAboutName(phrases: Phrases, { cue, to }: CueMatch): boolean {
  if (!/^(?:ask|request|insist|demand|prefer|want|wish|refuse)$/.test(cue.lemma)) return false;
  for (let at = to; at < to + LONGEST_REQUEST; at++) if (isAnonymity(phrases, at)) return true;
  return false;
}

/** "she said, pointing to a door". */
const isGesture = ({ cue, isParticiple }: CueMatch): boolean => cue.lemma === 'point to' && isParticiple;

/** `who wrote "Roads Without Drivers"`: no mark parts the verb from a name of a work. */
function isWorkOf({ words, isQuoted }: Phrases, { cue, to }: CueMatch): boolean {
  if (!/^(?:write|read|sing|publish|post)$/.test(cue.lemma) || !isQuoted(to)) return false;
  const long: string[] = [];
  for (let at = to + 1; isQuoted(at); at++) if ((words.raw[at] ?? '').length > 3) long.push(words.raw[at] ?? '');
  return long.length > 0 && long.every(isCapitalised);
}

/** "Lund did not say", "neither Lund nor Okoro said": what was not said is nobody's claim. */
function isDenied({ words: { lower }, from }: Phrases, { cue, from: at }: CueMatch): boolean {
  if (cue.type !== 'verb' || cue.stance !== 'speech') return false;
  if (/^(?:not|n't|never)$/.test(lower[at - 1] ?? '')) return true;
  return /^(?:neither|nobody)$/.test(lower[from] ?? '') && at - from <= LONGEST_DENIAL;
}

/** "[said] in a statement": the phrase tells the occasion of the verb before it. */
const isOccasion = (match: CueMatch, previous: Frame | undefined): boolean =>
  match.cue.type === 'phrase' && previous?.match.to === match.from;

/** "without … and reaffirm": a base form behind a singular source is an infinitive that lost its "to", and reports nothing. */
function isBaseFormOfOther({ words, language }: Phrases, { match, source, isInherited, isInverted }: Frame): boolean {
  const [verb = ''] = match.cue.lemma.split(' ');
  if (match.cue.type !== 'verb' || words.lower[match.from] !== verb) return false;
  if (!source || isInverted || isInfinitive(words, match.from) || /^(?:read|put)$/.test(verb)) return false;
  if (isInherited && !CONJUNCTION.test(words.lower[match.from - 1] ?? '')) return false;
  const last = words.lower[source.to - 1] ?? '';
  const head = headOf(words, source);
  const isPlural =
    /s$/.test(last) ||
    head === 'data' ||
    (/s$/.test(head) &&
      [language.documentNouns, language.dataNouns, language.roles].some(
        (list) => list.has(head.slice(0, -1)) || list.has(head),
      )) ||
    /^(?:i|we|you|they|who|people|police|some|many|others|men|women|both|data|papers|children|staff)$/.test(last) ||
    words.lower.slice(source.from, source.to).includes('and');
  return !isPlural;
}

/** "emails seen by the Echo" → "emails": the last word before what describes it. */
function headOf({ lower }: Phrases['words'], { from, to }: Range): string {
  let at = from;
  while (
    at + 1 < to &&
    !/^(?:of|by|in|on|from|for|at|with|to|near|who|which|that|seen|published|released|obtained|briefed|familiar|close|,)$/.test(
      lower[at + 1] ?? '',
    )
  )
    at++;
  return lower[at] ?? '';
}

function verbFrame(phrases: Phrases, match: CueMatch, previous: Frame | undefined): Frame | undefined {
  const { words } = phrases;
  if (match.isPassive || isHearsay(match)) return passiveFrame(phrases, match);
  if (match.cue.lemma === 'emerge') return emergingFrame(phrases, match);
  const quoted = quotedFrame(phrases, match);
  if (quoted) return quoted;
  if (match.cue.type === 'preposition') return prepositionFrame(phrases, match);
  if (match.cue.type === 'adverb') return { ...match, match, source: undefined, isInverted: false, isInherited: false };
  if (isInfinitive(words, match.from) && words.lower[match.from - 1] === 'to')
    return beginsContent(phrases, match.to) ? (takesTo(phrases, match) ?? inherit(match, previous)) : undefined;
  if (isModal(words, match.from) && !beginsContent(phrases, match.to) && !match.cue.takesAddressee) return undefined;
  if (match.isParticiple) return participleFrame(phrases, match, previous);
  const before = words.raw[match.from - 1] ?? '';
  const apposed = isComma(before) && !phrases.isQuoted(match.from - 2) ? sourceBefore(phrases, match.from) : undefined;
  if (apposed && isSpeaker(phrases, apposed))
    return { match, source: apposed, isInverted: false, isInherited: false, from: apposed.from, to: match.to };
  const begins = match.from === phrases.from && isCapitalised(words.raw[match.from] ?? '');
  if (begins || isComma(before) || isMark(before) || phrases.isQuoted(match.from - 1) || /^[—–!?]$/.test(before)) {
    const canInvert = match.cue.takesClause || phrases.isQuoted(match.from - 1) || phrases.isQuoted(match.from - 2);
    const after = canInvert ? sourceAfter(phrases, match.to) : undefined;
    if (after && isSpeaker(phrases, after) && endsClause(phrases, after.to)) return inverted(match, after);
  }
  const source = sourceBefore(phrases, match.from, phrases.language.plainCues.has(match.cue.lemma));
  if (source) return { match, source, isInverted: false, isInherited: false, from: source.from, to: match.to };
  return isCoordinated(phrases, match.from) ? inherit(match, previous) : undefined;
}

function participleFrame(phrases: Phrases, match: CueMatch, previous: Frame | undefined): Frame | undefined {
  const seen = seenSaying(phrases, match);
  if (seen) return { match, source: seen, isInverted: false, isInherited: false, from: seen.from, to: match.to };
  const whole = isRelative(phrases, previous) ? subjectOf(phrases, match.from) : undefined;
  if (whole) return { match, source: whole, isInverted: false, isInherited: true, from: match.from, to: match.to };
  return inherit(match, previous) ?? ofSubject(phrases, match);
}

/** "footage of [Lund] saying", "heard [Lund] say": whoever stands right before it, no comma between. */
function seenSaying(phrases: Phrases, { from }: CueMatch): Range | undefined {
  if (!isCapitalised(phrases.words.raw[from - 1] ?? '') || phrases.isQuoted(from - 1)) return undefined;
  let start = from - 1;
  while (start > phrases.from && isCapitalised(phrases.words.raw[start - 1] ?? '') && !phrases.isQuoted(start - 1))
    start--;
  return /^(?:of|with|shows?|showed|showing|shown|heard|filmed|caught|recorded|captured)$/.test(
    phrases.words.lower[start - 1] ?? '',
  )
    ? { from: start, to: from }
    : undefined;
}

/** "not paying an architect who [said] …, saying": what follows the relative clause is said by whom the sentence is about. */
const isRelative = ({ words: { lower } }: Phrases, frame: Frame | undefined): boolean =>
  frame !== undefined && /^(?:who|which)$/.test(lower[frame.match.from - 1] ?? '');

/** "Ash doubled down on X, [posting] that …": whoever the sentence is about says it. */
function ofSubject(phrases: Phrases, match: CueMatch): Frame | undefined {
  if (!isComma(phrases.words.raw[match.from - 1]) || !leadsToWords(phrases, match)) return undefined;
  const source = subjectOf(phrases, match.from);
  return source && { match, source, isInverted: false, isInherited: true, from: match.from, to: match.to };
}

const LONGEST_OBJECT = 4; // tokens between "calling" and the words in quotation marks

/** "adding that", "calling it “mad”". */
function leadsToWords(phrases: Phrases, { cue, to }: CueMatch): boolean {
  if (beginsContent(phrases, to)) return true;
  for (let at = to; !cue.takesClause && at <= to + LONGEST_OBJECT; at++) {
    if (phrases.isQuoted(at)) return true;
    if (phrases.words.tokens[at]?.kind === 'punctuation') return false;
  }
  return false;
}

/** What stands before the first verb of the sentence, where it can speak. */
function subjectOf(phrases: Phrases, before: number): Range | undefined {
  for (let at = phrases.from + 1; at < before; at++) {
    const word = phrases.words.lower[at] ?? '';
    if (phrases.isQuoted(at)) return undefined;
    if (!phrases.language.finiteVerbs.has(word) && !/^(?:is|are|was|were|has|have|had)$|[^e]ed$/.test(word)) continue;
    const source = sourceBefore(phrases, at);
    return source && isSpeaker(phrases, source) ? source : undefined;
  }
  return undefined;
}

/** "[The goalkeeper] took to social media to complain that …". */
function takesTo(phrases: Phrases, match: CueMatch): Frame | undefined {
  const { lower } = phrases.words;
  for (let at = match.from - 2; at > phrases.from && match.from - at <= 6; at--) {
    if (!/^(?:took|takes|taken|taking|turned)$/.test(lower[at] ?? '') || lower[at + 1] !== 'to') continue;
    const source = sourceBefore(phrases, at);
    return source && { match, source, isInverted: false, isInherited: false, from: source.from, to: match.to };
  }
  return undefined;
}

/** "according to plan", "according to size": how, and nobody's word. */
const isManner = ({ words: { lower } }: Phrases, { to }: CueMatch): boolean =>
  /^(?:plan|plans|schedule|law|size|type|age|weight|rank|custom|tradition|need|needs|income|taste|merit|how|whether|what|where)$/.test(
    lower[to] ?? '',
  );

/** "would [plead]": what somebody may say is not said, unless the words follow. */
const isModal = ({ raw }: Phrases['words'], at: number): boolean =>
  /^(?:would|could|should|might|must|may|can)$/.test(raw[at - 1] ?? '');

function prepositionFrame(phrases: Phrases, match: CueMatch): Frame | undefined {
  if (isManner(phrases, match)) return undefined;
  const source = sourceAfter(phrases, match.to);
  const isReason = match.cue.lemma === 'citing' && source !== undefined && !isSpeaker(phrases, source); // "citing weak demand"
  return isReason ? undefined : inverted(match, source);
}

const inverted = (match: CueMatch, source: Range | undefined): Frame | undefined =>
  source && { match, source, isInverted: true, isInherited: false, from: match.from, to: source.to };

const inherit = (match: CueMatch, previous: Frame | undefined): Frame | undefined =>
  previous?.source && {
    match,
    source: previous.source,
    isInverted: false,
    isInherited: true,
    from: match.from,
    to: match.to,
  };

const beginsContent = (phrases: Phrases, at: number): boolean =>
  isThat(phrases, at) || phrases.isQuoted(at) || phrases.words.raw[at] === ':';

/** Somebody who can speak: a name, a pronoun, a role. "…, recalled the morning differently" has none. */
function isSpeaker({ words, language }: Phrases, { from, to }: Range): boolean {
  for (let at = from; at < to; at++) {
    const word = words.lower[at] ?? '';
    if (isCapitalised(words.raw[at] ?? '') || /^(?:i|he|she|we|they|one|another|others|both)$|-year-old$/.test(word))
      return true;
    if (
      [language.roles, language.unnamedSources, language.organisationWords, language.documentNouns].some(
        (list) => list.has(word) || list.has(word.replace(/s$/, '')) || list.has(`${word}s`),
      )
    )
      return true;
  }
  return false;
}

/** "… and [warned]", ", [adding]": no subject of its own. */
function isCoordinated({ words }: Phrases, cue: number): boolean {
  let at = cue - 1;
  while (isAdverb(words.lower[at] ?? '') || TIME.test(words.lower[at] ?? '') || words.lower[at] === 'then') at--;
  return CONJUNCTION.test(words.lower[at] ?? '') || isComma(words.raw[at]);
}
