// Where a name that the tables found begins and ends by the rules.
import { type Entry, matchAt } from './lexicon';
import { type Context, isTitleWord, runAt } from './name-runs';
import { endsTitle, isOfficeLetters, withoutPostNominals } from './name-titles';
import type { NameRange } from './tagged-names';
import { isCapitalised, type Range } from './words';

export interface FoundContext extends Context {
  /** The part of speech (Penn Treebank) of a token of the paragraph. */
  readonly tagAt: (at: number) => string;
}

/** Where names end by the rules: a longer name on a list, "&" and its two sides, a title before, letters of an office behind. */
export function mended(context: FoundContext, range: NameRange): NameRange[] {
  const campaign = campaignAround(context, range);
  if (campaign) return [campaign];
  if (isKnown(context, range)) return [range];
  const listed = listedAround(context, range);
  if (listed) return [{ ...range, ...listed }];
  if (range.kind === 'PER') return peopleIn(context, range);
  if (isPartyOf(context, range)) return [];
  const led = beforePerson(context, range);
  if (led) return led;
  return parted(context, withoutOffice(context, joined(context, range))).map((part) => withoutAdjective(context, part));
}

/** "the [Lund campaign]", "a [Nwosu administration] official": a body named after a person, and not that person. */
function campaignAround({ words, tagAt }: FoundContext, range: NameRange): NameRange | undefined {
  const word = words.raw[range.to] ?? '';
  const isTeam = /^(?:camp|team)$/.test(word) && !/^NN/.test(tagAt(range.to + 1)); // no "Lund team doctor"
  const isBody = range.kind === 'PER' && (isTeam || /^(?:campaign|administration)$/.test(word));
  return isBody ? { ...range, to: range.to + 1, kind: 'ORG' } : undefined;
}

/** A person's name without the title before it and what stands behind it; two where words in lower case part them. */
function peopleIn(context: FoundContext, range: NameRange): NameRange[] {
  const whole = withParticles(context, withInitials(context, withFirstName(context, withoutHome(context, range))));
  return capitalParts(context, whole).map((part) => {
    const bare = withoutEpithet(context, withoutFirstTitles(context, withoutPostNominals(context, part)));
    return bare.from < bare.to ? { ...range, ...bare } : { ...range, ...part };
  });
}

/** Titles that the tables took in stand at the very beginning; "Shah" in the middle is a name. */
function withoutFirstTitles(context: Context, range: Range): Range {
  let from = range.from;
  for (let at = from; at < range.to; at++) {
    if (endsTitle(context, range, at)) from = at + 1;
    else if (!isTitleWord(context.language, context.words.lower[at] ?? '')) break;
  }
  return { ...range, from };
}

/** "Senator Ida Moss, [Republican of Iowa]". */
const isPartyOf = ({ words, lexicon }: Context, { from, to }: Range): boolean =>
  words.raw[from - 1] === ',' &&
  words.raw[from + 1] === 'of' &&
  to - from > 2 &&
  lexicon.groups.has(words.lower[from] ?? '');

/** "[House] [Ida Moss]": a known body or place that the tables took together with the person behind it. */
function beforePerson(context: Context, range: NameRange): NameRange[] | undefined {
  const { words, language, lexicon } = context;
  const first = matchAt(lexicon, words, range.from, range.to);
  const at = range.from + (first?.words.length ?? 0);
  const isPerson =
    range.to - at === 2 &&
    language.givenNames.has(words.lower[at] ?? '') &&
    !language.organisationWords.has(words.lower[range.to - 1] ?? '');
  if (!first || !isPerson || language.givenNames.has(words.lower[range.from] ?? '')) return undefined;
  return [
    { ...range, to: at },
    { ...range, from: at, kind: 'PER' },
  ];
}

/** "Crooked [Ida Moss]". */
function withoutEpithet({ words, language, tagAt }: FoundContext, { from, to }: Range): Range {
  const isName = (at: number) => language.givenNames.has(words.lower[at] ?? '');
  const isEpithet = to - from > 2 && /^JJ/.test(tagAt(from)) && !isName(from) && isName(from + 1);
  return { from: isEpithet ? from + 1 : from, to };
}

/** "S. [Donald Lund]". */
function withInitials({ words, sentence }: Context, { from, to }: Range): Range {
  let at = from;
  while (at > sentence.from && /^\p{Lu}\.$/u.test(words.raw[at - 1] ?? '')) at--;
  return { from: at, to };
}

/** "Van der [Berg]", "de [Wit]"; "the" and "las" are words in their own right, so one with a capital or a particle of Dutch must begin it. */
function withParticles({ words, language, sentence }: Context, { from, to }: Range): Range {
  let at = from;
  while (at > sentence.from && language.nameParticles.has(words.lower[at - 1] ?? '')) at--;
  const isParticle = at < from && !language.commonWords.has(words.lower[at] ?? '');
  return { from: isParticle ? at : from, to };
}

/** "[Kolding] arrested [Sand]". */
function capitalParts({ words, language }: Context, { from, to }: Range): Range[] {
  const parts: Range[] = [];
  const belongs = (at: number) => {
    const word = words.raw[at] ?? '';
    return !/^\p{Ll}/u.test(word) || isCapitalised(word) || language.nameParticles.has(word) || PARTS.test(word);
  };
  for (let at = from; at < to; at++) {
    if (!belongs(at)) continue;
    const last = parts.at(-1);
    if (last?.to === at) parts[parts.length - 1] = { from: last.from, to: at + 1 };
    else parts.push({ from: at, to: at + 1 });
  }
  return parts.length > 0 ? parts : [{ from, to }];
}

const PARTS = /^(?:of|the|and|'s|’s)$/;

/** "VOA [Eurasian] division", "Senate [Minority] Leader": an adjective of what stands behind the name. */
function withoutAdjective(context: FoundContext, range: NameRange): NameRange {
  const { words, language, lexicon, tagAt } = context;
  const last = words.lower[range.to - 1] ?? '';
  const isBefore = range.to - range.from > 1 && /^NN/.test(tagAt(range.to)) && !isKnown(context, range);
  const isModifier = isTitleWord(language, words.lower[range.to] ?? '') && language.titleModifiers.has(last);
  return isBefore && (isModifier || lexicon.nations.has(last)) ? { ...range, to: range.to - 1 } : range;
}

/** "Blessing [Okoro]" at the start of a sentence, where "Blessing" is no ordinary word, title or place. */
function withFirstName(context: FoundContext, { from, to }: Range): Range {
  const { words, language, lexicon, sentence, tagAt } = context;
  const at = from - 1;
  if (at !== sentence.from || to - from > 1 || !/^NNPS?$/.test(tagAt(at)) || runAt(context, at).to < to)
    return { from, to };
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

/** "Ministry of Health and [Transport Canada]": two, where the second is well known or begins with a body's word; "[Senate]'s Fish Panel". */
function parted(context: Context, range: NameRange): NameRange[] {
  const { words, language } = context;
  const between = words.raw.findIndex(
    (word, at) => at > range.from && at < range.to - 1 && /^(?:and|['’]s)$/.test(word),
  );
  if (between < 0) return [range];
  const isPossessive = words.raw[between] !== 'and';
  const isBody = range.to - between > 2 && language.organisationWords.has(words.lower[between + 1] ?? '');
  const isTwo = isPossessive
    ? isKnown(context, { from: range.from, to: between })
    : isBody || isKnown(context, { from: between + 1, to: range.to });
  if (!isTwo) return [range];
  return [
    { ...range, to: between },
    { ...range, from: between + 1 },
  ];
}

/** "Jörg Reinholdt of Altweiler" → "Jörg Reinholdt". */
function withoutHome({ words }: Context, { from, to }: Range): Range {
  const of = words.raw.indexOf('of', from + 2);
  return { from, to: of > 0 && of < to ? of : to };
}

export const isKnown = (context: Context, range: Range): boolean => entryOf(context, range) !== undefined;

/** What the lists have under exactly these words. */
export function entryOf({ lexicon, words }: Context, { from, to }: Range): Entry | undefined {
  const entry = matchAt(lexicon, words, from, to);
  return entry?.words.length === to - from ? entry : undefined;
}
