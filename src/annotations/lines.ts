/** Offset of the first character of the line. */
export const startOfLine = (text: string, offset: number): number =>
  offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;

/** Offset of the line's end, before its line end characters. */
export function endOfLine(text: string, offset: number): number {
  const newline = text.indexOf('\n', offset);
  if (newline < 0) return text.length;
  return newline > offset && text[newline - 1] === '\r' ? newline - 1 : newline;
}

/** From a line's end to the start of the next line; the text's end where there is none. */
export function toLineStart(text: string, end: number): number {
  const newline = text.indexOf('\n', end);
  return newline < 0 ? text.length : newline + 1;
}

/** Only blanks stand before it on its line. */
export const hasOwnLine = (text: string, offset: number): boolean =>
  text.slice(startOfLine(text, offset), offset).trim() === '';

/** The line below the one that holds `offset` is there and empty. */
export const isBlankBelow = (text: string, offset: number): boolean =>
  /^\r?\n[^\S\n]*\r?\n/.test(text.slice(endOfLine(text, offset), endOfLine(text, offset) + 200));
