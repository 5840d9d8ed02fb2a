// Many changes at once: a file is read again after each round, not after each change.
import type { Change } from './change';
import type { Splice } from './splice';
import { at, indexOf, type Path, type Tree } from './tree';
import { toSplices } from './write';

export interface Round {
  readonly made: readonly Change[];
  /** In order of position. */
  readonly splices: readonly Splice[];
  /** In their order: what meets one of those that are made, or comes after another about the same thing. */
  readonly later: readonly Change[];
}

interface Placed extends Splice {
  readonly change: Change;
}

/** As many as can be made in one version of the text; at least the first, unless that cannot be made at all. */
export function roundOf(text: string, tree: Tree, changes: readonly Change[]): Round {
  const placed: Placed[] = [];
  const made: Change[] = [];
  const later: Change[] = [];
  const waiting = new Set<string>();
  const taken = new Map<number, Placed[]>(); // by the thousand characters that a splice reaches, to compare only near ones
  for (const change of changes) {
    const thing = thingOf(change);
    const splices = isFree(waiting, thing) && isReady(tree, change) ? toSplices(text, tree, change) : undefined;
    const own = splices?.map((splice) => ({ ...splice, change }));
    if (!own || own.some((one) => near(taken, one).some((other) => meets(one, other)))) {
      later.push(change);
      waiting.add(thing);
      continue;
    }
    made.push(change);
    placed.push(...own);
    for (const one of own) for (const key of stretchesOf(one)) taken.set(key, [...(taken.get(key) ?? []), one]);
  }
  const splices = placed.sort((a, b) => a.start - b.start).map(({ start, end, text }) => ({ start, end, text }));
  return { made, splices, later };
}

/** One annotation, else one section: changes of different things come to the same in any order. */
function thingOf({ type, path, ...change }: Change): string {
  const [section, item] = path;
  if (section !== 'annotations') return String(section);
  if (typeof item === 'object') return `annotations ${item.id}`;
  const value = type === 'insert' && path.length === 1 && 'value' in change ? change.value : undefined;
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : undefined;
  return id === undefined ? 'annotations' : `annotations ${id}`;
}

/** All annotations are changed by what changes their list. */
const isFree = (waiting: ReadonlySet<string>, thing: string): boolean =>
  !waiting.has(thing) &&
  !(thing.startsWith('annotations') && waiting.has('annotations')) &&
  !(thing === 'annotations' && waiting.size > 0);

/** What it is to stand before is there. */
function isReady(tree: Tree, change: Change): boolean {
  if (change.type !== 'insert' || typeof change.at !== 'object') return true;
  const list = at(tree, change.path);
  return list?.kind === 'list' && indexOf(list, change.at) >= 0;
}

/** Items that go to one place of a list stand there one behind the other; all else that touches waits. */
function meets(one: Placed, other: Placed): boolean {
  if (one.start > other.end || other.start > one.end) return false;
  return !(isInsert(one) && isInsert(other) && isSamePath(one.change.path, other.change.path));
}

const isInsert = ({ start, end, change }: Placed): boolean => start === end && change.type === 'insert';

const isSamePath = (a: Path, b: Path): boolean => JSON.stringify(a) === JSON.stringify(b);

const stretch = 1_000;

function stretchesOf({ start, end }: Splice): number[] {
  const [first, last] = [Math.floor(start / stretch), Math.floor(end / stretch)];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

const near = (taken: ReadonlyMap<number, readonly Placed[]>, one: Splice): readonly Placed[] =>
  stretchesOf(one).flatMap((key) => taken.get(key) ?? []);
