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

const pattern =
  /^<{7}(?: (.*?))?\r?\n([\s\S]*?)(?:^\|{7}.*\r?\n[\s\S]*?)?^={7}\r?\n([\s\S]*?)^>{7}(?: (.*?))?(?:\r?\n|(?![\s\S]))/gm;

export const conflictsIn = (text: string): Conflict[] =>
  text.includes('<<<<<<<') ? [...text.matchAll(pattern)].map(toConflict) : [];

function toConflict({
  index,
  0: whole,
  1: our = '',
  2: ours = '',
  3: theirs = '',
  4: their = '',
}: RegExpExecArray): Conflict {
  return { start: index, end: index + whole.length, names: [our, their], ours, theirs };
}

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
