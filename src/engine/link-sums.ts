// The sums of the second attribution table for each token around a cue. Most of what it sees is the same for the next token, or for the
// next cue, so it is added up once: little more than half of the rows are read that there are. The sums are whole numbers and come out the same.
import type { View } from './attribution-view';
import type { LinkContext } from './link-context';
import {
  cueFeature,
  farFrom,
  LINK_LABELS,
  MOST_LINK_FEATURES,
  ownFeatures,
  placeFeatures,
  ruleFeatures,
  sideOf,
  wordFeatures,
} from './link-features';
import { addRows, type Table } from './table';

const COUNT = LINK_LABELS.length;
const features = new Int32Array(MOST_LINK_FEATURES);
/** What the last token of which it was asked said of where it stands, and of rules. */
const place = new Int32Array(COUNT);
const rules = new Int32Array(COUNT);

/** For the cues of one paragraph, each by its own context: [(token - from) × labels + label]. */
export function makeLinkSums(table: Table, { length }: View): (context: LinkContext) => Int32Array {
  const own = new Int32Array(2 * length * COUNT);
  const isKnown = new Uint8Array(2 * length);

  /** Place in `own` of what token i says by itself on its side of the cue. */
  function ownAt(context: LinkContext, i: number): number {
    const at = sideOf(context, i) * length + i;
    if (!isKnown[at]) addRows(table, features, 0, ownFeatures(context, i, features, 0), own, at * COUNT);
    isKnown[at] = 1;
    return at * COUNT;
  }

  return (context) => {
    const { from, to, cues } = context;
    const sums = new Int32Array((to - from) * COUNT);
    for (let i = from; i < to; i++) {
      const at = (i - from) * COUNT;
      if (cues[i] === 2) {
        addRows(table, features, 0, cueFeature(features, 0), sums, at);
        continue;
      }
      const isLike = i > from && cues[i - 1] !== 2 && isPlacedAlike(context, i);
      if (!isLike) addRows(table, features, 0, placeFeatures(context, i, features, 0), cleared(place), 0);
      if (!isLike || !isRuledAlike(context, i))
        addRows(table, features, 0, ruleFeatures(context, i, features, 0), cleared(rules), 0);
      addRows(table, features, 0, wordFeatures(context, i, features, 0), sums, at);
      const ownSums = ownAt(context, i);
      for (let y = 0; y < COUNT; y++)
        (sums[at + y] as number) += (own[ownSums + y] as number) + (place[y] as number) + (rules[y] as number);
    }
    return sums;
  };
}

function cleared(sums: Int32Array): Int32Array {
  sums.fill(0);
  return sums;
}

/** Has the token all that `placeFeatures` asks for in common with the one before, which is none of the cue's? */
function isPlacedAlike(context: LinkContext, i: number): boolean {
  const { between, rangeOf, read, view } = context;
  return (
    between[i] === between[i - 1] &&
    read.labels[i] === read.labels[i - 1] &&
    rangeOf[i] === rangeOf[i - 1] &&
    view.quoted[i] === view.quoted[i - 1] &&
    farFrom(context, i) === farFrom(context, i - 1)
  );
}

/** The same for `ruleFeatures`, where the tokens stand alike. */
function isRuledAlike({ ruled, read, view }: LinkContext, i: number): boolean {
  const { labels, sureContent, sureSource } = read;
  return (
    areAlike(ruled, i) &&
    areAlike(labels, i) &&
    areAlike(view.quoted, i) &&
    view.roles[i] === view.roles[i - 1] &&
    sureContent[i] === sureContent[i - 1] &&
    sureSource[i] === sureSource[i - 1]
  );
}

/** Are the token and its neighbours the same as the one before and its? */
const areAlike = (of: Uint8Array, i: number): boolean =>
  of[i] === of[i - 1] && of[i + 1] === of[i] && of[i - 1] === of[i - 2];
