// Who speaks: marks, cards and jumps agree because they all ask here.
import type { Attribution, Document, Quotation } from './document';

/** A speaker is known when somebody is named, or described without a name ("two officials"); a document speaks for itself. */
export const hasSpeaker = ({ actor, how, isUnnamed, source, stance }: Attribution): boolean =>
  isUnnamed || (actor !== undefined && how !== 'unresolved') || (stance === 'document' && source.length > 0);

/** Words that somebody said, as far as the article tells, but not who. A quotation inside another is the outer speaker's to tell. */
export function lacksSpeaker(document: Document, { use, attribution, within }: Quotation): boolean {
  if (document.isForeign || use !== 'speech' || within !== undefined) return false; // of another language we cannot tell
  const found = attribution === undefined ? undefined : document.attributions[attribution];
  return !found || !hasSpeaker(found);
}
