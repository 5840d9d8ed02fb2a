import type { Language } from './language';
import { lexiconOf, withoutArticle } from './lexicon';
import { isAcronym, normalise } from './words';

/** One way to write a name; all its occurrences in an article share one value. */
export interface Spelling {
  readonly text: string;
  /** On one line, without markup. */
  readonly plain: string;
  /** For ids: letters, digits and hyphens. */
  readonly slug: string;
  /** Normalised, without suffixes and a leading "the". */
  readonly words: readonly string[];
  /** The words as one string: equal for two spellings that differ in case, stops or diacritics alone. */
  readonly key: string;
  /** "jr" of "Martin Reyes Jr.": what tells one generation from the other and is in no `words`. */
  readonly generation: string | undefined;
  /** The lists' own name for it: "U.S." → "United States". */
  readonly known: string | undefined;
  readonly isAcronym: boolean;
}

/** Gives the spelling of a name as written: for the same letters the same value. */
export type Spell = (text: string) => Spelling;

const kept = new WeakMap<Language, { readonly made: ReadonlyMap<string, Spelling>; readonly spell: Spell }>();
const MOST_KEPT = 20_000; // spellings, some megabytes

/** Makes each spelling once: the same names come again with every edit. */
export function spellingsOf(language: Language): Spell {
  let speller = kept.get(language);
  if (!speller || speller.made.size > MOST_KEPT) {
    const made = new Map<string, Spelling>();
    speller = { made, spell: spellerOf(made, language) };
    kept.set(language, speller);
  }
  return speller.spell;
}

function spellerOf(made: Map<string, Spelling>, language: Language): Spell {
  return (text) => {
    let spelling = made.get(text);
    if (!spelling) {
      spelling = read(text, language);
      made.set(text, spelling);
    }
    return spelling;
  };
}

function read(text: string, language: Language): Spelling {
  const words = asCampaign(nameWords(withoutArticle(text)));
  const written = withoutArticle(text).split(/\s+/).join(' ');
  const entries = lexiconOf(language).byFirstWord.get(written.split(' ', 1)[0] ?? '');
  const known = entries?.find((entry) => entry.words.join(' ') === written)?.name;
  const slug = words
    .join('-')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  return {
    text,
    plain: plain(text),
    slug: slug || 'actor',
    words,
    key: words.join(' '),
    generation: GENERATION.exec(text)?.[1]?.toLowerCase(),
    known,
    isAcronym: isAcronym(withoutArticle(text)),
  };
}

/** A name or a title on one line, without hidden markup. */
export const plain = (text: string): string =>
  text
    .replace(/[*_~`\uE000]+/gu, '')
    .replace(/\s+/g, ' ')
    .trim();

/** "Ada Lund campaign", "Lund camp" and "Lund team" are one body, named after one surname. */
function asCampaign(words: string[]): string[] {
  const last = words.at(-1) ?? '';
  if (words.length < 2 || !/^(?:campaign|camp|team|administration)$/.test(last)) return words;
  return [words.at(-2) ?? '', /^(?:camp|team)$/.test(last) ? 'campaign' : last];
}

const GENERATION = /[\s,](jr|sr|ii|iii|iv)\.?$/i;

const SUFFIXES: ReadonlySet<string> = new Set('jr sr ii iii iv mp qc kc msp obe cbe'.split(' ')); // of one person with and without

/** Words of a name, normalised, without full stops, suffixes, the marks of a nickname and diacritics that one copy has and another lacks. */
export function nameWords(text: string): string[] {
  const words = text
    .split(/[\s\uE000]+/u)
    .map((word) =>
      normalise(word)
        .replaceAll('.', '')
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .replace(/,$|["“”]/g, ''),
    )
    .filter((word) => word !== '');
  while (words.length > 1 && SUFFIXES.has(words.at(-1) ?? '')) words.pop();
  return words;
}
