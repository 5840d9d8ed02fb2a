import { sentencesOf, withNames } from './article-names';
import { withBlockQuotes } from './block-quotes';
import type { Block } from './blocks';
import { type ClauseTables, clauseInput, firstReading, readClauses } from './clauses';
import type { CloseReading, CloseReadings, FirstReading } from './close-clauses';
import type { Clause, Document, Paragraph, ParagraphKind, Reading, Span } from './document';
import type { Language } from './language';
import { readMarks } from './marks';
import { readNames } from './names';
import { type PairedQuotations, pairMarks } from './quotations';
import { splitSentences } from './sentences';
import { partsOf } from './spans';
import { tokenise } from './tokens';
import type { Trained } from './trained';
import { readWords, wordsOf } from './words';

/** What paragraphs are read with. */
export interface How {
  readonly language: Language;
  readonly trained: Trained | undefined;
  /** False where the article is in another language: nobody says anything then. */
  readonly isRead: boolean;
  readonly closely: CloseReadings | undefined;
}

interface Read {
  readonly paragraphs: readonly Paragraph[];
  readonly paired: PairedQuotations;
}

/**
 * What each paragraph says by itself, and the quotations that run through them. Where a paragraph of `previous` has the same words, its
 * reading is taken over; where the same of them are quoted and the same close reading is given, its clauses too. No edit is tracked: equal text is all that counts.
 */
export function readParagraphs(blocks: readonly Block[], how: How, previous: Document | undefined): Read {
  const { language, trained, closely } = how;
  const known = knownIn(previous?.paragraphs ?? [], blocks.length);
  const before = blocks.map(known);
  const single = blocks.map((block, i) => before[i]?.reading ?? readBlock(block, language, trained));
  const readings = trained ? namedReadings(blocks, single, trained, language) : single;
  const paired = withBlockQuotes(
    blocks.map((block, i) => ({ ...block, tokens: readings[i]?.tokens ?? [] })),
    pairMarks(blocks.map(({ start, end, kind }, i) => ({ start, end, kind, marks: readings[i]?.marks ?? [] }))),
  );
  const quotedIn = partsWithin(paired.quotations);
  const paragraphs = blocks.map((block, i): Paragraph => {
    const { start, end, kind, prose } = block;
    const same = before[i];
    const reading = readings[i] ?? readBlock(block, language, trained);
    const quoted = quotedIn(block);
    const when = { quoted, by: trained?.clauses, close: closely?.get(prose) };
    const clauses = keptClauses(same, when) ?? clausesOf(block, reading, when, how);
    const isSame = same?.start === start && same.reading === reading && same.clauses === clauses;
    return isSame ? same : { start, end, kind, prose, reading, clauses };
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

/** Finds the paragraph of the version before that has a block's words: mostly as far from the beginning or the end as the block. */
function knownIn(
  paragraphs: readonly Paragraph[],
  length: number,
): (block: Block, index: number) => Paragraph | undefined {
  let elsewhere: Map<string, Paragraph> | undefined;
  const moved = paragraphs.length - length;
  return ({ kind, prose }, index) => {
    const same = (one: Paragraph | undefined) => (one?.prose === prose && one.kind === kind ? one : undefined);
    const near = same(paragraphs[index]) ?? same(paragraphs[index + moved]);
    if (near) return near;
    elsewhere ??= new Map(paragraphs.map((one) => [one.prose, one]));
    return same(elsewhere.get(prose));
  };
}

interface When {
  readonly quoted: readonly Span[];
  readonly by: Trained['clauses'];
  readonly close: CloseReading | undefined;
}

/** Which of a paragraph's words were quoted when its clauses were read, by which tables they were, and what a close reading had found. */
const readWhen = new WeakMap<readonly Clause[], When>();

/** A reading's clauses before a close reading, and with which quotations and tables they were read. */
const firstRead = new WeakMap<Reading, FirstReading & Pick<When, 'quoted' | 'by'>>();

/** None where the language is not ours. */
function clausesOf(
  { kind, prose }: Block,
  reading: Reading,
  when: When,
  { language, trained, isRead }: How,
): readonly Clause[] {
  const input = clauseInput(wordsOf(prose, reading), reading, when.quoted, language);
  const known = firstRead.get(reading);
  const isKnown = known?.by === when.by && areEqual(known?.quoted ?? [], when.quoted);
  const first = () => {
    const made = { ...firstReading(input, tablesFor(prose, reading, trained)), quoted: when.quoted, by: when.by };
    firstRead.set(reading, made);
    return made;
  };
  const clauses = isSaid(kind) && isRead ? readClauses(input, known && isKnown ? known : first(), when.close) : [];
  readWhen.set(clauses, when);
  return clauses;
}

/** What the trained tables need for a paragraph's clauses; undefined where there are none. */
function tablesFor(prose: string, reading: Reading, trained: Trained | undefined): ClauseTables | undefined {
  if (!trained?.clauses) return undefined;
  return { find: trained.clauses, typeOf: trained.names.typeOf, sentences: sentencesOf(prose, reading, trained) };
}

function keptClauses(before: Paragraph | undefined, now: When): readonly Clause[] | undefined {
  const when = before && readWhen.get(before.clauses);
  const isSame = when && when.by === now.by && when.close === now.close && areEqual(when.quoted, now.quoted);
  return isSame ? before.clauses : undefined;
}

const areEqual = (a: readonly Span[], b: readonly Span[]): boolean =>
  a.length === b.length && a.every(({ start, end }, i) => start === b[i]?.start && end === b[i]?.end);

const NONE: readonly Span[] = [];

/** The outermost quotations' parts inside a paragraph, relative to it; paragraphs must be asked for in order. */
function partsWithin(quotations: PairedQuotations['quotations']): (paragraph: Span) => readonly Span[] {
  const parts = partsOf(quotations);
  let at = 0;
  return ({ start, end }) => {
    while (at < parts.length && (parts[at]?.end ?? 0) <= start) at++;
    if ((parts[at]?.start ?? end) >= end) return NONE;
    const found: Span[] = [];
    for (let i = at; i < parts.length && (parts[i]?.start ?? 0) < end; i++) {
      const part = parts[i];
      if (part) found.push({ start: part.start - start, end: part.end - start });
    }
    return found;
  };
}
