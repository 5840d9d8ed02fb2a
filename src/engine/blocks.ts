import type { Format, ParagraphKind, Span } from './document';
import { frontMatter } from './front-matter';
import type { Language } from './language';
import { cutLong } from './long-blocks';
import { readMarkdown } from './markdown';
import { readPlain } from './plain';
import { readPlainAgain } from './plain-again';

export { readMetadata } from './front-matter';

/** A paragraph before anything is read from it; its span begins and ends at visible characters that are no space. */
export interface Block extends Span {
  readonly kind: ParagraphKind;
  /** As in `Paragraph.prose`: exactly as long as the span. */
  readonly prose: string;
}

/** A text of the same format and its paragraphs. */
export interface Blocks {
  readonly text: string;
  readonly analysed: Span;
  readonly paragraphs: readonly Block[];
}

/**
 * The paragraphs that touch `within`, in order; the rest of the text is not read, so that a small part of a large text
 * costs little. Where `within` is not the whole text, the reading begins at a break near it, and what depends on text
 * further up (a code fence opened long before, the width at which far lines were wrapped) may read differently.
 */
export function readBlocks(
  text: string,
  format: Format,
  language: Language,
  within: Span,
  before?: Blocks,
): readonly Block[] {
  const blocks =
    format === 'plain' ? plainBlocks(text, language, within, before) : markdownBlocks(text, language, within);
  const cut = cutLong(blocks);
  return cut === blocks ? blocks : cut.filter((block) => block.end >= within.start && block.start <= within.end);
}

const plainBlocks = (text: string, language: Language, within: Span, before: Blocks | undefined): readonly Block[] =>
  before ? readPlainAgain(text, language, within, before) : readPlain(text, language, within);

function markdownBlocks(text: string, language: Language, within: Span): readonly Block[] {
  const start = frontMatter(text)?.end ?? 0;
  return within.end < start ? [] : readMarkdown(text, start, language, within);
}
