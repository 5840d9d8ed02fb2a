import type { Someone } from './actors';
import type { Referable } from './discourse';
import type { Paragraph } from './document';
import type { Language } from './language';
import { type Local, localReferences } from './local-references';
import type { Occurrence } from './occurrences';

/** Offsets of the pronouns that stand near somebody's name and nobody else's who could be meant, by their gender. */
export interface Votes {
  readonly m: number[];
  readonly f: number[];
}

/** How many of them but the one at an offset. */
export const countVotes = (votes: readonly number[] | undefined, but: number): number =>
  votes ? votes.length - (votes.includes(but) ? 1 : 0) : 0;

type Name = { readonly use: Occurrence; readonly actor: Someone };

/** How often each person is named. */
export function countNames(names: readonly Name[]): ReadonlyMap<Referable, number> {
  const counts = new Map<Referable, number>();
  for (const { actor } of names) if (actor.kind === 'person') counts.set(actor, (counts.get(actor) ?? 0) + 1);
  return counts;
}

/**
 * What the article's own "he" and "she" tell of people's gender before anybody is asked whom they mean: a pronoun votes for the one person
 * named before it in its sentence, or in none and in the one before. `names` in order of position. O(names + words).
 */
export function genderVotes(
  paragraphs: readonly Paragraph[],
  names: readonly Name[],
  isQuoted: (offset: number) => boolean,
  language: Language,
): ReadonlyMap<Someone, Votes> {
  const people = names.filter(({ use, actor }) => actor.kind === 'person' && !use.isHeading && !isQuoted(use.start));
  const named = queueOf(people, ({ use }) => use.start);
  const found = new Map<Someone, Votes>();
  for (const { start: offset, prose, reading } of paragraphs) {
    const isAsked = ({ kind, start }: Local) => kind !== 'role' && !isQuoted(offset + start);
    const locals = queueOf(localReferences(prose, reading, language).filter(isAsked), ({ start }) => offset + start);
    let before: readonly Name[] = [];
    for (const { end } of reading.sentences) {
      const here: Name[] = [];
      for (const local of tillStranger(locals(offset + end))) {
        here.push(...named(offset + local.start));
        const { gender } = local.pronoun;
        if (gender === 'm' || gender === 'f')
          vote(found, here.length > 0 ? here : before, gender, offset + local.start);
      }
      here.push(...named(offset + end));
      before = here;
    }
  }
  return found;
}

/** Gives those of a list that begin before an offset and have not been given yet. */
function queueOf<T>(list: readonly T[], startOf: (each: T) => number): (before: number) => T[] {
  let next = 0;
  return (before) => {
    const from = next;
    for (let each = list[next]; each !== undefined && startOf(each) < before; each = list[next]) next++;
    return list.slice(from, next);
  };
}

/** The pronouns of a sentence up to where it speaks of somebody without a name, whom they could mean from there on. */
function tillStranger(locals: readonly Local[]): (Local & { kind: 'pronoun' })[] {
  const stranger = locals.findIndex(({ kind }) => kind === 'stranger');
  return locals.slice(0, stranger < 0 ? locals.length : stranger).filter((each) => each.kind === 'pronoun');
}

function vote(found: Map<Someone, Votes>, near: readonly Name[], gender: 'm' | 'f', at: number): void {
  const named = new Set(near.map(({ actor }) => actor));
  const fitting = [...named].filter((each) => !each.gender || each.gender === gender);
  const [who, second] = fitting.length > 0 || named.size > 1 ? fitting : named; // a lone man called "she" may be no man
  if (!who || second) return;
  const votes = found.get(who) ?? { m: [], f: [] };
  votes[gender].push(at);
  found.set(who, votes);
}

/** Whether a given name misled: the article calls its bearer otherwise, and more often so. */
export const isMisled = ({ gender, isGenderTold }: Someone, votes: Votes): boolean =>
  gender !== undefined && !isGenderTold && votes[gender === 'm' ? 'f' : 'm'].length > 2 * votes[gender].length;
