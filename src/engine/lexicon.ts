import type { ActorKind } from './document';
import type { Language, Place } from './language';
import { tokenise } from './tokens';
import type { Words } from './words';

/** A well-known name that a word list knows. */
export interface Entry {
  readonly words: readonly string[];
  /** The name under which all its spellings are one actor: "US", "U.S." and "America" → "United States". */
  readonly name: string;
  readonly kind: ActorKind;
  readonly place?: Place;
  /** Needs "the" before it, being an ordinary word too ("the Guardian"); "The" where it names something else as well ("The Atlantic"). */
  readonly needs?: 'the' | 'The';
}

export interface Lexicon {
  /** By first word as written; longer entries first. */
  readonly byFirstWord: ReadonlyMap<string, readonly Entry[]>;
  /** Adjectives and people of a place, lower case: "russian" → Russia. */
  readonly nations: ReadonlyMap<string, Place>;
  /** Peoples, parties and religions, lower case. */
  readonly groups: ReadonlySet<string>;
}

const lexicons = new WeakMap<Language, Lexicon>();

/** The language's known names, indexed; built once a language (some milliseconds). */
export function lexiconOf(language: Language): Lexicon {
  let lexicon = lexicons.get(language);
  if (!lexicon) {
    lexicon = build(language);
    lexicons.set(language, lexicon);
  }
  return lexicon;
}

/** The longest known name whose first word is token `from` and that ends at or before token `to`. */
export function matchAt(lexicon: Lexicon, words: Words, from: number, to: number): Entry | undefined {
  const entries = lexicon.byFirstWord.get(words.raw[from] ?? '');
  return entries?.find(
    (entry) =>
      from + entry.words.length <= to &&
      entry.words.every((word, i) => i === 0 || words.raw[from + i] === word) &&
      hasArticle(entry, words.raw[from - 1]),
  );
}

const hasArticle = ({ needs }: Entry, before: string | undefined): boolean =>
  needs === undefined || before === 'The' || (needs === 'the' && before === 'the');

type Add = (spelling: string, entry: Omit<Entry, 'words'>) => void;

function build(language: Language): Lexicon {
  const byFirstWord = new Map<string, Entry[]>();
  const add: Add = (spelling, entry) => {
    const words = tokenise(spelling, language).map((token) => spelling.slice(token.start, token.end));
    const first = words[0];
    if (first === undefined) return;
    const entries = byFirstWord.get(first);
    if (entries) entries.push({ ...entry, words });
    else byFirstWord.set(first, [{ ...entry, words }]);
  };
  addOutlets(language, add);
  addOrganisations(language, add);
  for (const name of language.groups) add(name, { name, kind: 'group' });
  for (const place of language.places) addPlace(place, add);
  for (const entries of byFirstWord.values()) entries.sort((a, b) => b.words.length - a.words.length);
  const groups = new Set([...language.groups].map((name) => name.toLowerCase()));
  return { byFirstWord, nations: nationsOf(language), groups };
}

function addOutlets(language: Language, add: Add): void {
  for (const outlet of language.outlets)
    for (const spelling of [outlet.name, ...outlet.aliases]) {
      const needs = articleOf(spelling, language);
      const kind = outlet.kind === 'social' ? 'organisation' : 'outlet';
      add(withoutArticle(spelling), { name: outlet.name, kind, ...(needs && { needs }) });
    }
}

function addOrganisations({ organisations, organisationNames }: Language, add: Add): void {
  const names = new Set([...organisations, ...organisationNames.keys(), ...organisationNames.values()]);
  for (const each of names) add(each, { name: organisationNames.get(each) ?? each, kind: 'organisation' });
}

function addPlace(place: Place, add: Add): void {
  for (const spelling of [place.name, ...place.aliases])
    add(withoutArticle(spelling), { name: place.name, kind: 'place', place });
  for (const demonym of place.demonyms) if (/[ni]s$/.test(demonym)) add(demonym, { name: demonym, kind: 'group' });
}

/** The first place in the list keeps a demonym that several share. */
function nationsOf({ places }: Language): Map<string, Place> {
  const nations = new Map<string, Place>();
  for (const place of [...places].reverse())
    for (const demonym of place.demonyms) nations.set(demonym.toLowerCase(), place);
  return nations;
}

/** Must an outlet of this spelling stand behind an article to be one? */
function articleOf(spelling: string, language: Language): Entry['needs'] {
  const word = withoutArticle(spelling).toLowerCase();
  if (word.includes(' ')) return undefined;
  if (language.outletWords.has(word) || language.commonWords.has(word)) return 'the';
  return /^The /.test(spelling) ? 'The' : undefined;
}

export const withoutArticle = (name: string): string => name.replace(/^[Tt]he /, '');
