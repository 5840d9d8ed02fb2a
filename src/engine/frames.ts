import { type CueMatch, findCues, isInfinitive } from './cues';
import { type Phrases, type Range, sourceAfter, sourceBefore } from './noun-phrases';
import { isCapitalised } from './words';

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

const CONJUNCTION = /^(?:and|but|while|whereas|although|though|yet|so)$/;
const AUXILIARY = /^(?:is|are|was|were|be|been|has|have|had|would|could|will|may|might|must|should|can|did|does|do)$/;
const NO_CONTENT = /^(?:and|or|to|by)$/; // behind a verb: it reports nothing
const SUBJECT = /^(?:i|he|she|we|they|it|you|there)$/;
const ARTICLE = /^(?:the|a|an|his|her|their|its|our|my|your|this|these|those)$/;
const TIME =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today|tonight|late|earlier|later|afterwards|recently|last|this|morning|evening|afternoon|night|week|month|year|again|also|repeatedly|once|only|simply)$/;
const ADJUNCT = /^(?:in|on|at|during|after|before|by|from|through|via|to|with|of|as|when|while|following|over|about)$/;
const LONGEST_ADJUNCT = 14; // tokens between a cue and the "that", colon or mark that begins its content
const NOUN_OBJECT = /^(?:demand|call|plea|appeal|request|threat|promise|vow|pledge|offer)$/;

const isMark = (word: string): boolean => /^["“”‘’«»„‚‹›]$/.test(word);
const isComma = (word: string | undefined): boolean => word === ',';

export function framesOf(phrases: Phrases): Frame[] {
  const { words, language } = phrases;
  const frames: Frame[] = [];
  for (const match of findCues(words, phrases.from, phrases.to, phrases.isQuoted, language)) {
    const frame = match.cue.type === 'noun' ? nounFrame(phrases, match) : verbFrame(phrases, match, frames.at(-1));
    if (frame && !isBaseFormOfOther(phrases, frame) && !isOccasion(match, frames.at(-1))) frames.push(frame);
  }
  return frames;
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

/** The "that" of a clause, not of "that day,". */
const isThat = ({ words: { lower, tokens }, to }: Phrases, at: number): boolean =>
  lower[at] === 'that' &&
  !(isDay(lower[at + 1]) && (at + 2 >= to || tokens[at + 2]?.kind === 'punctuation' || lower[at + 2] === 'that'));

const isDay = (word = ''): boolean =>
  /^(?:day|morning|afternoon|evening|night|week|month|year|summer|winter)$/.test(word);

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

/** Behind an inverted source the clause is over, or says when and where. */
function endsClause({ words, to, isQuoted }: Phrases, at: number): boolean {
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

function possessor(phrases: Phrases, noun: number): Range | undefined {
  const { words } = phrases;
  let at = noun - 1;
  while (
    at > phrases.from &&
    words.tokens[at]?.kind === 'word' &&
    noun - at <= 3 &&
    !ARTICLE.test(words.lower[at] ?? '') &&
    words.lower[at] !== "'s"
  )
    at--;
  const word = words.lower[at] ?? '';
  if (/^(?:his|her|their|its|my|our)$/.test(word)) return { from: at, to: at + 1 };
  if (word !== "'s" && word !== "'") return undefined;
  let from = at;
  if (isCapitalised(words.raw[at - 1] ?? ''))
    while (from > phrases.from && isCapitalised(words.raw[from - 1] ?? '')) from--;
  else
    for (let back = at - 1; back >= phrases.from && at - back <= 5; back--)
      if (ARTICLE.test(words.lower[back] ?? '')) from = back;
  return from < at && !phrases.isQuoted(from) ? { from, to: at } : undefined;
}

// --- content -----------------------------------------------------------------------------------------------------

/** What a frame says: token ranges, none for an open frame (it ends in a colon); undefined where the cue reports nothing. */
export function contentOf(phrases: Phrases, frames: readonly Frame[], i: number): readonly Range[] | undefined {
  const frame = frames[i];
  if (
    !frame ||
    (frame.match.cue.type === 'noun' && frames.slice(0, i).some((outer) => outer.match.cue.type === 'verb'))
  )
    return undefined;
  if (frame.match.cue.type === 'preposition') return contentAround(phrases, frames, i, frame);
  if (isOpen(phrases, frame)) return [];
  const quote = quoteBefore(phrases, frame.from);
  if (quote !== undefined && frame.match.cue.type !== 'noun' && !frame.isInherited && isIntransitive(phrases, frame)) {
    const left = trim(phrases, {
      from: Math.max(leftBorder(phrases, frames, i), startOfQuotedClause(phrases, frame, quote)),
      to: frame.from,
    });
    return [left, quoteBehind(phrases, frame.to, frames[i + 1]?.from)].filter((range) => range !== undefined);
  }
  const from = contentStart(phrases, frame);
  const right = trim(phrases, { from, to: rightBorder(phrases, frames, i, from) });
  const left =
    isComma(words(phrases, frame.from - 1)) && !frame.isInherited
      ? trim(phrases, { from: leftBorder(phrases, frames, i), to: frame.from })
      : undefined;
  if (right && isReported(phrases, frame, from, right))
    return left && isComma(words(phrases, frame.to)) && leadsInto(phrases, left, right) ? [left, right] : [right];
  if (!left || phrases.language.weakCues.has(frame.match.cue.lemma)) return undefined;
  const goesOn = isComma(words(phrases, frame.to)) && frames[i + 1] === undefined; // "Without it, he said, the town …"
  const rest = goesOn ? trim(phrases, { from: frame.to, to: phrases.to }) : undefined;
  const parts = rest && rest.to - rest.from >= 3 ? [left, rest] : [left];
  return parts.some(({ from, to }) => to - from >= 3) ? parts : undefined;
}

/** `It was, Lund said, "a bad day"`: one clause about the cue, as its verb stands on the one side and what it needs on the other. */
function leadsInto({ words: { lower }, language }: Phrases, left: Range, right: Range): boolean {
  if (ADJUNCT.test(lower[left.from] ?? '') || SUBJECT.test(lower[right.from] ?? '')) return false; // "As it rang, Lund said, …"
  const isVerb = (word = '') => AUXILIARY.test(word) || language.finiteVerbs.has(word);
  return isVerb(lower[left.to - 1]) || isVerb(lower.slice(right.from, right.to).find((word) => !isMark(word)));
}

/** Behind words that it reports, a verb has no object: not `"…," you believe her`. */
const isIntransitive = (phrases: Phrases, frame: Frame): boolean =>
  frame.isInverted || frame.match.cue.takesAddressee || endsClause(phrases, frame.to);

/** "He described his first winter:" – the words come in the next paragraph. */
function isOpen(phrases: Phrases, frame: Frame): boolean {
  if (words(phrases, phrases.to - 1) !== ':' || phrases.to !== phrases.words.tokens.length) return false;
  for (let at = frame.to; at < phrases.to; at++) if (phrases.isQuoted(at)) return false;
  return frame.match.cue.type === 'verb' && !frame.isInherited && phrases.to - frame.to <= LONGEST_ADJUNCT;
}

const words = (phrases: Phrases, at: number): string => phrases.words.raw[at] ?? '';

/** "according to": the clause before it, the one behind it, or both where it stands in the middle. */
function contentAround(
  phrases: Phrases,
  frames: readonly Frame[],
  i: number,
  frame: Frame,
): readonly Range[] | undefined {
  const cited = frame.match.cue.lemma === 'citing' && i > 0 ? contentOf(phrases, frames, i - 1) : undefined;
  if (cited && cited.length > 0) return cited; // "…, the Courier reported, citing two officials": what the Courier reported
  const left = trim(phrases, { from: leftBorder(phrases, frames, i), to: frame.from });
  const isFirst = !left || left.to - left.from < 2;
  const isRelative = /^(?:who|whose|which|where)$/.test(phrases.words.lower[frame.to + 1] ?? ''); // tells of the source
  const goesOn = isFirst || (isComma(words(phrases, frame.to)) && !isRelative);
  const right = goesOn ? trim(phrases, { from: frame.to, to: rightBorder(phrases, frames, i, frame.to) }) : undefined;
  const parts = [
    isFirst ? undefined : left,
    right && (isFirst || right.to - right.from >= 2) ? right : undefined,
  ].filter((range) => range !== undefined);
  return parts.length > 0 ? parts : undefined;
}

/** Token past the last quoted one, where only a comma or dash stands between a quotation and `from`. */
function quoteBefore(phrases: Phrases, from: number): number | undefined {
  let at = from - 1;
  if (/^[,—–.]$/.test(words(phrases, at)) && !phrases.isQuoted(at)) at--;
  return at >= phrases.from && phrases.isQuoted(at) ? at + 1 : undefined;
}

/** Where the words before a quotation lead into it ("The plan is "mad,""), the clause begins with them. */
function startOfQuotedClause(phrases: Phrases, _frame: Frame, quoteEnd: number): number {
  let at = quoteEnd - 1;
  while (at > phrases.from && phrases.isQuoted(at - 1)) at--;
  const lead = words(phrases, at - 1);
  return at > phrases.from && /^[.!?;:]$/.test(lead) ? at : phrases.from;
}

/** `"A," said Lund, "B."`: the second part. */
function quoteBehind(phrases: Phrases, to: number, next: number | undefined): Range | undefined {
  let at = to;
  while (at < phrases.to && !phrases.isQuoted(at)) {
    if (at - to > LONGEST_ADJUNCT || at === next || words(phrases, at) === ';') return undefined;
    at++;
  }
  const lead = words(phrases, at - 1);
  if (at >= phrases.to || !/^[,:—–.]$/.test(lead)) return undefined;
  return trim(phrases, { from: at, to: phrases.to });
}

/** First token of what the cue reports: behind an addressee, adverbs, "in a statement on Friday" and "that". */
function contentStart(phrases: Phrases, frame: Frame): number {
  const { lower } = phrases.words;
  let at = frame.isInverted ? frame.to : frame.match.to;
  if (frame.match.cue.takesAddressee) at = behindAddressee(phrases, at);
  while (at < phrases.to && isAdverbial(phrases, at)) at++;
  const begin = beginOfContent(phrases, at);
  at = begin ?? at;
  return lower[at] === 'that' || words(phrases, at) === ':' || words(phrases, at) === ',' ? at + 1 : at;
}

/** "again", "that day", "quietly" between a cue and what it reports. */
function isAdverbial(phrases: Phrases, at: number): boolean {
  const word = phrases.words.lower[at] ?? '';
  if (word === 'that') return isDay(phrases.words.lower[at + 1]) && !isThat(phrases, at);
  return TIME.test(word) || isDay(word) || (/ly$/.test(word) && !isCapitalised(words(phrases, at)));
}

/** "that", a colon or a quotation behind an adjunct: the adjunct is no part of what was said. */
function beginOfContent(phrases: Phrases, from: number): number | undefined {
  const { lower } = phrases.words;
  if (!ADJUNCT.test(lower[from] ?? '') && !isComma(words(phrases, from))) return undefined;
  for (let at = from; at < phrases.to && at - from <= LONGEST_ADJUNCT; at++) {
    if (isThat(phrases, at) && !/^(?:of|in|at|on|by|from|for|so)$/.test(lower[at - 1] ?? '')) return at;
    if (words(phrases, at) === ':') return at;
    if (phrases.isQuoted(at)) return isComma(words(phrases, at - 1)) ? at : undefined;
    if (/^[;.]$/.test(words(phrases, at))) return undefined;
  }
  return undefined;
}

/** "told [reporters] he …", "told [the BBC] the …": where the one spoken to ends. */
function behindAddressee(phrases: Phrases, from: number): number {
  const { lower } = phrases.words;
  let at = ARTICLE.test(lower[from] ?? '') || /^(?:him|her|them|us|me|it)$/.test(lower[from] ?? '') ? from + 1 : from;
  const isPronoun = at > from && /^(?:him|them|us|me)$/.test(lower[from] ?? '');
  if (isPronoun || SUBJECT.test(lower[at] ?? '') || lower[at] === 'that' || phrases.isQuoted(at)) return at;
  for (; at < phrases.to && at - from < 10; at++) {
    const word = lower[at] ?? '';
    if (
      phrases.isQuoted(at) ||
      word === 'that' ||
      SUBJECT.test(word) ||
      (at > from && ARTICLE.test(word) && !/^(?:of|in|at|for|to|on)$/.test(lower[at - 1] ?? ''))
    )
      break;
    if (phrases.words.tokens[at]?.kind === 'punctuation' || (ADJUNCT.test(word) && word !== 'of')) break;
    if (
      at > from + 1 &&
      isCapitalised(words(phrases, at)) &&
      !isCapitalised(words(phrases, at - 1)) &&
      !ARTICLE.test(lower[at - 1] ?? '')
    )
      break;
  }
  return at;
}

/** Is there anything reported to the right: "that", a quotation, a clause for a verb that takes one, an object for one that does not? */
function isReported(phrases: Phrases, frame: Frame, from: number, right: Range): boolean {
  if (frame.match.cue.type === 'noun') return true;
  const lead = phrases.words.lower[from - 1] ?? '';
  if (lead === 'that' || lead === ':' || phrases.isQuoted(from)) return true;
  if (phrases.language.weakCues.has(frame.match.cue.lemma)) return false;
  for (let at = right.from; at < right.to; at++) if (phrases.isQuoted(at)) return true;
  const first = phrases.words.lower[right.from] ?? '';
  if (isComma(lead) || right.to - right.from < 2) return false;
  if (
    AUXILIARY.test(first) ||
    NO_CONTENT.test(first) ||
    (phrases.language.finiteVerbs.has(first) && !frame.match.cue.takesAddressee)
  )
    return false; // "the issues he raised included …"
  if (!frame.match.cue.takesClause) return !ADJUNCT.test(first) || frame.match.cue.stance === 'attitude';
  return !/^(?:in|on|at|during|after|before|by|when|while|from|through|over)$/.test(first);
}

/** Where the clause that ends at frame i may begin: the unit's start, or behind the conjunction that ends the frame before. */
function leftBorder(phrases: Phrases, frames: readonly Frame[], i: number): number {
  const frame = frames[i];
  const previous = frames[i - 1];
  if (!frame || !previous) return phrases.from;
  if (previous.match.cue.type === 'preposition' && previous.from === phrases.from) return previous.to + 1;
  for (let at = frame.from - 2; at > previous.to; at--) {
    if (phrases.isQuoted(at)) continue;
    if (words(phrases, at) === ';') return at + 1;
    if (isComma(words(phrases, at)) && CONJUNCTION.test(phrases.words.lower[at + 1] ?? '')) return at + 2;
  }
  return phrases.from;
}

/** Where what frame i reports ends: before the next frame where that is a clause of its own, else the unit's end. */
function rightBorder(phrases: Phrases, frames: readonly Frame[], i: number, from: number): number {
  return Math.min(endOfRelativeClause(phrases, frames[i], from), nextClause(phrases, frames, i, from));
}

/** ", who once called it "a joke," [recorded] it …": a relative clause ends at the comma before the verb of what it stands in. */
function endOfRelativeClause(phrases: Phrases, frame: Frame | undefined, from: number): number {
  const { lower } = phrases.words;
  const begin = frame?.source && lower[frame.source.to] === ',' ? frame.source.to + 1 : (frame?.source?.from ?? 0) - 1;
  if (!frame || frame.isInverted || !/^(?:who|which|whom|whose)$/.test(lower[begin] ?? '')) return phrases.to;
  for (let at = from; at < phrases.to; at++) {
    const isEnd = phrases.isQuoted(at) ? !phrases.isQuoted(at + 1) && isComma(lower[at - 1]) : isComma(lower[at]);
    if (isEnd && (AUXILIARY.test(lower[at + 1] ?? '') || phrases.language.finiteVerbs.has(lower[at + 1] ?? '')))
      return phrases.isQuoted(at) ? at + 1 : at;
  }
  return phrases.to;
}

function nextClause(phrases: Phrases, frames: readonly Frame[], i: number, from: number): number {
  for (const next of frames.slice(i + 1)) {
    if (isInRelativeClause(phrases, frames[i], next) && next.source) return next.source.to;
    if (next.match.cue.type === 'noun' || next.from <= from || next.from - 1 === frames[i]?.to) continue;
    let at = next.from - 1;
    const isAdverb = () =>
      /ly$/.test(phrases.words.lower[at] ?? '') ||
      phrases.words.lower[at] === 'then' ||
      phrases.words.lower[at] === 'also';
    while (isAdverb()) at--;
    const lead = phrases.words.lower[at] ?? '';
    if (isMark(lead) && isComma(words(phrases, at - 1))) return at + 1; // `… was "a joke," according to Lund`
    if (CONJUNCTION.test(lead)) return isComma(words(phrases, at - 1)) ? at - 1 : at;
    if (/^[,;—–]$/.test(lead)) return at;
  }
  return phrases.to;
}

/** "A resident, who [asked] not to be named, said": the relative clause is a part of the next verb's source. */
const isInRelativeClause = ({ words }: Phrases, frame: Frame | undefined, { source }: Frame): boolean =>
  frame !== undefined &&
  source !== undefined &&
  source.from < frame.match.from &&
  frame.match.to < source.to &&
  /^(?:who|which|,)$/.test(words.lower[frame.match.from - 1] ?? '');

/** Without the marks at its edges; undefined when nothing is left. Quotation marks belong to what they quote. */
function trim(phrases: Phrases, { from, to }: Range): Range | undefined {
  const { tokens } = phrases.words;
  const isLoose = (at: number) =>
    tokens[at]?.kind === 'punctuation' && !phrases.isQuoted(at) && !/^[)\]($£€%]$/.test(words(phrases, at));
  let start = from;
  let end = to;
  while (start < end && isLoose(start)) start++;
  while (end > start && isLoose(end - 1)) end--;
  return end > start ? { from: start, to: end } : undefined;
}
