// Changes of a text as plain data: what stood from `start` to `end` becomes `text`.

/** Offsets into the text before the change. Several at once are in order of position, and none overlaps another. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export function applySplices(text: string, splices: readonly Splice[]): string {
  let position = 0;
  let result = '';
  for (const splice of splices) {
    result += text.slice(position, splice.start) + splice.text;
    position = splice.end;
  }
  return result + text.slice(position);
}

/** A piece of the text as it will be: from the old text, or new. */
type Piece = { readonly start: number; readonly end: number } | { readonly text: string };

const lengthOf = (piece: Piece): number => ('text' in piece ? piece.text.length : piece.end - piece.start);

/** Joins changes that were made one after the other, each with offsets into the text before it, to one set for the first text. */
export function composeSplices(length: number, steps: readonly (readonly Splice[])[]): Splice[] {
  const [only, ...others] = steps;
  if (only && others.length === 0) return [...only];
  let pieces: Piece[] = [{ start: 0, end: length }];
  for (const step of steps) for (const splice of [...step].reverse()) pieces = replaced(pieces, splice);
  return toSplices(pieces, length);
}

function replaced(pieces: readonly Piece[], { start, end, text }: Splice): Piece[] {
  const before = taken(pieces, 0, start);
  return [...before, { text }, ...taken(pieces, end, Number.POSITIVE_INFINITY)];
}

function taken(pieces: readonly Piece[], from: number, to: number): Piece[] {
  const found: Piece[] = [];
  let position = 0;
  for (const piece of pieces) {
    const [start, end] = [Math.max(from - position, 0), Math.min(to - position, lengthOf(piece))];
    if (start < end) found.push(part(piece, start, end));
    position += lengthOf(piece);
  }
  return found;
}

const part = (piece: Piece, from: number, to: number): Piece =>
  'text' in piece ? { text: piece.text.slice(from, to) } : { start: piece.start + from, end: piece.start + to };

function toSplices(pieces: readonly Piece[], length: number): Splice[] {
  const splices: Splice[] = [];
  let position = 0;
  let text = '';
  for (const piece of [...pieces, { start: length, end: length }]) {
    if ('text' in piece) {
      text += piece.text;
      continue;
    }
    if (text || piece.start > position) splices.push({ start: position, end: piece.start, text });
    text = '';
    position = piece.end;
  }
  return splices;
}
