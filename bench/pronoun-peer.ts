import type { Actor, Document } from '../src/engine/document';
import type { Language } from '../src/engine/language';
import { normalise } from '../src/engine/words';
import type { GoldMention } from '../training/gum-people';

/** Whom a pronoun means, of the document's actors. */
export type Guess = (pronoun: GoldMention) => Actor | undefined;

/**
 * The last person named before the pronoun whose name and titles do not tell the other gender. It is given the actors that the engine found, so the
 * comparison is of the choice alone.
 */
export function mostRecentName({ text, actors }: Document, language: Language): Guess {
  const names = actors
    .filter(({ kind }) => kind === 'person')
    .flatMap((actor) => actor.mentions.filter(({ form }) => form === 'name').map(({ start }) => ({ actor, start })))
    .sort((a, b) => a.start - b.start);
  const genders = new Map(actors.map((actor) => [actor, genderOf(actor, language)]));
  return ({ start, end }) => {
    const gender = language.pronouns.get(normalise(text.slice(start, end)))?.gender;
    const fits = ({ actor, start: at }: (typeof names)[number]) => {
      const known = genders.get(actor);
      return at < start && (known === undefined || known === gender);
    };
    return names.filter(fits).at(-1)?.actor;
  };
}

function genderOf({ name, titles }: Actor, language: Language): 'm' | 'f' | undefined {
  for (const word of titles.flatMap((title) => title.split(' '))) {
    const told = language.honorifics.get(normalise(word)) ?? language.genderedRoles.get(normalise(word));
    if (told) return told;
  }
  return name.includes(' ') ? language.givenNames.get(normalise(name.split(' ')[0] ?? '')) : undefined;
}
