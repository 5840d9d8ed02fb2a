import type { Document, ParagraphKind, Quotation } from '../engine/document';
import { hasSpeaker } from '../engine/speakers';
import type { Check } from './check';
import { type Message, t } from './message';
import { spanAt } from './narrator';
import { namesOf, withoutMarks, wordsAt } from './words';

export const quoteNoSpeaker: Check = {
  id: 'quote-no-speaker',
  severity: 'error',
  description: 'A quotation has no speaker, or it is not clear who the speaker is.',
  authority: 'Reuters: identify the speaker after the first sentence of a quotation.',
  examples: {
    flagged: [
      'The ferry was late again on its first day back.\n\n"We have been promised this ship for six years and it cannot even dock."',
      'Ana Ruiz and Lena Holm left the hearing together. "We were never shown the plans," she said.',
    ],
    fine: [
      '"The bridge is safe and it will stay open," said Ana Ruiz, the city engineer.',
      'The so-called "quiet tax" ends in spring.',
      '"Nobody asked us before they dug," said a resident who did not want to be named.',
    ],
  },
  *run(document) {
    for (const quotation of document.quotations) {
      const message = needsSpeaker(document, quotation) ? missingSpeaker(document, quotation) : undefined;
      if (message !== undefined) yield { start: quotation.start, end: quotation.end, ...message };
    }
  },
};

/**
 * Whether this check looks at a quotation. Not at one that is not closed: nobody knows yet where it ends and so whose it is, and
 * `quote-unbalanced` says so. Not at one inside another, whose speaker the outer one's speaker tells. Not in a headline, a table
 * or furniture, where quotations stand without their speakers as a rule.
 */
export const needsSpeaker = (document: Document, { use, isClosed, within, start }: Quotation): boolean =>
  use === 'speech' && isClosed && within === undefined && !speakerless.has(spanAt(document.paragraphs, start)?.kind);

const speakerless: ReadonlySet<ParagraphKind | undefined> = new Set(['heading', 'cell', 'furniture']);

function missingSpeaker(document: Document, quotation: Quotation): Message | undefined {
  const attribution = quotation.attribution === undefined ? undefined : document.attributions[quotation.attribution];
  if (attribution && hasSpeaker(attribution)) return undefined;
  const words = withoutMarks(wordsAt(document, quotation));
  if (attribution === undefined) return t('Nobody is given as the speaker of “{0}”.', words);
  const [source] = attribution.source;
  const named = source === undefined ? undefined : wordsAt(document, source);
  if (attribution.candidates.length > 1) {
    const either = namesOf(document, attribution.candidates);
    return named === undefined
      ? t('It is not clear who says “{0}”: it could be {1}.', words, either)
      : t('It is not clear who says “{0}”: “{1}” could be {2}.', words, named, either);
  }
  return named === undefined
    ? t('Nobody is given as the speaker of “{0}”.', words)
    : t('It is not clear who says “{0}”: the article does not tell who “{1}” is.', words, named);
}
