// What stands in a file and cannot be used: nobody but a person may write over it.
import type { Change } from './change';
import type { Sidecar } from './sidecar';
import { at, toValue } from './tree';

/** Whether a change would put something in place of a value that could not be read, or take it out by itself. */
export function overwrites({ tree, problems }: Pick<Sidecar, 'tree' | 'problems'>, { type, path }: Change): boolean {
  const unread = problems.filter(({ reason }) => reason === 'not-expected');
  const place = type === 'insert' || unread.length === 0 ? undefined : at(tree, path);
  if (!place) return false;
  return unread.some(({ start, end }) =>
    type === 'set' ? place.start <= start && end <= place.end : place.start === start && place.end === end,
  );
}

/** By an annotation’s id, what somebody wrote there and nobody can read: "status: fixxed". */
export function unreadIn({ tree, problems }: Pick<Sidecar, 'tree' | 'problems'>): ReadonlyMap<string, string> {
  const unread = new Map<string, string>();
  for (const { reason, path, words } of problems) {
    const [list, index, ...keys] = path.split(' ');
    if (reason !== 'not-expected' || list !== 'annotations' || keys.length === 0) continue;
    const written = at(tree, ['annotations', Number(index) - 1, 'id']);
    const id = written && toValue(written);
    if (typeof id !== 'string') continue;
    const key = keys.filter((one) => !/^\d+$/.test(one)).join(' ');
    unread.set(id, [unread.get(id), `${key}: ${words}`].filter(Boolean).join(', '));
  }
  return unread;
}
