// What the third attribution table sees of a whole guess: source, cue and content together.
import { isInside } from './attribution-trail';
import { distance } from './attribution-view';
import { both, EDGE, feature, type WordType } from './features';
import type { Guess } from './link-reader';
import type { Range } from './words';

export const MOST_GUESS_FEATURES = 112;

export const GUESS_LABELS = ['wrong', 'right'] as const;

const tenth = (share: number): number => Math.min(9, Math.floor(share * 10));

/** Classes of a likelihood by its odds: as fine near 0 and 1 as in the middle. */
const odds = (share: number): number =>
  Math.max(-12, Math.min(12, Math.round(2 * Math.log((share + 1e-4) / (1 - share + 1e-4)))));

/** Writes to `out` from `at`; the place after the last is returned. */
export function guessFeatures(guess: Guess, all: readonly Guess[], out: Int32Array, at: number): number {
  const { cue, source, content, likelyContent, likelySource, context } = guess;
  const byRule = guess.rule < 0 ? 0 : 1;
  const { view, read, head, rule, ruled } = context;
  const { types, tags, shares, listed, quoted, sentences, length } = view;
  let k = at;
  let t = 1100;
  const put = (value: number) => {
    out[k++] = feature(t++, value);
  };
  const mean = (tokens: readonly number[], of: ArrayLike<number>) =>
    tokens.length === 0 ? 0 : tokens.reduce((sum, token) => sum + (of[token] as number), 0) / tokens.length;
  const least = (tokens: readonly number[], of: Float64Array) =>
    tokens.reduce((low, token) => Math.min(low, of[token] as number), 1);
  const word = types[head] as WordType;
  const inside = mean(
    content,
    Float64Array.from(quoted, (q) => (q > 0 ? 1 : 0)),
  );
  const kind = inside === 0 ? 0 : inside >= 0.9 ? 2 : 1;
  const sureContent = tenth(mean(content, likelyContent));
  const leastContent = tenth(least(content, likelyContent));
  const sourceMass = likelySource.reduce((most, share) => Math.max(most, share), 0);
  const sureSource = source.length > 0 ? tenth(mean(source, likelySource)) : 10 + tenth(sourceMass);
  const first = source[0];
  const sourceWord = first === undefined ? undefined : (types[first] as WordType);
  const sureCue = Math.max(
    ...Array.from({ length: cue.to - cue.from }, (_, i) => read.sureCue[cue.from + i] as number),
  );
  const isBest = read.labels[head] === 3 || read.labels[head] === 4 ? 1 : 0;
  const agreed = tenth(
    mean(
      content,
      Float64Array.from(read.labels, (label) => (label >= 5 ? 1 : 0)),
    ),
  );
  const agreedSource = tenth(
    mean(
      source,
      Float64Array.from(read.labels, (label) => (label === 1 || label === 2 ? 1 : 0)),
    ),
  );
  const side = ((content[0] as number) > cue.from ? 1 : 0) + (first === undefined ? 4 : first > cue.from ? 2 : 0);
  const contested = contestOf(guess, all);
  const ruledContent = overlapWith(content, ruled, 5, 6, length);
  const ruledSource =
    source.length === 0 ? 11 : source.some((token) => ruled[token] === 1 || ruled[token] === 2) ? 1 : 0;
  const gap = distance(Math.max(0, gapOf(cue, content)));
  const size = distance(content.length);

  put(0);
  put(sureCue);
  put(sureContent);
  put(leastContent);
  put(sureSource);
  put(both(sureCue, both(sureContent, kind)));
  put(both(sureCue, sureSource));
  put(both(sureContent, sureSource));
  put(both(leastContent, size));
  put(both(isBest, sureCue));
  put(kind);
  put(both(kind, side));
  put(both(kind, size));
  put(both(agreed, agreedSource));
  put(both(agreed, kind));
  put(both(contested, sureContent));
  put(contested);
  put(both(rule, both(ruledContent, ruledSource)));
  put(both(rule === 0 ? 0 : 1, both(ruledContent, kind)));
  put(both(rule === 0 ? 0 : 1, both(ruledSource, sureContent)));
  put(word.lower);
  put(word.fine);
  put(word.middle);
  put(context.phrase);
  put(both(word.lower, side));
  put(both(word.lower, sureContent >> 1));
  put(both(shares[head] as number, sureContent));
  put(both(listed[head] as number, rule === 0 ? 0 : 1));
  put(both(tags[head] as number, side));
  put(both(tags[head] as number, sureCue));
  put(gap);
  put(both(gap, kind));
  put(both(size, side));
  put(sourceWord?.lower ?? 0);
  put(both(sourceWord?.capital ?? 8, distance(source.length)));
  put(both(tags[first ?? -1] ?? 98, side));
  put((types[content[0] as number] as WordType).lower);
  put(both(tags[content[0] as number] as number, side));
  put(both(isInside(quoted[head] as number), sureCue));
  put(both(sentences[head] === sentences[content[0] as number] ? 1 : 0, kind));
  put(both(sentences[head] === sentences[first ?? head] ? 1 : 0, sureSource));
  put(both(Math.min(4, all.length), sureCue));
  // how likely, more finely
  const oddsCue = odds(read.cue.subarray(cue.from, cue.to).reduce((most, share) => Math.max(most, share), 0));
  const oddsContent = odds(mean(content, likelyContent));
  put(oddsCue);
  put(oddsContent);
  put(odds(mean(source, likelySource)));
  put(both(oddsCue >> 1, oddsContent >> 1));
  put(both(oddsCue, rule === 0 ? 0 : 1));
  put(both(oddsCue, kind));
  put(both(oddsCue, word.middle));
  put(both(oddsCue >> 2, word.lower));
  put(odds(mean(content, read.content)));
  put(odds(mean(source, read.source)));
  put(both(oddsCue >> 1, odds(mean(content, read.content)) >> 1));
  // the words around
  const last = types[cue.from - 1] ?? EDGE;
  const next = types[cue.to] ?? EDGE;
  const tagBefore = tags[cue.from - 1] ?? 99;
  const tagBehind = tags[cue.to] ?? 99;
  const tag = tags[head] as number;
  const end = content.at(-1) as number;
  const sourceEnd = types[source.at(-1) ?? -1] ?? EDGE;
  put(last.lower);
  put(next.lower);
  put(both(tag, tagBehind));
  put(both(tagBefore, tag));
  put(both(both(tagBefore, tag), tagBehind));
  put(both(word.lower, next.lower));
  put(both(word.lower, last.lower));
  put(both(word.lower, tagBehind));
  put(both(word.lower, tagBefore));
  put(both(word.middle, tagBehind));
  put(both(word.fine, tagBefore));
  put(sourceEnd.lower);
  put(sourceEnd.fine);
  put(both(sourceEnd.fine, word.middle));
  put(both(sourceEnd.middle, word.lower));
  put(both(sourceWord?.capital ?? 8, word.lower));
  put(both(word.lower, tags[content[0] as number] as number));
  put(both(word.middle, (types[content[0] as number] as WordType).lower));
  put((types[end] as WordType).lower);
  put(both(sentences[end + 1] === sentences[end] && end + 1 < length ? 0 : 1, side));
  put(both((types[end + 1] ?? EDGE).lower, kind));
  put(both((types[(content[0] as number) - 1] ?? EDGE).lower, kind));
  put(
    both(
      both((types[(content[0] as number) - 1] ?? EDGE).lower, (types[content[0] as number] as WordType).coarse),
      side,
    ),
  );
  put(both(distance(view.places[head] as number), side));
  put(types[head - (view.places[head] as number)]?.lower ?? 0);
  put(both(context.around, sureContent >> 2));
  const stem = view.stems[head] as number;
  put(stem);
  put(both(stem, sureContent >> 1));
  put(both(stem, side));
  put(both(stem, tagBehind));
  put(both(view.stemShares[head] as number, oddsCue >> 1));
  put(both(view.stemShares[head] as number, tag));
  put(byRule);
  put(both(byRule, both(ruledContent, ruledSource)));
  put(both(byRule, both(kind, side)));
  put(both(byRule, both(sureContent, sureSource)));
  put(both(byRule, both(ruledContent, sureContent)));
  return k;
}

function gapOf(cue: Range, content: readonly number[]): number {
  return content.reduce((near, token) => Math.min(near, token < cue.from ? cue.from - 1 - token : token - cue.to), 99);
}

/** In tenths, how much of the content a likelier guess claims too. */
function contestOf(guess: Guess, all: readonly Guess[]): number {
  let most = 0;
  for (const other of all) {
    if (other.context === guess.context) continue;
    const lost = guess.content.filter(
      (token) => (other.likelyContent[token] as number) > (guess.likelyContent[token] as number),
    ).length;
    most = Math.max(most, lost / guess.content.length);
  }
  return tenth(most);
}

/** In tenths, the common part of the larger; 10 where there is nothing. */
function overlapWith(content: readonly number[], ruled: Uint8Array, low: number, high: number, length: number): number {
  let all = 0;
  for (let i = 0; i < length; i++) if (ruled[i] === low || ruled[i] === high) all++;
  if (all === 0) return 10;
  const common = content.filter((token) => ruled[token] === low || ruled[token] === high).length;
  return tenth(common / Math.max(all, content.length));
}
