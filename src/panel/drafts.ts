// What is being written in the panel's boxes and has not been taken yet.
import type { EntryRef } from '../annotations/amend';
import type { Written } from './messages';

/** By box. */
export type Drafts = Readonly<Record<string, string>>;

/** What a box is for: a new note where nothing is said, else an answer to an entry or other words for it. */
export interface Purpose {
  readonly type: 'answer' | 'rewrite';
  readonly entry: EntryRef;
}

/** By the entry's mark and not by its place: entries before it may go. */
export const boxOf = (article: string, id: string, purpose?: Purpose): string =>
  `${article}\n${id}\n${purpose ? `${purpose.type} ${purpose.entry.mark}` : ''}`;

export const boxFor = (article: string, deed: Written): string =>
  boxOf(article, deed.id, deed.type === 'answer' || deed.type === 'rewrite' ? deed : undefined);

/** Undefined: nothing is being written there. */
export function withDraft(drafts: Drafts, box: string, text: string | undefined): Drafts {
  const { [box]: _, ...others } = drafts;
  return text === undefined ? others : { ...others, [box]: text };
}

/** What was written on while the file was being changed stays. */
export const withoutTaken = (drafts: Drafts, box: string, taken: string): Drafts =>
  drafts[box]?.trim() === taken ? withDraft(drafts, box, undefined) : drafts;

/** What was begun about one row now stands with another; nothing that was begun there is lost. */
export function withMoved(drafts: Drafts, article: string, from: string, to: string): Drafts {
  const [old, next] = [boxOf(article, from), boxOf(article, to)];
  const moved = (box: string) => (box.startsWith(old) ? next + box.slice(old.length) : box);
  return Object.fromEntries(
    Object.entries(drafts).map(([box, text]) => [moved(box) in drafts ? box : moved(box), text]),
  );
}

/** Whether somebody has begun to write about a row. */
export const isBegun = (drafts: Drafts, article: string, id: string): boolean =>
  Object.keys(drafts).some((box) => box.startsWith(boxOf(article, id)));
