import type { Attribution, Document } from '../engine/document';
import { isAtLeast, type Sureness, surenessOf } from './sureness';

/** What a person asked to see. */
export interface Wanted {
  readonly lowestConfidence: Sureness;
  readonly showAttitudes: boolean;
}

/**
 * The document without the claims that nobody wants to see. Claims that hold a quotation always stay: words between marks need a
 * speaker, however unsure the machine is of one. Everything else is as it was, and so is the document where nothing goes.
 */
export function shownPart(document: Document, wanted: Wanted): Document {
  const quoted = new Set(document.quotations.flatMap(({ use, attribution }) => (use === 'speech' ? attribution : [])));
  const isKept = (claim: Attribution, index: number) => quoted.has(index) || isWanted(claim, wanted);
  const kept = document.attributions.filter(isKept);
  if (kept.length === document.attributions.length) return document;
  const places = new Map<number | undefined, number>();
  document.attributions.forEach((claim, index) => {
    if (isKept(claim, index)) places.set(index, places.size);
  });
  return {
    ...document,
    attributions: kept.map((claim) => ({ ...claim, within: places.get(claim.within) })),
    quotations: document.quotations.map((one) => ({ ...one, attribution: places.get(one.attribution) })),
  };
}

function isWanted({ kind, stance, confidence }: Attribution, { lowestConfidence, showAttitudes }: Wanted): boolean {
  if (kind !== 'indirect') return true;
  return (showAttitudes || stance !== 'attitude') && isAtLeast(surenessOf(confidence), lowestConfidence);
}
