import type { ActorKind, NameSpan, Sentence, Span } from './document';
import type { Language } from './language';
import { type Entry, type Lexicon, lexiconOf, matchAt } from './lexicon';
import { roleAfter, roleBefore } from './roles';
import { isAcronym, isCapitalised, isInitial, type Words } from './words';

/** Token indices, `to` exclusive. */
interface Range {
  readonly from: number;
  readonly to: number;
}

interface Context {
  readonly words: Words;
  readonly sentence: Range;
  readonly language: Language;
  readonly lexicon: Lexicon;
}

/**
 * The names in a paragraph, by rules: runs of capitalised words, cut at titles and known names, with the kind that their own words
 * tell (honorific, title, given name, "Council", the lists). Titles in lower case ("coach Bob Hale") and roles in apposition count too.
 */
export function readNames(words: Words, sentences: readonly Sentence[], language: Language): NameSpan[] {
  const lexicon = lexiconOf(language);
  return sentences.flatMap((sentence) => namesOfSentence({ words, sentence, language, lexicon }));
}

function namesOfSentence(context: Context): NameSpan[] {
  const dateline = datelineOf(context);
  const names: NameSpan[] = dateline ? [dateline] : [];
  const { to } = context.sentence;
  for (let at = dateline ? afterDateline(context) : context.sentence.from; at < to; ) {
    const run = runAt(context, at);
    if (run.to > run.from) names.push(...namesOfRun(context, run));
    at = Math.max(run.to, at + 1);
  }
  return names;
}

const LONGEST_ACRONYM = 6; // letters; longer words in capitals are shouted
const LONGEST_DATELINE = 10; // tokens before its dash: "ST. PETERSBURG, Russia, March 3 (AP) —"

/** Where the text behind "LEEDS —" or "LONDON (Wire) –" begins; 0 where the paragraph has no dateline. */
function afterDateline({ words, sentence }: Context): number {
  if (sentence.from !== 0 || !/^\p{Lu}[\p{Lu}.'’-]+$/u.test(words.raw[0] ?? '')) return 0;
  return words.raw.slice(0, LONGEST_DATELINE).findIndex((word) => /^(?:[—–-]|--)$/.test(word)) + 1;
}

/** The place that a dateline names. */
function datelineOf(context: Context): NameSpan | undefined {
  const { words } = context;
  if (afterDateline(context) < 2) return undefined;
  let to = 1;
  while (/^\p{Lu}[\p{Lu}.'’-]+$/u.test(words.raw[to] ?? '')) to++;
  return { ...spanOf(words, { from: 0, to }), kind: 'place', title: undefined, roles: [] };
}

// --- runs of capitalised words -----------------------------------------------------------------------------------

function runAt(context: Context, from: number): Range {
  if (!canStart(context, from)) return { from, to: from };
  let to = from + (matchAt(context.lexicon, context.words, from, context.sentence.to)?.words.length ?? 1);
  for (let next = extend(context, from, to); next > to; next = extend(context, from, to)) to = next;
  return { from, to };
}

function canStart({ words, sentence, language, lexicon }: Context, at: number): boolean {
  if (words.tokens[at]?.kind !== 'word') return false;
  if (isParticle(words, language, at)) return true;
  if (!isCapitalised(words.raw[at] ?? '')) return false;
  if (matchAt(lexicon, words, at, sentence.to)) return true;
  if (modifiesRole(words, language, sentence, at)) return false;
  const word = words.lower[at] ?? '';
  if (language.capitalisedCommonWords.has(word) || language.pronouns.has(word)) return false;
  if (!beginsSentence(words, sentence, at)) return word !== 'the';
  return !isCommon(language, lexicon, word);
}

/** "de Wit" in the middle of a sentence. */
const isParticle = (words: Words, language: Language, at: number): boolean =>
  language.nameParticles.has(words.raw[at] ?? '') &&
  !language.commonWords.has(words.raw[at] ?? '') &&
  isCapitalised(words.raw[at + 1] ?? '') &&
  !isCapitalised(words.raw[at - 1] ?? 'A');

/** "Museum curators", "Baths boss": a sentence's first word before a role in lower case is an ordinary noun. */
const modifiesRole = (words: Words, language: Language, sentence: Range, at: number): boolean => {
  const next = words.raw[at + 1] ?? '';
  return beginsSentence(words, sentence, at) && (language.roles.has(next) || language.unnamedSources.has(next));
};

/** First word of the sentence, or of a quotation or clause inside it: its capital tells nothing. */
function beginsSentence(words: Words, sentence: Range, at: number): boolean {
  const before = words.raw[at - 1];
  return at <= sentence.from || before === undefined || /^["“”‘’'«»„‚:([—–―•-]$/.test(before);
}

/** A word that begins sentences without being a name; titles and nations may begin a name all the same. */
function isCommon(language: Language, lexicon: Lexicon, word: string): boolean {
  return (
    (language.commonWords.has(word) || (/ing$/.test(word) && !language.givenNames.has(word))) &&
    !isTitleWord(language, word) &&
    !language.honorifics.has(word) &&
    !lexicon.nations.has(word)
  );
}

/** Where the run ends if one more word (or "of Something", "van Something") belongs to it; `to` itself where none does. */
function extend(context: Context, from: number, to: number): number {
  const { words, sentence, language } = context;
  if (to >= sentence.to) return to;
  const word = words.lower[to] ?? '';
  const raw = words.raw[to] ?? '';
  if (words.tokens[to]?.kind === 'word' && isCapitalised(raw)) {
    const isCalendar = language.capitalisedCommonWords.has(word) || language.pronouns.has(word);
    const before = words.lower[to - 1] ?? '';
    return isCalendar && !language.givenNames.has(before) && !language.honorifics.has(before) ? to : to + 1;
  }
  if (raw === '&' && isCapitalised(words.raw[to + 1] ?? '')) return to + 2;
  if (language.nameParticles.has(word)) {
    const next = language.nameParticles.has(words.lower[to + 1] ?? '') ? to + 2 : to + 1;
    if (next < sentence.to && isCapitalised(words.raw[next] ?? '')) return next + 1;
  }
  if (word === ',' && language.nameSuffixes.has(words.lower[to + 1] ?? '') && isCapitalised(words.raw[to + 1] ?? ''))
    return to + 2;
  return extendOverConnector(context, from, to);
}

/** "Ministry of Health", "Department for Work and Pensions", "Secretary of State", "Organization for … and … in Europe". */
function extendOverConnector({ words, sentence, language }: Context, from: number, to: number): number {
  const word = words.lower[to] ?? '';
  const next = words.lower[to + 1] === 'the' ? to + 2 : to + 1;
  if (!/^(?:of|for|and|in|on)$/.test(word) || next >= sentence.to || !isCapitalised(words.raw[next] ?? '')) return to;
  if (language.capitalisedCommonWords.has(words.lower[next] ?? '')) return to;
  const last = words.lower[to - 1] ?? '';
  const hasConnector = words.lower.slice(from, to).some((each) => each === 'of' || each === 'for');
  const isBody = words.lower.slice(from, to).some((each) => language.organisationWords.has(each));
  if (word === 'of')
    return language.organisationWords.has(last) ||
      (last === 'journal' && to - from === 1) ||
      isTitleOfState(language, last, words.lower[next] ?? '')
      ? next + 1
      : to;
  if (word === 'for') return language.organisationWords.has(last) ? next + 1 : to;
  if (word === 'in' || word === 'on')
    return isBody && hasConnector && words.lower.slice(from, to).includes('and') ? next + 1 : to;
  return isBody && hasConnector && !language.organisationWords.has(words.lower[next] ?? '') ? next + 1 : to;
}

/** "Secretary of State", "Chancellor of the Exchequer": offices whose title has a complement. */
function isTitleOfState(language: Language, title: string, complement: string): boolean {
  return (
    /^(?:state|defen[cs]e|the|treasury|exchequer|education|energy|commerce|labou?r|health|homeland|staff|police|justice)$/.test(
      complement,
    ) && language.titles.has(title)
  );
}

const isTitleWord = (language: Language, word: string): boolean =>
  language.titles.has(word) || language.titleModifiers.has(word);

// --- from a run to names -----------------------------------------------------------------------------------------

function namesOfRun(context: Context, run: Range): NameSpan[] {
  const { words, lexicon } = context;
  const whole = matchAt(lexicon, words, run.from, run.to);
  if (whole && whole.words.length === run.to - run.from) return [known(context, run, whole)];
  const body = withoutTitle(context, withoutPostNominals(context, run));
  const inTitle = knownInside(context, { from: run.from, to: body.from });
  if (body.from >= body.to) return inTitle;
  return [...inTitle, ...cutKnown(context, body, run.from)];
}

/** "Fiona Kessler KC" → "Fiona Kessler"; "Jr." and "III" stay, they tell father from son. */
function withoutPostNominals({ words, language }: Context, { from, to }: Range): Range {
  let end = to;
  const isLetters = (word: string) => language.nameSuffixes.has(word) && !/^(?:jr|sr|ii|iii|iv|v)$/.test(word);
  while (end - from > 2 && isLetters(words.lower[end - 1] ?? '')) end -= words.raw[end - 2] === ',' ? 2 : 1;
  return { from, to: end };
}

/** What is left of a run behind its last title or honorific; empty where the run is a title and nothing else. */
function withoutTitle({ words, language, lexicon, sentence }: Context, run: Range): Range {
  let from = run.from;
  for (let at = run.from; at < run.to; at++) {
    const word = words.lower[at] ?? '';
    const opens = at === run.from && at + 1 < run.to && beginsSentence(words, sentence, at) && language.roles.has(word);
    const isTitle = language.honorifics.has(word) || language.titles.has(word) || opens; // "Passenger Aisha Bello"
    if (!isTitle || (at > run.from && language.givenNames.has(words.lower[at - 1] ?? ''))) continue;
    let end = at + 1;
    if (/^(?:of|for)$/.test(words.lower[end] ?? '') && !language.organisationWords.has(word))
      end += words.lower[end + 1] === 'the' ? 3 : 2;
    if (end <= run.to) from = end;
  }
  if (
    from === run.to &&
    from - run.from === 1 &&
    !beginsSentence(words, sentence, run.from) &&
    isSurnameLike(language, words, run.from)
  )
    return run;
  while (from < run.to && startsCommon(words, language, lexicon, sentence, from, run)) from++;
  return { from, to: run.to };
}

/** A lone "Baker" or "Bishop" in the middle of a sentence, with no article before it, is somebody's surname. */
const isSurnameLike = (language: Language, words: Words, at: number): boolean =>
  !/^(?:the|a|an|former|as|and|its|his|her|their|'s|'|vice|prime|deputy)$/.test(words.lower[at - 1] ?? '') &&
  !language.honorifics.has(words.lower[at] ?? '');

function startsCommon(
  words: Words,
  language: Language,
  lexicon: Lexicon,
  sentence: Range,
  at: number,
  run: Range,
): boolean {
  const word = words.lower[at] ?? '';
  if (at === run.from && beginsSentence(words, sentence, at) && isCommon(language, lexicon, word)) return true;
  // "Russian Vladimir Putin" is no name; "American Airlines" is.
  if (lexicon.nations.has(word) && at + 1 <= run.to && !matchAt(lexicon, words, at, run.to))
    return !isBodyName(language, words, { from: at, to: run.to });
  return (
    language.titleModifiers.has(word) &&
    at < run.to - 1 &&
    at === run.from &&
    !isBodyName(language, words, { from: at, to: run.to }) &&
    !language.givenNames.has(word)
  );
}

/** Known names inside a title: "White House" in "White House Press Secretary Ann Bell". */
function knownInside(context: Context, range: Range): NameSpan[] {
  const names: NameSpan[] = [];
  for (let at = range.from; at < range.to; at++) {
    const entry = matchAt(context.lexicon, context.words, at, range.to);
    if (!entry || entry.kind === 'group') continue;
    names.push(known(context, { from: at, to: at + entry.words.length }, entry));
    at += entry.words.length - 1;
  }
  return names;
}

/** Cuts a run at a known outlet, place or body in front of a person ("Indiana Mike Lowe" → two names); else one name. */
function cutKnown(context: Context, body: Range, titleFrom: number): NameSpan[] {
  const { words, language, lexicon } = context;
  const first = matchAt(lexicon, words, body.from, body.to);
  const rest = first ? body.from + first.words.length : body.from;
  if (
    first &&
    rest < body.to &&
    first.kind !== 'group' &&
    !isBodyName(language, words, body) &&
    language.givenNames.has(words.lower[rest] ?? '') &&
    !language.givenNames.has(words.lower[body.from] ?? '')
  )
    return [
      known(context, { from: body.from, to: rest }, first),
      ...nameOf(context, { from: rest, to: body.to }, titleFrom),
    ];
  if (first && rest === body.to && titleFrom === body.from) return [known(context, body, first)];
  return nameOf(context, body, titleFrom);
}

function known({ words }: Context, range: Range, entry: Entry): NameSpan {
  return { ...spanOf(words, range), kind: entry.kind, title: undefined, roles: [] };
}

/** One name, or none for a street or a river: landmarks say nothing and are nobody. */
function nameOf(context: Context, range: Range, titleFrom: number): NameSpan[] {
  const { words, language, sentence } = context;
  if (isLandmark(context, range)) return [];
  const title = titleFrom < range.from ? { from: titleFrom, to: range.from } : lowerCaseTitle(context, range.from);
  const roles = [
    roleBefore(words, sentence, title?.from ?? range.from, range.to, language),
    roleAfter(words, sentence, range.to, language),
  ].filter((role) => role !== undefined);
  const kind = title && !isBodyName(language, words, range) ? 'person' : kindOf(context, range);
  const isBody = kind === 'organisation' || kind === 'outlet';
  const name = {
    ...spanOf(words, range),
    kind: kind ?? (roles.length > 0 ? ('person' as const) : undefined),
    title: title && spanOf(words, title),
    roles: isBody ? [] : roles.map((role) => spanOf(words, role)),
  };
  return [name];
}

const isLandmark = ({ words, language }: Context, { from, to }: Range): boolean =>
  to - from > 1 &&
  language.landmarkWords.has(words.lower[to - 1] ?? '') &&
  !language.givenNames.has(words.lower[from] ?? '');

/** "defence lawyer Priya Nair": a role noun in lower case right before the name, with its modifiers. */
function lowerCaseTitle({ words, language, sentence }: Context, at: number): Range | undefined {
  const noun = words.raw[at - 1] ?? '';
  if (at - 1 < sentence.from || isCapitalised(noun) || !(language.roles.has(noun) || language.honorifics.has(noun)))
    return undefined;
  let from = at - 1;
  while (
    from > sentence.from &&
    isTitleWord(language, words.lower[from - 1] ?? '') &&
    !isCapitalised(words.raw[from - 1] ?? '')
  )
    from--;
  return { from, to: at };
}

function kindOf({ words, language }: Context, range: Range): ActorKind | undefined {
  const first = words.lower[range.from] ?? '';
  const last = words.raw[range.to - 1] ?? '';
  const length = range.to - range.from;
  if (isOutletName(language, words, range)) return 'outlet';
  if (isBodyName(language, words, range)) return 'organisation';
  if (length === 1 && /^[KW][A-Z]{2,3}(?:-(?:TV|FM|AM))?$/.test(last)) return 'outlet'; // call letters of American stations
  if (length === 1 && isAcronym(last) && !isInitial(last) && last.length <= LONGEST_ACRONYM) return 'organisation';
  if (length > 1 && /^(?:saint|st)$/.test(first)) return 'organisation'; // churches, schools, hospitals
  if (
    length > 1 &&
    (language.givenNames.has(first) ||
      isInitial(words.raw[range.from + 1] ?? '') ||
      isInitial(words.raw[range.from] ?? ''))
  )
    return 'person';
  if (words.lower.slice(range.from + 1, range.to).some((word) => language.nameParticles.has(word) && word !== 'and'))
    return 'person';
  return length === 1 && language.givenNames.has(first) ? 'person' : undefined;
}

/** "Harbour Courier", "Radio Fen", "Journal of Urban Birds"; not "Emily Post". */
function isOutletName(language: Language, words: Words, { from, to }: Range): boolean {
  if (to - from < 2 || language.givenNames.has(words.lower[from] ?? '')) return false;
  const isFirst =
    /^(?:radio|tv)$/.test(words.lower[from] ?? '') ||
    (words.lower[from + 1] === 'of' && language.outletWords.has(words.lower[from] ?? ''));
  return isFirst || language.outletWords.has(words.lower[to - 1] ?? '');
}

/** Has the word of a body in the place where bodies have it: last ("City Council"), or before "of" and "for" ("Bank of …"). */
function isBodyName(language: Language, words: Words, { from, to }: Range): boolean {
  if (to - from < 2) return false;
  if (language.organisationWords.has(words.lower[to - 1] ?? '')) return true;
  for (let at = from; at < to - 1; at++) {
    if (!language.organisationWords.has(words.lower[at] ?? '')) continue;
    if (/^(?:of|for|on|&)$/.test(words.lower[at + 1] ?? '')) return true;
  }
  return false;
}

function spanOf(words: Words, { from, to }: Range): Span {
  const start = words.tokens[from]?.start ?? 0;
  return { start, end: words.tokens[to - 1]?.end ?? start };
}
