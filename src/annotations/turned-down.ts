// What somebody has turned down: no claim, or words in quotation marks that are no quotation.
import type { Attribution, Document, Quotation, Span } from '../engine/document';
import { holds } from '../engine/spans';
import { cover } from './cover';
import { overlap, type Rejected, sameClaim } from './review';

/**
 * A rejection is about one claim of the article, an attribution or a quotation that is nobody's: the one that fits it best. That claim
 * goes, and with it the quotations inside its parts: one that is none needs no speaker, and one that is a title is one from now on.
 * Claims nested in it stay, each with its own quotation.
 */
export function withoutRejected(document: Document, rejected: readonly Rejected[]): Document {
  const { attributions, quotations } = document;
  const dismissals = rejected.map((one) => dismissalOf(one, document));
  const gone = new Set(dismissals.map(({ claim }) => claim));
  const places = new Map<number | undefined, number>();
  for (const [index] of attributions.entries()) if (!gone.has(index)) places.set(index, places.size);
  return {
    ...document,
    attributions: attributions
      .filter((_, index) => places.has(index))
      .map((one) => ({ ...one, within: places.get(holderOf(one, attributions, gone)) })),
    quotations: quotations.map((one) => ({
      ...one,
      attribution: places.get(one.attribution),
      use: places.has(one.attribution) ? one.use : (dismissals.find((each) => isOf(each, one))?.use ?? one.use),
    })),
  };
}

/** The same for a sentence that the article states itself: it meets no other. */
export const isTurnedDown = (one: Span, rejected: readonly Rejected[]): boolean =>
  rejected.some((span) => overlap(span, one) >= sameClaim);

interface Dismissal {
  /** Index of the attribution that goes; undefined where it is a quotation that is nobody's. */
  readonly claim: number | undefined;
  readonly parts: readonly Span[];
  readonly use: Quotation['use'];
}

/** Where no claim fits, the machine reads the article in another way by now: then it is about the words themselves. */
function dismissalOf(rejected: Rejected, { attributions, quotations }: Document): Dismissal {
  const loose = quotations.filter(({ attribution }) => attribution === undefined);
  const claims = [...attributions.map(({ content }) => content), ...loose.map(({ parts }) => parts)];
  const found = fitting(claims, rejected);
  return {
    claim: found >= 0 && found < attributions.length ? found : undefined,
    parts: claims[found] ?? [rejected],
    use: rejected.because === 'title' ? 'title' : 'scare',
  };
}

/** Index of the claim that shares most with a stretch, by the longer of the two, and at least `sameClaim`; -1 where none does. */
export function fitting(claims: readonly (readonly Span[])[], span: Span): number {
  const shares = claims.map((parts) => overlap(cover(parts), span));
  const best = Math.max(0, ...shares);
  return best >= sameClaim ? shares.indexOf(best) : -1;
}

const isOf = ({ claim, parts }: Dismissal, quotation: Quotation): boolean =>
  (claim !== undefined && quotation.attribution === claim) ||
  quotation.parts.every((words) => parts.some((part) => holds(part, words)));

/** The nearest claim around it that stays. */
function holderOf(
  { within }: Attribution,
  attributions: readonly Attribution[],
  gone: ReadonlySet<number | undefined>,
): number | undefined {
  let holder = within;
  for (let left = attributions.length; gone.has(holder) && left > 0; left--)
    holder = holder === undefined ? undefined : attributions[holder]?.within;
  return holder;
}
