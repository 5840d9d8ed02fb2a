// What stands around a token of a paragraph beyond its nearest neighbours: cues, verbs, commas, marks, found once for all tokens.
import { distance, Quoted, type View } from './attribution-view';
import { hashText, type WordType } from './features';

export interface Trail {
  /** The nearest likely cue outside quotations before and behind each token, -1 where there is none in its sentence. */
  readonly before: Int32Array;
  readonly behind: Int32Array;
  /** The last verb outside quotations, -1 where there is none. */
  readonly verb: Int32Array;
  /** Commas since the last verb, at most 3; 4 × verbs so far, at most 3; 16 where "that" stands since the last verb. */
  readonly state: Uint8Array;
  /** 1 where a rule's cue stands before the token in its sentence, 2 more where one stands behind it. */
  readonly ruled: Uint8Array;
  /** In classes of distance: the next "that" and the next opening mark in the sentence, and the last closing mark; 9 where there is none. */
  readonly thatAhead: Uint8Array;
  readonly markAhead: Uint8Array;
  readonly markBefore: Uint8Array;
  readonly hasQuotes: number;
}

export const isInside = (quoted: number): number => ((quoted & 3) === Quoted.inside ? 1 : 0);

/** A word that was a cue in a third of its places, or more. */
const LIKELY_SHARE = 3;

export function trailOf(view: View): Trail {
  const { types, quoted, shares, roles } = view;
  const isRuled = (i: number) => roles[i] === 3 || roles[i] === 4;
  const isLikely = (i: number) =>
    !isInside(quoted[i] as number) && ((shares[i] as number) >= LIKELY_SHARE || isRuled(i));
  const [ruledBefore, ruledBehind] = [lastBefore(view, isRuled), nextBehind(view, isRuled)];
  return {
    before: lastBefore(view, isLikely),
    behind: nextBehind(view, isLikely),
    ...verbsBefore(view),
    ruled: sidesOf(ruledBefore, ruledBehind),
    thatAhead: distances(nextBehind(view, (i) => (types[i] as WordType).lower === THAT)),
    markAhead: distances(nextBehind(view, (i) => ((quoted[i] as number) & 3) === Quoted.opens)),
    markBefore: distances(lastMarkBefore(view)),
    hasQuotes: quoted.some((state) => state > 0) ? 1 : 0,
  };
}

const COMMA = hashText(',');
const THAT = hashText('that');

/** For each token the last one before it in its sentence that `is` holds of, -1 where there is none. */
function lastBefore({ length, places }: View, is: (token: number) => boolean): Int32Array {
  const found = new Int32Array(length);
  let last = -1;
  for (let i = 0; i < length; i++) {
    if (places[i] === 0) last = -1;
    found[i] = last;
    if (is(i)) last = i;
  }
  return found;
}

/** For each token the next one behind it in its sentence. */
function nextBehind({ length, places }: View, is: (token: number) => boolean): Int32Array {
  const found = new Int32Array(length);
  let next = -1;
  for (let i = length - 1; i >= 0; i--) {
    found[i] = next;
    if (is(i)) next = i;
    if (places[i] === 0) next = -1;
  }
  return found;
}

/** For each token the last closing mark before it in its sentence, or at the very end of the sentence before. */
function lastMarkBefore({ length, places, quoted }: View): Int32Array {
  const found = new Int32Array(length);
  let last = -1;
  for (let i = 0; i < length; i++) {
    if (places[i] === 0 && last < i - 1) last = -1;
    found[i] = last;
    if (((quoted[i] as number) & 3) === Quoted.closes) last = i;
  }
  return found;
}

/** 1 where there is one before, 2 more where there is one behind. */
function sidesOf(before: Int32Array, behind: Int32Array): Uint8Array {
  const sides = new Uint8Array(before.length);
  before.forEach((at, i) => {
    sides[i] = (at >= 0 ? 1 : 0) + ((behind[i] as number) >= 0 ? 2 : 0);
  });
  return sides;
}

function distances(places: Int32Array): Uint8Array {
  const far = new Uint8Array(places.length);
  places.forEach((at, i) => {
    far[i] = at < 0 ? 9 : distance(Math.abs(at - i));
  });
  return far;
}

function verbsBefore({ length, types, places, quoted, verbs }: View): Pick<Trail, 'verb' | 'state'> {
  const verb = new Int32Array(length);
  const state = new Uint8Array(length);
  let last = -1;
  let seen = 0;
  let commas = 0;
  let that = 0;
  for (let i = 0; i < length; i++) {
    if (places[i] === 0) {
      last = -1;
      seen = commas = that = 0;
    }
    verb[i] = last;
    state[i] = commas + 4 * seen + 16 * that;
    const { lower } = types[i] as WordType;
    if (lower === COMMA) commas = Math.min(3, commas + 1);
    if (lower === THAT) that = 1;
    if (isInside(quoted[i] as number) || !verbs[i]) continue;
    last = i;
    seen = Math.min(3, seen + 1);
    commas = that = 0;
  }
  return { verb, state };
}
