import type { SyntaxNodeRef } from '@lezer/common';
import { parser, Table, TaskList } from '@lezer/markdown';
import type { Block } from './blocks';
import { HIDDEN, type ParagraphKind, type Span } from './document';
import { isFurniture, isHeading } from './headings';
import { visibleText } from './hidden';
import type { Language } from './language';
import { readMarkup } from './markup';
import { FOOTNOTE, tame } from './tame';

/** Reads blocks only; what stands in a paragraph is read by `readMarkup`, where it has any markup. */
const blocks = parser.configure([
  Table,
  TaskList,
  {
    remove: ['Escape', 'Entity', 'InlineCode', 'HTMLTag', 'Emphasis', 'HardBreak', 'Link', 'Image', 'LinkEnd'],
  },
]);

/** Nothing in these is prose: code, HTML, link definitions, rules, the dashes under a table's head. */
const SKIPPED = new Set([
  ...['FencedCode', 'CodeBlock', 'HTMLBlock', 'CommentBlock', 'ProcessingInstructionBlock'],
  ...['LinkReference', 'HorizontalRule', 'TableDelimiter'],
]);
const LEAF = /^(?:Paragraph|Task|TableCell|(?:ATX|Setext)Heading\d)$/;
/** The marks of blocks that can stand inside a paragraph's text. */
const MARK = /^(?:HeaderMark|QuoteMark|TaskMarker)$/;

/** How far from the part asked for a blank line is looked for, in characters. */
const REACH = 20_000;

/** A paragraph while its markup is gathered. Offsets as in `Reader.text`. */
interface Leaf extends Span {
  readonly name: string;
  readonly hidden: Span[];
}

/** Where a piece of a paragraph begins, as it falls into several at `<br>` and at footnotes that stand line on line. */
interface Cut {
  readonly at: number;
  readonly isFootnote: boolean;
}

interface Reader {
  readonly text: string;
  /** The same as the parser sees it. */
  readonly tamed: string;
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
  const tamed = tame(source);
  const tree = blocks.parse(tamed);
  const definitions = new Set<string>();
  const reader: Reader = {
    text: source,
    tamed,
    language,
    definitions,
    blocks: [],
    quotes: 0,
    items: 0,
    leaf: undefined,
  };
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
  else if (LEAF.test(name)) reader.leaf = { name, start: from, end: to, hidden: [] };
  else if (SKIPPED.has(name)) return false;
  else if (MARK.test(name)) reader.leaf?.hidden.push({ start: from, end: to });
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

/** The blocks that a paragraph holds: one as a rule, none if nothing of it is visible. */
function blocksOf(reader: Reader, leaf: Leaf): Block[] {
  const inside = masked(reader.tamed, leaf, ' ');
  const { hidden, breaks, isStrong } = readMarkup(inside, reader.definitions);
  for (const { start, end } of hidden) leaf.hidden.push({ start: leaf.start + start, end: leaf.start + end });
  const cuts: Cut[] = [0, ...breaks].map((at) => ({ at, isFootnote: false }));
  if (leaf.name === 'Paragraph') cutAtFootnotes(reader.text, leaf, cuts);
  cuts.sort((a, b) => a.at - b.at);
  const prose = masked(reader.text, leaf, HIDDEN);
  return cuts.flatMap(({ at, isFootnote }, index) => {
    let [from, to] = [at, cuts[index + 1]?.at ?? prose.length];
    while (from < to && isBlank(prose[from])) from++;
    while (to > from && isBlank(prose[to - 1])) to--;
    if (from === to) return [];
    const visible = prose.slice(from, to);
    const kind = isFootnote ? 'footnote' : kindOf(reader, leaf.name, visible, isStrong);
    return { start: leaf.start + from, end: leaf.start + to, kind, prose: visible };
  });
}

function isBlank(character: string | undefined): boolean {
  return character === HIDDEN || character?.trim() === '';
}

/** GitHub's footnotes (`[^1]: words`) are paragraphs to the parser; several that follow each other are one. */
function cutAtFootnotes(text: string, leaf: Leaf, cuts: Cut[]): void {
  const inside = text.slice(leaf.start, leaf.end);
  if (!inside.includes('[^')) return;
  for (const match of inside.matchAll(FOOTNOTE)) {
    const at = match.index + (match[1]?.length ?? 0);
    cuts.push({ at, isFootnote: true });
    leaf.hidden.push({ start: leaf.start + at, end: leaf.start + match.index + match[0].length });
  }
}

/** The paragraph's text with `mask` for each character that it hides. */
function masked(text: string, { start, end, hidden }: Leaf, mask: string): string {
  let result = '';
  let at = start;
  for (const range of hidden.sort((a, b) => a.start - b.start)) {
    if (range.end <= at) continue;
    result += text.slice(at, Math.max(at, range.start)) + mask.repeat(range.end - Math.max(at, range.start));
    at = range.end;
  }
  return result + text.slice(at, end);
}

function kindOf({ quotes, items, language }: Reader, leaf: string, prose: string, isStrong: boolean): ParagraphKind {
  if (leaf === 'TableCell') return 'cell';
  if (leaf.includes('Heading')) return 'heading';
  if (quotes > 0) return 'block-quote';
  const line = visibleText(prose, { start: 0, end: prose.length });
  if (isFurniture(line, language)) return 'furniture';
  if (items > 0) return 'list-item';
  return isStrong && isHeading(line, 8, language) ? 'heading' : 'prose';
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
