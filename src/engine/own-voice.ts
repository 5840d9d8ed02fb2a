import type { ActorId, Document, Paragraph, Sentence, Span } from './document';
import type { FactKind, Language } from './language';
import { holdersOf, insideOf, shift } from './spans';
import { type Words, wordsOf } from './words';

/** Words that can be checked, and why. */
export interface Fact extends Span {
  readonly kind: FactKind;
}

/** A sentence in the article's own voice that states something checkable; nobody is said to say it. Facts in order of position. */
export interface OwnClaim extends Span {
  readonly facts: readonly Fact[];
  /** The outlet that the paragraph's end credits, which may have it from there; undefined where none does. */
  readonly perhapsVia: ActorId | undefined;
}

const FEWEST_WORDS = 5; // of a stretch outside attributions, for it to state something by itself

/** What the article itself states and a reader could check. Linear in the text. */
export function ownClaims(document: Document, language: Language): OwnClaim[] {
  if (document.isForeign) return [];
  const isTaken = insideOf(merge(takenIn(document)));
  const crediting = holdersOf(
    document.credits.filter(({ sign }) => sign === 'credit'),
    ({ covers }) => covers,
  );
  return document.paragraphs.flatMap((paragraph) => {
    if (paragraph.kind !== 'prose' && paragraph.kind !== 'list-item') return [];
    const words = wordsOf(paragraph.prose, paragraph.reading);
    const isOwn = words.tokens.map(({ start }) => !isTaken(paragraph.start + start));
    return paragraph.reading.sentences.flatMap((sentence) => {
      const claim = claimIn(paragraph, words, sentence, isOwn, language);
      return claim ? [{ ...claim, perhapsVia: crediting(claim)[0]?.actor }] : [];
    });
  });
}

/** Words that are somebody's: quotations, and attributions whole. */
function takenIn({ quotations, attributions }: Document): Span[] {
  return [
    ...quotations.flatMap(({ parts }) => parts),
    ...attributions.flatMap(({ source, cue, content }) => [...source, ...cue, ...content]),
  ];
}

function merge(spans: readonly Span[]): Span[] {
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}

function claimIn(
  { start }: Paragraph,
  words: Words,
  sentence: Sentence,
  isOwn: readonly boolean[],
  language: Language,
): Omit<OwnClaim, 'perhapsVia'> | undefined {
  const facts: Fact[] = [];
  for (let from = sentence.from; from < sentence.to; ) {
    let to = from;
    while (to < sentence.to && isOwn[to]) to++;
    if (statesSomething(words, from, to, language)) facts.push(...factsIn(words, from, to, language));
    from = to + 1;
  }
  const move = shift(start);
  return facts.length === 0
    ? undefined
    : { ...move(sentence), facts: facts.map((fact) => ({ ...fact, ...move(fact) })) };
}

/** Has a verb of its own: "on 3 May" beside what somebody says is no statement. */
function statesSomething({ lower, tokens }: Words, from: number, to: number, { finiteVerbs }: Language): boolean {
  let count = 0;
  let hasVerb = false;
  for (let at = from; at < to; at++) {
    const word = lower[at] ?? '';
    if (tokens[at]?.kind === 'word') count++;
    hasVerb ||=
      finiteVerbs.has(word) || /^(?:is|are|was|were|has|have|had|will|did)$/.test(word) || /[^e]ed$/.test(word);
  }
  return hasVerb && count >= FEWEST_WORDS;
}

function factsIn(words: Words, from: number, to: number, language: Language): Fact[] {
  const facts: Fact[] = [];
  for (let at = from; at < to; at++) {
    const found = factAt(words, at, to, language);
    if (!found) continue;
    const { start = 0 } = words.tokens[at] ?? {};
    facts.push({ start, end: words.tokens[found.to - 1]?.end ?? start, kind: found.kind });
    at = found.to - 1;
  }
  return facts;
}

function factAt(words: Words, at: number, end: number, language: Language): { to: number; kind: FactKind } | undefined {
  const word = words.lower[at] ?? '';
  for (const { phrase, kind } of phrasesOf(language).get(word) ?? [])
    if (at + phrase.length <= end && phrase.every((each, i) => words.lower[at + i] === each))
      return { to: at + phrase.length, kind };
  if (words.tokens[at]?.kind === 'number') return { to: at + 1, kind: isYear(words, at) ? 'date' : 'number' };
  const isSuperlative =
    /^[a-z]{2,}est$/.test(word) && !language.notSuperlatives.has(word) && words.lower[at] === words.raw[at];
  return isSuperlative ? { to: at + 1, kind: 'superlative' } : undefined;
}

/** "in 1998", "since 2014", "March 2020". */
const isYear = ({ lower }: Words, at: number): boolean =>
  /^(?:1[0-9]|20)\d\d(?:s|'s)?$/.test(lower[at] ?? '') &&
  /^(?:in|since|by|until|till|from|before|after|of|and|to|during|early|late|mid|\p{L}+(?:uary|ch|il|ay|une|uly|ust|ber))$/u.test(
    lower[at - 1] ?? '',
  );

interface Phrase {
  readonly phrase: readonly string[];
  readonly kind: FactKind;
}

const indexes = new WeakMap<Language, ReadonlyMap<string, readonly Phrase[]>>();

/** By first word, the longest first. */
function phrasesOf(language: Language): ReadonlyMap<string, readonly Phrase[]> {
  let index = indexes.get(language);
  if (!index) {
    index = indexed(language);
    indexes.set(language, index);
  }
  return index;
}

function indexed({ factPhrases }: Language): Map<string, Phrase[]> {
  const index = new Map<string, Phrase[]>();
  for (const [text, kind] of factPhrases) {
    const phrase = text.split(' ');
    const first = phrase[0] ?? '';
    index.set(
      first,
      [...(index.get(first) ?? []), { phrase, kind }].sort((a, b) => b.phrase.length - a.phrase.length),
    );
  }
  return index;
}
