import { withCircumstances } from './circumstances';
import { kindOf } from './clause-kinds';
import { type CloseReading, closeClauses, type FirstReading } from './close-clauses';
import { confidenceOf } from './confidence';
import { contentOf } from './contents';
import { afterDateline } from './datelines';
import type { BareClause, Clause, Reading, Span } from './document';
import type { WordType } from './features';
import type { ClauseFinder } from './found-clauses';
import { type Frame, framesOf } from './frames';
import type { Language } from './language';
import type { Phrases } from './noun-phrases';
import { dashTurn, transcriptTurn } from './turns';
import { isCapitalised, type Range, spanOf, type Words } from './words';

/** The trained tables, and what they have read of the paragraph's words. */
export interface ClauseTables {
  readonly find: ClauseFinder;
  typeOf(word: string): WordType;
  readonly sentences: readonly { readonly tags: Uint8Array }[];
}

/** A paragraph as clauses are read in it. */
export interface ClauseInput {
  readonly phrases: Phrases;
  readonly reading: Reading;
  /** The outermost quotations' parts, relative to the paragraph, in order. */
  readonly quoted: readonly Span[];
  /** For each token the index of the part that it stands in, or -1. */
  readonly flags: Int32Array;
}

export function clauseInput(words: Words, reading: Reading, quoted: readonly Span[], language: Language): ClauseInput {
  const flags = quotedTokens(words, quoted);
  const isQuoted = (token: number) => (flags[token] ?? -1) >= 0;
  return { phrases: { words, language, isQuoted, from: 0, to: words.tokens.length }, reading, quoted, flags };
}

/**
 * The attributions that a paragraph shows by itself: by rules over cue words and noun phrases, and by the trained tables, which see
 * what the rules found. A clause with no content is open: it ends in a colon, and the next paragraph has the words.
 */
export function firstReading(input: ClauseInput, tables: ClauseTables | undefined): FirstReading {
  const { phrases, reading, quoted, flags } = input;
  const turn = turnOf(phrases);
  const ruled = turn ? [turn] : clausesByRules(phrases, reading, flags);
  if (turn || !tables) return { ruled, all: ruled };
  const seen = wordsFor(tables, phrases.words, reading);
  return { ruled, all: tables.find({ phrases, reading, quoted, clauses: ruled, ...seen }) };
}

/** The same, with what a close reading found in their place where there is one. */
export function readClauses(
  { phrases, reading, quoted, flags }: ClauseInput,
  first: FirstReading,
  close: CloseReading | undefined,
): Clause[] {
  const clauses =
    close && !turnOf(phrases) ? closeClauses(phrases, quoted, first, close, units(reading, flags)) : first.all;
  return withCircumstances(phrases, reading.sentences, clauses);
}

const turnOf = (phrases: Phrases): BareClause | undefined => transcriptTurn(phrases) ?? dashTurn(phrases);

function wordsFor({ typeOf, sentences }: ClauseTables, { raw }: Words, reading: Reading) {
  const tags = new Uint8Array(raw.length);
  reading.sentences.forEach(({ from }, i) => {
    tags.set(sentences[i]?.tags ?? [], from);
  });
  return { types: raw.map(typeOf), tags };
}

function clausesByRules(all: Phrases, reading: Reading, flags: Int32Array): BareClause[] {
  const { words } = all;
  const clauses: BareClause[] = [];
  let before = 0; // clauses of the paragraph's earlier sentences but the last one
  const text = { from: afterDateline(words), to: words.tokens.length };
  for (const whole of units(reading, flags)) {
    const unit = { from: Math.max(text.from, whole.from), to: whole.to };
    const phrases = { ...all, ...unit };
    const last = clauses.at(-1);
    if (last && clauses.length > before && goesOn(phrases, last)) {
      clauses[clauses.length - 1] = { ...last, content: [...last.content, spanOf(words, unit)] };
      continue;
    }
    before = clauses.length;
    clauses.push(...clausesOf(phrases));
  }
  return clauses;
}

/** For each token the index of the quotation part that it stands in (its marks included), or -1. */
function quotedTokens(words: Words, quoted: readonly Span[]): Int32Array {
  const flags = new Int32Array(words.tokens.length).fill(-1);
  let at = 0;
  quoted.forEach((part, i) => {
    while (at < words.tokens.length && (words.tokens[at]?.start ?? 0) < part.start) at++;
    for (; at < words.tokens.length && (words.tokens[at]?.start ?? 0) < part.end; at++) flags[at] = i;
  });
  return flags;
}

/** Sentences, joined where one quotation runs over their border. */
function units(reading: Reading, flags: Int32Array): Range[] {
  const joined: { from: number; to: number }[] = [];
  for (const sentence of reading.sentences) {
    const last = joined.at(-1);
    const part = flags[sentence.from] ?? -1;
    if (last && part >= 0 && part === flags[sentence.from - 1]) last.to = sentence.to;
    else joined.push({ from: sentence.from, to: sentence.to });
  }
  return joined;
}

const MOST_PARTS = 50; // of one claim; more is no speech but a paste of data
const LONGEST_TAIL = 6; // tokens between cue and second half: "on Thursday." and the like

/** `"We tried," Okoro said. "It failed."`: a unit of quoted words alone, right behind direct speech, is the same claim. */
function goesOn({ words, isQuoted, from, to }: Phrases, last: BareClause): boolean {
  if (last.kind === 'indirect' || last.content.length === 0) return false;
  for (let at = from; at < to; at++) if (!isQuoted(at)) return false;
  if (last.content.length >= MOST_PARTS) return false;
  const end = Math.max(...[...last.content, ...last.cue, ...last.source].map((span) => span.end));
  return (words.tokens[from - LONGEST_TAIL - 1]?.start ?? -1) < end;
}

const LONGEST_SENTENCE = 400; // unquoted tokens; longer ones are tables or code, and cues in them report nothing

function clausesOf(phrases: Phrases): BareClause[] {
  if (unquoted(phrases) > LONGEST_SENTENCE) return [];
  const frames = framesOf(phrases);
  const clauses: BareClause[] = [];
  for (const [i, frame] of frames.entries()) {
    const content = contentOf(phrases, frames, i);
    if (!content) continue;
    const clause = clauseOf(phrases, frame, content);
    const reporter = frame.match.cue.lemma === 'citing' ? clauses.at(-1)?.source : undefined;
    clauses.push(reporter ? { ...clause, via: reporter } : clause);
  }
  return withVia(frames, clauses);
}

function unquoted({ isQuoted, from, to }: Phrases): number {
  let count = 0;
  for (let at = from; at < to; at++) if (!isQuoted(at)) count++;
  return count;
}

function clauseOf(phrases: Phrases, frame: Frame, content: readonly Range[]): BareClause {
  const { words, language } = phrases;
  const source = frame.source ? words.lower.slice(frame.source.from, frame.source.to) : [];
  const end = source.findIndex((word) => /^(?:,|who|which|that)$/.test(word)); // "Tyler, who started a petition," is none
  const from = frame.source?.from ?? 0;
  const isDocument = (end < 0 ? source : source.slice(0, end)).some(
    (word, i) => language.documentNouns.has(word) && !isGivenName(phrases, from + i), // "Bill Lund" is no bill
  );
  const kind = kindOf(phrases, content);
  const stance = isHeardInCourt(phrases, frame)
    ? 'speech'
    : isDocument && frame.match.cue.stance !== 'attitude'
      ? 'document'
      : frame.match.cue.stance;
  return {
    kind,
    stance,
    source: frame.source ? [spanOf(words, frame.source)] : [],
    cue: [spanOf(words, frame.match)],
    content: content.map((range) => spanOf(words, range)),
    via: frame.reporter ? [spanOf(words, frame.reporter)] : [],
    confidence: confidenceOf(kind, stance, language.plainCues.has(frame.match.cue.lemma)),
  };
}

const isGivenName = ({ words: { raw, lower }, language }: Phrases, at: number): boolean =>
  language.givenNames.has(lower[at] ?? '') && isCapitalised(raw[at] ?? '') && isCapitalised(raw[at + 1] ?? '');

/** "Leeds Crown Court heard that …": somebody told it. */
const isHeardInCourt = ({ words, language }: Phrases, { match, source }: Frame): boolean =>
  match.cue.lemma === 'hear' &&
  source !== undefined &&
  language.occasions.get(words.lower[source.to - 1] ?? '') === 'event';

/** "Holm repeated the demand, the Courier reported": the report that ends the sentence is how we know of the claims before it. */
function withVia(frames: readonly Frame[], clauses: BareClause[]): BareClause[] {
  const last = frames.at(-1);
  const report = clauses.at(-1);
  if (
    !last?.source ||
    !report ||
    clauses.length < 2 ||
    !/^(?:report|according to|say|tell|write)/.test(last.match.cue.lemma)
  )
    return clauses;
  const isWhole = report.content.some((part) =>
    clauses
      .slice(0, -1)
      .every((clause) => clause.content.some((inner) => part.start <= inner.start && inner.end <= part.end)),
  );
  if (!isWhole || report.kind === 'direct') return clauses;
  return clauses.map((clause) => (clause === report ? clause : { ...clause, via: report.source }));
}
