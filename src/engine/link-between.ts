// What stands between a cue and each token around it.
import { isInside } from './attribution-trail';
import { Quoted, type View } from './attribution-view';
import { hashText, type WordType } from './features';
import type { Range } from './words';

/** A range that the first table found. */
export interface RoleRange extends Range {
  /** One of `Role`. */
  readonly role: number;
}

/** Counts up to 3, but for `that` and `stops` (semicolons), which are 1 where there is any. */
export interface Between {
  readonly cues: number;
  readonly commas: number;
  readonly marks: number;
  readonly sentences: number;
  readonly verbs: number;
  readonly sources: number;
  readonly contents: number;
  readonly that: number;
  readonly stops: number;
}

const NOTHING: Between = {
  cues: 0,
  commas: 0,
  marks: 0,
  sentences: 0,
  verbs: 0,
  sources: 0,
  contents: 0,
  that: 0,
  stops: 0,
};

const COMMA = hashText(',');
const THAT = hashText('that');
const SEMICOLON = hashText(';');
const MOST = 3;

export interface Around {
  readonly view: View;
  readonly cue: Range;
  /** The tokens that are asked for. */
  readonly from: number;
  readonly to: number;
  /** 0 none, 1 another cue, 2 this one. */
  readonly cues: Uint8Array;
  readonly ranges: readonly RoleRange[];
  /** For each token the index of its range, -1 outside. */
  readonly rangeOf: Int16Array;
}

/** For each token from `from` to `to`, by its index in the paragraph. */
export function betweens(around: Around): Between[] {
  const all: Between[] = new Array(around.view.length);
  walk(around, -1, all);
  walk(around, 1, all);
  return all;
}

function walk(around: Around, step: -1 | 1, all: Between[]): void {
  const { view, cue, from, to, cues, ranges, rangeOf } = around;
  const { sentences } = view;
  const start = step < 0 ? cue.from - 1 : cue.to;
  let at = NOTHING;
  let range = -1;
  for (let i = start; i >= from && i < to; i += step) {
    if (sentences[i] !== sentences[i - step]) at = { ...at, sentences: more(at.sentences) };
    all[i] = at;
    const here = rangeOf[i] as number;
    const role = here >= 0 && here !== range ? ranges[here]?.role : 0;
    if (here >= 0) range = here;
    const next = past(view, i, at, cues[i] === 1 && !(i !== start && cues[i - step] === 1), role);
    if (!isSame(at, next)) at = next; // so that tokens that have the same behind them have one value
  }
}

/** What stands between once token i is passed. */
function past(
  { types, quoted, verbs }: View,
  i: number,
  at: Between,
  isCue: boolean,
  role: number | undefined,
): Between {
  const { lower } = types[i] as WordType;
  const quote = (quoted[i] as number) & 3;
  return {
    cues: isCue ? more(at.cues) : at.cues,
    commas: lower === COMMA ? more(at.commas) : at.commas,
    marks: quote === Quoted.opens || quote === Quoted.closes ? more(at.marks) : at.marks,
    sentences: at.sentences,
    verbs: verbs[i] && !isInside(quoted[i] as number) ? more(at.verbs) : at.verbs,
    sources: role === 1 ? more(at.sources) : at.sources,
    contents: role === 3 ? more(at.contents) : at.contents,
    that: lower === THAT ? 1 : at.that,
    stops: lower === SEMICOLON ? 1 : at.stops,
  };
}

const isSame = (a: Between, b: Between): boolean =>
  a.cues === b.cues &&
  a.commas === b.commas &&
  a.marks === b.marks &&
  a.verbs === b.verbs &&
  a.sources === b.sources &&
  a.contents === b.contents &&
  a.that === b.that &&
  a.stops === b.stops;

const more = (count: number): number => Math.min(MOST, count + 1);
