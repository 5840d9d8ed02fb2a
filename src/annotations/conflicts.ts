// What git leaves in a file when two branches decided differently about the same thing.
import { applySplices, type Splice } from './splice';

export interface Conflict {
  /** The whole of it, markers included, with the last line's end. */
  readonly start: number;
  readonly end: number;
  /** As git names the two sides, for instance "HEAD" and a branch. */
  readonly names: readonly [string, string];
  readonly ours: string;
  readonly theirs: string;
}

/** A line with which git parts a conflict. What has more signs belongs to a conflict within the base, and is its text. */
interface Mark {
  readonly sign: string;
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** The marks of a conflict so far. */
interface Open {
  readonly first: Mark;
  readonly base?: Mark;
  readonly middle?: Mark;
}

const marks = /^([<|=>])\1{6}(?: (.*?))?(?:\r?\n|(?![\s\S]))/gm;

/** In one pass over the marks, for the file may come from anybody and is read with every letter that is typed into it. */
export function conflictsIn(text: string): Conflict[] {
  const found: Conflict[] = [];
  if (!text.includes('<<<<<<<')) return found;
  let open: Open | undefined;
  for (const { index, 0: line, 1: sign = '', 2: name = '' } of text.matchAll(marks)) {
    const mark = { sign, name, start: index, end: index + line.length };
    if (sign === '>' && open?.middle) found.push(closed(text, open, open.middle, mark));
    open = after(open, mark);
  }
  return found;
}

/** A mark that opens a conflict within another leaves the other to be text: a person has taken its end away. */
function after(open: Open | undefined, mark: Mark): Open | undefined {
  if (mark.sign === '<') return { first: mark };
  if (mark.sign === '>' || !open) return undefined;
  if (open.middle) return open;
  if (mark.sign === '|') return { base: mark, ...open };
  return mark.name === '' ? { ...open, middle: mark } : open;
}

const closed = (text: string, { first, base }: Open, middle: Mark, last: Mark): Conflict => ({
  start: first.start,
  end: last.end,
  names: [first.name, last.name],
  ours: text.slice(first.end, (base ?? middle).start),
  theirs: text.slice(middle.end, last.start),
});

/** Puts one side in the conflict's place. */
export const take = (conflict: Conflict, side: 'ours' | 'theirs'): Splice => ({
  start: conflict.start,
  end: conflict.end,
  text: conflict[side],
});

export const withoutConflicts = (text: string, conflicts: readonly Conflict[]): string =>
  applySplices(
    text,
    conflicts.map((each) => take(each, 'ours')),
  );
