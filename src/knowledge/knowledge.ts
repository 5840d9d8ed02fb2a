// What a newsroom knows beyond the word lists: its own people, bodies, outlets and places, and the titles that its articles use.
import type { Decision, Decisions, Who } from '../annotations/decisions';
import type { ActorKind } from '../engine/document';
import type { Language } from '../engine/language';
import { withoutArticle } from '../engine/lexicon';
import { normalise } from '../engine/words';

export interface KnownActor {
  /** As articles write it, and as it is shown. */
  readonly name: string;
  readonly kind: ActorKind;
  readonly aliases: readonly string[];
}

export interface Knowledge {
  readonly actors: readonly KnownActor[];
  /** Titles and roles: "portreeve", "lord lieutenant". */
  readonly titles: readonly string[];
}

/** The place in a workspace folder of the file that `actors-file.ts` reads. */
export const actorsPath = ['.sourceline', 'actors.yaml'] as const;

export const join = (...parts: readonly Knowledge[]): Knowledge => ({
  actors: parts.flatMap(({ actors }) => actors),
  titles: parts.flatMap(({ titles }) => titles),
});

const made = new WeakMap<Language, WeakMap<Knowledge, Language>>();

/**
 * The language with what the newsroom knows, before what the lists know: where both have a name, the newsroom's holds. The same value
 * for the same two, because the engine indexes a language by identity, and takes nothing over from what was read in another.
 */
export function withKnowledge(language: Language, knowledge: Knowledge): Language {
  if (knowledge.actors.length + knowledge.titles.length === 0) return language;
  const byKnowledge = made.get(language) ?? new WeakMap<Knowledge, Language>();
  const derived = byKnowledge.get(knowledge) ?? derive(language, knowledge);
  made.set(language, byKnowledge.set(knowledge, derived));
  return derived;
}

function derive(language: Language, { actors, titles }: Knowledge): Language {
  const own = new Set(actors.flatMap(spellingsOf));
  const of = (kind: ActorKind) => actors.filter((actor) => actor.kind === kind);
  const isFree = (name: string) => !own.has(withoutArticle(name));
  const freed = <T extends { readonly name: string; readonly aliases: readonly string[] }>(list: readonly T[]): T[] =>
    list.filter(({ name }) => isFree(name)).map((each) => ({ ...each, aliases: each.aliases.filter(isFree) }));
  const words = titles.map((title) => title.trim().split(/\s+/).map(normalise));
  const heads = words.flatMap((each) => each.at(-1) ?? []);
  return {
    ...language,
    outlets: [
      ...of('outlet').map(({ name, aliases }) => ({ name, aliases, kind: 'local' as const, country: '' })),
      ...freed(language.outlets),
    ],
    places: [
      ...of('place').map(({ name, aliases }) => ({ name, aliases, kind: 'other' as const, demonyms: [] })),
      ...freed(language.places),
    ],
    organisations: new Set([...of('organisation').flatMap(spellingsOf), ...[...language.organisations].filter(isFree)]),
    organisationNames: new Map([...language.organisationNames].filter(([name]) => isFree(name))),
    groups: new Set([...of('group').flatMap(spellingsOf), ...[...language.groups].filter(isFree)]),
    givenNames: new Map([...language.givenNames, ...newGivenNames(language, of('person'))]),
    titles: new Set([...language.titles, ...heads]),
    roles: new Set([...language.roles, ...heads]),
    titleModifiers: new Set([...language.titleModifiers, ...words.flatMap((each) => each.slice(0, -1))]),
  };
}

/** A person's other names may be anybody's elsewhere ("Jordan"), so they take nothing from the lists. */
const spellingsOf = ({ name, kind, aliases }: KnownActor): string[] =>
  [name, ...(kind === 'person' ? [] : aliases)].map(withoutArticle);

/** The lists know people by their first names, so a person's first name is what they can learn. */
const newGivenNames = ({ givenNames, commonWords, titles }: Language, people: readonly KnownActor[]) =>
  people
    .flatMap(({ name, aliases }) => [name, ...aliases.filter((alias) => alias.includes(' '))])
    .map((name): [string, undefined] => [normalise(name.split(' ', 1)[0] ?? ''), undefined])
    .filter(([word]) => word !== '' && !givenNames.has(word) && !commonWords.has(word) && !titles.has(word));

/**
 * What the newsroom knows, as decisions about any article; those of the article's own editors come after and overrule them. Only whole
 * names count: "Ford" in the list is not the "Ford" that an article calls Harrison Ford by.
 */
export function decisionsOf({ actors }: Knowledge): Decisions {
  const whole = (name: string, kind: ActorKind): Who => ({ name, kind, isWholeName: true });
  const kinds = actors.flatMap(({ name, aliases, kind }) =>
    [name, ...aliases].map((each): Decision => ({ type: 'kind', actor: whole(each, kind), kind })),
  );
  const names = actors.map(({ name, kind }): Decision => ({ type: 'rename', actor: whole(name, kind), name }));
  const merges = actors.flatMap(({ name, aliases, kind }) =>
    aliases.map((alias): Decision => ({ type: 'merge', actors: [whole(name, kind), whole(alias, kind)] })),
  );
  return [...kinds, ...names, ...merges];
}
