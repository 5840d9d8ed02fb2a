import type { Language } from './language';
import { lexiconOf, withoutArticle } from './lexicon';
import { isAcronym, normalise } from './words';

/** One way to write a name; all its occurrences in an article share one value. */
export interface Spelling {
  readonly text: string;
  /** Normalised, without suffixes and a leading "the". */
  readonly words: readonly string[];
  /** The words as one string: equal for two spellings that differ in case, stops or diacritics alone. */
  readonly key: string;
  /** The lists' own name for it: "U.S." → "United States". */
  readonly known: string | undefined;
  readonly isAcronym: boolean;
}

/** Makes each spelling once. */
export function spellingsOf(language: Language): (text: string) => Spelling {
  const made = new Map<string, Spelling>();
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
  const words = nameWords(withoutArticle(text));
  const written = withoutArticle(text).split(/\s+/).join(' ');
  const entries = lexiconOf(language).byFirstWord.get(written.split(' ', 1)[0] ?? '');
  const known = entries?.find((entry) => entry.words.join(' ') === written)?.name;
  return { text, words, key: words.join(' '), known, isAcronym: isAcronym(text) };
}

const SUFFIXES: ReadonlySet<string> = new Set('jr sr ii iii iv mp qc kc msp obe cbe'.split(' ')); // of one person with and without

/** Words of a name, normalised, without full stops, suffixes and diacritics that one copy has and another lacks. */
export function nameWords(text: string): string[] {
  const words = text
    .split(/[\s\uE000]+/u)
    .map((word) => normalise(word).replaceAll('.', '').normalize('NFD').replace(/\p{M}/gu, '').replace(/,$/, ''))
    .filter((word) => word !== '');
  while (words.length > 1 && SUFFIXES.has(words.at(-1) ?? '')) words.pop();
  return words;
}
