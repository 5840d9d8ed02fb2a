import type { Document, Span } from '../engine/document';
import type { Check } from './check';
import { t } from './message';
import { quotedParts, spanAt } from './narrator';
import { needsSpeaker } from './quote-no-speaker';
import { type Unclear, unclearBodies } from './unclear-bodies';
import { namesOf, wordsAt } from './words';

/**
 * One finding for a paragraph and a set of people, since one name mends all that follow. Silent where the pronoun is the only
 * thing that tells who speaks a quotation: `quote-no-speaker` names it there.
 */
export const pronounUnclear: Check = {
  id: 'pronoun-unclear',
  severity: 'warning',
  description: 'A pronoun could mean two or more people or bodies.',
  authority: 'House rule: repeat the name where a reader could take the wrong one.',
  examples: {
    flagged: [
      'Ana Ruiz met Lena Holm at the depot on the north quay. Later she left for the airport.',
      'Harbour Holdings has sued Meridian Bank. It denied that any money was missing.',
    ],
    fine: [
      'Ana Ruiz met her deputy Tom Baker at the depot. Later she left for the airport.',
      'Ana Ruiz met Lena Holm at the depot. "When she speaks I listen," Holm said.',
      'Harbour Holdings has sued Meridian Bank. It was a long week, and it rained.',
      'Harbour Holdings has an office in Oslo. It denied that any money was missing.',
    ],
  },
  *run(document) {
    const quoted = quotedParts(document);
    let speakers: readonly Span[] | undefined;
    const told = new Set<string>();
    for (const { start, end, candidates } of unclearIn(document)) {
      if (spanAt(quoted, start) !== undefined) continue;
      speakers ??= speakersOfQuotations(document);
      if (spanAt(speakers, start) !== undefined) continue;
      const key = `${spanAt(document.paragraphs, start)?.start} ${candidates.join(' ')}`;
      if (told.has(key)) continue;
      told.add(key);
      const words = wordsAt(document, { start, end });
      yield { start, end, ...t('“{0}” could be {1}: write the name.', words, namesOf(document, candidates)) };
    }
  },
};

/** "He" and "she" as the engine left them open, and "it", "its" and "they" behind two bodies. */
function unclearIn(document: Document): Unclear[] {
  const people = document.unresolved.filter(({ form, candidates }) => form === 'pronoun' && candidates.length > 1);
  return [...people, ...unclearBodies(document)];
}

const speakersOfQuotations = (document: Document): Span[] =>
  document.quotations
    .filter((quotation) => needsSpeaker(document, quotation))
    .flatMap(({ attribution }) => document.attributions[attribution ?? -1]?.source ?? [])
    .sort((a, b) => a.start - b.start);
