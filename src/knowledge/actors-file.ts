// .sourceline/actors.yaml: what a newsroom knows, shared by version control. schemas/actors.schema.json says the same for editors.
import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, type Pair, parseDocument } from 'yaml';
import { actorKinds } from '../annotations/decisions';
import type { ActorKind } from '../engine/document';
import type { Knowledge, KnownActor } from './knowledge';

/** What cannot be used, and where: line and columns from 0, in UTF-16 units. */
export interface FileProblem {
  readonly reason: 'syntax' | 'not-a-list' | 'not-words' | 'not-an-actor' | 'no-name' | 'no-kind' | 'unknown-key';
  /** The words in question; the parser's own message for a syntax error. */
  readonly words: string;
  readonly line: number;
  readonly from: number;
  readonly to: number;
}

interface Reader {
  readonly text: string;
  readonly lines: LineCounter;
  readonly problems: FileProblem[];
}

type Item = Node | null | undefined;

/** Never throws: what cannot be read is a problem, and the rest is used. */
export function readActorsFile(text: string): {
  readonly knowledge: Knowledge;
  readonly problems: readonly FileProblem[];
} {
  const reader: Reader = { text, lines: new LineCounter(), problems: [] };
  const document = parseDocument(text, { lineCounter: reader.lines, prettyErrors: false });
  for (const { message, pos } of document.errors) complain(reader, 'syntax', pos, message);
  const actors: KnownActor[] = [];
  const titles: string[] = [];
  const root = document.contents;
  if (root && !isMap<Node, Node>(root)) complain(reader, 'not-a-list', root.range);
  for (const pair of isMap<Node, Node>(root) ? root.items : []) {
    const key = keyOf(pair);
    if (key === 'actors') actors.push(...itemsOf(reader, pair).flatMap((item) => readActor(reader, item)));
    else if (key === 'titles') titles.push(...itemsOf(reader, pair).flatMap((item) => readWords(reader, item)));
    else complain(reader, 'unknown-key', pair.key.range);
  }
  return { knowledge: { actors, titles }, problems: reader.problems };
}

function readActor(reader: Reader, item: Item): KnownActor[] {
  if (!isMap<Node, Node>(item)) {
    complain(reader, 'not-an-actor', item?.range);
    return [];
  }
  const pairs = new Map(item.items.map((pair) => [keyOf(pair), pair]));
  for (const [key, pair] of pairs)
    if (!['name', 'kind', 'aliases'].includes(key)) complain(reader, 'unknown-key', pair.key.range);
  const name = wordsOf(pairs.get('name')?.value);
  const kind = actorKinds.find((each) => each === wordsOf(pairs.get('kind')?.value));
  const aliases = pairs.get('aliases');
  if (!name) complain(reader, 'no-name', pairs.get('name')?.value?.range ?? item.range);
  if (!kind) complain(reader, 'no-kind', pairs.get('kind')?.value?.range ?? item.range);
  const others = aliases ? itemsOf(reader, aliases).flatMap((each) => readWords(reader, each)) : [];
  return name && kind ? [actor(name, kind, others)] : [];
}

const actor = (name: string, kind: ActorKind, aliases: readonly string[]): KnownActor => ({ name, kind, aliases });

const keyOf = ({ key }: Pair<Node, Node>): string => (isScalar(key) ? String(key.value) : '');

function itemsOf(reader: Reader, { key, value }: Pair<Node, Node>): readonly Item[] {
  if (isSeq<Node>(value)) return value.items;
  const isEmpty = isScalar(value) && value.value === null; // a key that nobody has filled in yet
  if (value && !isEmpty) complain(reader, 'not-a-list', value.range ?? key.range);
  return [];
}

function readWords(reader: Reader, item: Item): string[] {
  const words = wordsOf(item);
  if (words === undefined) complain(reader, 'not-words', item?.range);
  return words === undefined ? [] : [words];
}

/** A number is a name too ("1843" is a magazine); anchors' aliases (`*name`) are not followed. */
function wordsOf(item: Item): string | undefined {
  if (!isScalar(item) || isAlias(item) || item.value === null) return undefined;
  return (typeof item.value === 'string' ? item.value : (item.source ?? '')).trim() || undefined;
}

function complain(
  { text, lines, problems }: Reader,
  reason: FileProblem['reason'],
  range: readonly number[] | null | undefined,
  message?: string,
): void {
  const [start = 0, end = start] = range ?? [];
  const { line, col } = lines.linePos(start);
  const lineEnd = text.indexOf('\n', start);
  const to = Math.max(start, Math.min(end, lineEnd < 0 ? text.length : lineEnd)); // only the first of several lines
  const words = message ?? text.slice(start, to).trim();
  const from = Math.max(0, col - 1);
  problems.push({ reason, words, line: Math.max(0, line - 1), from, to: from + Math.max(1, to - start) });
}
