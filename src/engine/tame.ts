/** Block quotes and lists may stand this deep inside each other. */
const DEEPEST = '40';
const MARKER = '(?:[-+*>]|\\d{1,9}[.)])[ \\t]*';
const TOO_DEEP = new RegExp(`^([ \\t]*(?:${MARKER}){${DEEPEST}})(.*)`, 'gm');
const BEGINS_BLOCK = /[-+*>.)]/g;
/** GitHub's footnotes, which a parser that does not know them takes for link definitions. Group 1 is what stands before. */
export const FOOTNOTE = /^([ \t>]*)\[\^[^\]\s]{1,100}\]:[ \t]*/gm;
/** From each of many spaces the parser looks for the end of their row, in case that is a hard break; not from a tab. */
const GAP = ' '.repeat(100);
const GAPS = / {100,}/g;

/** The row under a table's head. Spaces behind its last bar, and so a carriage return, hide the table from the parser. */
const DELIMITER_ROW = /^[ \t>:|-]+$/gm;

/**
 * A text of the same length that the Markdown parser reads rightly and in linear time: line ends become line feeds,
 * footnotes begin with x, and what nobody writes (fifty quotes in each other, a hundred spaces) is not there.
 */
export function tame(text: string): string {
  let tamed = text;
  if (tamed.includes('\r')) tamed = tamed.replaceAll('\r\n', ' \n').replaceAll('\r', '\n');
  if (tamed.includes('[^')) tamed = tamed.replace(FOOTNOTE, (label) => label.replace(/[^ \t>]/g, 'x'));
  if (tamed.includes(GAP)) tamed = tamed.replace(GAPS, (gap) => '\t'.repeat(gap.length));
  tamed = tamed.replace(DELIMITER_ROW, withoutTail);
  return tamed.replace(TOO_DEEP, (_, markers: string, rest: string) => markers + rest.replace(BEGINS_BLOCK, 'x'));
}

function withoutTail(row: string): string {
  const body = row.trimEnd();
  return body.endsWith('|') ? `${body.slice(0, -1)}${row.slice(body.length)}|` : row;
}
