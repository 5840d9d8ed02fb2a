import type { Block, Blocks } from './blocks';
import type { Span } from './document';
import type { Language } from './language';
import { isGap, lineStart, readLines, readPlain } from './plain';
import { lastStarting, sameEnds } from './spans';

/**
 * The paragraphs of a plain text, of which an earlier version has been read: what stands between gaps and is the same at the beginnings
 * and at the ends of both texts is taken over. Equals `readPlain`: a run of lines between two gaps is read by itself, but for whether
 * any text stands above it and below it. So one run on both sides of the change is read anew, and vouches for that.
 */
export function readPlainAgain(text: string, language: Language, within: Span, before: Blocks): readonly Block[] {
  const { paragraphs } = before;
  if (!isWhole(within, text) || !isWhole(before.analysed, before.text)) return readPlain(text, language, within);
  if (text === before.text) return paragraphs;
  const { head, tail } = sameEnds(before.text, text);
  const to = tailFrom(before, before.text.length - tail);
  const from = headTo(before, Math.min(head, paragraphs[to - 1]?.start ?? head));
  const moved = text.length - before.text.length;
  const [first, next] = [paragraphs[from], paragraphs[to]];
  const start = first && from > 0 ? lineStart(text, first.start) : 0;
  const end = next ? lineStart(text, next.start + moved) : text.length;
  const changed = readLines(text, language, { start, end }, next === undefined);
  return [...paragraphs.slice(0, from), ...changed, ...paragraphs.slice(to).map(movedBy(moved))];
}

const isWhole = ({ start, end }: Span, text: string): boolean => start === 0 && end === text.length;

/** How many paragraphs stand above the last gap that has something below it before `offset`. */
function headTo({ text, paragraphs }: Blocks, offset: number): number {
  let index = lastStarting(paragraphs, offset - 1, (block) => block.start);
  while (index > 0 && !isAfterGap(text, paragraphs, index)) index--;
  return Math.max(0, index);
}

/** The first paragraph below a gap, with another above it that begins at `offset` or later. */
function tailFrom({ text, paragraphs }: Blocks, offset: number): number {
  let index = lastStarting(paragraphs, offset - 1, (block) => block.start) + 2;
  while (index < paragraphs.length && !isAfterGap(text, paragraphs, index)) index++;
  return Math.min(index, paragraphs.length);
}

const isAfterGap = (text: string, paragraphs: readonly Block[], index: number): boolean =>
  isGap(text.slice(paragraphs[index - 1]?.end ?? 0, paragraphs[index]?.start ?? 0));

const movedBy =
  (by: number) =>
  (block: Block): Block => ({ start: block.start + by, end: block.end + by, kind: block.kind, prose: block.prose });
