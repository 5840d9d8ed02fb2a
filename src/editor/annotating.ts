// What a decision about a claim changes in the sidecar. Each takes the file as it is now, which may say more than when the person
// decided: the annotation may have been written by somebody else in the meantime.
import {
  type Annotation,
  type AnnotationType,
  type Evidence,
  type Form,
  type PartName,
  type PartState,
  type RejectionReason,
  type Selector,
  type Signed,
  type SpeakerRecord,
  type Status,
  vouching,
} from '../annotations/annotation';
import type { Change } from '../annotations/change';
import * as edits from '../annotations/edits';
import { newId, sharedIds } from '../annotations/ids';
import type { Found } from '../annotations/kept-places';
import { isTrueAt, sameWords, selectorFor } from '../annotations/selector';
import type { Sidecar } from '../annotations/sidecar';
import { at, type Path, type Value } from '../annotations/tree';
import { vouchedAgain } from '../annotations/wordings';

/** What a decision is about: words of the article, with what is known of them. */
export interface Subject {
  readonly type: AnnotationType;
  readonly form: Form | undefined;
  readonly anchor: Selector;
  /** The annotation that is already there. */
  readonly id: string | undefined;
  /** The annotation before whose block a new one is to stand: blocks are in the article's order, so that branches seldom meet. */
  readonly before: string | undefined;
}

export type Changes = (now: Sidecar) => readonly Change[];

type Fields = Partial<Omit<Annotation, 'id' | 'type' | 'form' | 'anchor'>>;

export const giveStatus =
  (subject: Subject, status: Status, signed: Signed): Changes =>
  (now) =>
    write(now, subject, { status, ...signed }, (annotation) => {
      const kept = wordsKept(subject, annotation);
      const { by: _, on: __, status: ___, ...bare } = annotation;
      return [...kept, ...edits.setStatus(kept.length > 1 ? bare : annotation, status, signed)];
    });

/** Only adds: what somebody has already said of these very words stands. */
export const mark =
  (subject: Subject, signed: Signed): Changes =>
  (now) =>
    write(now, subject, { status: 'unchecked', ...signed }, () => []);

export const tickPart =
  (subject: Subject, part: PartName, state: PartState): Changes =>
  (now) =>
    write(now, subject, { parts: { [part]: state } }, (annotation) => edits.setPart(annotation, part, state));

export const correctSpeaker =
  (subject: Subject, speaker: SpeakerRecord): Changes =>
  (now) =>
    write(now, subject, { speaker: { ...speaker, how: 'corrected' } }, ({ id }) => edits.setSpeaker(id, speaker));

export const addNote =
  (subject: Subject, text: string, signed: Signed): Changes =>
  (now) =>
    write(now, subject, { notes: [{ ...signed, text }] }, ({ id }) => edits.addNote(id, { ...signed, text }));

export const addQuery =
  (subject: Subject, text: string, signed: Signed): Changes =>
  (now) =>
    write(now, subject, { queries: [{ ...signed, text }] }, ({ id }) => edits.addQuery(id, { ...signed, text }));

export const addEvidence =
  (subject: Subject, evidence: Evidence): Changes =>
  (now) =>
    write(now, subject, { evidence: [evidence] }, ({ id }) => edits.addEvidence(id, evidence));

/** `query`: its place in the list. */
export const addAnswer =
  (id: string, query: number, text: string, signed: Signed): Changes =>
  (now) =>
    find(now, id)?.queries?.[query] ? edits.addAnswer(id, query, { ...signed, text }) : [];

export const reject =
  (anchor: Selector, because: RejectionReason, signed: Signed): Changes =>
  (now) => {
    const id = newId('rejection', new Set(now.facts.rejected.map((one) => one.id)));
    return edits.reject({ id, anchor, because, ...signed });
  };

/** Puts a note on other words; whatever was vouched for is to be checked again there. */
export const putOn =
  (id: string, anchor: Selector): Changes =>
  (now) => {
    const annotation = find(now, id);
    return annotation ? wordsKept({ anchor }, annotation) : [];
  };

/**
 * The anchors of those that stand elsewhere, or among others, by now; undefined where all are true. Those that share an id are left
 * out, in the article as it was read and in the file as it is: one would get the other's words.
 */
export function keepWords(text: string, found: readonly Found<Annotation>[]): Changes | undefined {
  const shared = sharedIds(found.map(({ of }) => of));
  const moved = found.flatMap(({ of: { id, anchor }, span }) =>
    span && !shared.has(id) && !isTrueAt(text, anchor, span) ? [{ id, anchor: selectorFor(text, span) }] : [],
  );
  return moved.length === 0
    ? undefined
    : (now) => {
        const unclear = sharedIds(now.facts.annotations);
        return moved.flatMap(({ id, anchor }) => (unclear.has(id) ? [] : learn(now, id, anchor)));
      };
}

/**
 * The wording that stands there now goes into the anchor. Where somebody had vouched for the one before, that one is kept with
 * who and when, and the status falls back: nobody has vouched for these words.
 */
export function wordsKept({ anchor }: Pick<Subject, 'anchor'>, annotation: Annotation): readonly Change[] {
  const { id, anchor: before, status, by, on } = annotation;
  const path: Path = ['annotations', { id }];
  const moved: Change = { type: 'set', path: [...path, 'anchor'], value: { ...anchor } };
  if (sameWords(before.exact, anchor.exact))
    return before.before === anchor.before && before.after === anchor.after ? [] : [moved];
  if (status === undefined || !vouching.includes(status)) return [moved];
  const was = { was: before.exact, status, ...(by !== undefined && { by }), ...(on !== undefined && { on }) };
  return [
    moved,
    { type: 'set', path: [...path, 'status'], value: 'checking' },
    ...(by === undefined ? [] : [{ type: 'remove' as const, path: [...path, 'by'] }]),
    ...(on === undefined ? [] : [{ type: 'remove' as const, path: [...path, 'on'] }]),
    { type: 'insert', path: [...path, 'history'], value: was as Value },
  ];
}

function learn(now: Sidecar, id: string, anchor: Selector): readonly Change[] {
  const annotation = find(now, id);
  return annotation ? (statusBack(now, anchor, annotation) ?? wordsKept({ anchor }, annotation)) : [];
}

/** Where the edit that took the status off was taken back: undefined where it was not. */
function statusBack(now: Sidecar, anchor: Selector, annotation: Annotation): readonly Change[] | undefined {
  const { id, history = [] } = annotation;
  const path: Path = ['annotations', { id }];
  const last = vouchedAgain(annotation, anchor.exact);
  const list: Path = [...path, 'history'];
  const written = at(now.tree, list);
  // where entries cannot be read, their numbers in the file are others
  if (!last || written?.kind !== 'list' || written.items.length !== history.length) return undefined;
  return [
    { type: 'set', path: [...path, 'anchor'], value: { ...anchor } },
    ...edits.setStatus(annotation, last.status, last),
    { type: 'remove', path: history.length === 1 ? list : [...list, history.length - 1] },
  ];
}

const find = (now: Sidecar, id: string | undefined): Annotation | undefined =>
  id === undefined ? undefined : now.facts.annotations.find((one) => one.id === id);

/** Decided a moment ago, before the article was read again: the same words must not get two annotations. */
const isSame = (a: Selector, b: Selector): boolean =>
  a.exact === b.exact && a.before === b.before && a.after === b.after;

function write(
  now: Sidecar,
  { id: known, type, form, anchor, before }: Subject,
  fields: Fields,
  changes: (annotation: Annotation) => readonly Change[],
): readonly Change[] {
  const annotation = find(now, known) ?? now.facts.annotations.find((one) => isSame(one.anchor, anchor));
  if (annotation) return changes(annotation);
  const id = newId(type, new Set(now.facts.annotations.map((one) => one.id)));
  const next = find(now, before) ? before : undefined;
  return edits.addAnnotation({ id, type, ...(form && { form }), anchor, ...fields }, next);
}
