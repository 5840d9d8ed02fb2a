// Whoever has just decided about a claim must not see another one in its place a moment later.
import type { Annotation } from '../annotations/annotation';
import { noReview, type Review } from '../annotations/review';
import type { Span } from '../engine/document';

/** Where people have decided something since the review before; nothing where that one had not been read yet, or the file is the same. */
export function newlyDecided(before: Review | undefined, now: Review): readonly Span[] {
  if (!before || before === noReview || before.facts === now.facts) return [];
  const known = new Set(before.noted.map(({ annotation }) => decisionIn(annotation)));
  const turnedDown = new Set(before.rejected.map(placeOf));
  return [
    ...now.noted.flatMap(({ annotation, span }) => (known.has(decisionIn(annotation)) ? [] : [span])),
    ...now.rejected.filter((each) => !turnedDown.has(placeOf(each))).map(({ start, end }) => ({ start, end })),
  ];
}

const placeOf = ({ start, end }: Span): string => `${start} ${end}`;

const decisionIn = (annotation: Annotation): string => JSON.stringify({ ...annotation, anchor: undefined });
