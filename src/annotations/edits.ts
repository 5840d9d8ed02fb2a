// What people do to a sidecar, each as changes for `writeChanges`. A day or an instant comes from whoever calls: nothing here knows the time.
import type {
  Annotation,
  Evidence,
  Note,
  PartName,
  PartState,
  Query,
  Rejection,
  Selector,
  Signed,
  SourceRecord,
  SpeakerRecord,
  Status,
} from './annotation';
import type { Change } from './change';
import type { Path, Value } from './tree';

export const pathOf = (id: string): Path => ['annotations', { id }];

/** Plain data without undefined, which YAML has no word for. */
const plain = (value: object): Value => JSON.parse(JSON.stringify(value));

const set = (path: Path, value: Value): Change => ({ type: 'set', path, value });
const remove = (path: Path): Change => ({ type: 'remove', path });

/** Names who decided and when, where that is not what stands there already. */
function sign(path: Path, now: Signed, before: Signed): Change[] {
  const named = now.by !== undefined && now.by !== before.by ? [set([...path, 'by'], now.by)] : [];
  const dated = now.on !== undefined && now.on !== before.on ? [set([...path, 'on'], now.on)] : [];
  return [...named, ...dated];
}

/** One line changes when the same person decides on the same day; otherwise those with the name and the day too. */
export function setStatus(annotation: Annotation, status: Status, signed: Signed): Change[] {
  const path = pathOf(annotation.id);
  const changes = annotation.status === status ? [] : [set([...path, 'status'], status)];
  return [...changes, ...sign(path, signed, annotation)];
}

/** Undefined takes the tick away: not looked at yet. */
export function setPart({ id, parts = {} }: Annotation, part: PartName, state: PartState | undefined): Change[] {
  const path = [...pathOf(id), 'parts'];
  if (state) return [set([...path, part], state)];
  if (parts[part] === undefined) return [];
  return [remove(Object.keys(parts).length === 1 ? path : [...path, part])];
}

/** The speaker as a person says; the record of an actor without `actor` means that nobody is known to have said it. */
export const setSpeaker = (id: string, speaker: Omit<SpeakerRecord, 'how'>): Change[] => [
  set([...pathOf(id), 'speaker'], plain({ ...speaker, how: 'corrected' })),
];

/**
 * Puts the annotation where its words stand among the others': `before` is the first annotation in the file that stands behind it in
 * the article. Decisions about different places then go to different places in the file, and git can join them.
 */
export const addAnnotation = (annotation: Annotation, before?: string): Change[] => [
  {
    type: 'insert',
    path: ['annotations'],
    value: plain(annotation),
    ...(before === undefined ? {} : { at: { id: before } }),
  },
];

export const removeAnnotation = (id: string): Change[] => [remove(pathOf(id))];

/** The anchor of what stands at the path. Only words that differ are written: comments and keys of somebody's own inside it stay. */
export const setAnchor = (path: Path, anchor: Selector, before: Selector): Change[] =>
  (['exact', 'before', 'after'] as const).flatMap((key) => {
    const words = anchor[key];
    if (words === before[key]) return [];
    return [words === undefined ? remove([...path, 'anchor', key]) : set([...path, 'anchor', key], words)];
  });

const push = (path: Path, value: object): Change[] => [{ type: 'insert', path, value: plain(value) }];

export const addNote = (id: string, note: Note): Change[] => push([...pathOf(id), 'notes'], note);
export const addEvidence = (id: string, evidence: Evidence): Change[] => push([...pathOf(id), 'evidence'], evidence);
export const addQuery = (id: string, query: Query): Change[] => push([...pathOf(id), 'queries'], query);

/** A machine suggestion turned down, so that it stays down. */
export const reject = (rejection: Rejection): Change[] => push(['rejected'], rejection);

export const setSource = (key: string, source: SourceRecord): Change[] => [set(['sources', key], plain(source))];
