// What people put right in the lists of an annotation, or take out of them: each as changes for `writeChanges`.
import type { Annotation, Evidence, Note, Query, Signed } from './annotation';
import type { Change } from './change';
import type { Sidecar } from './sidecar';
import { at, type Path, type Value } from './tree';

export const entryLists = ['evidence', 'notes', 'queries'] as const;
export type EntryList = (typeof entryLists)[number];

/** An entry as somebody saw it: the file may have changed since, and an entry is never changed in place of another. */
export interface EntryRef {
  readonly list: EntryList;
  /** Its place among the entries that could be read. */
  readonly index: number;
  /** One of a question's answers. */
  readonly answer?: number | undefined;
  /** Its mark, by `markOf`. */
  readonly mark: string;
}

export type Entry = Evidence | Note | Query;

/** Tells one entry from another, and from itself after somebody has changed it. A question stays the same with new answers. */
export const markOf = (entry: Entry): string => {
  const words = Object.entries(entry).filter(([key]) => key !== 'answers' && key !== 'resolved');
  return hash(JSON.stringify(words.sort()));
};

/** FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv/), 32 bits in hexadecimal. */
function hash(text: string): string {
  let sum = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) sum = Math.imul(sum ^ text.charCodeAt(i), 0x01000193);
  return (sum >>> 0).toString(16).padStart(8, '0');
}

/** All entries of a list as refs; the answers of a question come right after it. */
export function refsIn(annotation: Annotation, list: EntryList): readonly EntryRef[] {
  const entries: readonly Entry[] = annotation[list] ?? [];
  return entries.flatMap((entry, index): EntryRef[] => [
    { list, index, mark: markOf(entry) },
    ...answersOf(entry).map((one, answer) => ({ list, index, answer, mark: markOf(one) })),
  ]);
}

const answersOf = (entry: Entry): readonly Note[] => ('answers' in entry ? (entry.answers ?? []) : []);

/** The entry that is meant; where it has moved, the only one with its mark. Undefined where there is none such any more. */
export function entryIn(annotation: Annotation, ref: EntryRef): Entry | undefined {
  const found = refNow(annotation, ref);
  const entry: Entry | undefined = found && annotation[ref.list]?.[found.index];
  return entry && found?.answer !== undefined ? answersOf(entry)[found.answer] : entry;
}

function refNow(annotation: Annotation, ref: EntryRef): EntryRef | undefined {
  const isAnswer = ref.answer !== undefined;
  const alike = refsIn(annotation, ref.list).filter(
    (one) => one.mark === ref.mark && (one.answer !== undefined) === isAnswer,
  );
  const same = alike.find((one) => one.index === ref.index && one.answer === ref.answer);
  return same ?? (alike.length === 1 ? alike[0] : undefined);
}

/** Keys of an entry with their new values; undefined takes one out. Nothing where the entry is not there any more. */
export function amendEntry(
  now: Sidecar,
  id: string,
  ref: EntryRef,
  keys: Readonly<Record<string, Value | undefined>>,
): readonly Change[] {
  const found = pathTo(now, id, ref);
  if (!found) return [];
  const { path, entry } = found;
  const before = new Map<string, unknown>(Object.entries(entry));
  return Object.entries(keys).flatMap(([key, value]): Change[] => {
    if (value === before.get(key)) return [];
    return value === undefined
      ? [{ type: 'remove', path: [...path, key] }]
      : [{ type: 'set', path: [...path, key], value }];
  });
}

/** Other words, under the name of whoever writes them. */
export const rewrite = (now: Sidecar, id: string, ref: EntryRef, text: string, signed: Signed): readonly Change[] =>
  amendEntry(now, id, ref, { text, ...signed });

/** Takes an entry out; the key of its list goes with the last one. */
export function removeEntry(now: Sidecar, id: string, ref: EntryRef): readonly Change[] {
  const found = pathTo(now, id, ref);
  return found ? [{ type: 'remove', path: found.siblings === 1 ? found.path.slice(0, -1) : found.path }] : [];
}

/** An answer under just that question. */
export function addAnswerTo(now: Sidecar, id: string, query: EntryRef, answer: Note): readonly Change[] {
  const found = pathTo(now, id, query);
  return found ? [{ type: 'insert', path: [...found.path, 'answers'], value: { ...answer } }] : [];
}

/** `open`: it can be changed; `gone`: it is not there any more as somebody saw it; `unread`: an entry beside it cannot be read. */
export type EntryState = 'open' | 'gone' | 'unread';

export function entryState(now: Sidecar, id: string, ref: EntryRef): EntryState {
  const annotation = now.facts.annotations.find((one) => one.id === id);
  if (!annotation || !entryIn(annotation, ref)) return 'gone';
  return pathTo(now, id, ref) ? 'open' : 'unread';
}

interface Found {
  readonly path: Path;
  readonly entry: Entry;
  /** How many entries its list has, itself among them. */
  readonly siblings: number;
}

function pathTo(now: Sidecar, id: string, seen: EntryRef): Found | undefined {
  const annotation = now.facts.annotations.find((one) => one.id === id);
  const ref = annotation && refNow(annotation, seen);
  const entry = annotation && ref && entryIn(annotation, ref);
  if (!entry) return undefined;
  const list: Path = ['annotations', { id }, ref.list];
  const all: readonly Entry[] = annotation[ref.list] ?? [];
  const answers = answersOf(all[ref.index] ?? entry);
  const outer = ref.answer === undefined ? undefined : [...list, ref.index, 'answers'];
  if (!isReadWhole(now, list, all.length) || (outer && !isReadWhole(now, outer, answers.length))) return undefined;
  return outer
    ? { path: [...outer, ref.answer ?? 0], entry, siblings: answers.length }
    : { path: [...list, ref.index], entry, siblings: all.length };
}

/** Where entries could not be read, their numbers in the file are others. */
function isReadWhole({ tree }: Sidecar, list: Path, count: number): boolean {
  const written = at(tree, list);
  return written?.kind === 'list' && written.items.length === count;
}

/** Its words are no longer in the article: it is listed, and nobody asks where it belongs. */
export const markGone = (now: Sidecar, id: string): readonly Change[] =>
  now.facts.annotations.some((one) => one.id === id && !one.gone)
    ? [{ type: 'set', path: ['annotations', { id }, 'gone'], value: true }]
    : [];

/** It has a place again. */
export const unmarkGone = (now: Sidecar, id: string): readonly Change[] =>
  now.facts.annotations.some((one) => one.id === id && one.gone !== undefined)
    ? [{ type: 'remove', path: ['annotations', { id }, 'gone'] }]
    : [];

/** An annotation with all that was written about it; the key of the list goes with the last one. */
export function discard(now: Sidecar, id: string): readonly Change[] {
  const { annotations } = now.facts;
  if (annotations.filter((one) => one.id === id).length !== 1) return [];
  const isLast = annotations.length === 1 && isReadWhole(now, ['annotations'], 1);
  return [{ type: 'remove', path: isLast ? ['annotations'] : ['annotations', { id }] }];
}

/** A suggestion that was turned down is one again. */
export function restore(now: Sidecar, id: string): readonly Change[] {
  const { rejected } = now.facts;
  if (rejected.filter((one) => one.id === id).length !== 1) return [];
  const isLast = rejected.length === 1 && isReadWhole(now, ['rejected'], 1);
  return [{ type: 'remove', path: isLast ? ['rejected'] : ['rejected', { id }] }];
}
