import type { SyntaxNodeRef } from '@lezer/common';
import { GFM, parser } from '@lezer/markdown';
import type { Block } from './blocks';
import { HIDDEN, type ParagraphKind, type Span } from './document';
import { isFurniture, isHeading } from './headings';
import { visibleText } from './hidden';
import type { Language } from './language';
import { FOOTNOTE, tame } from './tame';

const gfm = parser.configure(GFM);

/** Nothing in these is prose: code, HTML, link definitions, rules, the dashes under a table's head. */
const SKIPPED = new Set([
  ...['FencedCode', 'CodeBlock', 'HTMLBlock', 'CommentBlock', 'ProcessingInstructionBlock'],
  ...['LinkReference', 'HorizontalRule', 'TableDelimiter'],
]);
/** Markup inside a paragraph that no reader sees. An entity stays as written. */
const MARKUP = new Set([
  ...['EmphasisMark', 'StrikethroughMark', 'HeaderMark', 'QuoteMark', 'TaskMarker'],
  ...['InlineCode', 'Image', 'Autolink', 'URL', 'HTMLTag', 'Comment', 'ProcessingInstruction'],
]);
const LEAF = /^(?:Paragraph|Task|TableCell|(?:ATX|Setext)Heading\d)$/;
const LINE_BREAK = /^<br\b/i;

/** How far from the part asked for a blank line is looked for, in characters. */
const REACH = 20_000;

/** A paragraph while its markup is gathered. Offsets as in `Reader.text`. */
interface Leaf extends Span {
  readonly name: string;
  readonly hidden: Span[];
  /** Where it falls into several: at `<br>` and at footnotes that stand line on line. */
  readonly cuts: { readonly at: number; readonly isFootnote: boolean }[];
  isStrong: boolean;
}

interface Reader {
  readonly text: string;
  readonly language: Language;
  /** Labels that `[label]: address` lines explain; other words in brackets are the writer's own brackets. */
  readonly definitions: ReadonlySet<string>;
  readonly blocks: Block[];
  /** How many block quotes and list items the reading is in. */
  quotes: number;
  items: number;
  leaf: Leaf | undefined;
}

/**
 * The paragraphs of a Markdown text from `start` on (CommonMark with GitHub's tables, task lists, strikethrough and bare
 * addresses). Only the blank-line-bounded part around `within` is parsed, so a code fence that opened above it is not seen.
 */
export function readMarkdown(text: string, start: number, language: Language, within: Span): Block[] {
  const from = within.start <= start ? start : chunkStart(text, start, within.start);
  const source = text.slice(from, within.end >= text.length ? text.length : chunkEnd(text, Math.max(from, within.end)));
  const tree = gfm.parse(tame(source));
  const definitions = new Set<string>();
  const reader: Reader = { text: source, language, definitions, blocks: [], quotes: 0, items: 0, leaf: undefined };
  tree.iterate({ enter: (node) => !LEAF.test(node.name) && !define(definitions, node, source) });
  tree.iterate({ enter: (node) => enter(reader, node), leave: (node) => leave(reader, node) });
  const shifted = reader.blocks.map((block) => ({ ...block, start: block.start + from, end: block.end + from }));
  return shifted.filter((block) => block.end >= within.start && block.start <= within.end);
}

function define(definitions: Set<string>, node: SyntaxNodeRef, text: string): boolean {
  if (node.name !== 'LinkReference') return false;
  const label = node.node.getChild('LinkLabel');
  if (label) definitions.add(text.slice(label.from + 1, label.to - 1).toLowerCase());
  return true;
}

/** Returns whether to look inside. */
function enter(reader: Reader, node: SyntaxNodeRef): boolean {
  const { name, from, to } = node;
  if (name === 'Blockquote') reader.quotes++;
  else if (name === 'ListItem') reader.items++;
  else if (LEAF.test(name)) reader.leaf = { name, start: from, end: to, hidden: [], cuts: [], isStrong: false };
  else if (SKIPPED.has(name)) return false;
  else if (reader.leaf) return markup(reader, reader.leaf, node);
  return true;
}

function leave(reader: Reader, { name }: SyntaxNodeRef): void {
  if (name === 'Blockquote') reader.quotes--;
  else if (name === 'ListItem') reader.items--;
  else if (reader.leaf && LEAF.test(name)) {
    reader.blocks.push(...blocksOf(reader, reader.leaf));
    reader.leaf = undefined;
  }
}

/** Notes what a node inside a paragraph hides. */
function markup({ text, definitions }: Reader, leaf: Leaf, node: SyntaxNodeRef): boolean {
  const { name, from, to } = node;
  const hide = (start: number, end: number) => leaf.hidden.push({ start, end });
  if (name === 'Link') hideLink(text, definitions, node, hide);
  if (name === 'StrongEmphasis' && from === leaf.start && to === leaf.end) leaf.isStrong = true;
  if (name === 'Escape' || (name === 'HardBreak' && text[from] === '\\')) hide(from, from + 1);
  if (!MARKUP.has(name)) return true;
  hide(from, to);
  if (name === 'HTMLTag' && LINE_BREAK.test(text.slice(from, to))) leaf.cuts.push({ at: to, isFootnote: false });
  return false;
}

/** `[words](address)` shows its words, `[^1]` nothing; `[the mayor]` with no definition is the writer's bracket and stays. */
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

/** The blocks that a paragraph holds: one as a rule, none if nothing of it is visible. */
function blocksOf(reader: Reader, leaf: Leaf): Block[] {
  const { text } = reader;
  if (leaf.name === 'Paragraph' && text.slice(leaf.start, leaf.end).includes('[^')) cutAtFootnotes(text, leaf);
  const prose = proseOf(text, leaf);
  const cuts = [{ at: leaf.start, isFootnote: false }, ...leaf.cuts].sort((a, b) => a.at - b.at);
  return cuts.flatMap(({ at, isFootnote }, index) => {
    const piece = prose.slice(at - leaf.start, (cuts[index + 1]?.at ?? leaf.end) - leaf.start);
    let [from, to] = [0, piece.length];
    while (from < to && isBlank(piece[from])) from++;
    while (to > from && isBlank(piece[to - 1])) to--;
    if (from === to) return [];
    const visible = piece.slice(from, to);
    return { start: at + from, end: at + to, kind: kindOf(reader, leaf, visible, isFootnote), prose: visible };
  });
}

function isBlank(character: string | undefined): boolean {
  return character === HIDDEN || character?.trim() === '';
}

/** GitHub's footnotes (`[^1]: words`) are paragraphs to the parser; several that follow each other are one. */
function cutAtFootnotes(text: string, leaf: Leaf): void {
  for (const match of text.slice(leaf.start, leaf.end).matchAll(FOOTNOTE)) {
    const at = leaf.start + match.index + (match[1]?.length ?? 0);
    leaf.cuts.push({ at, isFootnote: true });
    leaf.hidden.push({ start: at, end: leaf.start + match.index + match[0].length });
  }
}

/** The paragraph's text with what it hides hidden. */
function proseOf(text: string, { start, end, hidden }: Leaf): string {
  let prose = '';
  let at = start;
  for (const range of hidden.sort((a, b) => a.start - b.start)) {
    if (range.end <= at) continue;
    prose += text.slice(at, Math.max(at, range.start)) + HIDDEN.repeat(range.end - Math.max(at, range.start));
    at = range.end;
  }
  return prose + text.slice(at, end);
}

function kindOf({ quotes, items, language }: Reader, leaf: Leaf, prose: string, isFootnote: boolean): ParagraphKind {
  if (isFootnote) return 'footnote';
  if (leaf.name === 'TableCell') return 'cell';
  if (leaf.name.includes('Heading')) return 'heading';
  if (quotes > 0) return 'block-quote';
  const line = visibleText(prose, { start: 0, end: prose.length });
  if (isFurniture(line, language)) return 'furniture';
  if (items > 0) return 'list-item';
  return leaf.isStrong && isHeading(line, true, language) ? 'heading' : 'prose';
}

/** Back to a blank line with a line behind it that is not indented, so that no list is entered half-way. */
function chunkStart(text: string, start: number, near: number): number {
  let at = lineStart(text, near);
  for (const stop = Math.max(start, near - REACH); at > stop; at = lineStart(text, at - 1)) {
    if (/^[^\s]/.test(text[at] ?? '') && /^[ \t]*[\r\n]*$/.test(text.slice(lineStart(text, at - 1), at))) break;
  }
  return Math.max(start, at);
}

function lineStart(text: string, near: number): number {
  return near <= 0 ? 0 : text.lastIndexOf('\n', near - 1) + 1;
}

/** On to the next blank line; to the end of the line where that is too far. */
function chunkEnd(text: string, near: number): number {
  let at = near;
  while (at < text.length) {
    const end = text.indexOf('\n', at);
    if (end < 0) return text.length;
    at = end + 1;
    if (at > near + REACH || /^[ \t]*[\r\n]/.test(text.slice(at, at + 100))) break;
  }
  return at;
}
