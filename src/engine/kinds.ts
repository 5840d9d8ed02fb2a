import { definitionsIn } from './body-names';
import type { ActorKind } from './document';
import type { Language } from './language';
import { lexiconOf } from './lexicon';
import type { Occurrence } from './occurrences';

/** One kind a spelling for the whole article: what most of its occurrences say, else what the rest of the article tells. */
export function decideKinds(occurrences: readonly Occurrence[], language: Language): ReadonlyMap<string, ActorKind> {
  const uses = new Map<string, Occurrence[]>();
  for (const occurrence of occurrences) {
    const { key } = occurrence.spelling;
    const others = uses.get(key);
    if (others) others.push(occurrence);
    else uses.set(key, [occurrence]);
  }
  const kinds = new Map<string, ActorKind>();
  for (const [key, each] of uses) {
    const kind = mostOften(each);
    if (kind) kinds.set(key, kind);
  }
  takeShortFormsForBodies(kinds, uses, occurrences);
  takeNamesForPeople(kinds, uses, language);
  takeWordsForBodies(kinds);
  const ofPeople = new Set([...kinds].flatMap(([key, kind]) => (kind === 'person' ? key.split(' ') : [])));
  for (const [key, kind] of kinds) if (kind === 'group' && ofPeople.has(key)) kinds.set(key, 'person'); // "Maya" of "Maya Lind"
  const guess = (isFull: boolean, others: (key: string) => ActorKind | undefined) => {
    for (const [key, each] of uses) {
      if (key.includes(' ') !== isFull || kinds.has(key)) continue;
      const kind = others(key) ?? guessKind(each, ofPeople, language);
      if (kind) kinds.set(key, kind);
    }
  };
  guess(true, () => undefined);
  for (const [key, kind] of kinds) if (kind === 'person') for (const word of key.split(' ')) ofPeople.add(word);
  guess(false, bodiesByWord(kinds)); // short names lean on full ones
  return kinds;
}

/** Whoever has a short form in brackets is a body: "Unie van Vissers (UV)". */
function takeShortFormsForBodies(
  kinds: Map<string, ActorKind>,
  uses: ReadonlyMap<string, readonly Occurrence[]>,
  occurrences: readonly Occurrence[],
): void {
  for (const [short, full] of definitionsIn(occurrences)) {
    const isListed = uses.get(full)?.[0]?.spelling.known !== undefined;
    if (isListed || kinds.get(full) === 'outlet') continue;
    kinds.set(full, 'organisation');
    kinds.set(short, 'organisation');
  }
}

/** "Blessing Okoro" is nobody's firm where the article has "Okoro said". */
function takeNamesForPeople(
  kinds: Map<string, ActorKind>,
  uses: ReadonlyMap<string, readonly Occurrence[]>,
  language: Language,
): void {
  for (const [key, kind] of kinds) {
    const words = key.split(' ');
    if (kind === 'person' || words.length < 2 || words.length > 3) continue;
    const isBody = words.some((word) => language.organisationWords.has(word) || /^(?:of|for|and|the|&)$/.test(word));
    const isListed = uses.get(key)?.[0]?.spelling.known !== undefined;
    if (!isBody && !isListed && kinds.get(words.at(-1) ?? '') === 'person') kinds.set(key, 'person');
  }
}

/** "Harbour" is Harbour Holdings, unless somebody is called so in full. */
function takeWordsForBodies(kinds: Map<string, ActorKind>): void {
  const people = new Set(
    [...kinds].flatMap(([key, kind]) => (kind === 'person' && key.includes(' ') ? key.split(' ') : [])),
  );
  for (const [key, kind] of kinds) {
    const words = key.split(' ');
    const [first = ''] = words;
    const isFirm = kind === 'organisation' && words.length === 2 && CORPORATE.test(words[1] ?? '');
    if (isFirm && kinds.get(first) === 'person' && !people.has(first)) kinds.set(first, kind);
  }
}

const CORPORATE = /^(?:inc|incorporated|corp|corporation|co|ltd|limited|plc|llc|gmbh|ag|sa|holdings|group)$/;

/** The kind of the one body that has a word in its name: "Taisce" where the article also has "An Taisce". */
function bodiesByWord(kinds: ReadonlyMap<string, ActorKind>): (key: string) => ActorKind | undefined {
  const byWord = new Map<string, ActorKind | undefined>();
  for (const [name, kind] of kinds) {
    if (!name.includes(' ') || (kind !== 'organisation' && kind !== 'outlet')) continue;
    for (const word of name.split(' ')) byWord.set(word, byWord.has(word) ? undefined : kind);
  }
  return (key) => (key.length < 4 ? undefined : byWord.get(key));
}

function mostOften(uses: readonly Occurrence[]): ActorKind | undefined {
  const votes = new Map<ActorKind, number>();
  for (const { kind, title, honorific, roles } of uses)
    if (kind) votes.set(kind, (votes.get(kind) ?? 0) + (title || honorific || roles.length > 0 ? 2 : 1));
  let best: ActorKind | undefined;
  for (const [kind, count] of votes) if (!best || count > (votes.get(best) ?? 0)) best = kind;
  return best;
}

const LONGEST_NAME = 5; // words; a longer unknown one is a headline

/** "Southeast Asian", "Republican". */
const isAdjective = (word: string, language: Language): boolean => {
  const { nations, groups } = lexiconOf(language);
  return nations.has(word) || groups.has(word) || groups.has(`${word}s`);
};

/** A word that begins sentences in its own right: "Museum curators warned", "Residents say". */
const isOrdinary = (word: string, language: Language): boolean =>
  [
    language.commonWords,
    language.roles,
    language.organisationWords,
    language.unnamedSources,
    language.landmarkWords,
  ].some((list) => list.has(word) || list.has(word.replace(/s$/, '')));

/** "the bishop of Marlow": in a source without being it. */
const isWhose = ({ before }: Occurrence): boolean => /^(?:of|for|at|from|in)$/.test(before);

/** A name that nothing in itself explains. */
function guessKind(
  uses: readonly Occurrence[],
  ofPeople: ReadonlySet<string>,
  language: Language,
): ActorKind | undefined {
  const words = uses[0]?.spelling.words ?? [];
  const isPlace = uses.every((use) => /^(?:in|at|near|from|outside)$/.test(use.before));
  return words.length === 1
    ? guessOneWord(words[0] ?? '', uses, isPlace, ofPeople, language)
    : guessLonger(words, uses, isPlace, ofPeople, language);
}

/** One word alone is somebody only where the article uses it as such. */
function guessOneWord(
  word: string,
  uses: readonly Occurrence[],
  isPlace: boolean,
  ofPeople: ReadonlySet<string>,
  language: Language,
): ActorKind | undefined {
  if (isAdjective(word, language)) return undefined;
  if (ofPeople.has(word)) return 'person';
  if (isPlace) return 'place';
  if (word.length < 2 || uses.some((use) => use.hasArticle && use.after === 'of')) return undefined; // "Q", "the Iyaloja of"
  if (uses.every((use) => use.hasArticle)) return uses.some((use) => use.isSource) ? 'organisation' : undefined;
  if (uses.some((use) => language.roles.has(use.after))) return 'organisation'; // "Rovers coach Ann Bell"
  return uses.some((use) => use.isSource && !isWhose(use)) && !isOrdinary(word, language) ? 'person' : undefined;
}

/** Two or three words are a person's, if they are plain. */
function guessLonger(
  words: readonly string[],
  uses: readonly Occurrence[],
  isPlace: boolean,
  ofPeople: ReadonlySet<string>,
  language: Language,
): ActorKind | undefined {
  if (uses.every((use) => use.isHeading) || words.length > LONGEST_NAME || isAdjective(words.at(-1) ?? '', language))
    return undefined;
  if (ofPeople.has(words.at(-1) ?? '')) return 'person';
  const isPlain = words.every((word) => !language.commonWords.has(word) && !/\d|^(?:of|for|and|the|&)$/.test(word));
  if (words.length > 3 || !isPlain) return 'organisation';
  return isPlace || PLACE_BEGINS.test(words[0] ?? '') ? 'place' : 'person';
}

const PLACE_BEGINS = /^(?:cape|fort|lake|loch|mount|port)$/; // nobody's given name
