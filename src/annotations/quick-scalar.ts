// Words, numbers and one-line lists and maps as a sidecar usually has them. Whatever is unusual is undefined, and is then read by
// all the rules of YAML.
import { exactNumber, type Pair, type Scalar, type ScalarTree, type Tree } from './tree';

/** What was read, up to `tree.end`. */
type Read = Tree | undefined;

const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', '"': '"', '\\': '\\', '/': '/' };

/** The value that starts at `from` and ends before `to`, comments left out. */
export function readInline(text: string, from: number, to: number): Read {
  const tree = readOne(text, from, to, false);
  return tree && isEnd(text, tree.end, to) ? tree : undefined;
}

/** Only blanks, or a comment. */
export function isEnd(text: string, from: number, to: number): boolean {
  const next = skipBlanks(text, from);
  return next >= to || (next > from && text[next] === '#');
}

function readOne(text: string, from: number, to: number, inFlow: boolean): Read {
  switch (text[from]) {
    case '"':
      return readDouble(text, from, to);
    case "'":
      return readSingle(text, from, to);
    case '{':
      return readMap(text, from, to);
    case '[':
      return readList(text, from, to);
    default:
      return readPlain(text, from, to, inFlow);
  }
}

const scalar = (start: number, end: number, value: Scalar): ScalarTree => ({ kind: 'scalar', start, end, value });

function readSingle(text: string, from: number, to: number): Read {
  for (let end = text.indexOf("'", from + 1); end >= 0 && end < to; end = text.indexOf("'", end + 2))
    if (text[end + 1] !== "'" || end + 1 >= to)
      return scalar(from, end + 1, text.slice(from + 1, end).replaceAll("''", "'"));
  return undefined;
}

function readDouble(text: string, from: number, to: number): Read {
  let value = '';
  let copied = from + 1; // up to here it is in `value`
  for (let i = from + 1; i < to; i++) {
    const code = text.charCodeAt(i);
    if (code === doubleQuote) return scalar(from, i + 1, value + text.slice(copied, i));
    if (code !== backslash) continue;
    const escaped = readEscape(text, i + 1, to);
    if (!escaped) return undefined;
    value += text.slice(copied, i) + escaped.letter;
    i = escaped.end - 1;
    copied = escaped.end;
  }
  return undefined;
}

const [doubleQuote, backslash] = [34, 92];

/** What stands behind a backslash. */
function readEscape(text: string, at: number, to: number): { letter: string; end: number } | undefined {
  const escaped = text[at] ?? '';
  const code = escaped === 'u' ? text.slice(at + 1, at + 5) : escaped === 'x' ? text.slice(at + 1, at + 3) : '';
  if (code.length > 0 && /^[\da-f]+$/i.test(code) && at + code.length < to)
    return { letter: String.fromCharCode(Number.parseInt(code, 16)), end: at + 1 + code.length };
  const letter = escapes[escaped];
  return letter !== undefined && Object.hasOwn(escapes, escaped) ? { letter, end: at + 1 } : undefined;
}

/** Words that begin with a letter or are a whole number; no colon or number sign but inside a word. */
const plain = /[\p{L}\d](?:[^\s:#]|:(?=[^\s])|(?<=\S)#|[ ]+(?=[^\s#:]))*/uy;
const plainInFlow = /[\p{L}\d](?:[^\s:#,[\]{}]|:(?=[^\s,[\]{}])|(?<=\S)#|[ ]+(?=[^\s#:,[\]{}]))*/uy;

function readPlain(text: string, from: number, to: number, inFlow: boolean): Read {
  const pattern = inFlow ? plainInFlow : plain;
  pattern.lastIndex = from;
  const source = pattern.exec(text)?.[0];
  if (source === undefined || from + source.length > to) return undefined;
  const value = plainValue(source);
  return value === undefined ? undefined : scalar(from, from + source.length, value);
}

function plainValue(source: string): Scalar | undefined {
  if (/^\d/.test(source)) return /^\d+$/.test(source) ? exactNumber(Number(source), source) : undefined;
  if (/^(?:null|true|false)$/i.test(source)) return source === 'null' ? null : wordToBoolean(source);
  return source;
}

const wordToBoolean = (source: string) => (source === 'true' ? true : source === 'false' ? false : undefined);

function readMap(text: string, from: number, to: number): Read {
  const pairs: Pair[] = [];
  const end = readEntries(text, from + 1, to, '}', (start) => {
    const key = /[\p{L}][\p{L}\p{N}_-]*/uy;
    key.lastIndex = start;
    const name = key.exec(text)?.[0];
    if (name === undefined || pairs.some((pair) => pair.key === name)) return undefined;
    const colon = start + name.length + 1;
    if (text[colon - 1] !== ':' || text[colon] !== ' ') return undefined;
    const value = readOne(text, skipBlanks(text, colon), to, true);
    if (!value) return undefined;
    pairs.push({ key: name, start, colon, value });
    return value.end;
  });
  return end === undefined ? undefined : { kind: 'map', isFlow: true, start: from, end, pairs };
}

function readList(text: string, from: number, to: number): Read {
  const items: { start: number; value: Tree }[] = [];
  const end = readEntries(text, from + 1, to, ']', (start) => {
    const value = readOne(text, start, to, true);
    // "[a: 1]" is a map inside a list
    if (!value || text[skipBlanks(text, value.end)] === ':') return undefined;
    items.push({ start, value });
    return value.end;
  });
  return end === undefined ? undefined : { kind: 'list', isFlow: true, start: from, end, items };
}

/** Reads entries with commas between them. The offset behind the closing bracket. */
function readEntries(
  text: string,
  from: number,
  to: number,
  close: string,
  read: (start: number) => number | undefined,
): number | undefined {
  let position = skipBlanks(text, from);
  if (text[position] === close && position < to) return position + 1;
  for (;;) {
    const end = read(position);
    if (end === undefined) return undefined;
    position = skipBlanks(text, end);
    if (position >= to) return undefined;
    if (text[position] === close) return position + 1;
    if (text[position] !== ',') return undefined;
    position = skipBlanks(text, position + 1);
  }
}

function skipBlanks(text: string, from: number): number {
  let position = from;
  while (text[position] === ' ') position++;
  return position;
}
