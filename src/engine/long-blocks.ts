import type { Block } from './blocks';
import { HIDDEN } from './document';

/** In characters. No article has a longer paragraph; a line of megabytes is a file without line ends. */
export const LONGEST_BLOCK = 20_000;
const SENTENCE_END = /[.!?…]["”’»)\]]*\s+(?=["“‘«([\p{Lu}\p{N}])/gu;

/**
 * Cuts what is longer than any paragraph into pieces: behind the last sentence that fits, else at the last blank, else anywhere but in
 * the middle of a character. A part of a line that is too long can then be read by itself.
 */
export function cutLong(blocks: readonly Block[]): readonly Block[] {
  return blocks.some(isLong) ? blocks.flatMap((block) => (isLong(block) ? piecesOf(block) : [block])) : blocks;
}

const isLong = ({ prose }: Block): boolean => prose.length > LONGEST_BLOCK;

function piecesOf({ start, kind, prose }: Block): Block[] {
  const pieces: Block[] = [];
  for (let from = 0; from < prose.length; ) {
    const to = from + pieceLength(prose.slice(from, from + LONGEST_BLOCK + 1));
    const [first, last] = trimmed(prose, from, to);
    if (first < last) pieces.push({ start: start + first, end: start + last, kind, prose: prose.slice(first, last) });
    from = to;
  }
  return pieces;
}

/** How much of what begins here is one piece; `prose` is a character longer than a piece may be, or all that is left. */
function pieceLength(prose: string): number {
  if (prose.length <= LONGEST_BLOCK) return prose.length;
  const half = LONGEST_BLOCK / 2;
  const sentence = [...prose.slice(half).matchAll(SENTENCE_END)].at(-1);
  if (sentence) return half + sentence.index + sentence[0].length;
  const blank = prose.search(/\s\S*$/);
  if (blank > 0) return blank;
  return /[\uD800-\uDBFF]/.test(prose[LONGEST_BLOCK - 1] ?? '') ? LONGEST_BLOCK - 1 : LONGEST_BLOCK;
}

/** Without blanks and markup at both ends. */
function trimmed(prose: string, from: number, to: number): readonly [number, number] {
  let [first, last] = [from, to];
  while (first < last && isBlank(prose[first])) first++;
  while (last > first && isBlank(prose[last - 1])) last--;
  return [first, last];
}

const isBlank = (character: string | undefined): boolean => character === HIDDEN || character?.trim() === '';
