import type { Review } from '../annotations/review';
import { isTurnedDown } from '../annotations/turned-down';
import type { Document } from '../engine/document';
import type { Language } from '../engine/language';
import { type OwnClaim, ownClaims } from '../engine/own-voice';
import { type Sourcing, sourcingOf } from '../engine/sourcing';

/**
 * Who carries an article, and what it states in its own voice where the settings ask to see that. Of the document as people have put
 * it right, before any setting hides a claim: words of somebody whose claim is not shown are not the article's own.
 */
export function carriedBy(
  right: Document,
  language: Language,
  { rejected }: Pick<Review, 'rejected'>,
  { showOwnClaims }: { readonly showOwnClaims: boolean },
): { readonly own: readonly OwnClaim[]; readonly sourcing: Sourcing } {
  const isKept = (one: OwnClaim) => !isTurnedDown(one, rejected);
  const own = showOwnClaims ? ownClaims(right, language).filter(isKept) : [];
  return { own, sourcing: sourcingOf(right, language, own) };
}
