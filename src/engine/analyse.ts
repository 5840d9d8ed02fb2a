import { readBlocks, readMetadata } from './blocks';
import type { CloseReadings } from './close-clauses';
import type { Document, Format, Paragraph, Span } from './document';
import { isForeign } from './foreign';
import { keepCast } from './kept-cast';
import type { Language } from './language';
import { withLaterReasons } from './later-reasons';
import { type Links, link } from './linking';
import { occurrencesIn } from './occurrences';
import { readParagraphs } from './paragraphs';
import { isTitle } from './quotation-use';
import type { PronounStudy } from './references';
import { insideOf, partsOf } from './spans';
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
  /** Only for training. */
  readonly study?: PronounStudy;
}

/** What paragraphs were read with, and what was found in them. */
interface Made {
  readonly language: Language;
  readonly trained: Trained | undefined;
  readonly links: Links;
}

/** By their documents' paragraphs, which the decisions of people leave as they are. */
const made = new WeakMap<readonly Paragraph[], Made>();

/**
 * From an article's text to everything that the engine finds in it. Never throws. What `previous` has in common with it is taken over if the
 * same words and tables read it: `analyse(b, input, analyse(a, input))` equals `analyse(b, input)`. Linear in the text.
 */
export function analyse(text: string, input: Input, previous?: Document): Document {
  const { format, language, trained } = input;
  const analysed = input.within ?? { start: 0, end: text.length };
  const isOther = isForeign(text.slice(analysed.start, analysed.end), language);
  const then = previous && made.get(previous.paragraphs);
  const isReadAlike = then?.language === language && then.trained === trained; // others find other names and clauses
  const isLike = isReadAlike && previous?.format === format && previous.isForeign === isOther;
  const before = isLike ? previous : undefined;
  const known = isLike ? then : undefined;

  const blocks = readBlocks(text, format, language, analysed, before);
  const { paragraphs, paired } = readParagraphs(
    blocks,
    { language, trained, isRead: !isOther, closely: input.closeReadings },
    before,
  ); // who says what, paragraph by paragraph
  const titles = paired.quotations.filter((quotation) => isTitle(text, quotation)); // names in "Auld Lang Syne" are nobody's
  const isInTitle = insideOf(partsOf(titles));
  const occurrences = occurrencesIn(paragraphs, spellingsOf(language)).filter(({ start }) => !isInTitle(start));
  const cast = keepCast(occurrences, language, known?.links.told.cast); // names become people, bodies, outlets, places
  const { quotations } = paired;
  const links = link({ text, paragraphs, quotations, titles, cast, language, study: input.study }, known?.links);
  made.set(paragraphs, { language, trained, links });
  const { said, told, unresolved } = links;

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
    actors: told.actors,
    unresolved,
    attributions: withLaterReasons(paragraphs, said.attributions, text, language),
    credits: [...said.dateline, ...said.credits],
  };
}
