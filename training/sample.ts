// The form that every corpus is brought into before anything learns from it.

import type { Span } from '../src/engine/document';
import { english } from '../src/engine/languages/en';
import { splitSentences } from '../src/engine/sentences';
import { tokenise } from '../src/engine/tokens';
import { readWords } from '../src/engine/words';

/** The kinds that the name tagger tells apart; MISC (events, works, products) is learnt so that it is not taken for the others. */
export type NameKind = 'PER' | 'ORG' | 'LOC' | 'GROUP' | 'MISC';

export interface Name extends Span {
  readonly kind: NameKind;
}

/** One sentence, cut by the engine's own tokeniser. */
export interface Sample {
  readonly text: string;
  readonly words: readonly string[];
  readonly spans: readonly Span[];
  /** Penn Treebank tags; empty where the corpus has none, undefined at words that it cuts otherwise. */
  readonly tags: readonly (string | undefined)[];
  /** "O", "B-PER", "I-PER" …; empty where the corpus has no names. */
  readonly labels: readonly string[];
}

export interface Source {
  readonly corpus: string;
  readonly id: string;
  readonly sentences: readonly Sample[];
}

export interface GoldToken extends Span {
  readonly tag: string;
}

/** Cuts one sentence's text into the engine's tokens and lays gold tags and names over them. */
export function toSample(text: string, names: readonly Name[] | undefined, gold: readonly GoldToken[] = []): Sample {
  const tokens = tokenise(text, english);
  return {
    text,
    words: readWords(text, tokens).raw,
    spans: tokens,
    tags: gold.length > 0 ? projectTags(text, tokens, gold) : [],
    labels: names ? projectNames(tokens, names) : [],
  };
}

/** A token that a name covers in part counts as covered: "Paris-based" is rare, half a label is worse. */
export function projectNames(tokens: readonly Span[], names: readonly Name[]): string[] {
  const labels = tokens.map(() => 'O');
  for (const { start, end, kind } of names) {
    let isFirst = true;
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i] as Span;
      if (token.end <= start || token.start >= end || labels[i] !== 'O') continue;
      labels[i] = `${isFirst ? 'B' : 'I'}-${kind}`;
      isFirst = false;
    }
  }
  return labels;
}

/** Gold cuts hyphenated words apart, the engine does not: such a word is what its last part is, or an adjective. */
function projectTags(text: string, tokens: readonly Span[], gold: readonly GoldToken[]): (string | undefined)[] {
  let from = 0;
  return tokens.map(({ start, end }) => {
    while (from < gold.length && (gold[from] as GoldToken).end <= start) from++;
    let to = from;
    while (to < gold.length && (gold[to] as GoldToken).start < end) to++;
    const last = gold[to - 1];
    if (!last || last.start >= end || to === from) return undefined;
    if (last.end > end) return undefined;
    const isCompound = to - from > 1 && /[-‐‑]/.test(text.slice(start, end));
    return isCompound && /^(?:VB|IN|RB|JJ|CD|RP)/.test(last.tag) ? 'JJ' : last.tag;
  });
}

/** Cuts a paragraph into sentences, names and all. */
export function toSamples(text: string, names: readonly Name[]): Sample[] {
  const tokens = tokenise(text, english);
  const samples: Sample[] = [];
  for (const { start, end } of splitSentences(text, tokens, english)) {
    const within = names.filter((name) => name.start < end && name.end > start);
    const shifted = within.map((name) => ({ ...name, start: Math.max(0, name.start - start), end: name.end - start }));
    samples.push(toSample(text.slice(start, end), shifted));
  }
  return samples;
}

/** Names in a sample, as ranges of words. */
export interface WordRange {
  readonly from: number;
  readonly to: number;
  readonly kind: string;
}

export function rangesOf(labels: readonly string[]): WordRange[] {
  const ranges: WordRange[] = [];
  for (let i = 0; i < labels.length; ) {
    const label = labels[i] as string;
    if (label === 'O') {
      i++;
      continue;
    }
    const kind = label.slice(2);
    let to = i + 1;
    while (labels[to] === `I-${kind}`) to++;
    ranges.push({ from: i, to, kind });
    i = to;
  }
  return ranges;
}

/** Puts words that a corpus keeps apart together again as a person would write them; names are given as word ranges. */
export function detokenise(words: readonly string[], labels: readonly string[]): { text: string; spans: Span[] } {
  let text = '';
  let isOpen = false;
  const spans: Span[] = [];
  words.forEach((word, i) => {
    const last = words[i - 1] ?? '';
    const quote = word === '"' || word === '``' || word === "''";
    const closes = quote && isOpen;
    if (quote) isOpen = !isOpen;
    const lastOpens = /^[([{“‘$£€]$/.test(last) || ((last === '"' || last === '``') && isOpen && !quote);
    const next = words[i + 1] ?? '';
    const joinsHyphen = last === '-' && /^[\p{L}\p{N}]/u.test(word) && spans.length > 1 && gapBefore(spans) === 0;
    const isInName = labels[i] !== 'O' && labels[i + 1]?.startsWith('I-') === true;
    const isHyphen = word === '-' && /[\p{L}\p{N}]$/u.test(last) && (/^\p{Ll}|^\d/u.test(next) || isInName);
    const isApostrophe = /^[’']$/.test(word) && /^(?:s|t|re|ve|ll|d|m)$/i.test(next) && /\p{L}$/u.test(last);
    const joinsApostrophe = /^[’']$/.test(last) && gapBefore(spans) === 0 && /^(?:s|t|re|ve|ll|d|m)$/i.test(word);
    const clings =
      isApostrophe ||
      joinsApostrophe ||
      /^(?:[.,;:!?%)\]}”…]|'s|’s|n't|n’t|'(?:re|ve|ll|d|m)|’(?:re|ve|ll|d|m))$/i.test(word);
    if (i > 0 && !clings && !closes && !lastOpens && !joinsHyphen && !isHyphen) text += ' ';
    spans.push({ start: text.length, end: text.length + word.length });
    text += word;
  });
  return { text, spans };
}

/** Spaces between the last two spans. */
function gapBefore(spans: readonly Span[]): number {
  const last = spans.at(-1);
  const before = spans.at(-2);
  return last && before ? last.start - before.end : 1;
}
