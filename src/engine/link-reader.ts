// The second and third attribution tables at work: for each likely cue its source and content, and how likely all of it is right.
import { candidatesIn } from './attribution-reader';
import type { TokenClause, View } from './attribution-view';
import { bestLabels, likelihoods } from './crf';
import { guessFeatures, MOST_GUESS_FEATURES } from './guess-features';
import { type LinkContext, linkContext, type RoleReading } from './link-context';
import { LINK_LABELS } from './link-features';
import { makeLinkSums } from './link-sums';
import { addRows, type Table } from './table';
import type { Range } from './words';

/** What may be said with one cue. */
export interface Guess {
  readonly cue: Range;
  readonly source: readonly number[];
  /** Tokens in order; never empty. */
  readonly content: readonly number[];
  /** How likely each token of the paragraph is this cue's content, or its source. */
  readonly likelyContent: Float64Array;
  readonly likelySource: Float64Array;
  readonly context: LinkContext;
  /** Index of the rules' clause that says this, -1 for what the tables found by themselves. */
  readonly rule: number;
}

export function guessesIn(links: Table, view: View, read: RoleReading): Guess[] {
  const cues = candidatesIn(view, read);
  const sumsOf = makeLinkSums(links, view);
  return cues.flatMap((_, i) => {
    const context = linkContext(view, read, cues, i);
    return guessesAt(links, context, sumsOf(context));
  });
}

/** What the table finds with a cue, and what the rules say with it. */
function guessesAt(table: Table, context: LinkContext, sums: Int32Array): Guess[] {
  const { from, to, cues, cue, view } = context;
  const count = LINK_LABELS.length;
  const length = to - from;
  const open = cues.slice(from, to).map((is) => (is === 2 ? 0 : 1));
  const shares = likelihoods(table, sums, open);
  const share = (first: number) => {
    const all = new Float64Array(view.length);
    for (let i = 0; i < length; i++)
      all[from + i] = (shares[i * count + first] as number) + (shares[i * count + first + 1] as number);
    return all;
  };
  const likelySource = share(1);
  const likelyContent = share(3);
  const labels = someLabels(table, sums, open);
  const tokens = (least: number, most: number) => {
    const all: number[] = [];
    for (let i = from; i < to; i++) {
      const label = labels[i - from] as number;
      if (label >= least && label <= most) all.push(i);
    }
    return all;
  };
  const likely = { likelyContent, likelySource, context };
  const found = { cue, source: tokens(1, 2), content: tokens(3, 4), rule: -1, ...likely };
  const ruled = rulesWith(view, cue).map((rule) => {
    const clause = view.rules[rule] as TokenClause;
    return {
      cue: clause.cue[0] ?? cue,
      source: clause.source.flatMap(tokensOf),
      content: clause.content.flatMap(tokensOf),
      rule,
      ...likely,
    };
  });
  return [found, ...ruled].filter(({ content }) => content.length > 0);
}

const rulesWith = ({ rules }: View, cue: Range): number[] =>
  [...rules.keys()].filter((i) => rules[i]?.cue.some(({ from, to }) => from < cue.to && cue.from < to));

export function tokensOf({ from, to }: Range): number[] {
  const tokens: number[] = [];
  for (let i = from; i < to; i++) tokens.push(i);
  return tokens;
}

/** What must be added to the odds of being something before anything is found, tried in order; natural logarithms. */
const NUDGES = [1.5, 3, 5];

/** The best labels that leave any content: whether the cue is one at all, the third table tells. */
function someLabels(table: Table, sums: Int32Array, open: Uint8Array): Uint8Array {
  const count = LINK_LABELS.length;
  let labels = bestLabels(table, sums, open);
  let nudged = 0;
  for (const nudge of NUDGES) {
    if (labels.some((label) => label >= 3)) break;
    const more = Math.round(nudge / table.scale) - nudged;
    for (let at = 0; at < sums.length; at += count) (sums[at] as number) -= more;
    nudged += more;
    labels = bestLabels(table, sums, open);
  }
  return labels;
}

const features = new Int32Array(MOST_GUESS_FEATURES);

/** How likely each guess is right, 0 to 1. */
export function judge(table: Table, guesses: readonly Guess[]): number[] {
  const sums = new Int32Array(2);
  return guesses.map((one) => {
    sums.fill(0);
    addRows(table, features, 0, guessFeatures(one, guesses, features, 0), sums, 0);
    return 1 / (1 + Math.exp(((sums[0] as number) - (sums[1] as number)) * table.scale));
  });
}
