// Reads YAML as a sidecar usually has it: block maps and lists, with values on one line. Gives up on everything else (undefined),
// for `readYaml` to read; where it does not give up it reads exactly the same, which a property test holds.
import { isEnd, readInline } from './quick-scalar';
import type { Item, Pair, Tree } from './tree';

interface Line {
  readonly indent: number;
  /** Offsets of the first character that is no blank, and of the line's end. */
  readonly from: number;
  readonly to: number;
}

interface Reader {
  readonly text: string;
  readonly lines: Line[];
  next: number;
}

type Read = Tree | undefined;

/** A stretch of a text, by default all of it; offsets count from the start of the text. */
export function readQuickly(text: string, start = 0, end = text.length): Read {
  const lines = linesOf(text, start, end);
  const [first] = lines ?? [];
  if (!lines || !first) return undefined;
  const reader: Reader = { text, lines, next: 0 };
  const tree = readBlock(reader, first);
  return reader.next === lines.length ? tree : undefined;
}

// A form feed, a tab or another control character, a carriage return of its own, and marks that some readers take for line ends or leave out.
// biome-ignore lint/suspicious/noControlCharactersInRegex: that is what it looks for
const unusual = /[\u0000-\u0009\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u2029\ufeff]|\r(?!\n)/;

/** Lines that say something, or undefined where there is a character that YAML has rules for. */
function linesOf(text: string, begin: number, end: number): Line[] | undefined {
  if (unusual.test(text.slice(begin, end))) return undefined;
  const lines: Line[] = [];
  for (let start = begin; start < end; ) {
    const newline = text.indexOf('\n', start);
    const lineEnd = newline < 0 || newline > end ? end : newline;
    const to = text[lineEnd - 1] === '\r' ? lineEnd - 1 : lineEnd;
    let from = start;
    while (text[from] === ' ') from++;
    if (from < to && text[from] !== '#') lines.push({ indent: from - start, from, to });
    start = lineEnd + 1;
  }
  return lines;
}

const readBlock = (reader: Reader, line: Line): Read =>
  isItem(reader.text, line) ? readList(reader, line) : readMap(reader, line);

const isItem = (text: string, { from, to }: Line): boolean =>
  text[from] === '-' && (from + 1 === to || text[from + 1] === ' ');

function readList(reader: Reader, { indent, from: start }: Line): Read {
  const { text, lines } = reader;
  const items: Item[] = [];
  for (let line = lines[reader.next]; line?.indent === indent && isItem(text, line); line = lines[reader.next]) {
    const value = readItem(reader, line);
    if (!value) return undefined;
    items.push({ start: line.from, value });
  }
  const end = items.at(-1)?.value.end;
  return end === undefined ? undefined : { kind: 'list', isFlow: false, start, end, items };
}

function readItem(reader: Reader, line: Line): Read {
  const { text, lines } = reader;
  let from = line.from + 1;
  while (text[from] === ' ') from++;
  if (from >= line.to || text[from] === '#') return readBelow(reader, line, line.from + 1, false);
  const rest: Line = { indent: line.indent + from - line.from, from, to: line.to };
  if (isItem(text, rest)) return undefined;
  if (!keyAt(text, rest)) return readValue(reader, line, from);
  lines[reader.next] = rest;
  return readMap(reader, rest);
}

/** The value on the lines below, deeper than `line`; null where there is none. */
function readBelow(reader: Reader, line: Line, empty: number, canBeLevel: boolean): Read {
  reader.next++;
  const below = reader.lines[reader.next];
  const isBelow = below && (below.indent > line.indent || (canBeLevel && isLevelList(reader.text, below, line)));
  return isBelow ? readBlock(reader, below) : { kind: 'scalar', start: empty, end: empty, value: null };
}

const isLevelList = (text: string, below: Line, line: Line) => below.indent === line.indent && isItem(text, below);

/** A value on the line itself. Were the next line deeper, it would go on there. */
function readValue(reader: Reader, line: Line, from: number): Read {
  reader.next++;
  const below = reader.lines[reader.next];
  return below && below.indent > line.indent ? undefined : readInline(reader.text, from, line.to);
}

function readMap(reader: Reader, { indent, from: start }: Line): Read {
  const { text, lines } = reader;
  const pairs: Pair[] = [];
  for (let line = lines[reader.next]; line && line.indent >= indent; line = lines[reader.next]) {
    if (line.indent > indent) return undefined;
    if (isItem(text, line)) break; // the next item of a list that stands level with its key
    const key = keyAt(text, line);
    if (key === undefined || isKnown(pairs, key)) return undefined;
    const colon = line.from + key.length + 1;
    const value = isEnd(text, colon, line.to) ? readBelow(reader, line, colon, true) : readFrom(reader, line, colon);
    if (!value) return undefined;
    pairs.push({ key, start: line.from, colon, value });
  }
  const end = pairs.at(-1)?.value.end;
  return end === undefined ? undefined : { kind: 'map', isFlow: false, start, end, pairs };
}

/** Most maps have few keys, for which a set would take longer. */
function isKnown(pairs: Pair[], key: string): boolean {
  for (let i = pairs.length - 1; i >= 0; i--) if (pairs[i]?.key === key) return true;
  return false;
}

function readFrom(reader: Reader, line: Line, colon: number): Read {
  let from = colon;
  while (reader.text[from] === ' ') from++;
  return readValue(reader, line, from);
}

const keyPattern = /(\p{L}[\p{L}\p{N}_-]*):(?= |\r?\n|$)/uy;

function keyAt(text: string, { from, to }: Line): string | undefined {
  keyPattern.lastIndex = from;
  const key = keyPattern.exec(text)?.[1];
  return key !== undefined && from + key.length < to ? key : undefined;
}
