import { type EntryList, type EntryRef, entryLists } from '../annotations/amend';
import type { PartName, PartState, RejectionReason, Status } from '../annotations/annotation';
import { partNames, partStates, rejectionReasons, statuses } from '../annotations/annotation';
import type { FromPanel } from '../panel/messages';

type Value = Readonly<Record<string, unknown>>;

/** A message of the panel, or undefined where it has not the shape of one: a page is never to be trusted blindly. */
export function readMessage(value: unknown): FromPanel | undefined {
  const message: Value = Object(value);
  const { type } = message;
  return typeof type === 'string' && Object.hasOwn(readers, type)
    ? readers[type as FromPanel['type']](message)
    : undefined;
}

/** Longer notes than this were not written by hand. */
const mostLetters = 20_000;

const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= mostLetters;
const isIndex = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;
const isTexts = (value: unknown): value is string[] => Array.isArray(value) && value.every(isText);
const isOf =
  <T extends string>(list: readonly T[]) =>
  (value: unknown): value is T =>
    list.some((one) => one === value);
const isStatus = isOf<Status>(statuses);
const isReason = isOf<RejectionReason>(rejectionReasons);
const isPart = isOf<PartName>(partNames);
const isState = isOf<PartState>(partStates);

const isList = isOf<EntryList>(entryLists);

/** The message about an entry of an annotation's lists; undefined where the entry has not the shape of one. */
function withEntry(
  value: unknown,
  id: unknown,
  make: (now: { readonly id: string; readonly entry: EntryRef }) => FromPanel | false,
): FromPanel | undefined {
  const { list, index, answer, mark }: Value = Object(value);
  if (!isText(id) || !isList(list) || !isIndex(index) || !isText(mark)) return undefined;
  if (answer !== undefined && !isIndex(answer)) return undefined;
  return make({ id, entry: { list, index, mark, ...(answer !== undefined && { answer }) } }) || undefined;
}

type Reader = (message: Value) => FromPanel | undefined;

const readers: Readonly<Record<FromPanel['type'], Reader>> = {
  ready: () => ({ type: 'ready' }),
  openFile: () => ({ type: 'openFile' }),
  jump: ({ id, stay }) => (isText(id) && typeof stay === 'boolean' ? { type: 'jump', id, stay } : undefined),
  select: ({ ids }) => (isTexts(ids) ? { type: 'select', ids } : undefined),
  status: ({ ids, status }) => (isTexts(ids) && isStatus(status) ? { type: 'status', ids, status } : undefined),
  reject: ({ ids, because }) => (isTexts(ids) && isReason(because) ? { type: 'reject', ids, because } : undefined),
  speaker: ({ id }) => (isText(id) ? { type: 'speaker', id } : undefined),
  part: ({ id, part, state }) =>
    isText(id) && isPart(part) && isState(state) ? { type: 'part', id, part, state } : undefined,
  note: ({ id, text }) => (isText(id) && isText(text) ? { type: 'note', id, text } : undefined),
  query: ({ id, text }) => (isText(id) && isText(text) ? { type: 'query', id, text } : undefined),
  answer: ({ id, entry, text }) => withEntry(entry, id, (now) => isText(text) && { type: 'answer', ...now, text }),
  rewrite: ({ id, entry, text }) => withEntry(entry, id, (now) => isText(text) && { type: 'rewrite', ...now, text }),
  remove: ({ id, entry }) => withEntry(entry, id, (now) => ({ type: 'remove', ...now })),
  settle: ({ id, entry, isResolved }) =>
    withEntry(entry, id, (now) => typeof isResolved === 'boolean' && { type: 'settle', ...now, isResolved }),
  attach: ({ id, addresses }) =>
    (id === undefined || isText(id)) && isTexts(addresses) ? { type: 'attach', id, addresses } : undefined,
  editEvidence: ({ id, entry }) => withEntry(entry, id, (now) => ({ type: 'editEvidence', ...now })),
  evidence: ({ id }) => (isText(id) ? { type: 'evidence', id } : undefined),
  openEvidence: ({ id, entry }) => withEntry(entry, id, (now) => ({ type: 'openEvidence', ...now })),
  relink: ({ id, place }) =>
    isText(id) && (place === undefined || isText(place)) ? { type: 'relink', id, place } : undefined,
  letGo: ({ id }) => (isText(id) ? { type: 'letGo', id } : undefined),
  discard: ({ id }) => (isText(id) ? { type: 'discard', id } : undefined),
  restore: ({ id }) => (isText(id) ? { type: 'restore', id } : undefined),
};
