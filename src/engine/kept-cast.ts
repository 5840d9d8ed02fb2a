import { type Cast, castOf, type SharedName, type Someone } from './actors';
import type { Language } from './language';
import type { Occurrence } from './occurrences';

/** A cast as it was before anything else was learnt of its people, and the names that it was made of. */
export interface KeptCast {
  readonly occurrences: readonly Occurrence[];
  readonly language: Language;
  readonly people: readonly Someone[];
  /** For each name the index of whose it is in `people`; -1 for nobody's. */
  readonly owners: readonly number[];
  /** Index of the name; indices of people. */
  readonly shared: readonly { readonly name: number; readonly candidates: readonly number[] }[];
}

/** A cast and its names in order of position. */
export interface Named extends Cast {
  readonly names: readonly { readonly use: Occurrence; readonly actor: Someone }[];
}

/**
 * The cast of an article, from the version before where that has the same names in the same order. `castOf` may look at what an `Occurrence`
 * says, at the order of names, at how many sentences lie between them and at what stands next to each other: at no other distance.
 */
export function keepCast(
  occurrences: readonly Occurrence[],
  language: Language,
  before: KeptCast | undefined,
): KeptCast {
  if (before?.language === language && areSame(before.occurrences, occurrences)) return { ...before, occurrences };
  const { people, shared } = castOf(occurrences, language);
  const indexOf = new Map(people.map((each, index) => [each, index]));
  const nameAt = new Map(occurrences.map((each, index) => [each, index]));
  const owners = occurrences.map(() => -1);
  people.forEach((each, index) => {
    for (const use of each.occurrences) owners[nameAt.get(use) ?? -1] = index;
  });
  const ofShared = ({ occurrence, candidates }: SharedName) => ({
    name: nameAt.get(occurrence) ?? -1,
    candidates: candidates.map((each) => indexOf.get(each) ?? -1),
  });
  return { occurrences, language, people, owners, shared: shared.map(ofShared) };
}

/** The people with their names where they stand now, for one analysis to learn more of. */
export function castNow({ occurrences, people, owners, shared }: KeptCast): Named {
  const now = people.map((each): Someone => ({ ...each, occurrences: [], nations: new Set(each.nations) }));
  const names: { use: Occurrence; actor: Someone }[] = [];
  occurrences.forEach((use, index) => {
    const actor = now[owners[index] ?? -1];
    if (!actor) return;
    actor.occurrences.push(use);
    names.push({ use, actor });
  });
  const ofShared = ({ name, candidates }: KeptCast['shared'][number]): SharedName[] => {
    const occurrence = occurrences[name];
    return occurrence ? [{ occurrence, candidates: candidates.flatMap((index) => now[index] ?? []) }] : [];
  };
  return { people: now, names, shared: shared.flatMap(ofShared) };
}

const areSame = (a: readonly Occurrence[], b: readonly Occurrence[]): boolean =>
  a.length === b.length &&
  a.every(
    (one, i) => areTheSame(a, b, i) || (isSame(one, b[i]) && gap(a, i) === gap(b, i) && step(a, i) === step(b, i)),
  );

/** Stand it and the next one where they stood? */
const areTheSame = (a: readonly Occurrence[], b: readonly Occurrence[], i: number): boolean =>
  a[i] === b[i] && a[i + 1] === b[i + 1];

const isSame = (a: Occurrence, b: Occurrence | undefined): boolean =>
  a.spelling === b?.spelling &&
  a.kind === b.kind &&
  a.title === b.title &&
  a.honorific === b.honorific &&
  a.isSource === b.isSource &&
  a.isHeading === b.isHeading &&
  a.before === b.before &&
  a.hasArticle === b.hasArticle &&
  a.after === b.after &&
  a.roles.length === b.roles.length &&
  a.roles.every((role, i) => role === b.roles[i]);

const FAR = 10; // characters; "of the" fits between two names that have to do with each other

/** Characters to the next name. */
const gap = (names: readonly Occurrence[], i: number): number =>
  Math.min(FAR, (names[i + 1]?.start ?? Number.POSITIVE_INFINITY) - (names[i]?.end ?? 0));

/** Sentences to the next name. */
const step = (names: readonly Occurrence[], i: number): number =>
  (names[i + 1]?.sentence ?? Number.POSITIVE_INFINITY) - (names[i]?.sentence ?? 0);
