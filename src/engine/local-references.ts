import { HIDDEN, type Reading, type Span } from './document';
import type { Language, Pronoun } from './language';
import { type RolePhrase, rolePhrasesIn } from './role-phrases';
import { type Stranger, strangersIn } from './strangers';
import { type Range, spanOf, type Words, wordsOf } from './words';

/** What a paragraph's own words refer with, before anybody knows to whom; relative. */
export type Local = Span & {
  /** As written; a role phrase's leaves out its "the". */
  readonly text: string;
} & (
    | { readonly kind: 'role'; readonly phrase: RolePhrase; readonly ownerEnd: number | undefined }
    | ({ readonly kind: 'pronoun'; readonly pronoun: Pronoun } & PronounPlace)
    | { readonly kind: 'stranger'; readonly stranger: Stranger; readonly isDefinite: boolean }
  );

interface PronounPlace {
  readonly isObject: boolean;
  readonly isReflexive: boolean;
  /** Where its clause begins, as far as small words show. */
  readonly clause: number;
}

const known = new WeakMap<Reading, readonly Local[]>();

/** Role phrases, he/she and persons without a name of a paragraph, in order; kept as long as its reading is. */
export function localReferences(prose: string, reading: Reading, language: Language): readonly Local[] {
  let local = known.get(reading);
  if (!local) {
    local = read(prose, reading, language);
    known.set(reading, local);
  }
  return local;
}

function read(prose: string, reading: Reading, language: Language): Local[] {
  const words = wordsOf(prose, reading);
  const found = rolePhrasesIn(words, reading.sentences, language);
  const written = (range: Range) => textOf(prose, spanOf(words, range));
  const phrases = found.map((phrase): Local => {
    const { from, to, owner } = phrase;
    const text = written({ from: owner === undefined ? from + 1 : from, to });
    return { kind: 'role', phrase, ...spanOf(words, { from, to }), text, ownerEnd: ownerEndOf(words, owner) };
  });
  const strangers = strangersIn(words, reading, language)
    .filter(({ from, to }) => !found.some((phrase) => phrase.from < to && from < phrase.to))
    .map((stranger): Local => {
      const isDefinite = words.lower[stranger.from] === 'the';
      return { kind: 'stranger', stranger, isDefinite, ...spanOf(words, stranger), text: written(stranger) };
    });
  return [...pronounsIn(prose, words, language), ...phrases, ...strangers].sort((a, b) => a.start - b.start);
}

/** Where the mention of whose it is ends: "Lund" of "Lund's lawyer", "his" of "his lawyer". */
function ownerEndOf({ tokens, lower }: Words, owner: number | undefined): number | undefined {
  if (owner === undefined) return undefined;
  return lower[owner] === "'s" ? tokens[owner]?.start : tokens[owner]?.end;
}

const textOf = (prose: string, { start, end }: Span): string => prose.slice(start, end).replaceAll(HIDDEN, '');

function pronounsIn(prose: string, words: Words, language: Language): Local[] {
  const found: Local[] = [];
  words.lower.forEach((word, from) => {
    const pronoun = language.pronouns.get(word);
    const isHeOrShe = pronoun?.person === 3 && (pronoun.gender === 'm' || pronoun.gender === 'f');
    if (!pronoun || !isHeOrShe) return;
    const span = spanOf(words, { from, to: from + 1 });
    found.push({
      kind: 'pronoun',
      ...span,
      text: textOf(prose, span),
      pronoun,
      isObject: isObject(words, from, pronoun),
      isReflexive: word.endsWith('self'),
      clause: words.tokens[clauseStart(words, from)]?.start ?? 0,
    });
  });
  return found;
}

const BOUNDARY =
  /^(?:who|whom|which|that|where|when|while|because|as|if|after|before|although|though|but|since|until|so|[.;:?!—–“”"])$/;

/** First token of the clause that holds a token, as far as small words show. */
function clauseStart(words: Words, at: number): number {
  let from = at;
  while (from > 0 && !BOUNDARY.test(words.lower[from - 1] ?? '')) from--;
  return from;
}

const NO_NOUN =
  /^(?:[,.;:?!)—–"“”'’]|to|of|in|on|at|for|with|from|by|as|and|but|or|that|when|while|after|before|if|because|about|into|over|the|a|an|his|it|what|how|why|who|where|again|out|up|off|back|down|away)$/;

/** "him"; "her" where no noun can follow ("told her that"). */
const isObject = (words: Words, at: number, { isPossessive }: Pronoun): boolean =>
  words.lower[at] === 'him' || (isPossessive && words.lower[at] === 'her' && NO_NOUN.test(words.lower[at + 1] ?? '.'));
