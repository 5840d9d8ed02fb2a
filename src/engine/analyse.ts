import { castOf } from './actors';
import { attribute } from './attributions';
import { type Block, readBlocks, readMetadata } from './blocks';
import { readClauses } from './clauses';
import type { Document, Format, Paragraph, Reading, Span } from './document';
import type { Language } from './language';
import { readMarks } from './marks';
import { readNames } from './names';
import { occurrencesIn } from './occurrences';
import { present } from './present';
import { isTitle } from './quotation-use';
import { type PairedQuotations, pairMarks } from './quotations';
import { resolveReferences } from './references';
import { splitSentences } from './sentences';
import { insideOf, shift } from './spans';
import { spellingsOf } from './spellings';
import { tokenise } from './tokens';
import { readWords, wordsOf } from './words';

export interface Input {
  readonly format: Format;
  readonly language: Language;
  /** Analyse only the paragraphs that touch this part: for texts too long to analyse whole. */
  readonly within?: Span;
}

/**
 * From an article's text to everything that the engine finds in it. Never throws. Paragraphs whose text stands in `previous` too are taken
 * over as they are: `analyse(b, input, analyse(a, input))` equals `analyse(b, input)`. Linear in the text but for pronouns, which look at
 * the people of the sentences before them.
 */
export function analyse(text: string, input: Input, previous?: Document): Document {
  const { format, language } = input;
  const analysed = input.within ?? { start: 0, end: text.length };
  const before = previous && previous.format === format && previous.language === language.id ? previous : undefined;

  const blocks = readBlocks(text, format, language, analysed);
  const read = blocks.map(readingOf(language, before)); // what each paragraph's own words say
  const marked = blocks.map((block, i) => ({ ...block, marks: read[i]?.marks ?? [] }));
  const paired = pairMarks(marked); // quotations run over paragraphs
  const paragraphs = blocks.map(clausesOf(language, read, paired, before)); // who says what, paragraph by paragraph

  const titles = paired.quotations.filter((quotation) => isTitle(text, quotation)); // names in "Auld Lang Syne" are nobody's
  const isInTitle = insideOf(partsOf(titles));
  const occurrences = occurrencesIn(paragraphs, spellingsOf(language)).filter(({ start }) => !isInTitle(start));
  const { people, shared } = castOf(occurrences, language); // names become people, bodies, outlets, places
  const names = people
    .flatMap((actor) => actor.occurrences.map((use) => ({ use, actor })))
    .sort((a, b) => a.use.start - b.use.start);
  const isQuoted = insideOf(partsOf(paired.quotations));
  const sources = paragraphs.flatMap(({ start, clauses }) => clauses.flatMap(({ source }) => source.map(shift(start))));
  const references = resolveReferences(paragraphs, { people, sources, isQuoted, language }); // "the minister", "she"
  const said = attribute(paragraphs, paired.quotations, { text, names, shared, references, people, language });

  return {
    text,
    format,
    language: language.id,
    analysed,
    metadata: readMetadata(text, format),
    paragraphs,
    quotations: said.quotations,
    strayMarks: paired.strayMarks,
    ...present(people, shared, references, said.attributions),
  };
}

// --- taking over unchanged paragraphs ----------------------------------------------------------------------------

/** Reads a paragraph, or takes its reading from the version before. */
function readingOf(language: Language, previous: Document | undefined): (block: Block) => Reading {
  const known = new Map(previous?.paragraphs.map((paragraph) => [paragraph.kind + paragraph.prose, paragraph.reading]));
  return ({ kind, prose }) => known.get(kind + prose) ?? read(kind, prose, language);
}

function read(kind: Paragraph['kind'], prose: string, language: Language): Reading {
  const tokens = tokenise(prose, language);
  const sentences = splitSentences(prose, tokens, language);
  const names = kind === 'furniture' ? [] : readNames(readWords(prose, tokens), sentences, language);
  return { tokens, sentences, marks: readMarks(prose, tokens), names };
}

/** Finds a paragraph's clauses, or takes them from the version before where words and quotations are the same. */
function clausesOf(
  language: Language,
  readings: readonly Reading[],
  paired: PairedQuotations,
  previous: Document | undefined,
): (block: Block, i: number) => Paragraph {
  const known = new Map<string, Paragraph>();
  const key = (block: Pick<Block, 'kind' | 'prose'>, quoted: readonly Span[]) =>
    `${block.kind}${quoted.map(({ start, end }) => `${start}-${end}`).join()}:${block.prose}`;
  if (previous) {
    const parts = partsIn(previous.quotations);
    for (const paragraph of previous.paragraphs) known.set(key(paragraph, parts(paragraph)), paragraph);
  }
  const parts = partsIn(paired.quotations);
  return (block, i) => {
    const reading = readings[i] ?? read(block.kind, block.prose, language);
    const quoted = parts(block);
    const clauses =
      known.get(key(block, quoted))?.clauses ??
      (isProse(block) ? readClauses(wordsOf(block.prose, reading), reading, quoted, language) : []);
    return { start: block.start, end: block.end, kind: block.kind, prose: block.prose, reading, clauses };
  };
}

const isProse = ({ kind }: Block): boolean => kind !== 'heading' && kind !== 'furniture';

/** The parts of the outermost quotations, in order of position. */
const partsOf = (quotations: PairedQuotations['quotations']): Span[] =>
  quotations
    .filter(({ within }) => within === undefined)
    .flatMap(({ parts }) => parts)
    .sort((a, b) => a.start - b.start);

/** The outermost quotations' parts inside a block, relative to it; blocks must be asked for in order. */
function partsIn(quotations: PairedQuotations['quotations']): (block: Span) => Span[] {
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
