import { isAdverb } from './clause-words';
import { presentVerbs } from './cues';
import type { Language } from './language';
import { isCapitalised, type Range, type Words } from './words';

/** What the finder of sources needs to know of a paragraph. */
export interface Phrases {
  readonly words: Words;
  readonly language: Language;
  readonly isQuoted: (token: number) => boolean;
  /** Is this the first token of a clause (sentence start, or behind a mark that closes the one before)? */
  readonly from: number;
  readonly to: number;
}

const LONGEST_SOURCE = 24; // tokens; the longest sources of people who tell are appositions of about this length
const SUBJECT_PRONOUN = /^(?:he|she|they|it|i|we|you|who|one|others|some|many|both|neither|nobody|everyone)$/;
const AUXILIARY =
  /^(?:has|have|had|also|later|then|already|still|once|again|now|first|further|earlier|previously|recently|repeatedly|would|could|will|did|does|do|not|n't|never|just|only|simply|even|soon|always|often|since|too|is|are|was|were|been|be|himself|herself|themselves)$/;
const BOUNDARY =
  /^(?:that|if|when|whenever|because|while|whereas|although|though|before|after|since|until|unless|where|which|how|why|what|but|so|yet|or|than|as|nor|like|amid|following|despite)$/;
const STARTS_ADJUNCT =
  /^(?:in|on|at|during|after|before|by|under|with|for|from|through|since|amid|despite|following|speaking|asked|meanwhile|however|moreover|still|but|and|so|yet|then|later|earlier|instead|separately|also|yesterday|today|tonight|last|this)$/;
const PREPOSITION = /^(?:of|for|at|from|in|to|with|on|near|by|behind|inside|about|familiar|close|briefed)$/;
const DETERMINER =
  /^(?:the|a|an|his|her|their|its|our|my|your|this|these|those|some|many|several|most|one|two|three|four|five|both|another|other|few|all|no)$/;
const TIME =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today|tonight|late|early|earlier|later|afterwards|recently|this|last|morning|evening|afternoon|night|week|month|year)$/;

const DASH = /^[—–]$/;

const isMark = (word: string): boolean => /^["“”‘’«»„‚‹›]$/.test(word);

/**
 * The source that ends right before the cue at `cue` ("The minister also [said]"), appositions included; undefined where there is none. A relative clause
 * without commas is taken in before a plain cue alone ("dockers who asked not to be named [said]"): others are too often its own verb.
 */
export function sourceBefore(phrases: Phrases, cue: number, isPlain = false): Range | undefined {
  const { words } = phrases;
  let to = cue;
  while (to > phrases.from && isBetween(words, to - 1)) to--;
  if (isReducedRelative(words, to - 1)) to = cue; // "figures published on Tuesday"
  if (to <= phrases.from || phrases.isQuoted(to - 1)) return undefined;
  const last = words.lower[to - 1] ?? '';
  if (SUBJECT_PRONOUN.test(last)) return last === 'who' ? antecedent(phrases, to - 1) : { from: to - 1, to };
  if (last === ',' || last === ')' || DASH.test(last)) return sourceWithApposition(phrases, to);
  if (last === 'and' || last === 'or') return undefined;
  const relative = isPlain ? relativeBefore(phrases, to) : undefined;
  if (relative !== undefined) {
    const from = phraseStart(phrases, relative);
    if (from < relative) return { from, to };
  }
  const from = phraseStart(phrases, to);
  return from < to ? { from: startOfSubject(phrases, from, to), to } : undefined;
}

/** "[A fisherman who rescued] twelve people [refused]": behind "who" and its verb stands what it does, not who does it. */
function startOfSubject(phrases: Phrases, from: number, to: number): number {
  const { lower } = phrases.words;
  const who = lower[from - 2] === 'who' ? from - 2 : lower[from - 3] === 'who' ? from - 3 : undefined;
  if (who === undefined || who <= phrases.from || !isVerb(phrases.words, phrases.language, from - 1)) return from;
  const start = phraseStart(phrases, who);
  return start < who && to - start <= LONGEST_SOURCE ? start : from;
}

const LONGEST_RELATIVE = 12; // tokens

/** "Two dockers [who] asked not to be named": a relative clause without commas belongs to the source. */
function relativeBefore(phrases: Phrases, to: number): number | undefined {
  const { lower, tokens } = phrases.words;
  for (let at = to - 1; at > phrases.from && to - at <= LONGEST_RELATIVE; at--) {
    if (phrases.isQuoted(at) || tokens[at]?.kind === 'punctuation') return undefined;
    if (/^(?:said|says|told|that)$/.test(lower[at] ?? '')) return undefined; // another claim stands between
    if (lower[at] === 'who') return at;
  }
  return undefined;
}

/** Adverbs, auxiliaries and days between subject and verb: "Lopez on Monday also [said]". */
const isBetween = (words: Words, at: number): boolean => {
  const word = words.lower[at] ?? '';
  return (
    AUXILIARY.test(word) ||
    (isAdverb(word) && !isCapitalised(words.raw[at] ?? '')) ||
    (TIME.test(word) && !DETERMINER.test(words.lower[at - 1] ?? '')) ||
    (word === 'on' && TIME.test(words.lower[at + 1] ?? ''))
  );
};

/** "a guard who [said]": the noun phrase that "who" stands for, without it. */
function antecedent(phrases: Phrases, who: number): Range | undefined {
  const to = phrases.words.lower[who - 1] === ',' ? who - 1 : who;
  const from = phraseStart(phrases, to);
  return from < to ? { from, to } : undefined;
}

/** "Ana Ruiz, the city engineer, [said]", "Sen. Lund (D-N.Y.) [said]": from the name to the end of what stands in apposition. */
function sourceWithApposition(phrases: Phrases, to: number): Range | undefined {
  const { words } = phrases;
  const mark = words.raw[to - 1] ?? '';
  const isBracket = mark === ')';
  const open = openingOf(phrases, to, isBracket ? '(' : mark);
  const isAside = isBracket || DASH.test(mark);
  if (open === undefined || (!isAside && !isApposition(phrases, open + 1, to - 1))) return undefined;
  const head = headBefore(phrases, open);
  if (!head) return undefined;
  if (isBracket) return { from: head.from, to };
  if (DASH.test(mark)) return head;
  return { from: head.from, to: isAdjunct(words, open + 1) ? head.to : to - 1 };
}

/** The comma or bracket with which the apposition that ends before `to` begins. */
function openingOf(phrases: Phrases, to: number, mark: string): number | undefined {
  for (let at = to - 2; at > phrases.from && to - at <= LONGEST_SOURCE; at--) {
    if (phrases.isQuoted(at) || /^[;:.]$/.test(phrases.words.raw[at] ?? '')) return undefined;
    if (phrases.words.raw[at] === mark) return at;
  }
  return undefined;
}

/** What stands before an apposition; one apposition may follow another ("Tyler, 12, who …", "the firm, based in Duluth, Minnesota, …"). */
function headBefore(phrases: Phrases, open: number): Range | undefined {
  const { words } = phrases;
  if (words.raw[open - 1] === ')') return sourceWithApposition(phrases, open);
  const from = phraseStart(phrases, open);
  if (from >= open) return undefined;
  const first = words.lower[from] ?? '';
  const isPart =
    words.tokens[from]?.kind === 'number' ||
    (!isCapitalised(words.raw[from] ?? '') && !DETERMINER.test(first) && !SUBJECT_PRONOUN.test(first));
  return words.raw[from - 1] === ',' && isPart ? headBefore(phrases, from - 1) : { from, to: open };
}

function isApposition({ words, language }: Phrases, from: number, to: number): boolean {
  const first = words.lower[from] ?? '';
  if (
    DETERMINER.test(first) ||
    /^(?:who|whom|which)$/.test(words.lower[from + 1] ?? '') ||
    /^(?:who|whose|which|of|now|then|aged?|speaking|citing|director|chief|head|former)$/.test(first)
  )
    return true;
  if (words.tokens[from]?.kind === 'number' && to - from === 1) return true;
  if (isAdjunct(words, from) || /ed$/.test(first) || (/ing$/.test(first) && to - from <= 3)) return true;
  return words.lower.slice(from, to).some((word) => language.roles.has(word)) || isCapitalised(words.raw[from] ?? '');
}

const isAdjunct = (words: Words, at: number): boolean =>
  /^(?:of|in|on|at|during|speaking|citing|meanwhile|however|for|by|through|writing)$/.test(words.lower[at] ?? '');

/** First token of the noun phrase that ends before `to`. */
function phraseStart(phrases: Phrases, to: number): number {
  let from = to;
  while (from > phrases.from && to - from < LONGEST_SOURCE && belongs(phrases, from - 1) && !begins(phrases, from, to))
    from--;
  while (from < to && /^(?:and|or|of|'s)$/.test(phrases.words.lower[from] ?? '')) from++;
  return dropAdjuncts(phrases.words, from, to);
}

/** "seen [a sample …]": an article begins its phrase, but behind a preposition or "and". */
const begins = ({ words: { lower } }: Phrases, at: number, to: number): boolean =>
  at < to &&
  /^(?:a|an|the)$/.test(lower[at] ?? '') &&
  !/^(?:of|for|at|from|in|to|with|on|near|by|behind|inside|about|and|or|all|both|half|than|between|against|within|into|over|under|during|after|before|since|through|per|without|among|across|around|upon|as|['’]s|-|&|\/)$/.test(
    lower[at - 1] ?? '',
  );

function belongs({ words, language, isQuoted }: Phrases, at: number): boolean {
  const word = words.lower[at] ?? '';
  if (word === 'to' && words.lower[at - 1] === 'according') return false;
  if (isQuoted(at) || isMark(word) || words.tokens[at]?.kind === 'punctuation')
    return word === '/' || word === '&' || word === '-';
  if (word === 'that' && PREPOSITION.test(words.lower[at - 1] ?? '')) return true; // "in that paper"
  if (BOUNDARY.test(word) || AUXILIARY.test(word) || isVerb(words, language, at))
    return word === 'or' && joinsNames(words, at);
  if (word !== 'and') return true;
  // "Okoro and Lund said" is one source; "the vote failed and Lund said" is not.
  return (
    isCapitalised(words.raw[at - 1] ?? '') === isCapitalised(words.raw[at + 1] ?? '') &&
    !DETERMINER.test(words.lower[at + 1] ?? '') &&
    !SUBJECT_PRONOUN.test(words.lower[at + 1] ?? '')
  );
}

/** A finite verb, or the infinitive behind "to": no noun phrase runs over one. "-ed" between article and noun is an adjective. */
function isVerb(words: Words, language: Language, at: number): boolean {
  const word = words.lower[at] ?? '';
  const before = words.lower[at - 1] ?? '';
  if (isCapitalised(words.raw[at] ?? '')) return false;
  if (language.finiteVerbs.has(word) || presentVerbs(language).has(word)) return !DETERMINER.test(before);
  if (before === 'to' && !DETERMINER.test(word) && !language.roles.has(word) && words.tokens[at]?.kind === 'word')
    return true;
  if (isReducedRelative(words, at)) return false;
  if (
    !/[^e]ed$/.test(word) ||
    /^(?:briefed|based|named|involved|united|armed|appointed|elected|injured|wounded|displaced|related)$/.test(word)
  )
    return false;
  return !DETERMINER.test(before) && (SUBJECT_PRONOUN.test(before) || !language.roles.has(words.lower[at + 1] ?? ''));
}

/** "a report by PwC [published] in January", "emails [seen] by the Echo". */
const isReducedRelative = ({ lower }: Words, at: number): boolean =>
  /^(?:published|released|issued|commissioned|obtained|seen|leaked|reviewed|conducted|written|compiled|filed|posted|produced|prepared|sent|signed|sponsored|funded|quoted|dated|taken)$/.test(
    lower[at] ?? '',
  ) &&
  /^(?:in|by|on|for|to|from|at|last|this|earlier|yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/.test(
    lower[at + 1] ?? '',
  );

const joinsNames = (words: Words, at: number): boolean =>
  isCapitalised(words.raw[at - 1] ?? '') && isCapitalised(words.raw[at + 1] ?? '');

/** "In a statement the minister" → "the minister": an adjunct that begins the clause with no comma after it is no part of the source. */
function dropAdjuncts(words: Words, from: number, to: number): number {
  if (!STARTS_ADJUNCT.test(words.lower[from] ?? '') || isCapitalised(words.raw[from + 1] ?? '')) {
    return STARTS_ADJUNCT.test(words.lower[from] ?? '') && !PREPOSITION.test(words.lower[from] ?? '')
      ? from + 1
      : afterPreposition(words, from, to);
  }
  for (let at = to - 1; at > from; at--)
    if (DETERMINER.test(words.lower[at] ?? '') && !PREPOSITION.test(words.lower[at - 1] ?? '')) return at;
  return afterPreposition(words, from, to);
}

/** "On Tuesday Lund" → "Lund", "In Leeds Lund" stays doubtful and keeps its last capitalised words. */
function afterPreposition(words: Words, from: number, to: number): number {
  if (!PREPOSITION.test(words.lower[from] ?? '')) return from;
  let at = to;
  while (at > from && isCapitalised(words.raw[at - 1] ?? '') && !TIME.test(words.lower[at - 1] ?? '')) at--;
  return at;
}

/** The source that begins at `at`, behind its cue ("[said] Ana Ruiz, the city engineer"); undefined where something else stands there. */
export function sourceAfter(phrases: Phrases, at: number): Range | undefined {
  const { words, to } = phrases;
  const first = words.lower[at] ?? '';
  if (at >= to || phrases.isQuoted(at)) return undefined;
  if (SUBJECT_PRONOUN.test(first) && words.lower[at + 1] !== 'of') return { from: at, to: at + 1 };
  if (!DETERMINER.test(first) && words.tokens[at]?.kind !== 'word' && words.tokens[at]?.kind !== 'number')
    return undefined;
  if (TIME.test(first) || STARTS_ADJUNCT.test(first) || BOUNDARY.test(first)) return undefined;
  let end = at;
  while (end < to && end - at < LONGEST_SOURCE && continues(phrases, at, end)) end++;
  return end > at ? { from: at, to: withApposition(phrases, at, end) } : undefined;
}

function continues(phrases: Phrases, from: number, at: number): boolean {
  const { words, language } = phrases;
  const word = words.lower[at] ?? '';
  const before = words.lower[at - 1] ?? '';
  if (phrases.isQuoted(at) || isMark(word)) return false;
  if (words.tokens[at]?.kind === 'punctuation') return word === '-' || word === '&' || word === '/';
  if (BOUNDARY.test(word) || AUXILIARY.test(word) || (SUBJECT_PRONOUN.test(word) && words.lower[at + 1] !== 'of'))
    return false;
  if (word === 'on' && TIME.test(words.lower[at + 1] ?? '')) return false;
  if (TIME.test(word) && at > from && !DETERMINER.test(before)) return false;
  if (isReducedRelative(words, at) || isReducedRelative(words, at - 1))
    return language.documentNouns.has(documentBefore(words, from, at));
  if (/^(?:in|on|at|to|with)$/.test(word)) return isComplement(phrases, at);
  if (word === 'by' && language.documentNouns.has(before)) return true;
  return (
    !/^(?:during|by|under|through|about|and|saying|adding)$/.test(word) || (word === 'and' && joinsNames(words, at))
  );
}

/** The first word of a phrase that could be a paper: what stands before "by", "on" or "of". */
function documentBefore({ lower }: Words, from: number, to: number): string {
  let at = from;
  while (at + 1 < to && !/^(?:by|of|on|from|for|in|seen|published)$/.test(lower[at + 1] ?? '')) at++;
  return lower[at] ?? '';
}

/** "said officials [in] Kyiv", "the ambassador [to] Chile", "a report [in] the Echo"; "said Lund [in] an interview" ends the source. */
function isComplement({ words, language }: Phrases, preposition: number): boolean {
  const before = words.lower[preposition - 1] ?? '';
  const { roles, unnamedSources, documentNouns } = language;
  if (/^(?:familiar|close|briefed|acquainted|involved|opposed|loyal)$/.test(before)) return true;
  return (
    (roles.has(before) || unnamedSources.has(before) || documentNouns.has(before) || /s$/.test(before)) &&
    !isCapitalised(words.raw[preposition - 1] ?? '') &&
    !/^(?:a|an)$/.test(words.lower[preposition + 1] ?? '')
  );
}

/** Takes in ", the city engineer", ", 34," and "(D-Ohio)" behind a source, up to the comma or stop that ends it. */
function withApposition(phrases: Phrases, from: number, end: number): number {
  const { words } = phrases;
  if (words.raw[end] === '(') {
    const close = words.raw.indexOf(')', end);
    return close > 0 && close - end < LONGEST_SOURCE ? close + 1 : end;
  }
  if (words.raw[end] !== ',') return end;
  const inside = { from: end + 1, to: endOfApposition(phrases, end + 1) };
  if (words.tokens[inside.from]?.kind === 'number' && inside.to - inside.from === 1)
    return withApposition(phrases, from, inside.to);
  return isRole(phrases, inside) || isNameOf(phrases, { from, to: end }, inside) ? inside.to : end;
}

function endOfApposition({ words, to }: Phrases, from: number): number {
  let at = from;
  while (at < to && !/^[,;:.!?—–"“”‘’«»„‚‹›]$/.test(words.raw[at] ?? '') && at - from < LONGEST_SOURCE - 1) at++;
  return at;
}

/** "the city engineer", "who was mayor then"; a verb outside a relative clause makes it a clause: "the mayor has left". */
function isRole({ words, language }: Phrases, { from, to }: Range): boolean {
  const inside = words.lower.slice(from, to);
  const relative = inside.findIndex((word) => /^(?:who|whose|which)$/.test(word));
  const claimed = relative < 0 ? inside : inside.slice(0, relative);
  return (
    inside.some((word) => language.roles.has(word)) &&
    !claimed.some((word) => AUXILIARY.test(word) || language.finiteVerbs.has(word)) &&
    !STARTS_ADJUNCT.test(inside[0] ?? '')
  );
}

const LONGEST_NAME = 6; // tokens

/** "the harbour master, Jens Holm,": the name of whom the words before it describe. */
function isNameOf({ words, language }: Phrases, described: Range, { from, to }: Range): boolean {
  return (
    to > from &&
    to - from <= LONGEST_NAME &&
    words.raw.slice(from, to).every(isCapitalised) &&
    (DETERMINER.test(words.lower[described.from] ?? '') || language.roles.has(words.lower[described.to - 1] ?? '')) &&
    /^[,;.]$/.test(words.raw[to] ?? '.')
  );
}
