import type { Document } from '../engine/document';

/** Characters. A longer paragraph is a paste of data. */
const LONGEST = 20_000;

/** The prose of the paragraphs that nobody has read closely yet, each once. */
export function unreadProse(
  { isForeign, paragraphs }: Pick<Document, 'isForeign' | 'paragraphs'>,
  known: Pick<ReadonlyMap<string, unknown>, 'has'>,
): string[] {
  if (isForeign) return [];
  const unread = paragraphs.filter(
    ({ kind, prose }) =>
      kind !== 'heading' && kind !== 'furniture' && prose.length <= LONGEST && prose.trim() !== '' && !known.has(prose),
  );
  return [...new Set(unread.map(({ prose }) => prose))];
}
