// Names by the trained tables, with the rules on top: lists overrule, titles and roles are attached, and what the tables passed over
// counts where the rules are sure of it.
import { afterDateline } from './datelines';
import type { ActorKind, NameSpan, Sentence } from './document';
import type { Language } from './language';
import { type Entry, lexiconOf, matchAt } from './lexicon';
import { isBodyName, isCallSign, isLandmark, isOutletName } from './name-kinds';
import { type Context, isParty, isTitleWord, runAt } from './name-runs';
import { endsTitle, isOfficeLetters, withAddress, withKind, withoutPostNominals, withoutTitle } from './name-titles';
import { datelineOf, known, namesOfRun } from './names';
import type { NameKind, NameRange } from './tagged-names';
import { isCapitalised, type Range, type Words } from './words';

/** What the tables say of one sentence; ranges and indices of its own tokens. */
export interface Found {
  readonly names: readonly NameRange[];
  /** Was the word tagged as a proper noun? */
  readonly isProper: (word: number) => boolean;
}

/** The names of a paragraph; `found` has what the tables say of each of its sentences. */
export function readFoundNames(
  words: Words,
  sentences: readonly Sentence[],
  found: readonly Found[],
  language: Language,
): NameSpan[] {
  const lexicon = lexiconOf(language);
  return sentences.flatMap((sentence, i) => {
    const { names = [], isProper = () => false } = found[i] ?? {};
    const ranges = names.map(({ from, to, kind }) => ({ from: from + sentence.from, to: to + sentence.from, kind }));
    const context = { words, sentence, language, lexicon, isProper: (at: number) => isProper(at - sentence.from) };
    return namesOfSentence(context, ranges);
  });
}

interface FoundContext extends Context {
  /** By the token's index in the paragraph. */
  readonly isProper: (at: number) => boolean;
}

function namesOfSentence(context: FoundContext, found: readonly NameRange[]): NameSpan[] {
  const dateline = datelineOf(context);
  const start = dateline ? afterDateline(context.words) : context.sentence.from;
  const ranges = found.filter(({ from }) => from >= start).flatMap((range) => mended(context, range));
  let after = start; // no title reaches back over another person
  const names = ranges.flatMap((range) => {
    const name = foundName(context, range, after);
    if (range.kind === 'PER') after = range.to;
    return name;
  });
  const missed = gapsBetween(ranges, start, context.sentence.to).flatMap((gap) => missedNames(context, gap));
  return [...(dateline ? [dateline] : []), ...names, ...missed].sort((a, b) => a.start - b.start);
}

/** Where names end by the rules: a longer name on a list, "&" and its two sides, a title before, letters of an office behind. */
function mended(context: FoundContext, range: NameRange): NameRange[] {
  if (isKnown(context, range)) return [range];
  const listed = listedAround(context, range);
  if (listed) return [{ ...range, ...listed }];
  if (range.kind !== 'PER') return parted(context, withoutOffice(context, joined(context, range)));
  const whole = withFirstName(context, withoutHome(context, range));
  const bare = withoutTitle(context, withoutPostNominals(context, whole));
  return [bare.from < bare.to ? { ...range, ...bare } : range];
}

/** "Blessing [Okoro]" at the start of a sentence, where "Blessing" is no ordinary word, title or place. */
function withFirstName(context: FoundContext, { from, to }: Range): Range {
  const { words, language, lexicon, sentence, isProper } = context;
  const at = from - 1;
  if (at !== sentence.from || to - from > 1 || !isProper(at) || runAt(context, at).to < to) return { from, to };
  const word = words.lower[at] ?? '';
  const lists = [
    language.roles,
    language.titles,
    language.titleModifiers,
    language.organisationWords,
    language.honorifics,
  ];
  const isOther =
    lists.some((list) => list.has(word)) || lexicon.nations.has(word) || matchAt(lexicon, words, at, from);
  return isOther ? { from, to } : { from: at, to };
}

/** "An [Bord Pleanála]": a well-known name that begins a word or two earlier and holds all of it. */
function listedAround({ lexicon, words, sentence }: Context, { from, to }: Range): Range | undefined {
  for (let at = Math.max(sentence.from, from - 2); at <= from; at++) {
    const length = matchAt(lexicon, words, at, sentence.to)?.words.length ?? 0;
    if (length > to - from && at + length >= to) return { from: at, to: at + length };
  }
  return undefined;
}

/** "Sound & [Isles Ferries]". */
function joined({ words }: Context, range: NameRange): NameRange {
  const isName = (at: number) => isCapitalised(words.raw[at] ?? '');
  const from = words.raw[range.from - 1] === '&' && isName(range.from - 2) ? range.from - 2 : range.from;
  const to = words.raw[range.to] === '&' && isName(range.to + 1) ? range.to + 2 : range.to;
  return { ...range, from, to };
}

/** "Fianna Fáil TD" → "Fianna Fáil". */
const withoutOffice = ({ words, language }: Context, range: NameRange): NameRange =>
  range.to - range.from > 1 && isOfficeLetters(words, language, range.to - 1) ? { ...range, to: range.to - 1 } : range;

/** "Ministry of Health and [Transport Canada]": two, where the second is well known or begins with a body's word. */
function parted(context: Context, range: NameRange): NameRange[] {
  const { words, language } = context;
  const and = words.raw.indexOf('and', range.from);
  if (and < 0 || and >= range.to - 1) return [range];
  const isBody = range.to - and > 2 && language.organisationWords.has(words.lower[and + 1] ?? '');
  if (!isBody && !isKnown(context, { from: and + 1, to: range.to })) return [range];
  return [
    { ...range, to: and },
    { ...range, from: and + 1 },
  ];
}

/** "Jörg Reinholdt of Altweiler" → "Jörg Reinholdt". */
function withoutHome({ words }: Context, { from, to }: Range): Range {
  const of = words.raw.indexOf('of', from + 2);
  return { from, to: of > 0 && of < to ? of : to };
}

const isKnown = (context: Context, range: Range): boolean => entryOf(context, range) !== undefined;

/** What the lists have under exactly these words. */
function entryOf({ lexicon, words }: Context, { from, to }: Range): Entry | undefined {
  const entry = matchAt(lexicon, words, from, to);
  return entry?.words.length === to - from ? entry : undefined;
}

const KINDS: Readonly<Record<NameKind, ActorKind | undefined>> = {
  PER: 'person',
  ORG: 'organisation',
  LOC: 'place',
  GROUP: 'group',
  MISC: undefined,
};

/** No name for a work, an event, a street, or a nation's adjective. */
function foundName(context: Context, range: NameRange, after: number): NameSpan[] {
  const { words, lexicon } = context;
  const entry = entryOf(context, range);
  const kind = KINDS[range.kind];
  if (entry && overrules(entry, range)) return [known(context, range, entry)];
  if (kind === undefined || isLandmark(context, range) || isNoName(context, range)) return [];
  if (kind === 'group' && !entry && lexicon.nations.has(words.lower[range.from] ?? '')) return [];
  if (kind === 'person' && isHome(context, range, after))
    return [withKind(withAddress(context, range, range.from), 'place')];
  if (kind === 'person' || isPersonLike(context, range)) {
    const name = withAddress(context, range, titleBefore(context, range.from, after));
    return [withKind(name, 'person')];
  }
  const name = withAddress(context, range, range.from);
  if (name.honorific !== undefined) return [withKind(name, 'person')];
  return [withKind({ ...name, title: undefined, roles: [] }, ownKind(context, range, kind))];
}

/** "Baroness Voss of [Marlow]". */
const isHome = ({ words }: Context, { from, to }: Range, after: number): boolean =>
  to - from === 1 && words.raw[from - 1] === 'of' && from - 1 === after;

/** A well-known name is what the lists say, but one word can be somebody's name all the same ("Jordan", "Ford"). */
const overrules = ({ kind }: Entry, range: NameRange): boolean =>
  range.kind === 'PER' ? range.to - range.from > 1 && kind !== 'place' : kind !== 'place' || range.kind !== 'MISC';

function ownKind({ words, language }: Context, range: Range, kind: ActorKind): ActorKind {
  if (isOutletName(language, words, range) || isCallSign(words, range)) return 'outlet';
  return kind === 'place' && isBodyName(language, words, range) ? 'organisation' : kind; // a gallery speaks for itself
}

/** "Christmas", "Monday"; "KC" and "OBE" behind a name. */
function isNoName({ words, language }: Context, { from, to }: Range): boolean {
  if (to - from > 1) return false;
  if (isParty(words, from)) return true;
  const word = words.lower[from] ?? '';
  const isLetters =
    language.nameSuffixes.has(word) && isCapitalised(words.raw[from - 1 - (words.raw[from - 1] === ',' ? 1 : 0)] ?? '');
  return isLetters || language.capitalisedCommonWords.has(word);
}

/** A given name and a surname, or a speaker's label ("OKORO: We tried."), whatever else the tables took them for. */
function isPersonLike({ words, language }: Context, { from, to }: Range): boolean {
  if (from === 0 && words.raw[to] === ':') return to === 1;
  if (to - from < 2 || to - from > 3 || isBodyName(language, words, { from, to })) return false;
  return language.givenNames.has(words.lower[from] ?? '') && words.raw.slice(from, to).every(isPlainName);
}

const isPlainName = (word: string): boolean => /^\p{Lu}\p{Ll}/u.test(word);

/** Where the capitalised title before a name begins ("White House Press Secretary [Ann Bell]"); the name's own start where there is none. */
function titleBefore(context: Context, name: number, after: number): number {
  const { words, language } = context;
  let from = name;
  for (let at = name - 1; at >= Math.max(after, context.sentence.from); at--) {
    if (!isCapitalised(words.raw[at] ?? '')) {
      if (!/^(?:of|for|the|and|&)$/.test(words.raw[at] ?? '') || from === name) break;
      continue;
    }
    if (words.tokens[at]?.kind !== 'word') break;
    from = at;
  }
  const run = { from, to: name };
  for (let at = from; at < name; at++) {
    const isLast = at === name - 1;
    if (endsTitle(context, { from, to: name + 1 }, at) || (isLast && language.roles.has(words.lower[at] ?? '')))
      return run.from;
  }
  return isTitleWord(language, words.lower[name - 1] ?? '') && from < name ? from : name;
}

// --- what the tables passed over -----------------------------------------------------------------------------------

function gapsBetween(ranges: readonly Range[], from: number, to: number): Range[] {
  const gaps: Range[] = [];
  let at = from;
  for (const range of ranges) {
    if (range.from > at) gaps.push({ from: at, to: range.from });
    at = Math.max(at, range.to);
  }
  if (to > at) gaps.push({ from: at, to });
  return gaps;
}

/** Names that the rules alone find and are sure of: behind a form of address, or on the list of outlets. */
function missedNames(context: Context, gap: Range): NameSpan[] {
  const names: NameSpan[] = [];
  const within = { ...context, sentence: { ...context.sentence, to: gap.to } };
  for (let at = gap.from; at < gap.to; ) {
    const run = runAt(within, at);
    if (run.to > run.from) names.push(...namesOfRun(within, run));
    at = Math.max(run.to, at + 1);
  }
  return names.filter(({ kind, honorific }) => kind === 'outlet' || honorific !== undefined);
}
