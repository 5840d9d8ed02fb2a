import type { Document, Paragraph, Quotation, Span } from '../engine/document';
import type { Check } from './check';
import { t } from './message';
import { spanAt } from './narrator';
import { withoutMarks, wordsAt } from './words';

/** A quotation over several paragraphs opens each of them and closes only the last: the engine knows, so that is no fault here. */
export const quoteUnbalanced: Check = {
  id: 'quote-unbalanced',
  severity: 'error',
  description: 'A quotation mark opens and nothing closes it, or closes what nothing opened.',
  authority: 'House rule: a reader must see where a quotation begins and where it ends.',
  examples: {
    flagged: [
      '"The money was there in May, said Osei, who kept the books.\n\nThe council disagrees.',
      'Osei said the money “was there in May and “gone by June”.',
    ],
    fine: [
      '“The money was there in May,” said Osei.',
      '“We had it in May,” said Osei. “By June it had gone.\n\n“Nobody could tell me where.”',
      "It's the farmers' year, she said, rock 'n' roll and all.",
    ],
  },
  *run(document) {
    const crossed = new Set<Paragraph | undefined>();
    for (const quotation of document.quotations) {
      if (quotation.isClosed) continue;
      if (quotation.within !== undefined) crossed.add(spanAt(document.paragraphs, quotation.start));
      const words = withoutMarks(wordsAt(document, quotation));
      yield { ...beginningOf(document, quotation), ...t('The quotation that begins “{0}” is never closed.', words) };
    }
    // Marks that cross (“a ‘b” c’) leave one open and one astray: one fault, told where it begins.
    for (const mark of document.strayMarks)
      if (!crossed.has(spanAt(document.paragraphs, mark.start)))
        yield { ...mark, ...t('The mark {0} closes a quotation that was never opened.', wordsAt(document, mark)) };
  },
};

/** The opening mark and the first word: the whole might be the rest of the article, and a mark alone is too thin to see. */
function beginningOf({ text }: Document, { start, end }: Quotation): Span {
  const word = /^[^\p{L}\p{N}]*[\p{L}\p{N}’'-]+/u.exec(text.slice(start, Math.min(end, start + 60)));
  return { start, end: word === null ? Math.min(end, start + 1) : start + word[0].length };
}
