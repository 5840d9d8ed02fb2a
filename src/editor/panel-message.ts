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
  answer: ({ id, query, text }) =>
    isText(id) && isIndex(query) && isText(text) ? { type: 'answer', id, query, text } : undefined,
  evidence: ({ id }) => (isText(id) ? { type: 'evidence', id } : undefined),
  openEvidence: ({ id, index }) => (isText(id) && isIndex(index) ? { type: 'openEvidence', id, index } : undefined),
  relink: ({ id, place }) =>
    isText(id) && (place === undefined || isText(place)) ? { type: 'relink', id, place } : undefined,
  letGo: ({ id }) => (isText(id) ? { type: 'letGo', id } : undefined),
};
