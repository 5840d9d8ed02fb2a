// What stands in a file and cannot be used: nobody but a person may write over it.
import type { Change } from './change';
import type { Sidecar } from './sidecar';
import { at } from './tree';

/** Whether a change would put something in place of a value that could not be read, or take it out by itself. */
export function overwrites({ tree, problems }: Pick<Sidecar, 'tree' | 'problems'>, { type, path }: Change): boolean {
  const unread = problems.filter(({ reason }) => reason === 'not-expected');
  const place = type === 'insert' || unread.length === 0 ? undefined : at(tree, path);
  if (!place) return false;
  return unread.some(({ start, end }) =>
    type === 'set' ? place.start <= start && end <= place.end : place.start === start && place.end === end,
  );
}
