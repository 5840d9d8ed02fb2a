// Titles and forms of address: where a name begins behind them, and what they are.
import type { ActorKind, NameSpan } from './document';
import type { Language } from './language';
import { matchAt } from './lexicon';
import { isBodyName } from './name-kinds';
import { beginsSentence, type Context, isCommon, isTitleWord } from './name-runs';
import { roleAfter, roleBefore } from './roles';
import { isCapitalised, type Range, spanOf, type Words } from './words';

/** "Fiona Kessler KC" → "Fiona Kessler"; "Jr." and "III" stay, they tell father from son. */
export function withoutPostNominals({ words, language }: Context, { from, to }: Range): Range {
  let end = to;
  if (to - from === 2 && /^(?:J|LJ|CJ|JJ)$/.test(words.raw[to - 1] ?? '')) return { from, to: from + 1 }; // "Harcourt J", a judge
  const isLetters = (word: string) => language.nameSuffixes.has(word) && !/^(?:jr|sr|ii|iii|iv|v)$/.test(word);
  while (end - from > 2 && isLetters(words.lower[end - 1] ?? '')) end -= words.raw[end - 2] === ',' ? 2 : 1;
  return { from, to: end };
}

/** What is left of a run behind its last title or honorific; empty where the run is a title and nothing else. */
export function withoutTitle(context: Context, run: Range): Range {
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
export function endsTitle({ words, language, sentence }: Context, run: Range, at: number): boolean {
  const word = words.lower[at] ?? '';
  if (at > run.from && language.givenNames.has(words.lower[at - 1] ?? '')) return false;
  if (words.raw[at] === 'Del.') return true; // a delegate; "Del" is a particle
  if (language.honorifics.has(word) || language.titles.has(word) || isOfficeLetters(words, language, at)) return true;
  return at === run.from && at + 1 < run.to && beginsSentence(words, sentence, at) && language.roles.has(word);
}

/** Past "of State" or "of the Exchequer" behind a title. */
export function behindComplement({ lower }: Words, language: Language, title: number): number {
  const isOf = /^(?:of|for)$/.test(lower[title + 1] ?? '') && !language.organisationWords.has(lower[title] ?? '');
  if (!isOf) return title + 1;
  return lower[title + 2] === 'the' ? title + 4 : title + 3;
}

/** "Labour MP Ann Bell", "Sinn Féin TD Ann Bell". */
export const isOfficeLetters = (words: Words, language: Language, at: number): boolean =>
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

/** "Chief Mrs." → title "Chief", honorific "Mrs."; "Harbour Master" is all title. */
export function addressOf(
  { words, language }: Context,
  title: Range | undefined,
): Pick<NameSpan, 'title' | 'honorific'> {
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

/** "defence lawyer Priya Nair": a role noun in lower case right before the name, with its modifiers. */
export function lowerCaseTitle({ words, language, sentence }: Context, at: number): Range | undefined {
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

/** "But Cllr Farrow": no part of the title. */
const JOINS = /^(?:But|And|Yet|So|Or|Nor)$/;

/** A name with the title and the form of address before it and the roles in apposition; of no kind yet. */
export function withAddress(context: Context, range: Range, titleFrom: number): NameSpan {
  const { words, sentence, language } = context;
  const from = titleFrom === sentence.from && JOINS.test(words.raw[titleFrom] ?? '') ? titleFrom + 1 : titleFrom;
  const title = from < range.from ? { from, to: range.from } : lowerCaseTitle(context, range.from);
  const roles = [
    roleBefore(words, sentence, title?.from ?? range.from, range.to, language),
    roleAfter(words, sentence, range.to, language),
  ].filter((role) => role !== undefined);
  return {
    ...spanOf(words, range),
    kind: undefined,
    ...addressOf(context, title),
    roles: roles.map((role) => spanOf(words, role)),
  };
}

/** Roles are people's: what stands in apposition to a body is none. */
export const withKind = (name: NameSpan, kind: ActorKind | undefined): NameSpan => ({
  ...name,
  kind,
  roles: kind === 'organisation' || kind === 'outlet' ? [] : name.roles,
});
