// An article's sidecar, story.md.facts.yaml: read from its text, and changed by splices of its text. Nothing here touches a file.
import { type Facts, noFacts } from './annotation';
import { type Block, splitBlocks } from './blocks';
import { type Change, changed, isEqual } from './change';
import { type Conflict, conflictsIn, withoutConflicts } from './conflicts';
import { isTooDeep } from './depth';
import { readFacts } from './facts';
import { type Complaint, isFatal, located, type Problem } from './problems';
import { readQuickly } from './quick-tree';
import { roundOf } from './rounds';
import { applySplices, composeSplices, type Splice } from './splice';
import { type Item, type Pair, shifted, type Tree, toValue, type Value } from './tree';
import { toSplices } from './write';
import { readYaml, type YamlError } from './yaml-tree';

/** `newer`: a later version's format; it is shown and not written. `broken`: nothing may write it before a person has put it right. */
export type SidecarState = 'writable' | 'newer' | 'broken';

export interface Sidecar {
  readonly text: string;
  readonly state: SidecarState;
  /** All that can be used; of a broken file, what stands outside the broken parts. */
  readonly facts: Facts;
  readonly problems: readonly Problem[];
  readonly conflicts: readonly Conflict[];
  /** The YAML as it is, unknown keys and all, and where it stands; undefined for an empty file. */
  readonly tree: Tree | undefined;
  readonly value: Value;
  /** What was read, by its text, for the next reading. */
  readonly read: ReadonlyMap<string, Part>;
}

/** A stretch of the file, read by itself. */
interface Part {
  /** Where it stands in the file that `tree` has offsets into. */
  readonly start: number;
  readonly tree: Tree | undefined;
  readonly value: Value;
  readonly errors: readonly YamlError[];
}

/** In UTF-16 units: some 20,000 annotations. */
export const maxSidecarLength = 8_000_000;

/** Never throws. `previous` is an earlier version of the same file, to take unchanged parts from. */
export function readSidecar(text: string, previous?: Sidecar): Sidecar {
  if (previous?.text === text) return previous;
  const nothing = { text, facts: noFacts, conflicts: [], tree: undefined, value: null, read: new Map<string, Part>() };
  if (text.length > maxSidecarLength || isTooDeep(text)) {
    const large: Complaint = {
      reason: 'too-large',
      path: '',
      words: '',
      expected: `${maxSidecarLength}`,
      start: 0,
      end: 0,
    };
    return { ...nothing, state: 'broken', problems: located('', [large]) };
  }
  const conflicts = conflictsIn(text);
  if (conflicts.length === 0) return readWhole(text, previous);
  const { facts } = readWhole(withoutConflicts(text, conflicts), previous);
  return { ...nothing, state: 'broken', facts, conflicts, problems: located(text, conflicts.map(complainOfConflict)) };
}

const complainOfConflict = ({ start, end, names }: Conflict): Complaint => ({
  reason: 'conflict',
  path: '',
  words: names.join(' / '),
  expected: '',
  start,
  end,
});

function readWhole(text: string, previous: Sidecar | undefined): Sidecar {
  const reading = inBlocks(text, previous) ?? inOne(text);
  const { tree, value, errors, read } = reading;
  const { facts, complaints } = readFacts(text, tree, value);
  const syntax = errors.map(({ reason, message, start, end }) => ({
    reason,
    path: '',
    words: message,
    expected: '',
    start,
    end,
  }));
  const problems = located(text, withoutEchoes([...syntax, ...complaints]));
  const state = problems.some(isFatal) ? 'broken' : problems.some(isNewer) ? 'newer' : 'writable';
  return { text, state, facts, problems, conflicts: [], tree, value, read };
}

/** One slip spoils what follows it: the parser then complains of line after line, and only its first error tells something. */
function withoutEchoes(complaints: readonly Complaint[]): readonly Complaint[] {
  const slips = complaints.filter(({ reason }) => reason === 'syntax').sort((a, b) => a.start - b.start);
  const [first] = slips;
  if (!first) return complaints;
  const isSure = ({ reason, start }: Complaint) => reason === 'alias' || (reason !== 'syntax' && start < first.start);
  return complaints.filter((one) => one === first || isSure(one));
}

const isNewer = ({ reason }: Problem): boolean => reason === 'newer-format';

type Reading = Pick<Sidecar, 'tree' | 'value' | 'read'> & { readonly errors: readonly YamlError[] };

const inOne = (text: string): Reading => ({ ...readPart(text, 0, text), read: new Map() });

/** `words`: what stands from `start` on. */
function readPart(text: string, start: number, words: string): Part {
  const quick = readQuickly(text, start, start + words.length);
  const { tree, errors } = quick ? { tree: quick, errors: [] } : readAnyYaml(words, start);
  return { start, tree, value: tree ? toValue(tree) : null, errors };
}

function readAnyYaml(words: string, start: number) {
  const { tree, errors } = readYaml(words);
  return { tree: tree && shifted(tree, start), errors };
}

/** Undefined where the file has to be read as a whole: its lines do not show its sections, or parts of it make no sense alone. */
function inBlocks(text: string, previous: Sidecar | undefined): Reading | undefined {
  const blocks = splitBlocks(text);
  if (!blocks) return undefined;
  const read = new Map<string, Part>();
  const parts = blocks.map((block) => {
    const known = previous?.read.get(block.text) ?? read.get(block.text);
    const part = known ? movedTo(known, block.start) : readBlock(text, block);
    read.set(block.text, part);
    return { block, part };
  });
  const reading = compose(parts.filter(({ block, part }) => fits(block, part)));
  const errors = parts.some(({ block, part }) => !fits(block, part)) ? readYaml(text).errors : [];
  const isOneOff = errors.length === 0 && reading.count < blocks.length;
  return isOneOff || hasSameKeys(reading.tree) ? undefined : { tree: reading.tree, value: reading.value, errors, read };
}

/** A list's key alone is no value; its comment stays where it is. */
const readBlock = (text: string, { kind, start, text: words }: Block): Part =>
  kind === 'list' ? { start, tree: undefined, value: null, errors: [] } : readPart(text, start, words);

const movedTo = (part: Part, start: number): Part =>
  part.start === start ? part : { ...part, start, tree: part.tree && shifted(part.tree, start - part.start) };

function fits({ kind }: Block, { tree, errors }: Part): boolean {
  if (errors.length > 0) return false;
  if (kind === 'list') return true;
  return kind === 'section'
    ? tree?.kind === 'map' && tree.pairs.length === 1
    : tree?.kind === 'list' && tree.items.length === 1;
}

interface Composed {
  readonly tree: Tree | undefined;
  readonly value: Value;
  readonly count: number;
}

function compose(parts: readonly { readonly block: Block; readonly part: Part }[]): Composed {
  const pairs: Pair[] = [];
  const values: [string, Value][] = [];
  const items: Item[] = [];
  const itemValues: Value[] = [];
  for (const { block, part } of parts) {
    const { tree, value } = part;
    if (block.kind === 'list') {
      const colon = block.start + block.text.indexOf(':') + 1;
      const list: Tree = { kind: 'list', isFlow: false, start: colon, end: colon, items };
      pairs.push({ key: 'annotations', start: block.start, colon, value: list });
      values.push(['annotations', itemValues]);
    } else if (tree?.kind === 'list' && tree.items[0]) {
      items.push(tree.items[0]);
      itemValues.push((value as readonly Value[])[0] ?? null); // a list's value is a list
    } else if (tree?.kind === 'map' && tree.pairs[0]) {
      pairs.push(tree.pairs[0]);
      values.push([tree.pairs[0].key, Object.values(value ?? {})[0] ?? null]);
    }
  }
  const tree = pairs.length === 0 ? undefined : wrapped(pairs.map(withPlace));
  return { tree, value: tree ? Object.fromEntries(values) : null, count: parts.length };
}

const wrapped = (pairs: readonly Pair[]): Tree => ({
  kind: 'map',
  isFlow: false,
  start: pairs[0]?.start ?? 0,
  end: pairs.at(-1)?.value.end ?? 0,
  pairs,
});

function withPlace(pair: Pair): Pair {
  const { value } = pair;
  const [first] = value.kind === 'list' && !value.isFlow ? value.items : [];
  if (!first || value.kind !== 'list') return pair;
  return { ...pair, value: { ...value, start: first.start, end: value.items.at(-1)?.value.end ?? value.end } };
}

const hasSameKeys = (tree: Tree | undefined): boolean =>
  tree?.kind === 'map' && new Set(tree.pairs.map(({ key }) => key)).size < tree.pairs.length;

export interface Written {
  /** For the text that the sidecar was read from. */
  readonly splices: readonly Splice[];
  readonly sidecar: Sidecar;
}

/**
 * Makes the changes one after the other, each seeing those before it. Undefined, and nothing to write, where the file must not be
 * written or one of them does not come to what it says: the text after them is read again and compared. Changes of different places
 * are made and read together.
 */
export function writeChanges(sidecar: Sidecar, changes: readonly Change[]): Written | undefined {
  const steps: (readonly Splice[])[] = [];
  let now = sidecar;
  for (let left = changes; left.length > 0; ) {
    const round = now.state === 'writable' ? (madeTogether(now, left) ?? madeAlone(now, left)) : undefined;
    if (!round) return undefined;
    steps.push(round.splices);
    now = round.sidecar;
    left = round.later;
  }
  return { splices: composeSplices(sidecar.text.length, steps), sidecar: now };
}

interface Made extends Written {
  readonly later: readonly Change[];
}

function madeTogether(now: Sidecar, changes: readonly Change[]): Made | undefined {
  const { text, tree } = now;
  if (!tree || changes.length < 2) return undefined;
  const { splices, made, later } = roundOf(text, tree, changes);
  const sidecar = made.length > 1 ? comingTo(now, splices, made) : undefined;
  return sidecar && { splices, sidecar, later };
}

function madeAlone(now: Sidecar, [change, ...later]: readonly Change[]): Made | undefined {
  const splices = change && splicesFor(now, change);
  const sidecar = splices && comingTo(now, splices, [change]);
  return sidecar && { splices, sidecar, later };
}

/** The file after the splices, where it says what the changes say. */
function comingTo(now: Sidecar, splices: readonly Splice[], changes: readonly Change[]): Sidecar | undefined {
  const next = readSidecar(applySplices(now.text, splices), now);
  let wanted: Value = now.tree ? now.value : { format: 1 };
  for (const change of changes) {
    const value = changed(wanted, change);
    if (value === undefined) return undefined;
    wanted = value;
  }
  return next.state === 'writable' && isEqual(next.value, wanted) ? next : undefined;
}

function splicesFor({ text, tree }: Sidecar, change: Change): readonly Splice[] | undefined {
  if (tree) return toSplices(text, tree, change);
  const head = text.trim() ? `${text.trimEnd()}\n` : header;
  const begun = readWhole(`${head}format: 1\n`, undefined);
  const splices = begun.tree && toSplices(begun.text, begun.tree, change);
  return splices && [{ start: 0, end: text.length, text: applySplices(begun.text, splices) }];
}

const header = `# What people decided about this article, kept by Sourceline beside it. You may edit it by hand: comments and keys of
# your own stay. Anchors say where words stand in the article; nothing here changes the article itself.
`;
