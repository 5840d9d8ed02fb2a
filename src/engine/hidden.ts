import { HIDDEN } from './document';

/** A prose without its hidden characters, and the way back: `offsets[i]` is where character `i` stands in the prose. */
export interface Visible {
  readonly text: string;
  /** Undefined where nothing is hidden, which is the rule outside Markdown: then text and prose are the same. */
  readonly offsets: Uint32Array | undefined;
}

/** Rules read words that stand together on the page, so they look at the visible text and translate back at the end. */
export function visible(prose: string): Visible {
  if (!prose.includes(HIDDEN)) return { text: prose, offsets: undefined };
  const offsets = new Uint32Array(prose.length);
  let length = 0;
  for (let i = 0; i < prose.length; i++) if (prose[i] !== HIDDEN) offsets[length++] = i;
  return { text: prose.replaceAll(HIDDEN, ''), offsets: offsets.subarray(0, length) };
}

/** The words of a stretch of prose as the reader sees them: `un**believ**able` reads "unbelievable". */
export function visibleText(prose: string, span: { readonly start: number; readonly end: number }): string {
  const text = prose.slice(span.start, span.end);
  return text.includes(HIDDEN) ? text.replaceAll(HIDDEN, '') : text;
}
