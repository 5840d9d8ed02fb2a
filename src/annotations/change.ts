// Changes of a value, by paths: what a splice in the file must come to.
import { onlyIndex, type Path, type Step, type Value } from './tree';

export type Change =
  /** Puts a value there, in place of another if there is one. Maps on the way are made where they are missing. */
  | { readonly type: 'set'; readonly path: Path; readonly value: Value }
  | { readonly type: 'remove'; readonly path: Path }
  /** Puts an item into the list at `path`, before the item with this index or id; at the end where there is none. */
  | { readonly type: 'insert'; readonly path: Path; readonly value: Value; readonly at?: Place };

/** A list's item. */
export type Place = number | { readonly id: string };

type Entries = { readonly [key: string]: Value };

/** Undefined where there is nothing at the path that could be changed so. */
export function changed(value: Value | undefined, change: Change): Value | undefined {
  switch (change.type) {
    case 'set':
      return withAt(value, change.path, () => change.value);
    case 'insert':
      return withAt(value, change.path, (list) => inserted(list ?? [], change.value, change.at));
    case 'remove':
      return has(value, change.path) ? withoutAt(value, change.path) : undefined;
  }
}

function inserted(list: Value, value: Value, at: Place | undefined): Value | undefined {
  if (!isList(list)) return undefined;
  const found = at === undefined ? undefined : stepIn(list, at);
  const index = typeof found === 'number' ? found : list.length;
  return [...list.slice(0, index), value, ...list.slice(index)];
}

function withAt(
  value: Value | undefined,
  [step, ...rest]: Path,
  make: (old: Value | undefined) => Value | undefined,
): Value | undefined {
  if (step === undefined) return make(value ?? undefined);
  const container = value ?? (typeof step === 'string' ? {} : undefined);
  if (container === undefined) return undefined;
  const index = stepIn(container, step);
  if (index === undefined) return undefined;
  const next = withAt(get(container, index), rest, make);
  return next === undefined ? undefined : put(container, index, next);
}

function withoutAt(value: Value | undefined, [step, ...rest]: Path): Value | undefined {
  const index = step === undefined || value === undefined ? undefined : stepIn(value, step);
  if (value === undefined || index === undefined) return undefined;
  if (rest.length === 0) return omit(value, index);
  const next = withoutAt(get(value, index), rest);
  return next === undefined ? undefined : put(value, index, next);
}

/** The step as a key or an index that fits the value. */
function stepIn(value: Value, step: Step): string | number | undefined {
  if (isEntries(value)) return typeof step === 'string' ? step : undefined;
  if (!isList(value) || typeof step === 'string') return undefined;
  const index = typeof step === 'number' ? step : onlyIndex(value, (item) => isEntries(item) && idOf(item) === step.id);
  return index >= 0 && index < value.length ? index : undefined;
}

const idOf = ({ id }: Entries): string | undefined => (id === null || id === undefined ? undefined : String(id));

function get(value: Value, index: string | number): Value | undefined {
  if (isEntries(value)) return Object.hasOwn(value, index) ? value[index] : undefined;
  return isList(value) ? value[Number(index)] : undefined;
}

function put(value: Value, index: string | number, next: Value): Value {
  if (isList(value)) return value.map((each, i) => (i === index ? next : each));
  return isEntries(value) ? fromEntries(value, [[String(index), next]]) : value;
}

const fromEntries = (value: Entries, more: readonly (readonly [string, Value])[]): Entries =>
  Object.fromEntries([...new Map([...Object.entries(value), ...more])]);

function omit(value: Value, index: string | number): Value {
  if (isList(value)) return value.filter((_, each) => each !== index);
  return isEntries(value) ? Object.fromEntries(Object.entries(value).filter(([key]) => key !== index)) : value;
}

function has(value: Value | undefined, path: Path): boolean {
  let now = value;
  for (const step of path) {
    const index = now === undefined || now === null ? undefined : stepIn(now, step);
    now = index === undefined || now === undefined ? undefined : get(now, index);
  }
  return path.length > 0 && now !== undefined;
}

const isList = (value: Value): value is readonly Value[] => Array.isArray(value);

const isEntries = (value: Value): value is Entries =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Equal in all but the order of keys. Parts that are the same object cost nothing. */
export function isEqual(a: Value | undefined, b: Value | undefined): boolean {
  if (a === b) return true;
  if (a !== undefined && b !== undefined && isList(a) && isList(b))
    return a.length === b.length && a.every((each, i) => isEqual(each, b[i]));
  if (a === undefined || b === undefined || !isEntries(a) || !isEntries(b)) return Object.is(a, b);
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && isEqual(a[key], b[key]));
}
