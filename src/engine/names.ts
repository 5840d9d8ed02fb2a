import { afterDateline, lengthOfPlace } from './datelines';
import type { ActorKind, NameSpan, Sentence } from './document';
import type { Language } from './language';
import { type Entry, lexiconOf, matchAt } from './lexicon';
import { beginsSentence, type Context, isCommon, isTitleWord, runAt } from './name-runs';
import { roleAfter, roleBefore } from './roles';
import { isAcronym, isCapitalised, isInitial, type Range, spanOf, type Words } from './words';

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
  for (let at = dateline ? afterDateline(context.words) : context.sentence.from; at < to; ) {
    const run = runAt(context, at);
    if (run.to > run.from) names.push(...namesOfRun(context, run));
    at = Math.max(run.to, at + 1);
  }
  return names;
}

const ALWAYS_LANDMARK = /^(?:street|road|avenue|highway|boulevard|motorway|river|bridge|crescent)$/; // nobody's surname
const LONGEST_ACRONYM = 5; // letters; longer words in capitals are shouted
/** The place that a dateline names. */
function datelineOf({ words, sentence }: Context): NameSpan | undefined {
  if (sentence.from !== 0 || afterDateline(words) === 0) return undefined;
  const place = { from: 0, to: lengthOfPlace(words) };
  return { ...spanOf(words, place), kind: 'place', title: undefined, honorific: undefined, roles: [] };
}

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
function withoutTitle(context: Context, run: Range): Range {
  const { words, language, sentence } = context;
  const isLone = run.to - run.from === 1 && !beginsSentence(words, sentence, run.from);
  let from = run.from;
  for (let at = run.from; at < run.to; at++) {
    if (!endsTitle(context, run, at)) continue;
    const end = behindComplement(words, language, at);
    if (end <= run.to) from = end;
  }
  if (from === run.to && isLone && isSurnameLike(language, words, run.from)) return run;
  while (from < run.to && startsCommon(context, from, run)) from++;
  return { from, to: run.to };
}

/** An honorific, an office, or a role that begins the sentence ("Passenger Aisha Bello"); behind a given name it is a surname. */
function endsTitle({ words, language, sentence }: Context, run: Range, at: number): boolean {
  const word = words.lower[at] ?? '';
  if (at > run.from && language.givenNames.has(words.lower[at - 1] ?? '')) return false;
  if (language.honorifics.has(word) || language.titles.has(word) || isOfficeLetters(words, language, at)) return true;
  return at === run.from && at + 1 < run.to && beginsSentence(words, sentence, at) && language.roles.has(word);
}

/** Past "of State" or "of the Exchequer" behind a title. */
function behindComplement({ lower }: Words, language: Language, title: number): number {
  const isOf = /^(?:of|for)$/.test(lower[title + 1] ?? '') && !language.organisationWords.has(lower[title] ?? '');
  if (!isOf) return title + 1;
  return lower[title + 2] === 'the' ? title + 4 : title + 3;
}

/** "Labour MP Ann Bell", "Sinn Féin TD Ann Bell". */
const isOfficeLetters = (words: Words, language: Language, at: number): boolean =>
  language.nameSuffixes.has(words.lower[at] ?? '') && /^(?:MPs?|TDs?|MSP|MEP|MLA|MS|AM|SC)$/.test(words.raw[at] ?? '');

/** A lone "Baker" or "Bishop" in the middle of a sentence, with no article before it, is somebody's surname. */
const isSurnameLike = (language: Language, words: Words, at: number): boolean =>
  !/^(?:the|a|an|former|as|and|its|his|her|their|'s|'|vice|prime|deputy)$/.test(words.lower[at - 1] ?? '') &&
  !language.honorifics.has(words.lower[at] ?? '');

function startsCommon(context: Context, at: number, run: Range): boolean {
  const { words, language, lexicon, sentence } = context;
  const word = words.lower[at] ?? '';
  const rest = { from: at, to: run.to };
  if (at === run.from && beginsSentence(words, sentence, at) && isCommon(context, at)) return true;
  // "Danish Erik Holm" is no name; "American Airlines" is.
  if (lexicon.nations.has(word) && !matchAt(lexicon, words, at, run.to)) return !isBodyName(language, words, rest);
  const isModifier = language.titleModifiers.has(word) && !language.givenNames.has(word);
  return isModifier && at === run.from && at < run.to - 1 && !isBodyName(language, words, rest);
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
  return { ...spanOf(words, range), kind: entry.kind, title: undefined, honorific: undefined, roles: [] };
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
    ...addressOf(context, title),
    roles: isBody ? [] : roles.map((role) => spanOf(words, role)),
  };
  return [name];
}

/** "Chief Mrs." → title "Chief", honorific "Mrs."; "Harbour Master" is all title. */
function addressOf({ words, language }: Context, title: Range | undefined): Pick<NameSpan, 'title' | 'honorific'> {
  if (!title) return { title: undefined, honorific: undefined };
  let from = title.to;
  const isHonorific = (at: number) => language.honorifics.has(words.lower[at] ?? '');
  const endsTitle = (at: number) => isHonorific(at) || isTitleWord(language, words.lower[at] ?? '');
  while (from > title.from && isHonorific(from - 1) && (from - 1 === title.from || endsTitle(from - 2))) from--;
  return {
    title: from > title.from ? spanOf(words, { from: title.from, to: from }) : undefined,
    honorific: from < title.to ? spanOf(words, { from, to: title.to }) : undefined,
  };
}

const isLandmark = ({ words, language }: Context, { from, to }: Range): boolean =>
  to - from > 1 &&
  (/^the river$/.test(`${words.lower[from - 1]} ${words.lower[from]}`) ||
    endsAsLandmark(words, language, { from, to }));

const endsAsLandmark = (words: Words, language: Language, { from, to }: Range): boolean =>
  language.landmarkWords.has(words.lower[to - 1] ?? '') &&
  !language.organisationWords.has(words.lower[to - 1] ?? '') &&
  (!language.givenNames.has(words.lower[from] ?? '') || ALWAYS_LANDMARK.test(words.lower[to - 1] ?? ''));

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
  if (isBodyName(language, words, range) || words.raw.slice(range.from, range.to).includes('&')) return 'organisation';
  if (length === 1 && /^[KW][A-Z]{2,3}(?:-(?:TV|FM|AM))?$/.test(last)) return 'outlet'; // call letters of American stations
  const isLabel = range.from === 0 && words.raw[range.to] === ':'; // "OKORO: We tried.": a speaker in a transcript
  if (length === 1 && isAcronym(last) && !isInitial(last) && last.length <= LONGEST_ACRONYM && !isLabel)
    return 'organisation';
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
