// A YAML file as a tree that knows where everything stands, so that changes can be spliced into the text. Plain data.

export type Scalar = string | number | boolean | null;

/** What YAML means, as JSON would say it. */
export type Value = Scalar | readonly Value[] | { readonly [key: string]: Value };

/** `start` and `end` are offsets into the file, end exclusive, without comments and blanks around. */
interface Place {
  readonly start: number;
  readonly end: number;
}

/** Where nothing is written after a colon or a dash, the value is null and `start` and `end` are the offset behind that mark. */
export interface ScalarTree extends Place {
  readonly kind: 'scalar';
  readonly value: Scalar;
}

export interface Pair {
  readonly key: string;
  /** Offset of the key, and the offset behind its colon. */
  readonly start: number;
  readonly colon: number;
  readonly value: Tree;
}

export interface MapTree extends Place {
  readonly kind: 'map';
  readonly isFlow: boolean;
  readonly pairs: readonly Pair[];
}

export interface Item {
  /** Offset of the dash; in a flow list, of the value. */
  readonly start: number;
  readonly value: Tree;
}

export interface ListTree extends Place {
  readonly kind: 'list';
  readonly isFlow: boolean;
  readonly items: readonly Item[];
}

export type Tree = ScalarTree | MapTree | ListTree;

export function toValue(tree: Tree): Value {
  if (tree.kind === 'scalar') return tree.value;
  if (tree.kind === 'list') return tree.items.map(({ value }) => toValue(value));
  const value: Record<string, Value> = {};
  // quicker than making entries first; a key of that name would set the object's prototype
  for (const pair of tree.pairs)
    if (pair.key === '__proto__') return Object.fromEntries(tree.pairs.map((each) => [each.key, toValue(each.value)]));
    else value[pair.key] = toValue(pair.value);
  return value;
}

/** The value of a number's or a word's source: one that would be written otherwise stays text ("007", "1.10"). */
export const exactNumber = (value: number, source: string): Scalar => (String(value) === source ? value : source);

export function shifted(tree: Tree, by: number): Tree {
  if (by === 0) return tree;
  const place = { start: tree.start + by, end: tree.end + by };
  if (tree.kind === 'scalar') return { ...tree, ...place };
  if (tree.kind === 'list') return { ...tree, ...place, items: tree.items.map((item) => shiftedItem(item, by)) };
  return { ...tree, ...place, pairs: tree.pairs.map((pair) => shiftedPair(pair, by)) };
}

const shiftedItem = ({ start, value }: Item, by: number): Item => ({
  start: start + by,
  value: shifted(value, by),
});

const shiftedPair = ({ key, start, colon, value }: Pair, by: number): Pair => ({
  key,
  start: start + by,
  colon: colon + by,
  value: shifted(value, by),
});

/** One step down: a map's key, a list's index, or the list's only item with this id. */
export type Step = string | number | { readonly id: string };
export type Path = readonly Step[];

export function childOf(tree: Tree | undefined, step: Step): Tree | undefined {
  if (tree?.kind === 'map' && typeof step === 'string') return pairOf(tree, step)?.value;
  return tree?.kind === 'list' && typeof step !== 'string' ? tree.items[indexOf(tree, step)]?.value : undefined;
}

export const at = (tree: Tree | undefined, path: Path): Tree | undefined => path.reduce(childOf, tree);

export const pairOf = ({ pairs }: MapTree, key: string): Pair | undefined => pairs.find((pair) => pair.key === key);

/** -1 where no item has the id, or more than one. */
export const indexOf = (list: ListTree, step: number | { readonly id: string }): number =>
  typeof step === 'number' ? step : (idsIn(list).get(step.id) ?? -1);

const known = new WeakMap<ListTree, ReadonlyMap<string, number>>();

/** A file may have thousands of items, and many may be changed at once. */
function idsIn(list: ListTree): ReadonlyMap<string, number> {
  const before = known.get(list);
  if (before) return before;
  const ids = new Map<string, number>();
  for (const [index, { value }] of list.items.entries()) {
    const id = idOf(value);
    if (id !== undefined) ids.set(id, ids.has(id) ? -1 : index);
  }
  known.set(list, ids);
  return ids;
}

/** -1 where more than one is meant too: a change must not go to another one than somebody thought of. */
export function onlyIndex<T>(all: readonly T[], isMeant: (one: T) => boolean): number {
  const index = all.findIndex(isMeant);
  return all.slice(index + 1).some(isMeant) ? -1 : index;
}

function idOf(tree: Tree): string | undefined {
  const id = childOf(tree, 'id');
  return id?.kind === 'scalar' && id.value !== null ? String(id.value) : undefined;
}
