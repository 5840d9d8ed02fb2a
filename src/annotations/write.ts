// Changes of a value as splices of the YAML text that holds it. Nothing but the changed lines is touched.
import type { Change, Place } from './change';
import { comparePlaces } from './key-order';
import { endOfLine, hasOwnLine, isBlankBelow, startOfLine, toLineStart } from './lines';
import { render, renderFlow, renderItem, renderKey, renderPair } from './render';
import type { Splice } from './splice';
import {
  indexOf,
  type ListTree,
  type MapTree,
  type Pair,
  type Path,
  pairOf,
  type Step,
  type Tree,
  type Value,
} from './tree';

/** Where a value stands: what its text hangs on. */
interface Spot {
  /** The value itself. */
  readonly tree: Tree;
  /** Offset behind its colon or dash; -1 for the whole file. */
  readonly mark: number;
  /** Column of its key or dash; -2 for the whole file. */
  readonly indent: number;
  /** Somewhere inside brackets. */
  readonly inFlow: boolean;
  readonly key: string;
}

interface Writer {
  readonly text: string;
  readonly eol: string;
}

/** Undefined where the change cannot be made. `tree` is the reading of `text`. */
export function toSplices(text: string, tree: Tree, change: Change): Splice[] | undefined {
  const writer: Writer = { text, eol: /\r?\n/.exec(text)?.[0] ?? '\n' };
  const root: Spot = { tree, mark: -1, indent: -2, inFlow: false, key: '' };
  const found = descend(writer, root, change.path);
  if (!found) return undefined;
  const { spot, parents, missing } = found;
  if (change.type === 'remove') return missing.length > 0 ? undefined : removed(writer, parents, spot);
  if (change.type === 'set')
    return missing.length > 0 ? added(writer, spot, missing, change.value) : replaced(writer, spot, change.value);
  if (missing.length > 0) return added(writer, spot, missing, [change.value]);
  return inserted(writer, spot, change.value, change.at);
}

interface Found {
  readonly spot: Spot;
  readonly parents: readonly Spot[];
  /** Steps that lead nowhere yet. */
  readonly missing: Path;
}

function descend(writer: Writer, root: Spot, path: Path): Found | undefined {
  const parents: Spot[] = [];
  let spot = root;
  for (const [index, step] of path.entries()) {
    const next = childSpot(writer, spot, step);
    if (!next) return canGrow(spot.tree, step) ? { spot, parents, missing: path.slice(index) } : undefined;
    parents.push(spot);
    spot = next;
  }
  return { spot, parents, missing: [] };
}

const canGrow = (tree: Tree, step: Step): boolean => typeof step === 'string' && (tree.kind === 'map' || isNull(tree));

const isNull = (tree: Tree): boolean => tree.kind === 'scalar' && tree.value === null;

function childSpot(writer: Writer, { tree, inFlow }: Spot, step: Step): Spot | undefined {
  if (tree.kind === 'map' && typeof step === 'string') {
    const pair = pairOf(tree, step);
    return (
      pair && { ...placeOf(writer, pair.start, inFlow || tree.isFlow), tree: pair.value, mark: pair.colon, key: step }
    );
  }
  if (tree.kind !== 'list' || typeof step === 'string') return undefined;
  const item = tree.items[indexOf(tree, step)];
  return (
    item && { ...placeOf(writer, item.start, inFlow || tree.isFlow), tree: item.value, mark: item.start + 1, key: '' }
  );
}

const placeOf = ({ text }: Writer, start: number, inFlow: boolean) => ({
  indent: start - startOfLine(text, start),
  inFlow,
});

/** Puts `value` where the last of the missing steps would lead, with the maps on the way. */
function added(writer: Writer, spot: Spot, [key, ...rest]: Path, value: Value): Splice[] | undefined {
  if (typeof key !== 'string' || rest.some((step) => typeof step !== 'string')) return undefined;
  const inner = rest.reduceRight<Value>((each, step) => ({ [String(step)]: each }), value);
  if (spot.tree.kind !== 'map' || spot.tree.pairs.length === 0) return replaced(writer, spot, { [key]: inner });
  return spot.inFlow || spot.tree.isFlow
    ? addedToFlow(spot.tree, `${renderKey(key)}: ${renderFlow(inner)}`)
    : addedPair(writer, spot, spot.tree, key, inner);
}

function addedToFlow(tree: MapTree, words: string): Splice[] {
  const end = tree.pairs.at(-1)?.value.end ?? tree.start + 1;
  return [{ start: end, end, text: `, ${words}` }];
}

function addedPair({ text, eol }: Writer, spot: Spot, tree: MapTree, key: string, value: Value): Splice[] {
  const first = tree.pairs[0];
  const indent = first ? first.start - startOfLine(text, first.start) : spot.indent + 2;
  const words = renderPair(key, value, { indent, eol });
  const before = tree.pairs.filter((pair) => comparePlaces(pair.key, key) < 0).at(-1) ?? ownLineFirst(text, tree);
  const gap = spot.mark < 0 && isTall(value) ? eol : ''; // a section is set off by a blank line
  if (before) return insertAt(endOfLine(text, before.value.end), gap + eol + ' '.repeat(indent) + words);
  return insertAt(startOfLine(text, first?.start ?? 0), `${' '.repeat(indent)}${words}${eol}${gap}`);
}

/** Nothing can be put before a pair that stands on the line of its dash. */
const ownLineFirst = (text: string, { pairs: [first] }: MapTree): Pair | undefined =>
  first && !hasOwnLine(text, first.start) ? first : undefined;

const isTall = (value: Value): boolean => typeof value === 'object' && value !== null;

const insertAt = (offset: number, text: string): Splice[] => [{ start: offset, end: offset, text }];

/** A new value in place of the old one; a comment behind the old one stays. */
function replaced(writer: Writer, spot: Spot, value: Value): Splice[] {
  const { text, eol } = writer;
  const { tree, mark, indent, key } = spot;
  if (mark < 0) return [{ start: tree.start, end: tree.end, text: wholeFile(value, eol) }];
  if (spot.inFlow)
    return [{ start: tree.start, end: tree.end, text: (text[tree.start - 1] === ' ' ? '' : ' ') + renderFlow(value) }];
  const { head, body } = render(value, { indent, eol }, key);
  const line = endOfLine(text, mark);
  if (tree.start <= line) return onTheLine(text, spot, head, body);
  const below = { start: line, end: Math.max(line, tree.end), text: body };
  return head ? [...insertAt(mark, head), below] : [below];
}

function wholeFile(value: Value, eol: string): string {
  const { head, body } = render(value, { indent: -2, eol });
  return head ? head.slice(1) : body.slice(eol.length);
}

function onTheLine(text: string, { tree, mark }: Spot, head: string, body: string): Splice[] {
  const isOnlyValue = head !== '' && tree.start > mark && /^ +$/.test(text.slice(mark, tree.start));
  // the blanks before an old value stay when a new one takes its place
  const value = isOnlyValue
    ? { start: tree.start, end: tree.end, text: head.slice(1) }
    : { start: mark, end: tree.end, text: head };
  const end = endOfLine(text, tree.end);
  return body ? [value, ...insertAt(end, body)] : [value];
}

function inserted(writer: Writer, spot: Spot, value: Value, at: Place | undefined): Splice[] | undefined {
  const { tree } = spot;
  if (isNull(tree) || (tree.kind === 'list' && tree.items.length === 0)) return replaced(writer, spot, [value]);
  if (tree.kind !== 'list') return undefined;
  const found = at === undefined ? -1 : indexOf(tree, at);
  const index = found < 0 || found > tree.items.length ? tree.items.length : found;
  return spot.inFlow || tree.isFlow
    ? insertedInFlow(tree, index, renderFlow(value))
    : insertedLines(writer, spot, tree, index, value);
}

function insertedInFlow({ items, start }: ListTree, index: number, words: string): Splice[] {
  const before = items[index - 1];
  return before ? insertAt(before.value.end, `, ${words}`) : insertAt(items[0]?.start ?? start + 1, `${words}, `);
}

function insertedLines(
  { text, eol }: Writer,
  spot: Spot,
  tree: ListTree,
  index: number,
  value: Value,
): Splice[] | undefined {
  const [first] = tree.items;
  if (!first) return undefined;
  const indent = first.start - startOfLine(text, first.start);
  const words = renderItem(value, { indent, eol });
  const gap = isSpaced(text, tree, spot.key) ? eol : '';
  const before = tree.items[index - 1];
  if (before) return insertAt(endOfLine(text, before.value.end), gap + eol + words);
  if (hasOwnLine(text, first.start)) return insertAt(withComments(text, first.start, spot.mark), words + eol + gap);
  return undefined; // "- - a": nothing of ours is written so
}

/** Where the lines begin that belong to an item: its own, and the comments right above it, as far as `top`. */
function withComments(text: string, offset: number, top: number): number {
  let start = startOfLine(text, offset);
  for (let above = startOfLine(text, start - 1); above > top && start > 0; above = startOfLine(text, start - 1)) {
    if (!/^[^\S\n]*#/.test(text.slice(above, start))) break;
    start = above;
  }
  return start;
}

/** Are there blank lines between items? Where there is one item only: annotations have them. */
function isSpaced(text: string, { items }: ListTree, key: string): boolean {
  const [first, second] = items;
  return first && second ? isBlankBelow(text, first.value.end) : key === 'annotations';
}

function removed(writer: Writer, parents: readonly Spot[], spot: Spot): Splice[] | undefined {
  const parent = parents.at(-1);
  const { tree } = parent ?? {};
  if (!parent || !tree || tree.kind === 'scalar') return undefined;
  const parts: readonly { readonly start: number; readonly value: Tree }[] =
    tree.kind === 'map' ? tree.pairs : tree.items;
  const index = parts.findIndex(({ value }) => value === spot.tree);
  const [before, own, after] = [parts[index - 1], parts[index], parts[index + 1]];
  if (!own) return undefined;
  if (parts.length === 1) return replaced(writer, parent, tree.kind === 'map' ? {} : []);
  if (parent.inFlow || tree.isFlow)
    return [after ? cut(own.start, after.start) : cut(before?.value.end ?? own.start, own.value.end)];
  if (!hasOwnLine(writer.text, own.start)) return after ? [cut(own.start, after.start)] : undefined;
  return [cutLines(writer.text, own.start, own.value.end, tree.kind === 'list')];
}

const cut = (start: number, end: number): Splice => ({ start, end, text: '' });

/** Whole lines, and the blank line below a list's item, or one of two that a key stood between. */
function cutLines(text: string, start: number, end: number, isItem: boolean): Splice {
  const from = startOfLine(text, start);
  const to = toLineStart(text, endOfLine(text, end));
  if (to >= text.length && from > 0 && !text.endsWith('\n'))
    return cut(text[from - 2] === '\r' ? from - 2 : from - 1, to);
  const isSpaced = isItem || from === 0 || /\n[^\S\n]*\r?\n$/.test(text.slice(Math.max(0, from - 200), from));
  return cut(from, isSpaced && isBlankBelow(text, end) ? toLineStart(text, endOfLine(text, to)) : to);
}
