import type { Document, Paragraph, Span } from '../engine/document';

/** Paragraphs in which the writer speaks; headings are clipped, block quotes are somebody else's, cells and furniture are no prose. */
const narrated: ReadonlySet<Paragraph['kind']> = new Set(['prose', 'list-item', 'footnote']);

export const isNarrated = (paragraph: Paragraph): boolean => narrated.has(paragraph.kind);

/** What stands between quotation marks, where the words are a speaker's and not the narrator's: for `spanAt`. */
export function quotedParts({ quotations }: Document): readonly Span[] {
  let parts = known.get(quotations);
  if (!parts) {
    parts = quotations.flatMap((each) => (each.within === undefined ? each.parts : []));
    known.set(quotations, parts);
  }
  return parts;
}

/** Each check asks. */
const known = new WeakMap<Document['quotations'], readonly Span[]>();

/** The one of `spans`, which are in order and do not overlap, that holds an offset. Logarithmic: articles of megabytes come by. */
export function spanAt<T extends Span>(spans: readonly T[], offset: number): T | undefined {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const found = spans[low];
  return found !== undefined && found.start <= offset ? found : undefined;
}
