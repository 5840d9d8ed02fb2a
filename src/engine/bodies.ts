import type { Someone } from './actors';
import type { Language } from './language';
import { lexiconOf } from './lexicon';
import type { Occurrence } from './occurrences';
import { lastStarting } from './spans';

/** Named bodies of the article, for a later "the company" to mean. */
export interface Bodies {
  /** In order of position; persons and places are among them. */
  readonly names: readonly { readonly use: Occurrence; readonly actor: Someone }[];
  readonly people: readonly Someone[];
  readonly language: Language;
  /** Index of the paragraph that holds an offset. */
  readonly paragraphAt: (offset: number) => number;
}

const LONGEST = 6; // words of "the …"

/** The body that a source without its name means ("the council", "the Russian government"), where one alone can be meant. */
export function bodyCalled(start: number, words: readonly string[], bodies: Bodies): Someone | undefined {
  const head = words.at(-1) ?? '';
  const government = governmentCalled(words, bodies);
  if (government) return government;
  const { bodyNouns, organisationWords, looseModifiers } = bodies.language;
  const sort = bodyNouns.get(head);
  if (words[0] !== 'the' || words.length > LONGEST || !(sort || organisationWords.has(head))) return undefined;
  const before = bodies.people.filter((each) => isBody(each) && (each.occurrences[0]?.start ?? 0) < start);
  const modifiers = words.slice(1, -1).filter((word) => !looseModifiers.has(word));
  const called = before.filter(({ spelling }) => [...modifiers, head].every((word) => spelling.words.includes(word)));
  if (called.length > 0) return (isInstitution(sort) ? only(called) : undefined) ?? lately(start, called, bodies);
  if (!sort || modifiers.length > 0) return undefined;
  const told = before.filter((each) => sort === 'company' && sortsOf(each, bodies).includes(sort)); // "Lund Foods Inc"
  return (
    lately(
      start,
      before.filter((each) => canBe(each, sort, bodies)),
      bodies,
    ) ?? only(told)
  );
}

/** One council or court is what "the council" means throughout; a company, group or network has to have been named of late. */
const isInstitution = (sort: string | undefined): boolean => !/^(?:company|group|outlet|team)$/.test(sort ?? '');

/** "Russia's government", "the Russian authorities": the body that the article calls the Russian government, and not the country. */
function governmentCalled(words: readonly string[], { people, language }: Bodies): Someone | undefined {
  if (!/^(?:government|administration|authorities)$/.test(words.at(-1) ?? '')) return undefined;
  const { nations } = lexiconOf(language);
  const told = words.map((word) => word.replace(/['’]s$/, ''));
  return people.find(({ kind, spelling }) => {
    const place = nations.get(spelling.words[0] ?? '');
    const isGovernment = kind === 'organisation' && place && spelling.words.at(-1) === 'government';
    return isGovernment && told.some((word) => nations.get(word) === place || place.name.toLowerCase() === word);
  });
}

export const isBody = ({ kind }: Someone): boolean => kind === 'organisation' || kind === 'outlet';

/** Does nothing in its name say that it is another sort of body? A name may tell nothing ("Unilever", "UNESCO"). */
function canBe(body: Someone, sort: string, bodies: Bodies): boolean {
  const isOutlet = body.kind === 'outlet';
  if (isOutlet || sort === 'outlet') return isOutlet && (sort === 'outlet' || sort === 'company');
  const sorts = sortsOf(body, bodies);
  return sorts.length > 0 ? sorts.includes(sort) : /^(?:company|group|agency|team)$/.test(sort);
}

const sortsOf = ({ spelling }: Someone, { language }: Bodies): string[] =>
  spelling.words.map((word) => language.bodyNouns.get(word)).filter((sort) => sort !== undefined);

/** The only one of them that this paragraph or the one before it names; of several the only one that spoke. */
function lately(start: number, some: readonly Someone[], { names, paragraphAt }: Bodies): Someone | undefined {
  const paragraph = paragraphAt(start);
  const named = new Set<Someone>();
  const spoke = new Set<Someone>();
  for (let i = lastStarting(names, start - 1, ({ use }) => use.start); i >= 0; i--) {
    const name = names[i];
    if (!name || paragraph - paragraphAt(name.use.start) > 1) break;
    if (!some.includes(name.actor) || /^(?:on|via|at|in|from)$/.test(name.use.before)) continue; // "on Facebook" is where
    named.add(name.actor);
    if (name.use.isSource) spoke.add(name.actor);
  }
  return only([...named]) ?? only([...spoke]);
}

const only = <T>(list: readonly T[]): T | undefined => (list.length === 1 ? list[0] : undefined);
