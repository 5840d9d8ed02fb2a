import type { Attribution, Document, Span } from '../engine/document';
import { hasSpeaker, lacksSpeaker } from '../engine/speakers';

/** How a stretch of text is marked; each is a theme colour `sourceline.<mark>` and an underline of its own. */
export type Mark = 'actor' | 'direct' | 'mixed' | 'indirect' | 'unresolved';

export const markKinds: readonly Mark[] = ['actor', 'direct', 'mixed', 'indirect', 'unresolved'];

export interface Shown {
  readonly actors: boolean;
  readonly claims: boolean;
}

/** What to mark, in order of position within each kind. */
export function marksOf(document: Document, shown: Shown): Record<Mark, readonly Span[]> {
  const marks: Record<Mark, Span[]> = { actor: [], direct: [], mixed: [], indirect: [], unresolved: [] };
  if (shown.actors) marks.actor.push(...actorMarks(document));
  if (!shown.claims) return marks;
  for (const attribution of document.attributions) marks[markOf(attribution)].push(...attribution.content);
  marks.unresolved.push(...unattributedQuotations(document));
  marks.unresolved.sort((a, b) => a.start - b.start);
  return marks;
}

const markOf = (attribution: Attribution): Mark => (hasSpeaker(attribution) ? attribution.kind : 'unresolved');

/** Pronouns are left unmarked: a line under every "he" hides the names. Their hover card is there all the same. */
function actorMarks({ actors }: Document): Span[] {
  const named = actors.flatMap(({ mentions }) => mentions.filter(({ form }) => form !== 'pronoun'));
  return named.sort((a, b) => a.start - b.start);
}

function unattributedQuotations(document: Document): Span[] {
  return document.quotations
    .filter((quotation) => quotation.attribution === undefined && lacksSpeaker(document, quotation))
    .flatMap(({ parts }) => parts);
}
