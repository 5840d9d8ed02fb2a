import type { ActorId, Document, Span } from '../engine/document';

/** How many characters of the article a message repeats. */
const shown = 48;

/** The article's own words for a message: on one line, cut at a space where they are long. */
export function wordsAt({ text }: Document, { start, end }: Span): string {
  // A quotation can run over pages: never read more of it than could be shown.
  const words = text
    .slice(start, Math.min(end, start + 4 * shown))
    .replace(/\s+/g, ' ')
    .trim();
  if (words.length <= shown) return words;
  const cut = words.lastIndexOf(' ', shown);
  // The last expression keeps a character outside the basic plane whole.
  return `${words.slice(0, cut > 0 ? cut : shown).replace(/[\uD800-\uDBFF]$/, '')} …`;
}

/** In the order in which the article names them. */
export const namesOf = ({ actors }: Document, ids: readonly ActorId[]): string[] =>
  actors.filter(({ id }) => ids.includes(id)).map(({ name }) => name);

/** Without the quotation marks at its ends and the stop before them, for a message that sets its own. */
export const withoutMarks = (words: string): string =>
  words.replace(/^["“”„‟«»'‘’‚]+|[,.;:]*["“”„‟«»'‘’‚]+[,.;:]*$/g, '');
