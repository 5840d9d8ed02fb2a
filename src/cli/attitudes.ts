import type { Attribution, Document } from '../engine/document';

/** The document with speech and papers alone, as the editor shows it until asked for more; indices count those that are left. */
export function withoutAttitudes(document: Document): Document {
  const places = new Map<number, number>();
  document.attributions.forEach(({ stance }, i) => {
    if (stance !== 'attitude') places.set(i, places.size);
  });
  const placeOf = (index: number | undefined) => (index === undefined ? undefined : places.get(index));
  return {
    ...document,
    attributions: document.attributions
      .filter((_, i) => places.has(i))
      .map((one): Attribution => ({ ...one, within: outerOf(document, one, places) })),
    quotations: document.quotations.map((one) => ({ ...one, attribution: placeOf(one.attribution) })),
  };
}

/** The nearest claim around it that is left. */
function outerOf(
  { attributions }: Document,
  { within }: Attribution,
  places: ReadonlyMap<number, number>,
): number | undefined {
  let outer = within;
  while (outer !== undefined && !places.has(outer)) outer = attributions[outer]?.within;
  return outer === undefined ? undefined : places.get(outer);
}
