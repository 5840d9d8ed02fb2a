// What the third attribution table sees of a whole guess: source, cue and content together.
import { isInside } from './attribution-trail';
import { distance } from './attribution-view';
import { asFeatures, both, EDGE, seedsFrom, type WordType } from './features';
import type { Guess } from './link-reader';
import type { Range } from './words';

export const MOST_GUESS_FEATURES = 112;

export const GUESS_LABELS = ['wrong', 'right'] as const;

const tenth = (share: number): number => Math.min(9, Math.floor(share * 10));

/** Classes of a likelihood by its odds: as fine near 0 and 1 as in the middle. */
const odds = (share: number): number =>
  Math.max(-12, Math.min(12, Math.round(2 * Math.log((share + 1e-4) / (1 - share + 1e-4)))));

const ALL = seedsFrom(1100, 90);

/** Writes to `out` from `at`; the place after the last is returned, here and below. */
export function guessFeatures(guess: Guess, all: readonly Guess[], out: Int32Array, at: number): number {
  const facts = factsOf(guess, all);
  let k = sureValues(guess, facts, out, at);
  k = wordValues(guess, facts, out, k);
  k = shapeValues(guess, facts, out, k);
  k = oddsValues(guess, facts, out, k);
  k = aroundValues(guess, facts, out, k);
  k = borderValues(guess, facts, out, k);
  k = stemValues(guess, facts, out, k);
  k = ruleValues(guess, facts, out, k);
  asFeatures(ALL, out, at, k);
  return k;
}

/** What several features are made of. */
interface Facts {
  /** 0 nothing is quoted, 1 a part, 2 all of it or nearly. */
  readonly kind: number;
  /** 1 where the content stands behind the cue; 2 more where the source does, 4 where there is none. */
  readonly side: number;
  /** In classes of distance. */
  readonly size: number;
  readonly sureCue: number;
  readonly sureContent: number;
  readonly sureSource: number;
  readonly oddsCue: number;
  readonly isRuled: number;
  readonly ruledContent: number;
  readonly ruledSource: number;
  /** Of the content; of the source, undefined where there is none. */
  readonly first: number;
  readonly source: number | undefined;
  /** Guesses of the paragraph, and in tenths how much of this one's content they claim. */
  readonly count: number;
  readonly contested: number;
}

function factsOf(guess: Guess, all: readonly Guess[]): Facts {
  const { cue, source, content, likelyContent, likelySource, context } = guess;
  const { view, read, rule, ruled } = context;
  const inside = share(content, (token) => (view.quoted[token] as number) > 0);
  const first = content[0] as number;
  const from = source[0];
  return {
    kind: inside === 0 ? 0 : inside >= 0.9 ? 2 : 1,
    side: (first > cue.from ? 1 : 0) + (from === undefined ? 4 : from > cue.from ? 2 : 0),
    size: distance(content.length),
    sureCue: mostOf(read.sureCue, cue.from, cue.to),
    sureContent: tenth(mean(content, likelyContent)),
    sureSource:
      source.length > 0 ? tenth(mean(source, likelySource)) : 10 + tenth(mostOf(likelySource, 0, likelySource.length)),
    oddsCue: odds(mostOf(read.cue, cue.from, cue.to)),
    isRuled: rule === 0 ? 0 : 1,
    ruledContent: overlapWith(content, ruled, 5, 6, view.length),
    ruledSource: source.length === 0 ? 11 : source.some((token) => ruled[token] === 1 || ruled[token] === 2) ? 1 : 0,
    first,
    source: from,
    count: all.length,
    contested: contestOf(guess, all),
  };
}

function sureValues(
  { content, source, likelyContent, context }: Guess,
  facts: Facts,
  out: Int32Array,
  at: number,
): number {
  const { read, head } = context;
  const { labels } = read;
  const { kind, side, size, sureCue, sureContent, sureSource, contested } = facts;
  const leastContent = tenth(leastOf(content, likelyContent));
  const isBest = labels[head] === 3 || labels[head] === 4 ? 1 : 0;
  const agreed = tenth(share(content, (token) => (labels[token] as number) >= 5));
  const agreedSource = tenth(share(source, (token) => labels[token] === 1 || labels[token] === 2));
  let k = at;
  out[k++] = 0;
  out[k++] = sureCue;
  out[k++] = sureContent;
  out[k++] = leastContent;
  out[k++] = sureSource;
  out[k++] = both(sureCue, both(sureContent, kind));
  out[k++] = both(sureCue, sureSource);
  out[k++] = both(sureContent, sureSource);
  out[k++] = both(leastContent, size);
  out[k++] = both(isBest, sureCue);
  out[k++] = kind;
  out[k++] = both(kind, side);
  out[k++] = both(kind, size);
  out[k++] = both(agreed, agreedSource);
  out[k++] = both(agreed, kind);
  out[k++] = both(contested, sureContent);
  out[k++] = contested;
  return k;
}

function wordValues({ context }: Guess, facts: Facts, out: Int32Array, at: number): number {
  const { view, head, rule, phrase } = context;
  const { kind, side, sureCue, sureContent, isRuled, ruledContent, ruledSource } = facts;
  const { lower, fine, middle } = view.types[head] as WordType;
  const tag = view.tags[head] as number;
  let k = at;
  out[k++] = both(rule, both(ruledContent, ruledSource));
  out[k++] = both(isRuled, both(ruledContent, kind));
  out[k++] = both(isRuled, both(ruledSource, sureContent));
  out[k++] = lower;
  out[k++] = fine;
  out[k++] = middle;
  out[k++] = phrase;
  out[k++] = both(lower, side);
  out[k++] = both(lower, sureContent >> 1);
  out[k++] = both(view.shares[head] as number, sureContent);
  out[k++] = both(view.listed[head] as number, isRuled);
  out[k++] = both(tag, side);
  out[k++] = both(tag, sureCue);
  return k;
}

function shapeValues({ cue, source, content, context }: Guess, facts: Facts, out: Int32Array, at: number): number {
  const { view, head } = context;
  const { types, tags, sentences } = view;
  const { kind, side, size, sureCue, sureSource, first } = facts;
  const word = facts.source === undefined ? undefined : types[facts.source];
  const gap = distance(Math.max(0, gapOf(cue, content)));
  let k = at;
  out[k++] = gap;
  out[k++] = both(gap, kind);
  out[k++] = both(size, side);
  out[k++] = word?.lower ?? 0;
  out[k++] = both(word?.capital ?? 8, distance(source.length));
  out[k++] = both(tags[facts.source ?? -1] ?? 98, side);
  out[k++] = (types[first] as WordType).lower;
  out[k++] = both(tags[first] as number, side);
  out[k++] = both(isInside(view.quoted[head] as number), sureCue);
  out[k++] = both(sentences[head] === sentences[first] ? 1 : 0, kind);
  out[k++] = both(sentences[head] === sentences[facts.source ?? head] ? 1 : 0, sureSource);
  out[k++] = both(Math.min(4, facts.count), sureCue);
  return k;
}

/** How likely, more finely. */
function oddsValues(
  { source, content, likelyContent, likelySource, context }: Guess,
  { kind, oddsCue, isRuled }: Facts,
  out: Int32Array,
  at: number,
): number {
  const { read, view, head } = context;
  const { lower, middle } = view.types[head] as WordType;
  const oddsContent = odds(mean(content, likelyContent));
  const before = odds(mean(content, read.content));
  let k = at;
  out[k++] = oddsCue;
  out[k++] = oddsContent;
  out[k++] = odds(mean(source, likelySource));
  out[k++] = both(oddsCue >> 1, oddsContent >> 1);
  out[k++] = both(oddsCue, isRuled);
  out[k++] = both(oddsCue, kind);
  out[k++] = both(oddsCue, middle);
  out[k++] = both(oddsCue >> 2, lower);
  out[k++] = before;
  out[k++] = odds(mean(source, read.source));
  out[k++] = both(oddsCue >> 1, before >> 1);
  return k;
}

/** The words around the cue, and the source's last. */
function aroundValues({ cue, source, context }: Guess, facts: Facts, out: Int32Array, at: number): number {
  const { types, tags } = context.view;
  const { lower, middle, fine } = types[context.head] as WordType;
  const last = types[cue.from - 1] ?? EDGE;
  const next = types[cue.to] ?? EDGE;
  const before = tags[cue.from - 1] ?? 99;
  const behind = tags[cue.to] ?? 99;
  const tag = tags[context.head] as number;
  const sourceEnd = types[source.at(-1) ?? -1] ?? EDGE;
  const begin = facts.source === undefined ? undefined : types[facts.source];
  let k = at;
  out[k++] = last.lower;
  out[k++] = next.lower;
  out[k++] = both(tag, behind);
  out[k++] = both(before, tag);
  out[k++] = both(both(before, tag), behind);
  out[k++] = both(lower, next.lower);
  out[k++] = both(lower, last.lower);
  out[k++] = both(lower, behind);
  out[k++] = both(lower, before);
  out[k++] = both(middle, behind);
  out[k++] = both(fine, before);
  out[k++] = sourceEnd.lower;
  out[k++] = sourceEnd.fine;
  out[k++] = both(sourceEnd.fine, middle);
  out[k++] = both(sourceEnd.middle, lower);
  out[k++] = both(begin?.capital ?? 8, lower);
  return k;
}

/** Where the content begins and ends. */
function borderValues({ content, context }: Guess, facts: Facts, out: Int32Array, at: number): number {
  const { view, head } = context;
  const { types, tags, sentences, places } = view;
  const { lower, middle } = types[head] as WordType;
  const { kind, side, first } = facts;
  const end = content.at(-1) as number;
  const word = types[first] as WordType;
  const last = types[first - 1] ?? EDGE;
  const place = places[head] as number;
  let k = at;
  out[k++] = both(lower, tags[first] as number);
  out[k++] = both(middle, word.lower);
  out[k++] = (types[end] as WordType).lower;
  out[k++] = both(sentences[end + 1] === sentences[end] && end + 1 < view.length ? 0 : 1, side);
  out[k++] = both((types[end + 1] ?? EDGE).lower, kind);
  out[k++] = both(last.lower, kind);
  out[k++] = both(both(last.lower, word.coarse), side);
  out[k++] = both(distance(place), side);
  out[k++] = types[head - place]?.lower ?? 0;
  out[k++] = both(context.around, facts.sureContent >> 2);
  return k;
}

function stemValues(
  { cue, context }: Guess,
  { side, sureContent, oddsCue }: Facts,
  out: Int32Array,
  at: number,
): number {
  const { view, head } = context;
  const stem = view.stems[head] as number;
  const stemShare = view.stemShares[head] as number;
  let k = at;
  out[k++] = stem;
  out[k++] = both(stem, sureContent >> 1);
  out[k++] = both(stem, side);
  out[k++] = both(stem, view.tags[cue.to] ?? 99);
  out[k++] = both(stemShare, oddsCue >> 1);
  out[k++] = both(stemShare, view.tags[head] as number);
  return k;
}

function ruleValues({ rule }: Guess, facts: Facts, out: Int32Array, at: number): number {
  const { kind, side, sureContent, sureSource, ruledContent, ruledSource } = facts;
  const byRule = rule < 0 ? 0 : 1;
  let k = at;
  out[k++] = byRule;
  out[k++] = both(byRule, both(ruledContent, ruledSource));
  out[k++] = both(byRule, both(kind, side));
  out[k++] = both(byRule, both(sureContent, sureSource));
  out[k++] = both(byRule, both(ruledContent, sureContent));
  return k;
}

/** 0 where there are none. */
function mean(tokens: readonly number[], of: Float64Array): number {
  let sum = 0;
  for (const token of tokens) sum += of[token] as number;
  return tokens.length === 0 ? 0 : sum / tokens.length;
}

/** The share of tokens of which something holds; 0 where there are none. */
function share(tokens: readonly number[], holds: (token: number) => boolean): number {
  let count = 0;
  for (const token of tokens) if (holds(token)) count++;
  return tokens.length === 0 ? 0 : count / tokens.length;
}

function leastOf(tokens: readonly number[], of: Float64Array): number {
  let least = 1;
  for (const token of tokens) least = Math.min(least, of[token] as number);
  return least;
}

function mostOf(of: Uint8Array | Float64Array, from: number, to: number): number {
  let most = 0;
  for (let i = from; i < to; i++) most = Math.max(most, of[i] as number);
  return most;
}

function gapOf(cue: Range, content: readonly number[]): number {
  let near = 99;
  for (const token of content) near = Math.min(near, token < cue.from ? cue.from - 1 - token : token - cue.to);
  return near;
}

/** In tenths, how much of the content a likelier guess claims too. */
function contestOf(guess: Guess, all: readonly Guess[]): number {
  let most = 0;
  for (const other of all) {
    if (other.context === guess.context) continue;
    let lost = 0;
    for (const token of guess.content)
      if ((other.likelyContent[token] as number) > (guess.likelyContent[token] as number)) lost++;
    most = Math.max(most, lost / guess.content.length);
  }
  return tenth(most);
}

/** In tenths, the common part of the larger; 10 where there is nothing. */
function overlapWith(content: readonly number[], ruled: Uint8Array, low: number, high: number, length: number): number {
  let all = 0;
  for (let i = 0; i < length; i++) if (ruled[i] === low || ruled[i] === high) all++;
  if (all === 0) return 10;
  let common = 0;
  for (const token of content) if (ruled[token] === low || ruled[token] === high) common++;
  return tenth(common / Math.max(all, content.length));
}
