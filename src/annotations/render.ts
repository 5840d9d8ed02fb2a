// How values are written as YAML: one line for each thing that can change, so that one decision is one line of a diff.
import type { Scalar, Value } from './tree';

/** What stands behind a key's colon on its line, and the lines below; each of those begins with a line end. */
export interface Rendered {
  readonly head: string;
  readonly body: string;
}

export interface Manner {
  /** Columns of the key or dash that the value belongs to. */
  readonly indent: number;
  readonly eol: string;
}

/** Small maps that read best on one line. */
const onOneLine: ReadonlySet<string> = new Set(['speaker', 'occasion']);

export function render(value: Value, manner: Manner, key = ''): Rendered {
  if (isList(value) && value.length > 0) return { head: '', body: listLines(value, manner) };
  if (isMap(value) && Object.keys(value).length > 0 && !onOneLine.has(key))
    return { head: '', body: mapLines(value, { ...manner, indent: manner.indent + 2 }) };
  const lines = typeof value === 'string' ? literalLines(value) : undefined;
  if (!lines) return { head: ` ${renderFlow(value)}`, body: '' };
  const margin = `${manner.eol}${' '.repeat(manner.indent + 2)}`;
  return { head: ' |-', body: lines.map((line) => (line ? margin + line : manner.eol)).join('') };
}

const mapLines = (value: { readonly [key: string]: Value }, manner: Manner): string =>
  Object.entries(value)
    .map(([key, each]) => manner.eol + ' '.repeat(manner.indent) + renderPair(key, each, manner))
    .join('');

const listLines = (value: readonly Value[], manner: Manner): string =>
  value.map((each) => manner.eol + renderItem(each, { ...manner, indent: manner.indent + 2 })).join('');

/** The key stands at `manner.indent`; the text begins with the key itself. */
export function renderPair(key: string, value: Value, manner: Manner): string {
  const { head, body } = render(value, manner, key);
  return `${renderKey(key)}:${head}${body}`;
}

/** The dash stands at `manner.indent`; the text begins with the blanks before it. */
export function renderItem(value: Value, manner: Manner): string {
  const margin = ' '.repeat(manner.indent);
  if (isMap(value) && Object.keys(value).length > 0) {
    const lines = mapLines(value, { ...manner, indent: manner.indent + 2 });
    return `${margin}- ${lines.slice(manner.eol.length + manner.indent + 2)}`;
  }
  if (isList(value)) return `${margin}- ${renderFlow(value)}`;
  const { head, body } = render(value, manner);
  return `${margin}-${head}${body}`;
}

/** On one line, whatever it is. */
export function renderFlow(value: Value): string {
  if (isList(value)) return `[${value.map(renderFlow).join(', ')}]`;
  if (!isMap(value)) return renderScalar(value);
  const pairs = Object.entries(value).map(([key, each]) => `${renderKey(key)}: ${renderFlow(each)}`);
  return pairs.length === 0 ? '{}' : `{ ${pairs.join(', ')} }`;
}

export const renderKey = (key: string): string => (/^\p{L}[\p{L}\p{N}_-]*$/u.test(key) ? key : quote(key));

function renderScalar(value: Scalar): string {
  if (typeof value === 'string') return isPlain(value) ? value : quote(value);
  return typeof value === 'number' && !Number.isFinite(value) ? quote(String(value)) : String(value);
}

/** Words that every YAML reader takes for words, in a list on one line too; those of YAML 1.1 among them ("yes", "on"). */
function isPlain(text: string): boolean {
  if (!/^\p{L}(?:[^\n]*[^\s:])?$/u.test(text) || needsEscape(text)) return false;
  if (/[,[\]{}]|:\s|\s#|[^\S ]/.test(text)) return false;
  return !/^(?:null|true|false|yes|no|on|off|y|n)$/i.test(text);
}

function quote(text: string): string {
  const isLiteral = /["\\]/.test(text) && !needsEscape(text);
  return isLiteral ? `'${text.replaceAll("'", "''")}'` : `"${escaped(text)}"`;
}

// Control characters, line ends of any kind, the byte order mark, and halves of a pair, which UTF-8 cannot hold.
const special =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what it looks for
  /[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const needsEscape = (text: string): boolean => text.search(special) >= 0;

const escaped = (text: string): string =>
  text
    .replace(/["\\]/g, '\\$&')
    .replace(special, (letter) =>
      letter === '\n' ? '\\n' : letter === '\t' ? '\\t' : `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
    );

/** The lines of a text that can stand below its key as they are; undefined for one line, or where blanks at an end would matter. */
function literalLines(text: string): string[] | undefined {
  const lines = text.split('\n');
  const isSimple = lines.length > 1 && /^\S/.test(text) && /\S$/.test(text);
  return isSimple && lines.every((line) => !needsEscape(line) && !/\s$/.test(line)) ? lines : undefined;
}

const isList = (value: Value): value is readonly Value[] => Array.isArray(value);

export const isMap = (value: Value): value is { readonly [key: string]: Value } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
