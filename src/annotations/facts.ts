// From what a sidecar's YAML means to `Facts`, and all that does not fit.
import { type Facts, FORMAT, noFacts } from './annotation';
import * as schema from './facts-schema';
import { type Checked, check } from './lenient';
import type { Complaint, Reason } from './problems';
import { at, type Path, pairOf, type Tree, type Value } from './tree';

export interface FactsReading {
  readonly facts: Facts;
  readonly complaints: readonly Complaint[];
}

interface Reader {
  readonly text: string;
  readonly tree: Tree | undefined;
  readonly complaints: Complaint[];
}

type Entries = { readonly [key: string]: Value };
type Schema<T> = Parameters<typeof check<T>>[0];

/** `tree` is where the parts of `value` stand in `text`. */
export function readFacts(text: string, tree: Tree | undefined, value: Value): FactsReading {
  const reader: Reader = { text, tree, complaints: [] };
  if (value === null) return { facts: noFacts, complaints: [] };
  if (!isEntries(value)) {
    complain(reader, 'not-expected', [], 'keys and values');
    return { facts: noFacts, complaints: reader.complaints };
  }
  const facts: Facts = {
    format: formatOf(reader, value.format),
    article: single(reader, schema.article, ['article'], value.article ?? {}) ?? {},
    actors: record(reader, schema.actor, 'actors', value.actors),
    sources: record(reader, schema.source, 'sources', value.sources),
    annotations: list(reader, schema.annotation, 'annotations', value.annotations),
    waivers: list(reader, schema.waiver, 'waivers', value.waivers),
    rejected: list(reader, schema.rejection, 'rejected', value.rejected),
    signoffs: list(reader, schema.signoff, 'signoffs', value.signoffs),
  };
  complainOfIds(reader, value.annotations);
  complainOfKeys(reader, facts, value.annotations);
  return { facts, complaints: reader.complaints };
}

function formatOf(reader: Reader, format: Value | undefined): number {
  if (format === undefined || format === null || format === FORMAT) return FORMAT;
  const isNewer = typeof format === 'number' && Number.isInteger(format) && format > FORMAT;
  complain(reader, isNewer ? 'newer-format' : 'wrong-format', ['format'], String(FORMAT));
  return isNewer ? format : 0;
}

function single<T>(reader: Reader, of: Schema<T>, path: Path, value: Value): T | undefined {
  const { value: result, faults } = checkOnce(of, value);
  for (const fault of faults) complain(reader, fault.reason, [...path, ...fault.path], fault.expected);
  return result;
}

function list<T>(reader: Reader, of: Schema<T>, key: string, value: Value | undefined): T[] {
  if (value === undefined || value === null) return [];
  if (isList(value)) return value.flatMap((each, index) => single(reader, of, [key, index], each) ?? []);
  complain(reader, 'not-expected', [key], 'a list');
  return [];
}

function record<T>(reader: Reader, of: Schema<T>, key: string, value: Value | undefined): Record<string, T> {
  if (value === undefined || value === null) return {};
  if (isEntries(value))
    return Object.fromEntries(
      Object.entries(value).flatMap(([name, each]) => {
        const result = single(reader, of, [key, name], each);
        return result === undefined ? [] : [[name, result] as const];
      }),
    );
  complain(reader, 'not-expected', [key], 'keys and values');
  return {};
}

/** What has not changed comes as the same object, and need not be looked at again. */
const known = new WeakMap<object, { readonly of: unknown; readonly checked: Checked<unknown> }>();

function checkOnce<T>(of: Schema<T>, value: Value): Checked<T> {
  if (typeof value !== 'object' || value === null) return check(of, value);
  const before = known.get(value);
  if (before?.of === of) return before.checked as Checked<T>; // made by this very schema
  const checked = check(of, value);
  known.set(value, { of, checked });
  return checked;
}

function complainOfIds(reader: Reader, annotations: Value | undefined): void {
  const seen = new Set<Value>();
  if (annotations === undefined || !isList(annotations)) return;
  for (const [index, each] of annotations.entries()) {
    const id = isEntries(each) ? (each.id ?? null) : null;
    if (id !== null && seen.has(id)) complain(reader, 'same-id', ['annotations', index, 'id'], '');
    seen.add(id);
  }
}

function complainOfKeys(reader: Reader, { actors, sources }: Facts, annotations: Value | undefined): void {
  if (annotations === undefined || !isList(annotations)) return;
  for (const [index, each] of annotations.entries()) {
    const { speaker, evidence = [] } = checkOnce(schema.annotation, each).value ?? {};
    const path: Path = ['annotations', index];
    if (speaker?.actor !== undefined && !Object.hasOwn(actors, speaker.actor))
      complain(reader, 'unknown-actor', [...path, 'speaker', 'actor'], Object.keys(actors).join(', '));
    for (const [number, { source }] of evidence.entries())
      if (!Object.hasOwn(sources, source))
        complain(reader, 'unknown-source', [...path, 'evidence', number, 'source'], Object.keys(sources).join(', '));
  }
}

/** At the thing itself, or at the nearest thing around it that is there; of what lacks something, and where nothing is written, at the key. */
function complain({ text, tree, complaints }: Reader, reason: Reason, path: Path, expected: string): void {
  const isThere = (depth: number) => at(tree, path.slice(0, depth)) !== undefined;
  let depth = path.length;
  while (depth > 0 && !isThere(depth)) depth--;
  const found = at(tree, path.slice(0, depth));
  const parent = at(tree, path.slice(0, depth - 1));
  const step = path[depth - 1];
  const pair = parent?.kind === 'map' && typeof step === 'string' ? pairOf(parent, step) : undefined;
  const isLack = depth < path.length || reason === 'missing';
  const isKey = pair && ((isLack && found?.kind !== 'scalar') || found?.start === found?.end);
  const [start, end] = isKey ? [pair.start, pair.colon - 1] : [found?.start ?? 0, found?.end ?? 0];
  complaints.push({
    reason,
    path: sayPath(path),
    words: /^.{0,200}/.exec(text.slice(start, end))?.[0] ?? '',
    expected,
    start,
    end,
  });
}

const sayPath = (path: Path): string =>
  path.map((step) => (typeof step === 'object' ? step.id : typeof step === 'number' ? step + 1 : step)).join(' ');

const isList = (value: Value): value is readonly Value[] => Array.isArray(value);
const isEntries = (value: Value): value is Entries =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
