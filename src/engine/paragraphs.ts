import { withNames } from './article-names';
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
import type { Trained } from './trained';
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
  trained: Trained | undefined,
  previous: Document | undefined,
  isRead: boolean,
): Read {
  const known = knownIn(previous);
  const single = blocks.map((block) => known(block)?.reading ?? readBlock(block, language, trained));
  const readings = trained ? namedReadings(blocks, single, trained, language) : single;
  const paired = pairMarks(
    blocks.map(({ start, end, kind }, i) => ({ start, end, kind, marks: readings[i]?.marks ?? [] })),
  );
  const quotedIn = partsWithin(paired.quotations);
  const paragraphs = blocks.map((block, i) => {
    const { start, end, kind, prose } = block;
    const reading = readings[i] ?? readBlock(block, language, trained);
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

/** Without its names where trained tables find them, which takes the whole article. */
function readBlock({ kind, prose }: Block, language: Language, trained: Trained | undefined): Reading {
  const tokens = tokenise(prose, language);
  const sentences = splitSentences(prose, tokens, language);
  const hasNames = kind !== 'furniture' && !trained;
  const names = hasNames ? readNames(readWords(prose, tokens), sentences, language) : [];
  return { tokens, sentences, marks: readMarks(prose, tokens), names };
}

/** Furniture is no part of the article and has no say in it. */
function namedReadings(
  blocks: readonly Block[],
  readings: readonly Reading[],
  trained: Trained,
  language: Language,
): Reading[] {
  const parts = blocks.flatMap(({ kind, prose }, i) => {
    const reading = readings[i];
    return kind === 'furniture' || !reading ? [] : [{ i, prose, reading }];
  });
  const all = [...readings];
  const named = withNames(parts, trained, language);
  parts.forEach(({ i }, at) => {
    all[i] = named[at] ?? all[i]!;
  });
  return all;
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
