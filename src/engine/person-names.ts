// Whether two names can be one person's, and what a name tells of its bearer.
import type { Language } from './language';
import type { Occurrence } from './occurrences';
import type { Spelling } from './spellings';
import { normalise } from './words';

export type Gender = 'm' | 'f' | undefined;

/** "Anna J. Holm" and "Anna Holm", "T. Okoro" and "Thomas Okoro"; never "Erik Holm" and "Anna Holm". */
export function isSameName(a: readonly string[], b: readonly string[], language: Language): boolean {
  if (a.join(' ') === b.join(' ')) return true;
  if (a.length < 2 || b.length < 2 || a.at(-1) !== b.at(-1)) return false;
  const [first = '', second = ''] = [a[0], b[0]];
  return (
    first === second ||
    isShortFor(first, second, language) ||
    isShortFor(second, first, language) ||
    (first.length === 1 && second.startsWith(first)) ||
    (second.length === 1 && first.startsWith(second))
  );
}

const isShortFor = (short: string, name: string, { nicknames }: Language): boolean =>
  nicknames.get(short)?.includes(name) ?? false;

/** Father and son have one name, and the article says which. */
export const isSameGeneration = (a: Spelling, b: Spelling): boolean =>
  a.generation === undefined || b.generation === undefined || a.generation === b.generation;

/** By the first name, its short form, or the nickname in the middle: 'Robert "Bobby" Lund'. */
export const isCalled = ({ words, text }: Spelling, name: string, language: Language): boolean =>
  words[0] === name ||
  isShortFor(name, words[0] ?? '', language) ||
  (words.slice(1, -1).includes(name) && /["“”‘’']/.test(text));

/** What honorific, title or role tell; undefined where none does. */
export function toldGender({ title, honorific, roles }: Occurrence, language: Language): Gender {
  for (const phrase of [honorific, title, ...roles])
    for (const word of phrase?.split(/\s+/) ?? []) {
      const told = language.honorifics.get(normalise(word)) ?? language.genderedRoles.get(normalise(word));
      if (told) return told;
    }
  return undefined;
}

/** What a full name's first word tells. */
export const givenGender = ({ spelling }: Occurrence, language: Language): Gender =>
  spelling.words.length > 1 ? language.givenNames.get(spelling.words[0] ?? '') : undefined;
