import type { SyntaxNodeRef } from '@lezer/common';
import { GFM, parser } from '@lezer/markdown';
import type { Span } from './document';

/** Reads any text as one paragraph. */
const inline = parser.configure([
  GFM,
  {
    remove: [
      ...['LinkReference', 'IndentedCode', 'FencedCode', 'Blockquote', 'HorizontalRule', 'BulletList', 'OrderedList'],
      ...['ATXHeading', 'HTMLBlock', 'SetextHeading', 'Table', 'TaskList'],
    ],
  },
]);

/** What a paragraph's inline markup does, in offsets of that paragraph. */
export interface Markup {
  readonly hidden: Span[];
  /** Behind each `<br>`. */
  readonly breaks: number[];
  /** All of it is in bold. */
  isStrong: boolean;
}

/** Without one of these nothing is hidden, and nothing need be parsed: that is most paragraphs, and parsing is most of the cost. */
const HAS_MARKUP = /[*_~`[<\\@]|:\/\/|www\./;
/** The parser is quadratic in unmatched delimiters: 256 kB of `*a` took it two minutes. */
const DELIMITER = /[*_~`[\]<\\]/g;
const MOST_DELIMITERS = 1_000;

/** No reader sees these. An entity stays as written. */
const HIDES = new Set([
  ...['EmphasisMark', 'StrikethroughMark', 'InlineCode', 'Image', 'Autolink', 'URL'],
  ...['HTMLTag', 'Comment', 'ProcessingInstruction'],
]);
const LINE_BREAK = /^<br\b/i;

/**
 * The inline markup of one paragraph. Emphasis, code, pictures, addresses, HTML and escaping backslashes hide, and of a link
 * all but its words. A paragraph with more delimiters than anybody writes is read as if it had none. `definitions` are the
 * labels, in lower case, that `[label]: address` lines explain.
 */
export function readMarkup(text: string, definitions: ReadonlySet<string>): Markup {
  const markup: Markup = { hidden: [], breaks: [], isStrong: false };
  if (!HAS_MARKUP.test(text) || hasTooMany(text)) return markup;
  inline.parse(text).iterate({ enter: (node) => note(markup, text, definitions, node) });
  return markup;
}

function hasTooMany(text: string): boolean {
  let count = 0;
  DELIMITER.lastIndex = 0;
  while (count <= MOST_DELIMITERS && DELIMITER.test(text)) count++;
  return count > MOST_DELIMITERS;
}

/** Notes what one node hides; returns whether to look inside it. */
function note(markup: Markup, text: string, definitions: ReadonlySet<string>, node: SyntaxNodeRef): boolean {
  const { name, from, to } = node;
  const hide = (start: number, end: number) => markup.hidden.push({ start, end });
  if (name === 'Link') hideLink(text, definitions, node, hide);
  if (name === 'StrongEmphasis' && to - from === text.trim().length) markup.isStrong = true;
  if (name === 'Escape' || (name === 'HardBreak' && text[from] === '\\')) hide(from, from + 1);
  if (!HIDES.has(name)) return true;
  hide(from, to);
  if (name === 'HTMLTag' && LINE_BREAK.test(text.slice(from, to))) markup.breaks.push(to);
  return false;
}

/** `[words](address)` shows its words, `[^1]` nothing; `[the mayor]` with no definition is the writer's own bracket and stays. */
function hideLink(
  text: string,
  definitions: ReadonlySet<string>,
  { node, from, to }: SyntaxNodeRef,
  hide: (start: number, end: number) => void,
): void {
  const marks = node.getChildren('LinkMark');
  const [open, close] = marks;
  if (!open || !close) return;
  const words = text.slice(open.to, close.from);
  if (words.startsWith('^')) hide(from, to);
  else if (marks.length > 2 || node.getChild('LinkLabel') || definitions.has(words.toLowerCase())) {
    hide(open.from, open.to);
    hide(close.from, to);
  }
}
