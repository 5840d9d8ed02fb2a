import { attribute } from './attributions';
import { readBlocks, readMetadata } from './blocks';
import type { CloseReadings } from './close-clauses';
import type { Document, Format, Paragraph, Span } from './document';
import { isForeign } from './foreign';
import { castNow, type KeptCast, keepCast } from './kept-cast';
import type { Language } from './language';
import { paragraphAt } from './linked';
import { occurrencesIn } from './occurrences';
import { readParagraphs } from './paragraphs';
import { present } from './present';
import { isTitle } from './quotation-use';
import { resolveQuoted } from './quoted-references';
import { type OnPronoun, resolveReferences } from './references';
import { insideOf, partsOf, shift } from './spans';
import { spellingsOf } from './spellings';
import type { Trained } from './trained';

export interface Input {
  readonly format: Format;
  readonly language: Language;
  /** What was learnt from corpora; without it names and attributions are found by rules. */
  readonly trained?: Trained;
  /** What a close reading found in some of the paragraphs; the others are read by rules. It may grow from one version to the next. */
  readonly closeReadings?: CloseReadings;
  /** Analyse only the paragraphs that touch this part: for texts too long to analyse whole. */
  readonly within?: Span;
  /** Only for training: the pronouns, and whom each can mean. */
  readonly onPronoun?: OnPronoun;
}

/** What paragraphs were read with, and who is in them. */
interface Made {
  readonly language: Language;
  readonly trained: Trained | undefined;
  readonly cast: KeptCast;
}

/** By their documents' paragraphs, which the decisions of people leave as they are. */
const made = new WeakMap<readonly Paragraph[], Made>();

/**
 * From an article's text to everything that the engine finds in it. Never throws. Paragraphs whose text stands in `previous` too are taken
 * over as they are if the same words and tables read them: `analyse(b, input, analyse(a, input))` equals `analyse(b, input)`. Linear in the text.
 */
export function analyse(text: string, input: Input, previous?: Document): Document {
  const { format, language, trained } = input;
  const analysed = input.within ?? { start: 0, end: text.length };
  const isOther = isForeign(text.slice(analysed.start, analysed.end), language);
  const then = previous && made.get(previous.paragraphs);
  const isReadAlike = then?.language === language && then.trained === trained; // others find other names and clauses
  const isLike = isReadAlike && previous?.format === format && previous.isForeign === isOther;
  const before = isLike ? previous : undefined;

  const blocks = readBlocks(text, format, language, analysed, before);
  const { paragraphs, paired } = readParagraphs(
    blocks,
    { language, trained, isRead: !isOther, closely: input.closeReadings },
    before,
  ); // who says what, paragraph by paragraph

  const titles = paired.quotations.filter((quotation) => isTitle(text, quotation)); // names in "Auld Lang Syne" are nobody's
  const isInTitle = insideOf(partsOf(titles));
  const occurrences = occurrencesIn(paragraphs, spellingsOf(language)).filter(({ start }) => !isInTitle(start));
  const cast = keepCast(occurrences, language, before && then?.cast); // names become people, bodies, outlets, places
  made.set(paragraphs, { language, trained, cast });
  const { people, names, shared } = castNow(cast);
  const isQuoted = insideOf(partsOf(paired.quotations));
  const sources = paragraphs.flatMap(({ start, clauses }) => clauses.flatMap(({ source }) => source.map(shift(start))));
  const scene = { people, names, sources, isQuoted, language, onPronoun: input.onPronoun };
  const references = resolveReferences(paragraphs, scene); // "the minister", "she"
  const mentions = {
    text,
    names,
    shared,
    references,
    people,
    language,
    paragraphAt: (at: number) => paragraphAt(paragraphs, at),
  };
  const said = attribute(paragraphs, paired.quotations, new Set(titles), mentions);

  const quoted = resolveQuoted(paragraphs, scene, references, paired.quotations, said.attributions); // "I", and "she" in what he says

  return {
    text,
    format,
    language: language.id,
    isForeign: isOther,
    analysed,
    metadata: readMetadata(text, format),
    paragraphs,
    quotations: said.quotations,
    strayMarks: paired.strayMarks,
    ...present(people, shared, [...references, ...quoted], said.attributions, said.credits),
  };
}
