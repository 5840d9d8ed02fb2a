// What may stand in a sidecar, for the reader; annotation.ts has the types and their meaning. Unknown keys are let through.
import * as v from 'valibot';
import {
  type ActorRecord,
  type Annotation,
  type ArticleRecord,
  annotationTypes,
  evidenceStances,
  forms,
  partNames,
  partStates,
  type Rejection,
  ranks,
  recordedKinds,
  rejectionReasons,
  type Signoff,
  type SourceRecord,
  sourceKinds,
  speakerHows,
  stages,
  statuses,
  type Waiver,
} from './annotation';

type Schema<T> = v.GenericSchema<unknown, T>;

/** A number or a "yes" where words are expected is meant as words. */
const words = v.pipe(
  v.union([v.string(), v.number(), v.boolean()], 'words'),
  v.transform((value) => String(value)),
);
const name = v.pipe(words, v.nonEmpty('words'), v.regex(/\S/, 'words'));
const flag = v.boolean('true or false');
const oneOf = <const T extends readonly string[]>(options: T) => v.picklist(options, options.join(', '));
const list = <T>(item: Schema<T>) => v.array(item, 'a list');
const maybe = v.exactOptional;
const record = <T extends v.ObjectEntries>(entries: T) =>
  v.pipe(
    v.custom<Record<string, unknown>>(isEntries, 'keys and values'), // a list is an object too
    v.looseObject(entries, 'keys and values'),
  );

const isEntries = (value: unknown): boolean => typeof value === 'object' && value !== null && !Array.isArray(value);

const signed = { by: maybe(words), on: maybe(words) };
const status = oneOf(statuses);

const selector = record({ exact: name, before: maybe(words), after: maybe(words) });
const noteKeys = { ...signed, text: name, resolved: maybe(flag) };
const note = record(noteKeys);

const evidence = record({
  ...signed,
  source: name,
  says: maybe(words),
  at: maybe(words),
  stance: maybe(oneOf(evidenceStances)),
  note: maybe(words),
});

const parts = record(
  Object.fromEntries(partNames.map((part) => [part, maybe(oneOf(partStates))])) as Record<
    (typeof partNames)[number],
    v.ExactOptionalSchema<v.PicklistSchema<typeof partStates, string>, undefined>
  >,
);

export const annotation: Schema<Annotation> = record({
  ...signed,
  id: name,
  type: maybe(oneOf(annotationTypes)),
  form: maybe(oneOf(forms)),
  anchor: selector,
  gone: maybe(flag),
  speaker: maybe(record({ ...signed, actor: maybe(name), as: maybe(words), how: maybe(oneOf(speakerHows)) })),
  cue: maybe(words),
  addressee: maybe(words),
  occasion: maybe(record({ what: maybe(words), where: maybe(words), when: maybe(words), medium: maybe(words) })),
  status: maybe(status),
  parts: maybe(parts),
  evidence: maybe(list(evidence)),
  notes: maybe(list(note)),
  queries: maybe(list(record({ ...noteKeys, to: maybe(words), answers: maybe(list(note)) }))),
  history: maybe(list(record({ ...signed, was: words, status: maybe(status), ticked: maybe(list(oneOf(partNames))) }))),
});

const kind = oneOf(recordedKinds);

export const actor: Schema<ActorRecord> = record({
  name,
  kind: maybe(kind),
  titles: maybe(list(record({ text: name, from: maybe(words), to: maybe(words), status: maybe(status) }))),
  aliases: maybe(list(name)),
  'read-as': maybe(kind),
  'shown-as': maybe(name),
  'same-as': maybe(list(v.union([name, record({ name, kind })], 'a name, or a name and a kind'))),
  'not-named': maybe(list(name)),
  'not-an-actor': maybe(flag),
});

export const source: Schema<SourceRecord> = record({
  kind: maybe(oneOf(sourceKinds)),
  rank: maybe(oneOf(ranks)),
  title: maybe(words),
  publisher: maybe(words),
  url: maybe(words),
  accessed: maybe(words),
  file: maybe(words),
  sha256: maybe(v.pipe(v.string('64 hexadecimal digits'), v.regex(/^[\da-f]{64}$/i, '64 hexadecimal digits'))),
  language: maybe(words),
  'derived-from': maybe(list(name)),
  sealed: maybe(flag),
  note: maybe(words),
});

export const waiver: Schema<Waiver> = record({
  ...signed,
  id: maybe(name),
  check: name,
  anchor: maybe(selector),
  scope: maybe(oneOf(['here', 'file'])),
  reason: maybe(words),
});

export const rejection: Schema<Rejection> = record({
  ...signed,
  id: name,
  anchor: selector,
  because: maybe(oneOf(rejectionReasons)),
});

export const signoff: Schema<Signoff> = record({
  ...signed,
  role: maybe(words),
  'text-sha256': maybe(words),
  open: maybe(v.number('a number')),
});

export const article: Schema<ArticleRecord> = record({
  file: maybe(words),
  language: maybe(words),
  title: maybe(words),
  byline: maybe(words),
  published: maybe(words),
  stage: maybe(oneOf(stages)),
  furniture: maybe(list(record({ 'starts-with': name }))),
});
