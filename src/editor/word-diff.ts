// What an edit did to some words: plain data in, plain data out.
import { diffWordsWithSpace } from 'diff';
import type { Piece } from '../panel/messages';

/** What stays the same is shortened to a few words beside what changed: nobody reads a long quotation twice for one word. */
export function changedWords(was: string, now: string): readonly Piece[] {
  const parts = diffWordsWithSpace(oneLine(was), oneLine(now));
  const pieces = parts.map(({ value, added, removed }, index): Piece => {
    if (added) return { is: 'new', text: value };
    if (removed) return { is: 'gone', text: value };
    return { is: 'same', text: shortened(value, index > 0, index < parts.length - 1) };
  });
  return pieces.flatMap((piece, index) => (isJoined(pieces[index - 1], piece) ? [blank, piece] : [piece]));
}

const blank: Piece = { is: 'same', text: ' ' };

/** What is gone and what is new would read as one word. */
const isJoined = (before: Piece | undefined, piece: Piece): boolean =>
  before !== undefined &&
  before.is !== 'same' &&
  piece.is !== 'same' &&
  !/\s$/.test(before.text) &&
  !/^\s/.test(piece.text);

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Words kept on each side of a change. */
const kept = 5;

/** `after`: what changed stands before it; `before`: behind it. */
function shortened(text: string, after: boolean, before: boolean): string {
  const words = text.match(/\s*\S+\s*/g) ?? [];
  if (words.length <= 2 * kept + 1) return text;
  const head = after ? words.slice(0, kept).join('') : '';
  const tail = before ? words.slice(-kept).join('') : '';
  return `${head}…${tail && ` ${tail}`}`;
}
