import type { Someone } from './actors';
import type { KeptCast } from './kept-cast';
import type { Language } from './language';
import type { Ids } from './present';
import { endAbove, type Seam, startBelow, startingBefore, type Version } from './seam';

/** How the casts of two versions go together. */
export interface Kin {
  readonly seam: Seam;
  /** Who of the version before is who now: of all that are named outside of the seam. */
  readonly who: ReadonlyMap<Someone, Someone>;
  /** The casts are alike in all: each name is the same person's, and everybody is told the same of. */
  readonly areSame: boolean;
}

/** A version with its people. */
export interface Peopled extends Version {
  readonly cast: KeptCast;
  /** Those of the cast in the same order. */
  readonly people: readonly Someone[];
  readonly ids: Ids;
}

/**
 * Whether all names outside of the seam mean the same people in both versions, and people of the same ids; undefined where they do not, or
 * where the versions differ in a body that may be meant far from where it is named. O(names).
 */
export function kinOf(then: Peopled, now: Peopled, seam: Seam): Kin | undefined {
  const [a, b] = [regionsOf(then, seam.above, seam.below.before), regionsOf(now, seam.above, seam.below.now)];
  if (a.above !== b.above || a.below !== b.below) return undefined;
  if (then.cast.people === now.cast.people || areAlike(then.cast, now.cast))
    return { seam, who: paired(then, now, new Map(then.people.map((_, i) => [i, i]))), areSame: true };
  const numbers = matched(then.cast, now.cast, a, b);
  if (!numbers || !areBodiesAlike(then.cast, now.cast, a, b, numbers)) return undefined;
  const who = paired(then, now, numbers);
  const haveSameIds = [...who].every(([one, other]) => then.ids.get(one) === now.ids.get(other));
  return haveSameIds ? { seam, who, areSame: false } : undefined;
}

/** How many names stand above and below a seam. */
interface Regions {
  readonly above: number;
  readonly below: number;
}

function regionsOf({ paragraphs, cast: { occurrences } }: Peopled, above: number, below: number): Regions {
  return {
    above: startingBefore(occurrences, endAbove(paragraphs, above)),
    below: occurrences.length - startingBefore(occurrences, startBelow(paragraphs, below)),
  };
}

const paired = (then: Peopled, now: Peopled, numbers: ReadonlyMap<number, number>): Map<Someone, Someone> =>
  new Map(
    [...numbers].flatMap(([from, to]): [Someone, Someone][] => {
      const [one, other] = [then.people[from], now.people[to]];
      return one && other ? [[one, other]] : [];
    }),
  );

function areAlike(a: KeptCast, b: KeptCast): boolean {
  return (
    a.people.length === b.people.length &&
    a.owners.length === b.owners.length &&
    a.owners.every(
      (owner, i) => owner === b.owners[i] && a.occurrences[i]?.isHeading === b.occurrences[i]?.isHeading,
    ) &&
    a.people.every((one, i) => isAlike(one, b.people[i])) &&
    JSON.stringify(a.shared) === JSON.stringify(b.shared)
  );
}

const isAlike = (a: Someone, b: Someone | undefined): boolean =>
  b !== undefined &&
  a.spelling === b.spelling &&
  a.kind === b.kind &&
  a.gender === b.gender &&
  a.isGenderTold === b.isGenderTold &&
  areEqual([...a.roles.keys()], [...b.roles.keys()]) &&
  areEqual([...a.nations], [...b.nations]);

const areEqual = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((one, i) => one === b[i]);

/** By the number of each person then, the number now; undefined where a name outside of the seam is not the same one's. */
function matched(a: KeptCast, b: KeptCast, then: Regions, now: Regions): Map<number, number> | undefined {
  const numbers = new Map<number, number>();
  const taken = new Set<number>();
  const match = (from = -1, to = -1): boolean => {
    const known = numbers.get(from);
    if (known !== undefined || from < 0 || to < 0) return (known ?? from) === to;
    const [one, other] = [a.people[from], b.people[to]];
    if (taken.has(to) || one?.kind !== other?.kind || one?.spelling !== other?.spelling) return false;
    numbers.set(from, to);
    taken.add(to);
    return true;
  };
  for (let i = 0; i < then.above; i++) if (!match(a.owners[i], b.owners[i])) return undefined;
  for (let i = 1; i <= then.below; i++) if (!match(a.owners.at(-i), b.owners.at(-i))) return undefined;
  return areSharedAlike(a, b, then, now, numbers) ? numbers : undefined;
}

/** Names that several people share, outside of the seam: are they the same ones'? */
function areSharedAlike(
  a: KeptCast,
  b: KeptCast,
  then: Regions,
  now: Regions,
  numbers: ReadonlyMap<number, number>,
): boolean {
  const [from, to] = [sharedOutside(a, then), sharedOutside(b, now)];
  const isSame = (i: number, candidates: readonly number[]) =>
    areEqual(from[i]?.candidates.map((each) => numbers.get(each)) ?? [], candidates);
  return (
    from.length === to.length && to.every(({ name, candidates }, i) => from[i]?.name === name && isSame(i, candidates))
  );
}

/** Names below the seam are counted from the last. */
const sharedOutside = ({ shared, occurrences }: KeptCast, { above, below }: Regions): KeptCast['shared'] =>
  shared.flatMap(({ name, candidates }) => {
    if (name < above) return [{ name, candidates }];
    return name >= occurrences.length - below ? [{ name: name - occurrences.length, candidates }] : [];
  });

/**
 * All that may be meant far from where they are named ("the council", "the paper", "the French government") are in both, first named in the
 * same region.
 */
function areBodiesAlike(
  a: KeptCast,
  b: KeptCast,
  then: Regions,
  now: Regions,
  numbers: ReadonlyMap<number, number>,
): boolean {
  const [from, to] = [firstRegions(a, then), firstRegions(b, now)];
  const bodies = ({ people, language }: KeptCast) =>
    people.flatMap((each, i) => (isMeantAfar(each, language) ? [i] : []));
  const ours = bodies(a);
  return (
    ours.length === bodies(b).length &&
    ours.every((i) => {
      const other = numbers.get(i);
      return other !== undefined && from[i] === to[other];
    })
  );
}

/** As `bodies.ts` and `sources.ts` have it: of bodies with no such word in their names only those just named are meant. */
function isMeantAfar({ kind, spelling }: Someone, { bodyNouns, organisationWords }: Language): boolean {
  if (kind === 'person' || kind === 'group') return false;
  if (kind === 'outlet' || kind === 'place') return true;
  return spelling.words.some(
    (word) =>
      bodyNouns.has(word) || organisationWords.has(word) || /^(?:campaign|administration|government)$/.test(word),
  );
}

/** For each of the cast: named first above the seam, in it, or below. */
function firstRegions({ people, owners }: KeptCast, { above, below }: Regions): number[] {
  const regions = people.map((): number => 3);
  for (let i = owners.length - 1; i >= 0; i--)
    if (owners[i] !== undefined && owners[i] !== -1)
      regions[owners[i]!] = i < above ? 0 : i < owners.length - below ? 1 : 2;
  return regions;
}
