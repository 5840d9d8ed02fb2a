// What is being written in the panel's boxes and has not been taken yet.
import type { Written } from './messages';

/** By box; no text is empty. */
export type Drafts = Readonly<Record<string, string>>;

/** The box of a row, or that for the answer to one of its questions. */
export const boxOf = (article: string, id: string, query?: number): string => `${article}\n${id}\n${query ?? ''}`;

export const boxFor = (article: string, deed: Written): string =>
  boxOf(article, deed.id, deed.type === 'answer' ? deed.query : undefined);

export function withDraft(drafts: Drafts, box: string, text: string): Drafts {
  const { [box]: _, ...others } = drafts;
  return text === '' ? others : { ...others, [box]: text };
}

/** What was written on while the file was being changed stays. */
export const withoutTaken = (drafts: Drafts, box: string, taken: string): Drafts =>
  drafts[box]?.trim() === taken ? withDraft(drafts, box, '') : drafts;

/** Whether somebody has begun to write about a row. */
export const isBegun = (drafts: Drafts, article: string, id: string): boolean =>
  Object.keys(drafts).some((box) => box.startsWith(boxOf(article, id)));
