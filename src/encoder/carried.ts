// What a close reading still says of a paragraph that somebody has edited since: nothing that it found may vanish and come back with
// every letter that is typed.
import type { CloseReading, FoundClause } from '../engine/close-clauses';
import type { Span } from '../engine/document';

/** From `start`, the words up to `before` became those up to `after`. */
interface Edit {
  readonly start: number;
  readonly before: number;
  readonly after: number;
}

/**
 * The reading of `before`, laid on `after`. Words that were typed inside a claim are part of it; an attribution whose cue was touched is
 * no longer told, nor one whose source was: a wrong speaker is worse than none. Linear.
 */
export function carried(before: string, { clauses }: CloseReading, after: string): CloseReading {
  const edit = editBetween(before, after);
  return {
    clauses: clauses.flatMap((one) => clauseAfter(edit, one)),
    changed: { start: edit.start, end: edit.after },
  };
}

/** How many characters two texts share at their ends. */
export function sharedEnds(a: string, b: string): number {
  const { start, before } = editBetween(a, b);
  return start + a.length - before;
}

function editBetween(a: string, b: string): Edit {
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start++;
  let end = 0;
  while (end < shorter - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  return { start, before: a.length - end, after: b.length - end };
}

function clauseAfter(edit: Edit, { source, cue, content, confidence }: FoundClause): FoundClause[] {
  const isCut = (span: Span) => isTouched(span, edit) && !holds(span, edit);
  if (cue.some((span) => isTouched(span, edit)) || source.some(isCut)) return [];
  const moved = (spans: readonly Span[]) => spans.flatMap((span) => spanAfter(edit, span));
  const now = moved(content);
  return now.length === 0 ? [] : [{ source: moved(source), cue: moved(cue), content: now, confidence }];
}

const isTouched = ({ start, end }: Span, edit: Edit): boolean => start < edit.before && edit.start < end;

const holds = ({ start, end }: Span, edit: Edit): boolean => start <= edit.start && edit.before <= end;

/** What is left of it; nothing where all of it was replaced. */
function spanAfter(edit: Edit, span: Span): Span[] {
  const by = edit.after - edit.before;
  const isGrown = isTouched(span, edit) && holds(span, edit);
  const start = isGrown || span.start < edit.start ? span.start : Math.max(span.start + by, edit.after);
  const end = isGrown || span.end > edit.before ? span.end + by : Math.min(span.end, edit.start);
  return start < end ? [{ start, end }] : [];
}
