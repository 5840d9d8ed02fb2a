// All of YAML, by the `yaml` package: for files that people wrote in ways of their own. What we write ourselves is read by
// quick-tree.ts, some ten times as fast.
import { isAlias, isMap, isScalar, isSeq, type Node, type Pair as NodePair, parseDocument } from 'yaml';
import { exactNumber, type Item, type Pair, type Scalar, type ScalarTree, type Tree } from './tree';

export interface YamlError {
  readonly reason: 'syntax' | 'alias';
  /** The parser's own words. */
  readonly message: string;
  readonly start: number;
  readonly end: number;
}

export interface YamlReading {
  /** Undefined for an empty file, and where nothing can be read. */
  readonly tree: Tree | undefined;
  readonly errors: readonly YamlError[];
}

/** Never throws. Aliases are errors: a sidecar has no use for them, and a few of them can stand for gigabytes. */
export function readYaml(text: string): YamlReading {
  const errors: YamlError[] = [];
  try {
    const document = parseDocument(text, { keepSourceTokens: true, prettyErrors: false, logLevel: 'silent' });
    for (const { message, pos } of document.errors)
      errors.push({ reason: 'syntax', message, start: pos[0], end: pos[1] });
    const tree = document.contents ? toTree(document.contents, 0, text, errors) : undefined;
    return { tree: isNothing(tree) ? undefined : tree, errors };
  } catch (error) {
    return { tree: undefined, errors: [...errors, { reason: 'syntax', message: String(error), start: 0, end: 0 }] };
  }
}

const isNothing = (tree: Tree | undefined) => tree?.kind === 'scalar' && tree.value === null && tree.start === tree.end;

/** `empty`: where the value would stand if there is none. */
function toTree(node: Node | null, empty: number, text: string, errors: YamlError[]): Tree {
  const [start = empty, valueEnd = start] = node?.range ?? [];
  if (isAlias(node)) errors.push({ reason: 'alias', message: text.slice(start, valueEnd), start, end: valueEnd });
  if (isMap<Node, Node>(node)) {
    const pairs = node.items.map((pair) => toPair(pair, text, errors));
    const last = pairs.at(-1);
    const isFlow = node.flow === true;
    return { kind: 'map', isFlow, start, end: isFlow || !last ? valueEnd : last.value.end, pairs };
  }
  if (isSeq<Node>(node)) {
    const items = toItems(node, text, errors);
    const last = items.at(-1);
    const isFlow = node.flow === true;
    const from = isFlow ? start : (items[0]?.start ?? start);
    return { kind: 'list', isFlow, start: from, end: isFlow || !last ? valueEnd : last.value.end, items };
  }
  return toScalar(node, empty, text);
}

function toScalar(node: Node | null, empty: number, text: string): ScalarTree {
  const [start = empty, end = start] = node?.range ?? [];
  if (!isScalar(node) || (start === end && node.value === null))
    return { kind: 'scalar', start: empty, end: empty, value: null };
  return { kind: 'scalar', start, end: contentEnd(text, start, end), value: scalarOf(node.value, node.source ?? '') };
}

/** A block scalar's range takes in the blank lines behind it; only "|+" and ">+" mean them. */
function contentEnd(text: string, start: number, end: number): number {
  if (!/^[|>]/.test(text.charAt(start)) || /^[|>]\d?\+/.test(text.slice(start, start + 3))) return end;
  return start + text.slice(start, end).trimEnd().length;
}

function scalarOf(value: unknown, source: string): Scalar {
  if (typeof value === 'number') return exactNumber(value, source);
  return typeof value === 'string' || typeof value === 'boolean' || value === null ? value : source;
}

function toPair({ key, value, srcToken }: NodePair<Node, Node>, text: string, errors: YamlError[]): Pair {
  const [start = 0, keyEnd = start] = key.range ?? [];
  const mark = srcToken?.sep?.find(({ type }) => type === 'map-value-ind');
  const colon = mark ? mark.offset + 1 : keyEnd;
  return {
    key: isScalar(key) ? wordOf(key.value, key.source) : text.slice(start, keyEnd),
    start,
    colon,
    value: toTree(value, colon, text, errors),
  };
}

const wordOf = (value: unknown, source: string | undefined): string =>
  typeof value === 'string' ? value : (source ?? '');

function toItems(node: Node, text: string, errors: YamlError[]): Item[] {
  if (!isSeq<Node>(node)) return [];
  const token = node.srcToken;
  const dashes =
    token?.type === 'block-seq'
      ? token.items.flatMap((item) => item.start.find(({ type }) => type === 'seq-item-ind')?.offset ?? [])
      : [];
  return node.items.map((item, index) => {
    const start = dashes[index];
    const value = toTree(item, start === undefined ? (item.range?.[0] ?? 0) : start + 1, text, errors);
    return { start: start ?? value.start, value };
  });
}
