// Whose mark is drawn where claims stand inside one another: plain data in, plain data out.
import type { Status } from '../annotations/annotation';
import { cover } from '../annotations/cover';
import { isSettled } from '../annotations/review';
import type { Span } from '../engine/document';

/** What nobody need look at comes last, and of that what is taken out of the article before what is vouched for. */
const byNeed: readonly Status[] = [
  'fix',
  'disputed',
  'unverifiable',
  'checking',
  'unchecked',
  'cut',
  'on-author',
  'opinion',
  'confirmed',
];

export interface Decided {
  readonly status: Status;
  /** In order of position. */
  readonly content: readonly Span[];
}

/**
 * The words of each claim, in order of position, that are marked with its status: without those of worse claims among them. What
 * nobody has decided yet takes words only from a settled claim that holds more than it, for the whole may be settled and the part
 * not. About O(n) where few claims stand inside one another.
 */
export function markedWith(claims: readonly Decided[]): readonly (readonly Span[])[] {
  const spans = claims.map(({ content }) => cover(content));
  const reach: number[] = [];
  for (const { end } of spans) reach.push(Math.max(reach.at(-1) ?? 0, end));
  const meets = (index: number): number[] => {
    const { start, end } = spans[index] ?? { start: 0, end: 0 };
    const found: number[] = [];
    for (let at = index - 1; at >= 0 && (reach[at] ?? 0) > start; at--) found.push(at);
    for (let at = index + 1; at < spans.length && (spans[at]?.start ?? end) < end; at++) found.push(at);
    return found;
  };
  return claims.map((one, index) => {
    if (one.status === 'unchecked') return one.content;
    const worse = meets(index).flatMap((at) => takes(claims[at], one));
    return worse.reduce(without, one.content);
  });
}

function takes(other: Decided | undefined, one: Decided): readonly Span[] {
  if (!other || byNeed.indexOf(other.status) >= byNeed.indexOf(one.status)) return [];
  if (other.status !== 'unchecked') return other.content;
  return isSettled(one.status) && isPart(cover(other.content), cover(one.content)) ? other.content : [];
}

const isPart = (part: Span, whole: Span): boolean =>
  whole.start <= part.start && part.end <= whole.end && part.end - part.start < whole.end - whole.start;

const without = (spans: readonly Span[], hole: Span): readonly Span[] =>
  spans.flatMap(({ start, end }) =>
    hole.end <= start || end <= hole.start
      ? [{ start, end }]
      : [
          { start, end: hole.start },
          { start: hole.end, end },
        ].filter((rest) => rest.start < rest.end),
  );
