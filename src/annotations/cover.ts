import type { Span } from '../engine/document';

/** From the first to the last of some spans. */
export function cover(spans: readonly Span[]): Span {
  return { start: Math.min(...spans.map((one) => one.start)), end: Math.max(...spans.map((one) => one.end)) };
}
