import * as v from 'valibot';
import type { Value } from './tree';

export interface Fault {
  readonly path: readonly (string | number)[];
  readonly reason: 'not-expected' | 'missing';
  readonly expected: string;
}

export interface Checked<T> {
  /** What is left when all that cannot be used is left out; undefined where nothing is. */
  readonly value: T | undefined;
  readonly faults: readonly Fault[];
}

/** Of a part with more faults than this nothing is used. */
const mostFaults = 100;

/** Reads what fits and says what does not. A thing that lacks what it cannot be without is left out whole. */
export function check<T>(schema: v.GenericSchema<unknown, T>, value: Value): Checked<T> {
  let rest: Value | undefined = hasNull(value) ? withoutNulls(value) : value;
  const first = v.safeParse(schema, rest);
  if (first.success) return { value: first.output, faults: [] };
  const faults = first.issues.map(toFault);
  for (let round = 0; round < mostFaults && rest !== undefined; round++) {
    const result = v.safeParse(schema, rest);
    if (result.success) return { value: result.output, faults };
    rest = leaveOut(rest, pathOf(result.issues[0]));
  }
  return { value: undefined, faults };
}

const pathOf = (issue: v.BaseIssue<unknown>): readonly (string | number)[] =>
  (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));

const toFault = (issue: v.BaseIssue<unknown>): Fault =>
  issue.kind === 'schema' && issue.received === 'undefined'
    ? { path: pathOf(issue), reason: 'missing', expected: String(issue.path?.at(-1)?.key ?? '') }
    : { path: pathOf(issue), reason: 'not-expected', expected: issue.message };

function hasNull(value: Value): boolean {
  if (typeof value !== 'object' || value === null) return value === null;
  return Object.values(value).some(hasNull);
}

/** A key without a value says as much as no key. */
function withoutNulls(value: Value): Value {
  if (isList(value)) return value.map(withoutNulls);
  if (!isEntries(value)) return value;
  const said = Object.entries(value).filter(([, each]) => each !== null);
  return Object.fromEntries(said.map(([key, each]) => [key, withoutNulls(each)]));
}

/** Takes out what the path leads to, or what lacks it. */
function leaveOut(value: Value, [step, ...rest]: readonly (string | number)[]): Value | undefined {
  if (step === undefined) return undefined;
  if (isList(value)) {
    const next = leaveOut(value[Number(step)] ?? null, rest);
    return value.flatMap((each, index) => (index === step ? (next === undefined ? [] : [next]) : [each]));
  }
  if (!isEntries(value) || !Object.hasOwn(value, step)) return undefined;
  const next = leaveOut(value[step] ?? null, rest);
  const { [step]: _, ...others } = value;
  return next === undefined ? others : { ...others, [step]: next };
}

const isList = (value: Value): value is readonly Value[] => Array.isArray(value);
const isEntries = (value: Value): value is { readonly [key: string]: Value } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
