// Which body, outlet, place or group a name means.
import type { ActorKind } from './document';
import type { Language } from './language';
import type { Occurrence } from './occurrences';
import type { Spelling } from './spellings';

interface Body {
  readonly kind: ActorKind;
  readonly spelling: Spelling;
  readonly occurrences: readonly Occurrence[];
}

/** By the key of a short form, the key of the name that the article gives it for: "Rivers Bureau (RB)". */
export type Definitions = ReadonlyMap<string, string>;

/** The short forms that stand in brackets behind a name. `occurrences` are in order of position. */
export function definitionsIn(occurrences: readonly Occurrence[]): Definitions {
  const found = new Map<string, string>();
  occurrences.forEach(({ spelling, start, before, after }, i) => {
    const last = occurrences[i - 1];
    const isDefined = before === '(' && after === ')' && spelling.isAcronym;
    if (last && isDefined && start - last.end <= LONGEST_GAP && last.spelling.words.length > 1)
      found.set(spelling.key, last.spelling.key);
  });
  return found;
}

const LONGEST_GAP = 2; // " ("

/** One of `others`, who are no people; undefined for a name that is new. */
export function bodyNamed<B extends Body>(
  others: readonly B[],
  { spelling }: Occurrence,
  kind: ActorKind,
  definitions: Definitions,
  language: Language,
): B | undefined {
  const first = spelling.words[0] ?? '';
  const isShort = spelling.words.length === 1 && (!spelling.known || kind === 'outlet') && !isOrdinary(language, first);
  const find = (test: (each: B) => boolean) => others.find(test);
  return (
    find((each) => each.spelling.key === spelling.key) ??
    find((each) => definitions.get(spelling.key) === each.spelling.key) ??
    (spelling.known
      ? find((each) => each.occurrences.some((use) => use.spelling.known === spelling.known))
      : undefined) ??
    (spelling.isAcronym && kind !== 'place' ? find((each) => initialsFit(each.spelling.words, first)) : undefined) ??
    (isShort ? shortened(others, first, kind) : undefined) ??
    (kind === 'organisation'
      ? find((each) => isNamedAfter(each.spelling.words, spelling.words, language))
      : undefined) ??
    (kind === 'group' ? find((each) => each.kind === 'group' && isPlural(each.spelling.key, spelling.key)) : undefined)
  );
}

/** "House" and "Court" are no short form of the one body that has them in its name. */
const isOrdinary = ({ organisationWords, commonWords }: Language, word: string): boolean =>
  organisationWords.has(word) || (commonWords.has(word) && word.length < 6);

/** "Gavin Lund Foundation" and "Lund Foundation". */
const isNamedAfter = (full: readonly string[], short: readonly string[], { givenNames }: Language): boolean =>
  short.length > 1 &&
  full.length > short.length &&
  full.slice(-short.length).join(' ') === short.join(' ') &&
  givenNames.has(full[0] ?? '');

/** "Democrat" and "Democrats". */
const isPlural = (a: string, b: string): boolean => a === `${b}s` || b === `${a}s`;

/** "Harbour" of "Harbour Holdings", where one body alone begins so. */
function shortened<B extends Body>(others: readonly B[], word: string, kind: ActorKind): B | undefined {
  if (kind === 'place' || kind === 'group') return undefined;
  const fitting = others.filter((each) => each.spelling.words.length > 1 && each.spelling.words.includes(word));
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** "Bureau of Rivers and Harbours" – BRH: by its capitals, or by every word. */
function initialsFit(words: readonly string[], acronym: string): boolean {
  if (words.length < 2) return false;
  const initials = (some: readonly string[]) => some.map((word) => word[0] ?? '').join('');
  const content = words.filter((word) => !/^(?:of|for|and|in|the|on|to|&)$/.test(word));
  return initials(content) === acronym || initials(words) === acronym;
}
