import type { Quotation, Span } from './document';

export const length = (span: Span): number => span.end - span.start;

/** Moves spans by an offset: relative ones to where they stand in the article. */
export const shift =
  (by: number) =>
  (span: Span): Span => ({ start: span.start + by, end: span.end + by });

export const holds = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** Index of the last item that starts at or before `offset`, -1 where none does; the list is in order of position. O(log n). */
export function lastStarting<T>(list: ArrayLike<T>, offset: number, start: (each: T) => number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const each = list[middle];
    if (each !== undefined && start(each) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Those that lie within the span; the list is in order of position. */
export function inside<T>(list: readonly T[], span: Span, where: (each: T) => Span): T[] {
  const found: T[] = [];
  for (let i = lastStarting(list, span.start - 1, (each) => where(each).start) + 1; i < list.length; i++) {
    const each = list[i];
    if (each === undefined || where(each).start >= span.end) break;
    if (where(each).end <= span.end) found.push(each);
  }
  return found;
}

/** Finds those that hold a span. O(log n) a question and one step for each that is found, where few overlap. */
export function holdersOf<T>(list: readonly T[], where: (each: T) => Span): (span: Span) => T[] {
  const sorted = [...list].sort((a, b) => where(a).start - where(b).start);
  const farthestEnds: number[] = []; // of all up to each: behind the first that falls short nothing can hold the span
  for (const each of sorted) farthestEnds.push(Math.max(farthestEnds.at(-1) ?? 0, where(each).end));
  return (span) => {
    const found: T[] = [];
    let i = lastStarting(sorted, span.start, (each) => where(each).start);
    for (; i >= 0 && (farthestEnds[i] ?? 0) >= span.end; i--) {
      const each = sorted[i];
      if (each !== undefined && where(each).end >= span.end) found.push(each);
    }
    return found;
  };
}

/** Does an offset stand inside one of these spans? They are put in order once and must not overlap. */
export function insideOf(spans: readonly Span[]): (offset: number) => boolean {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  return (offset) => {
    const span = sorted[lastStarting(sorted, offset, (each) => each.start)];
    return span !== undefined && offset < span.end;
  };
}

/** The parts of the outermost quotations, in order of position. */
export const partsOf = (quotations: readonly Pick<Quotation, 'within' | 'parts'>[]): Span[] =>
  quotations
    .filter(({ within }) => within === undefined)
    .flatMap(({ parts }) => parts)
    .sort((a, b) => a.start - b.start);

/** How many characters two texts have in common at their beginnings and, of the rest, at their ends. */
export function sameEnds(a: string, b: string): { readonly head: number; readonly tail: number } {
  const most = Math.min(a.length, b.length);
  const head = longest(most, (from, to) => a.slice(from, to) === b.slice(from, to));
  const tail = longest(
    most - head,
    (from, to) => a.slice(a.length - to, a.length - from) === b.slice(b.length - to, b.length - from),
  );
  return { head, tail };
}

/** The greatest length up to `most` for which all of it is the same. By halves: engines compare a stretch far quicker than its characters. */
function longest(most: number, isSame: (from: number, to: number) => boolean): number {
  let low = 0;
  for (let high = most; low < high; ) {
    const middle = (low + high + 1) >> 1;
    if (isSame(low, middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}
