// Names by the trained tables, with the rules on top: lists overrule, titles and roles are attached, and what the tables passed over
// counts where the rules are sure of it.
import { afterDateline } from './datelines';
import type { ActorKind, NameSpan, Sentence } from './document';
import type { Language } from './language';
import { type Entry, lexiconOf, matchAt } from './lexicon';
import { entryOf, type FoundContext, mended } from './name-borders';
import { isBodyName, isCallSign, isLandmark, isOutletName } from './name-kinds';
import { type Context, isParty, isTitleWord, runAt } from './name-runs';
import { endsTitle, withAddress, withKind } from './name-titles';
import { agencyOf, datelineOf, known, namesOfRun } from './names';
import { withStateBodies } from './state-bodies';
import type { NameKind, NameRange } from './tagged-names';
import { isCapitalised, type Range, type Words } from './words';

/** What the tables say of one sentence; ranges and indices of its own tokens. */
export interface Found {
  readonly names: readonly NameRange[];
  /** The part of speech of a word (Penn Treebank). */
  readonly tag: (word: number) => string;
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
    const { names = [], tag = () => '' } = found[i] ?? {};
    const ranges = names.map(({ from, to, kind }) => ({ from: from + sentence.from, to: to + sentence.from, kind }));
    const tagAt = (at: number) => tag(at - sentence.from);
    return namesOfSentence({ words, sentence, language, lexicon, tagAt }, ranges);
  });
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
  const all = [...(dateline ? [dateline, ...agencyOf(context)] : []), ...names, ...missed];
  return withStateBodies(
    context,
    all.sort((a, b) => a.start - b.start),
  );
}

const KINDS: Readonly<Record<NameKind, ActorKind | undefined>> = {
  PER: 'person',
  ORG: 'organisation',
  LOC: 'place',
  GROUP: 'group',
  MISC: undefined,
};

/** No name for a work, an event, a street, or a nation's adjective. */
function foundName(context: FoundContext, range: NameRange, after: number): NameSpan[] {
  const entry = entryOf(context, range);
  const kind = isShow(context, range) ? 'outlet' : KINDS[range.kind];
  if (entry?.kind === 'group' && isAdjective(context, range)) return [];
  if (entry && overrules(entry, range)) return [known(context, range, entry)];
  if (kind === undefined || isLandmark(context, range) || isNoName(context, range)) return [];
  if (kind === 'group' && isAdjective(context, range)) return [];
  if (isHome(context, range, after)) return [withKind(withAddress(context, range, range.from), 'place')];
  if (kind === 'person' || isLabel(context, range)) {
    const name = withAddress(context, range, titleBefore(context, range.from, after));
    return [withKind(name, 'person')];
  }
  const name = withAddress(context, range, range.from);
  if (name.honorific !== undefined) return [withKind(name, 'person')];
  return [withKind({ ...name, title: undefined, roles: [] }, ownKind(context, range, kind))];
}

/** "Baroness Voss of [Marlow]", "of [Ashby], Ohio". */
function isHome(context: Context, range: NameRange, after: number): boolean {
  const { words } = context;
  if (range.to - range.from > 2 || range.kind === 'MISC') return false;
  if (
    range.kind === 'PER' &&
    range.to - range.from === 1 &&
    words.raw[range.from - 1] === 'of' &&
    range.from - 1 === after
  )
    return true;
  const isBeforePlace = words.raw[range.to] === ',' && placeAt(context, range.to + 1);
  return isBeforePlace && /^(?:of|in|from|at|near)$/.test(words.raw[range.from - 1] ?? '');
}

const placeAt = ({ lexicon, words, sentence }: Context, at: number): boolean =>
  matchAt(lexicon, words, at, sentence.to)?.kind === 'place';

/** "Republican nominee", "a Danish ship": said of somebody, and nobody. "Danes" and "a Republican" are. */
const isAdjective = ({ words, tagAt }: FoundContext, { from, to }: Range): boolean =>
  to - from === 1 && !/s$/.test(words.lower[from] ?? '') && (/^JJ/.test(tagAt(from)) || /^NNP?S?$/.test(tagAt(to)));

/** "The Ada Lund Show". */
const isShow = ({ words }: Context, { from, to }: Range): boolean => to - from > 1 && words.raw[to - 1] === 'Show';

/** A well-known name is what the lists say, but one word can be somebody's name all the same ("Jordan", "Ford"). */
const overrules = ({ kind }: Entry, range: NameRange): boolean =>
  range.kind === 'PER' ? range.to - range.from > 1 && kind !== 'place' : kind !== 'place' || range.kind !== 'MISC';

function ownKind({ words, language }: Context, range: Range, kind: ActorKind): ActorKind {
  if (isOutletName(language, words, range) || isCallSign(words, range, language)) return 'outlet';
  return kind === 'place' && isBodyName(language, words, range) ? 'organisation' : kind; // a gallery speaks for itself
}

/** "Christmas", "Monday"; "KC" and "OBE" behind a name; the parties of a court case ("Plessy v. Ferguson"). */
function isNoName({ words, language }: Context, { from, to }: Range): boolean {
  if (words.raw.slice(Math.max(0, from - 1), to + 1).some((word) => /^vs?\.$/.test(word))) return true;
  if (to - from > 1) return false;
  if (isParty(words, from)) return true;
  const word = words.lower[from] ?? '';
  if (word === 'justice' && isJudge(words, from)) return true;
  const before = words.raw[from - 1] === ',' ? from - 2 : from - 1;
  return (
    (language.nameSuffixes.has(word) && isCapitalised(words.raw[before] ?? '')) ||
    language.capitalisedCommonWords.has(word)
  );
}

/** "Mr [Justice] Oduya", "the Lady Chief [Justice]": a title, and no name of its own. */
const isJudge = ({ lower, raw }: Words, at: number): boolean =>
  lower[at - 1] === 'chief' ||
  (/^(?:mr|mrs|ms|miss|lord|lady)\.?$/.test(lower[at - 1] ?? '') && isCapitalised(raw[at + 1] ?? ''));

/** A speaker's label ("OKORO: We tried."), whatever body the tables took it for. */
const isLabel = ({ words }: Context, { from, to, kind }: NameRange): boolean =>
  from === 0 && to === 1 && kind === 'ORG' && words.raw[to] === ':';

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

/** Names that the rules alone find and are sure of: behind a form of address, with a particle inside, or on the list of outlets. */
function missedNames(context: Context, gap: Range): NameSpan[] {
  const { words, language } = context;
  const { nameParticles } = language;
  const names: NameSpan[] = [];
  const within = { ...context, sentence: { ...context.sentence, to: gap.to } };
  for (let at = gap.from; at < gap.to; ) {
    const run = runAt(within, at);
    if (run.to > run.from) names.push(...namesOfRun(within, run));
    at = Math.max(run.to, at + 1);
  }
  const hasParticle = ({ start, end }: NameSpan) =>
    words.tokens.some((token, i) => start < token.start && token.end < end && nameParticles.has(words.raw[i] ?? ''));
  return names.filter(
    (name) => name.kind === 'outlet' || name.honorific !== undefined || (name.kind === 'person' && hasParticle(name)),
  );
}
