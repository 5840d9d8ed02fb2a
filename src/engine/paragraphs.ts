import type { Block } from './blocks';
import { readClauses } from './clauses';
import type { Document, Paragraph, ParagraphKind, Reading, Span } from './document';
import type { Language } from './language';
import { readMarks } from './marks';
import { readNames } from './names';
import { type PairedQuotations, pairMarks } from './quotations';
import { splitSentences } from './sentences';
import { partsOf } from './spans';
import { tokenise } from './tokens';
import { readWords, wordsOf } from './words';

interface Read {
  readonly paragraphs: readonly Paragraph[];
  readonly paired: PairedQuotations;
}

/**
 * What each paragraph says by itself, and the quotations that run through them. Where a paragraph of `previous` has the same words, its
 * reading is taken over; where the same of them are quoted, its clauses too. No edit is tracked: equal text is all that counts.
 */
export function readParagraphs(
  blocks: readonly Block[],
  language: Language,
  previous: Document | undefined,
  isRead: boolean,
): Read {
  const known = knownIn(previous);
  const readings = blocks.map((block) => known(block)?.reading ?? readBlock(block, language));
  const paired = pairMarks(
    blocks.map(({ start, end, kind }, i) => ({ start, end, kind, marks: readings[i]?.marks ?? [] })),
  );
  const quotedIn = partsWithin(paired.quotations);
  const paragraphs = blocks.map((block, i) => {
    const { start, end, kind, prose } = block;
    const reading = readings[i] ?? readBlock(block, language);
    const quoted = quotedIn(block);
    const before = known(block);
    const isSame = before !== undefined && areEqual(before.quoted, quoted);
    const clauses = isSame
      ? before.clauses
      : isRead && isSaid(kind)
        ? readClauses(wordsOf(prose, reading), reading, quoted, language)
        : [];
    return { start, end, kind, prose, reading, clauses };
  });
  return { paragraphs, paired };
}

function readBlock({ kind, prose }: Block, language: Language): Reading {
  const tokens = tokenise(prose, language);
  const sentences = splitSentences(prose, tokens, language);
  const names = kind === 'furniture' ? [] : readNames(readWords(prose, tokens), sentences, language);
  return { tokens, sentences, marks: readMarks(prose, tokens), names };
}

const isSaid = (kind: ParagraphKind): boolean => kind !== 'heading' && kind !== 'furniture';

type Known = Pick<Paragraph, 'kind' | 'reading' | 'clauses'> & { readonly quoted: readonly Span[] };

/** Finds what the version before knew of a block's words. */
function knownIn(previous: Document | undefined): (block: Block) => Known | undefined {
  const known = new Map<string, Known>();
  const quotedIn = partsWithin(previous?.quotations ?? []);
  for (const paragraph of previous?.paragraphs ?? []) {
    const { kind, prose, reading, clauses } = paragraph;
    known.set(prose, { kind, reading, clauses, quoted: quotedIn(paragraph) });
  }
  return ({ kind, prose }) => {
    const found = known.get(prose);
    return found?.kind === kind ? found : undefined;
  };
}

const areEqual = (a: readonly Span[], b: readonly Span[]): boolean =>
  a.length === b.length && a.every(({ start, end }, i) => start === b[i]?.start && end === b[i]?.end);

/** The outermost quotations' parts inside a paragraph, relative to it; paragraphs must be asked for in order. */
function partsWithin(quotations: PairedQuotations['quotations']): (paragraph: Span) => Span[] {
  const parts = partsOf(quotations);
  let at = 0;
  return ({ start, end }) => {
    const found: Span[] = [];
    while (at < parts.length && (parts[at]?.end ?? 0) <= start) at++;
    for (let i = at; i < parts.length && (parts[i]?.start ?? 0) < end; i++) {
      const part = parts[i];
      if (part) found.push({ start: part.start - start, end: part.end - start });
    }
    return found;
  };
}
