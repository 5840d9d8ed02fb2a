// Attributions by the trained tables and the rules together: from the tokens of a paragraph to its clauses.
import { readRoles } from './attribution-reader';
import { type View, viewOf } from './attribution-view';
import { kindOf } from './clause-kinds';
import { readCueWords } from './cue-words';
import type { BareClause, Reading, Span } from './document';
import type { WordType } from './features';
import { type Guess, guessesIn, judge } from './link-reader';
import { type Model, sectionOf } from './model';
import type { Phrases } from './noun-phrases';
import { rangesOf, type Settled, settle } from './settled';
import { stanceOf } from './stances';
import { readTable } from './table';
import { isCapitalised, type Range, spanOf } from './words';

/** Finds the attributions of one paragraph. Linear in its length for ordinary paragraphs. */
export type ClauseFinder = (paragraph: FoundIn) => BareClause[];

export interface FoundIn {
  /** The whole paragraph. */
  readonly phrases: Phrases;
  readonly reading: Pick<Reading, 'sentences'>;
  /** The outermost quotations' parts, in order. */
  readonly quoted: readonly Span[];
  /** What the rules find. */
  readonly clauses: readonly BareClause[];
  readonly types: readonly WordType[];
  /** Part of speech of each token, as an index into the tagger's tags. */
  readonly tags: Uint8Array;
}

/**
 * A guess is shown from here on. On PolNeAR's training part, guesses at this likelihood are right in about that share, and F1 is the
 * same from 0.2 to 0.3.
 */
const LEAST_CONFIDENCE = 0.25;
/** Rules that are right so often stand, whatever the tables say: those of "said" and its like (`confidenceOf`). */
const SURE_RULE = 0.75;
/** Tokens. Longer paragraphs are pastes of data, and the tables' time would grow with the square of their length. */
const LONGEST_PARAGRAPH = 1500;

/** `tags`: the tagger's. @throws {ModelError} where a section is missing or damaged. */
export function makeClauseFinder(model: Model, tags: readonly string[]): ClauseFinder {
  const cueWords = readCueWords(sectionOf(model, 'cues'));
  const roles = readTable(sectionOf(model, 'roles'));
  const links = readTable(sectionOf(model, 'links'));
  const guesses = readTable(sectionOf(model, 'guesses'));
  const isVerb = verbsAmong(tags);
  const isNoun = Uint8Array.from(tags, (tag) => (/^(?:NN|PRP|CD|WP)/.test(tag) ? 1 : 0));
  return ({ phrases, reading, quoted, clauses, types, tags }) => {
    const { words, language } = phrases;
    if (types.length > LONGEST_PARAGRAPH) return [...clauses];
    const withContent = clauses.filter(({ content }) => content.length > 0);
    const view = viewOf({ words, reading, quoted, clauses: withContent, types, tags, isVerb, cueWords, language });
    const all = guessesIn(links, view, readRoles(roles, view));
    const isVerbal = (rule: number) =>
      view.rules[rule]?.cue.every(({ from }) => isNoun[tags[from] as number] === 0) ?? false;
    const isSure = (rule: number) => isVerbal(rule) && (withContent[rule]?.confidence ?? 0) >= SURE_RULE;
    const chained = chainedAmong(withContent);
    const isChained = (rule: number) => chained(rule) && isVerbal(rule);
    const isPassedOn = (rule: number) => withContent[rule]?.via.length !== 0;
    const settled = settle(all, judge(guesses, all), { least: LEAST_CONFIDENCE, isSure, isChained, isPassedOn });
    const found = settled.flatMap((one) => clauseOf(phrases, view, withContent, { isNoun, isChained }, one));
    const open = clauses.filter(({ content }) => content.length === 0);
    const closed = found.filter(
      (one) => !open.some(({ cue }) => meet(one.cue, cue)) && !withContent.some((rule) => isQuoter(one, rule)),
    );
    return inOrder([...closed, ...open, ...unclaimed(withContent, closed)]);
  };
}

export const verbsAmong = (tags: readonly string[]): Uint8Array =>
  Uint8Array.from(tags, (tag) => (tag.startsWith('VB') ? 1 : 0));

export const meet = (a: readonly Span[], b: readonly Span[]): boolean =>
  a.some((one) => b.some((other) => one.start < other.end && other.start < one.end));

/** "Reuters [quoted] Ruiz as saying": what Reuters says is that Ruiz says so, and the rules tell it as Ruiz's claim through Reuters. */
const isQuoter = ({ source, content }: BareClause, rule: BareClause): boolean =>
  meet(source, rule.via) && meet(content, rule.source) && !meet(content, rule.content);

/** A quotation that the rules give to somebody does not become nobody's. */
const unclaimed = (rules: readonly BareClause[], found: readonly BareClause[]): BareClause[] =>
  rules.filter((rule) => rule.kind === 'direct' && !found.some(({ content }) => meet(content, rule.content)));

/** Whose cue stands in another's content and that quotes, or that comes through another, or through which another comes. */
function chainedAmong(rules: readonly BareClause[]): (rule: number) => boolean {
  const holds = (outer: BareClause, { start, end }: Span) =>
    outer.content.some((part) => part.start <= start && end <= part.end);
  const chained = rules.map((one) => {
    const [cue] = one.cue;
    const isNested = cue && one.kind !== 'indirect' && rules.some((outer) => outer !== one && holds(outer, cue));
    const isInside = one.stance !== 'attitude' && (isNested || one.via.length > 0); // "Lund said she expects …" is one claim
    return isInside || rules.some(({ via }) => meet(via, one.source));
  });
  return (rule) => chained[rule] ?? false;
}

export const inOrder = (clauses: readonly BareClause[]): BareClause[] =>
  [...clauses].sort((a, b) => startOf(a) - startOf(b));

const startOf = ({ cue, content }: BareClause): number => cue[0]?.start ?? content[0]?.start ?? 0;

function clauseOf(
  phrases: Phrases,
  view: View,
  rules: readonly BareClause[],
  { isNoun, isChained }: { readonly isNoun: Uint8Array; readonly isChained: (rule: number) => boolean },
  { guess, content, confidence }: Settled,
): BareClause[] {
  const { words, language } = phrases;
  const rule = rules[guess.rule];
  // The tables have learnt of no claims inside claims, and think little of them; elsewhere their doubts are shown as they are.
  if (rule)
    return [{ ...rule, confidence: isChained(guess.rule) ? Math.max(confidence, rule.confidence) : confidence }];
  const source = guess.source.length === 0 ? [] : withName(phrases, withoutEdges(phrases, guess.source));
  const isNamed = (token: number) => isNoun[view.tags[token] as number] || SOMEBODY.test(words.lower[token] ?? '');
  if (guess.source.length > 0 && !source.some(isNamed)) return [];
  if (view.sentences[source[0] ?? 0] !== view.sentences[source.at(-1) ?? 0]) return []; // "Putin. He" is nobody
  if (/^(?:nobody|none)$/.test(words.lower[source[0] ?? -1] ?? '')) return [];
  if (
    isOnlyKnown(phrases, guess, content) ||
    isAddressed(phrases, guess.cue) ||
    isGivenName(phrases, guess) ||
    isLabel(phrases, guess.cue, content)
  )
    return [];
  const parts = rangesOf(withMarks(view, withoutEdges(phrases, content)));
  if (parts.length === 0) return [];
  const kind = kindOf(phrases, parts);
  if (kind === 'indirect' && !isClaim(view, guess.cue, parts)) return [];
  const span = (range: { from: number; to: number }) => spanOf(words, range);
  const sources = rangesOf(source);
  return [
    {
      kind,
      stance: stanceOf(words, language, guess.cue, sources[0]),
      source: sources.map(span),
      cue: [span(guess.cue)],
      content: parts.map(span),
      via: [],
      confidence,
    },
  ];
}

/** Fewer words that nobody quotes are no claim: "declined to comment". */
const LEAST_WORDS = 3;

/** Nor is the next sentence what is said in this one, where nobody quotes it. */
const isClaim = ({ sentences }: View, cue: Range, parts: readonly Range[]): boolean =>
  parts.some(({ from, to }) => to - from >= LEAST_WORDS) &&
  parts.some(({ from, to }) => sentences[from] === sentences[cue.from] || sentences[to - 1] === sentences[cue.from]);

/** "Ana Lund, also a doctor, [said]": what stands in apposition to a name is that person. */
function withName({ words: { raw, lower } }: Phrases, source: readonly number[]): readonly number[] {
  const first = source[0];
  if (first === undefined || !/^(?:a|an|the)$/.test(lower[first] ?? '')) return source;
  let comma = first - 1;
  while (/^(?:also|now|then|once|himself|herself)$/.test(lower[comma] ?? '')) comma--;
  if (raw[comma] !== ',') return source;
  let from = comma;
  while (isCapitalised(raw[from - 1] ?? '')) from--;
  return from < comma ? [...Array.from({ length: first - from }, (_, i) => from + i), ...source] : source;
}

/** Determiners that stand alone for people. */
const SOMEBODY = /^(?:some|others|many|all|both|few|several|most|this|that|these|those|another|neither)$/;

/** "The state of the road [is known].": nobody says anything, and nothing of it is told. */
const isOnlyKnown = ({ words: { lower } }: Phrases, { cue, source }: Guess, content: readonly number[]): boolean =>
  source.length === 0 &&
  /^(?:known|seen|heard|felt|found)$/.test(lower[cue.to - 1] ?? '') &&
  content.every((token) => token < cue.from);

/** "was told", "were dubbed": the subject is whom it was said to or of, and nobody knows by whom. */
const isAddressed = ({ words: { lower } }: Phrases, { from, to }: Range): boolean =>
  /\b(?:is|are|was|were|be|been|being|am|'s|'re) (?:\w+ly )?(?:told|asked|informed|warned|advised|notified|reminded|urged|ordered|instructed|dubbed|called|named|described|nicknamed|labell?ed|termed|branded|hailed|accused|criticised|criticized|praised)\b/.test(
    lower.slice(Math.max(0, from - 1), to).join(' '),
  );

/** "It was dubbed “the best pump”": the subject is what has the name, and nobody is said to have given it. */
const isGivenName = ({ words: { lower } }: Phrases, { cue: { from, to }, source }: Guess): boolean =>
  source.some((token) => token < from) &&
  /\b(?:is|are|was|were|be|been|being) (?:\w+ly )?(?:dubbed|nicknamed|named|billed|known)\b/.test(
    lower.slice(Math.max(0, from - 1), to).join(' '),
  );

/** `Lund: “We tried”`, with no sentence in it, is a heading. */
const isLabel = ({ words: { raw, tokens } }: Phrases, { from, to }: Range, content: readonly number[]): boolean =>
  tokens.slice(from, to).every(({ kind }) => kind === 'punctuation') &&
  !content.some((token) => /^[.!?…]/.test(raw[token] ?? ''));

/** Commas and stops at either end, and "that", belong to the sentence, not to what is said in it. */
export function withoutEdges({ words: { tokens, raw, lower }, isQuoted }: Phrases, all: readonly number[]): number[] {
  const isLoose = (token: number) =>
    tokens[token]?.kind === 'punctuation' && !isQuoted(token) && !/^[()[\]$£€%]$/.test(raw[token] ?? '');
  let from = 0;
  let to = all.length;
  while (from < to && isLoose(all[from] as number)) from++;
  if (lower[all[from] as number] === 'that' && to - from > 2 && !isQuoted(all[from] as number)) from++;
  while (to > from && isLoose(all[to - 1] as number)) to--;
  return all.slice(from, to);
}

/** A quotation's marks belong to what they quote. */
function withMarks({ quoted }: View, all: readonly number[]): number[] {
  const first = all[0];
  const last = all.at(-1);
  if (first === undefined || last === undefined) return [];
  const opens = ((quoted[first - 1] ?? 0) & 3) === 1 && (quoted[first] as number) > 0;
  const closes = ((quoted[last + 1] ?? 0) & 3) === 3 && (quoted[last] as number) > 0;
  return [...(opens ? [first - 1] : []), ...all, ...(closes ? [last + 1] : [])];
}
