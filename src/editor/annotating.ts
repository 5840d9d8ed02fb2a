// What a decision about a claim changes in the sidecar. Each takes the file as it is now, which may say more than when the person
// decided: the annotation may have been written by somebody else in the meantime.
import type {
  Annotation,
  AnnotationType,
  Evidence,
  Form,
  PartName,
  PartState,
  RejectionReason,
  Selector,
  Signed,
  SpeakerRecord,
  Status,
} from '../annotations/annotation';
import type { Change } from '../annotations/change';
import * as edits from '../annotations/edits';
import { newId } from '../annotations/ids';
import { sameWords } from '../annotations/selector';
import type { Sidecar } from '../annotations/sidecar';
import { isVouchedFor, wordsKept } from './upkeep';

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
      const { by: _, on: __, status: ___, ...bare } = annotation;
      const isFallen = isVouchedFor(annotation) && !sameWords(annotation.anchor.exact, subject.anchor.exact);
      return [...wordsKept(subject, annotation), ...edits.setStatus(isFallen ? bare : annotation, status, signed)];
    });

/** Only adds: what somebody has already said of these very words stands. */
export const mark =
  (subject: Subject, signed: Signed): Changes =>
  (now) =>
    write(now, subject, { status: 'unchecked', ...signed }, () => []);

export const tickPart =
  (subject: Subject, part: PartName, state: PartState): Changes =>
  (now) =>
    write(now, subject, { parts: { [part]: state } }, (annotation) => [
      ...wordsKept(subject, annotation),
      ...edits.setPart(annotation, part, state),
    ]);

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
