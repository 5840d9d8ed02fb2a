import type { CloseReadings } from '../engine/close-clauses';
import type { Document, Span } from '../engine/document';

/** Characters. A longer paragraph is a paste of data. */
const LONGEST = 20_000;

/** The prose of the paragraphs that nobody has read closely yet: those that touch `first` before the others, each once. */
export function unreadProse({ isForeign, paragraphs }: Document, known: CloseReadings, first?: Span): string[] {
  if (isForeign) return [];
  const unread = paragraphs.filter(
    ({ kind, prose }) =>
      kind !== 'heading' && kind !== 'furniture' && prose.length <= LONGEST && prose.trim() !== '' && !known.has(prose),
  );
  const isFirst = ({ start, end }: Span) => first !== undefined && start < first.end && first.start < end;
  const ordered = [...unread.filter(isFirst), ...unread.filter((one) => !isFirst(one))];
  return [...new Set(ordered.map(({ prose }) => prose))];
}
