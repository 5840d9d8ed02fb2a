import { ARTICLE, CONJUNCTION, endsClause, isComma, isMark, isThat, TIME } from './clause-words';
import { type CueMatch, findCues, isInfinitive } from './cues';
import { type Phrases, sourceAfter, sourceBefore } from './noun-phrases';
import { isCapitalised, type Range } from './words';

/** A cue with its source, before its content is known. */
export interface Frame {
  readonly match: CueMatch;
  readonly source: Range | undefined;
  /** The source stands behind the cue ("said Lund", "according to Lund"). */
  readonly isInverted: boolean;
  /** The source is the one of the cue before ("said … and warned …", "…, adding that"). */
  readonly isInherited: boolean;
  /** First token of source and cue together. */
  readonly from: number;
  /** Past the last token of source and cue together. */
  readonly to: number;
}

const LONGEST_DENIAL = 6; // tokens from "neither" to its verb, or of a name between "quoted" and "as saying"
const NOUN_OBJECT = /^(?:demand|call|plea|appeal|request|threat|promise|vow|pledge|offer)$/;

export function framesOf(phrases: Phrases): Frame[] {
  const { words, language } = phrases;
  const frames: Frame[] = [];
  for (const match of findCues(words, phrases.from, phrases.to, phrases.isQuoted, language)) {
    if (isDenied(phrases, match) || match.from < (frames.at(-1)?.match.to ?? 0)) continue;
    const frame = match.cue.type === 'noun' ? nounFrame(phrases, match) : verbFrame(phrases, match, frames.at(-1));
    if (frame && !isBaseFormOfOther(phrases, frame) && !isOccasion(match, frames.at(-1))) frames.push(frame);
  }
  return frames;
}

/** "Lund did not say", "neither Lund nor Okoro said": what was not said is nobody's claim. */
function isDenied({ words: { lower }, from }: Phrases, { cue, from: at }: CueMatch): boolean {
  if (cue.type !== 'verb' || cue.stance !== 'speech') return false;
  if (/^(?:not|n't|never)$/.test(lower[at - 1] ?? '')) return true;
  return /^(?:neither|nobody)$/.test(lower[from] ?? '') && at - from <= LONGEST_DENIAL;
}

/** `"…," Ortega quoted Vance as saying`: the words are Vance's. */
function quotedFrame(phrases: Phrases, match: CueMatch): Frame | undefined {
  const { words, to } = phrases;
  if (!/^(?:quote|cite)$/.test(match.cue.lemma)) return undefined;
  const as = words.lower.indexOf('as', match.to);
  if (as <= match.to || as - match.to > LONGEST_DENIAL || words.lower[as + 1] !== 'saying' || as + 1 >= to)
    return undefined;
  const cue = { ...match, from: as, to: as + 2 };
  const from = sourceBefore(phrases, match.from)?.from ?? match.from; // of who quotes
  return {
    match: cue,
    source: { from: match.to, to: as },
    isInverted: true,
    isInherited: false,
    from,
    to: as + 2,
  };
}

/** "[said] in a statement": the phrase tells the occasion of the verb before it. */
const isOccasion = (match: CueMatch, previous: Frame | undefined): boolean =>
  match.cue.type === 'phrase' && previous?.match.to === match.from;

/** "without … and reaffirm": a base form behind a singular source is an infinitive that lost its "to", and reports nothing. */
function isBaseFormOfOther({ words }: Phrases, { match, source, isInherited, isInverted }: Frame): boolean {
  const [verb = ''] = match.cue.lemma.split(' ');
  if (match.cue.type !== 'verb' || words.lower[match.from] !== verb) return false;
  if (!source || isInherited || isInverted || isInfinitive(words, match.from) || /^(?:read|put)$/.test(verb))
    return false;
  const last = words.lower[source.to - 1] ?? '';
  const isPlural =
    /s$/.test(last) ||
    /^(?:i|we|you|they|who|people|police|some|many|others|men|women|both)$/.test(last) ||
    words.lower.slice(source.from, source.to).includes('and');
  return !isPlural;
}

function verbFrame(phrases: Phrases, match: CueMatch, previous: Frame | undefined): Frame | undefined {
  const { words } = phrases;
  const quoted = quotedFrame(phrases, match);
  if (quoted) return quoted;
  if (match.cue.type === 'preposition') return inverted(match, sourceAfter(phrases, match.to));
  if (isInfinitive(words, match.from) && words.lower[match.from - 1] === 'to')
    return beginsContent(phrases, match.to) ? inherit(match, previous) : undefined;
  if (match.isParticiple) return inherit(match, previous);
  const before = words.raw[match.from - 1] ?? '';
  const apposed = isComma(before) && !phrases.isQuoted(match.from - 2) ? sourceBefore(phrases, match.from) : undefined;
  if (apposed && isSpeaker(phrases, apposed))
    return { match, source: apposed, isInverted: false, isInherited: false, from: apposed.from, to: match.to };
  if (isComma(before) || isMark(before) || phrases.isQuoted(match.from - 1) || /^[—–!?]$/.test(before)) {
    const after = sourceAfter(phrases, match.to);
    if (after && isSpeaker(phrases, after) && endsClause(phrases, after.to)) return inverted(match, after);
  }
  const source = sourceBefore(phrases, match.from);
  if (source) return { match, source, isInverted: false, isInherited: false, from: source.from, to: match.to };
  return isCoordinated(phrases, match.from) ? inherit(match, previous) : undefined;
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
    if (isCapitalised(words.raw[at] ?? '') || /^(?:i|he|she|we|they)$/.test(word)) return true;
    if (
      [language.roles, language.unnamedSources, language.organisationWords, language.documentNouns].some(
        (list) => list.has(word) || list.has(word.replace(/s$/, '')),
      )
    )
      return true;
  }
  return false;
}

/** "… and [warned]", ", [adding]": no subject of its own. */
function isCoordinated({ words }: Phrases, cue: number): boolean {
  let at = cue - 1;
  while (/ly$/.test(words.lower[at] ?? '') || TIME.test(words.lower[at] ?? '') || words.lower[at] === 'then') at--;
  return CONJUNCTION.test(words.lower[at] ?? '') || isComma(words.raw[at]);
}

/** "Holm's recent warnings that …", "her demand for …", "the claim that …". */
function nounFrame(phrases: Phrases, match: CueMatch): Frame | undefined {
  const { words } = phrases;
  const next = words.lower[match.to] ?? '';
  const source = possessor(phrases, match.from);
  if (!isThat(phrases, match.to) && !(source && next === 'for' && NOUN_OBJECT.test(match.cue.lemma))) return undefined;
  return { match, source, isInverted: false, isInherited: false, from: source?.from ?? match.from, to: match.to };
}

/** Whose warning it is: "his", "Holm's", "the city's" up to three words before the noun. */
function possessor(phrases: Phrases, noun: number): Range | undefined {
  const { lower, tokens } = phrases.words;
  const isModifier = (at: number) =>
    tokens[at]?.kind === 'word' && !ARTICLE.test(lower[at] ?? '') && lower[at] !== "'s" && noun - at <= 3;
  let at = noun - 1;
  while (at > phrases.from && isModifier(at)) at--;
  const word = lower[at] ?? '';
  if (/^(?:his|her|their|its|my|our)$/.test(word)) return { from: at, to: at + 1 };
  if (word !== "'s" && word !== "'") return undefined;
  const from = startOfOwner(phrases, at);
  return from < at && !phrases.isQuoted(from) ? { from, to: at } : undefined;
}

/** First token of the name, or of the article and noun, that ends before the "'s" at `to`. */
function startOfOwner({ words, from: first }: Phrases, to: number): number {
  let from = to;
  if (isCapitalised(words.raw[to - 1] ?? '')) {
    while (from > first && isCapitalised(words.raw[from - 1] ?? '')) from--;
    return from;
  }
  for (let at = to - 1; at >= first && to - at <= 5; at--) if (ARTICLE.test(words.lower[at] ?? '')) from = at;
  return from;
}
