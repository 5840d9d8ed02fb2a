// Gathers what the models know of words: classes from plain text, the parts of speech seen, and the engine's word lists.
import { hashText } from '../src/engine/features';
import {
  Flag,
  type KnownWords,
  type PhraseRow,
  readKnownWords,
  type WordRow,
  writeKnownWords,
} from '../src/engine/known-words';
import type { Language } from '../src/engine/language';
import { phraseHash } from '../src/engine/name-features';
import { tokenise } from '../src/engine/tokens';
import { key, type WordClasses } from './clusters';

/** Phrases of several words by what they name; 0 is "none". */
export const PHRASE_KINDS = ['', 'place', 'organisation', 'outlet', 'group'] as const;

/** A tag that a word bears less often than this is left out of its class. */
const LEAST_SHARE = 0.02;
const LEAST_SEEN = 3;
const MOST_CLASSES = 254;
const SURE_SEEN = 20;
const SURE_SHARE = 0.995;

export interface Knowledge {
  readonly bytes: Uint8Array;
  readonly known: KnownWords;
}

/** `tags`: all tags in the tagger's order; `tagged`: sentences with tags of these, some of them undefined. */
export function gatherKnowledge(
  language: Language,
  classes: WordClasses,
  tags: readonly string[],
  tagged: Iterable<Tagged>,
): Knowledge {
  const flags = new Map<string, number>();
  const phrases: PhraseRow[] = [];
  const add = (name: string, flag: number, kind = 0) => {
    const words = tokenise(name, language).map((token) => key(name.slice(token.start, token.end)));
    const [first, ...others] = words;
    if (first === undefined) return;
    flags.set(first, (flags.get(first) ?? 0) | (others.length > 0 ? Flag.beginsPhrase : flag));
    if (others.length > 0) phrases.push({ hash: phraseHash(words.map(hashText)), kind });
  };
  addLists(language, add);
  const seen = countTags(tagged);
  const tagClasses = tagClassesOf(seen);
  const words = new Set([...flags.keys(), ...classes.fineOf.keys(), ...tagClasses.keys()]);
  const rows = [...words].sort().map(
    (word): WordRow => ({
      hash: hashText(word),
      fine: classes.fineOf.get(word) ?? 0,
      flags: flags.get(word) ?? 0,
      tagClass: tagClasses.get(word) ?? 0,
      sureTag: 1 + tags.indexOf(sureTagOf(seen.get(word)) ?? ''),
    }),
  );
  const bytes = writeKnownWords(rows, phrases, classes.parents);
  return { bytes, known: readKnownWords(bytes) };
}

function addLists(language: Language, add: (name: string, flag: number, kind?: number) => void): void {
  for (const name of language.givenNames.keys()) add(name, Flag.given);
  for (const title of language.titles) add(title, Flag.title);
  for (const word of language.titleModifiers) add(word, Flag.title);
  for (const word of language.honorifics.keys()) {
    add(word, Flag.honorific);
    add(`${word}.`, Flag.honorific);
  }
  for (const word of language.titles) if (language.abbreviations.has(word)) add(`${word}.`, Flag.title);
  for (const word of language.roles) add(word, Flag.role);
  for (const word of language.organisationWords) add(word, Flag.organisationWord);
  for (const name of language.organisations) add(name, Flag.organisation, 2);
  for (const name of language.groups) add(name, Flag.group, 4);
  for (const word of language.nameParticles) add(word, Flag.particle);
  for (const word of language.nameSuffixes) {
    add(word, Flag.suffix);
    add(`${word}.`, Flag.suffix);
  }
  for (const word of language.capitalisedCommonWords) add(word, Flag.capitalisedCommon);
  for (const word of language.commonWords) add(word, Flag.common);
  for (const { name, aliases } of language.outlets)
    for (const one of [name, ...aliases]) add(one.replace(/^the /i, ''), Flag.outlet, 3);
  for (const { name, aliases, demonyms } of language.places) {
    for (const one of [name, ...aliases]) add(one.replace(/^the /i, ''), Flag.place, 1);
    for (const one of demonyms) add(one, Flag.demonym, 4);
  }
}

export interface Tagged {
  readonly words: readonly string[];
  readonly tags: readonly (string | undefined)[];
}

type TagCounts = ReadonlyMap<string, ReadonlyMap<string, number>>;

function countTags(tagged: Iterable<Tagged>): TagCounts {
  const seen = new Map<string, Map<string, number>>();
  for (const { words, tags } of tagged)
    words.forEach((word, i) => {
      const tag = tags[i];
      if (tag === undefined) return;
      const counts = seen.get(key(word)) ?? new Map<string, number>();
      seen.set(key(word), counts.set(tag, (counts.get(tag) ?? 0) + 1));
    });
  return seen;
}

/** The tag that a common word bears but for slips. */
function sureTagOf(counts: ReadonlyMap<string, number> | undefined): string | undefined {
  if (!counts) return undefined;
  const total = [...counts.values()].reduce((a, b) => a + b, 0);
  return [...counts].find(([, n]) => total >= SURE_SEEN && n >= total * SURE_SHARE)?.[0];
}

/** Words that were seen with the same set of tags (commonest first) share a class; rare sets have none. */
function tagClassesOf(seen: TagCounts): Map<string, number> {
  const sets = new Map<string, string[]>();
  for (const [word, counts] of seen) {
    const total = [...counts.values()].reduce((a, b) => a + b, 0);
    if (total < LEAST_SEEN) continue;
    const tags = [...counts]
      .filter(([, n]) => n >= total * LEAST_SHARE)
      .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
    const name = tags
      .map(([tag, n], i) => (i === 0 && n >= total * 0.9 && tags.length > 1 ? `${tag}!` : tag))
      .join(' ');
    sets.set(name, [...(sets.get(name) ?? []), word]);
  }
  const kept = [...sets].sort(([a, v], [b, w]) => w.length - v.length || (a < b ? -1 : 1)).slice(0, MOST_CLASSES);
  return new Map(kept.flatMap(([, words], i) => words.map((word) => [word, i + 1] as const)));
}
