/** Characters that can begin inline markup, and how many of them one paragraph may have before it is read without any. */
const INLINE = /[*_~`[\]<&\\]/g;
const MOST_INLINE = 1_000;
/** Block quotes and lists may stand this deep inside each other. */
const DEEPEST = '40';
const MARKER = '(?:[-+*>]|\\d{1,9}[.)])[ \\t]*';
const TOO_DEEP = new RegExp(`^[ \\t]*(?:${MARKER}){${DEEPEST}}`, 'm');
const LEADING = new RegExp(`^[ \\t]*(?:${MARKER}){0,${DEEPEST}}`);
const BEGINS_BLOCK = /^[ \t>]*(?:$|[|#]|[-*+] |\d{1,9}[.)] )/;
/** GitHub's footnotes, which a parser that does not know them takes for link definitions. Group 1 is what stands before. */
export const FOOTNOTE = /^([ \t>]*)\[\^[^\]\s]{1,100}\]:[ \t]*/gm;
/** From each space the parser looks for the end of its row, in case that is a hard break; not from a tab. */
const GAP = ' '.repeat(100);
const GAPS = / {100,}/g;
const ANY_MARKUP = /[*_~`[\]<>&\\!#|.)+-]/g;

/**
 * A text of the same length that the Markdown parser reads in linear time: line ends become line feeds, footnotes begin
 * with x, and what nobody writes (a thousand asterisks in one paragraph, fifty nested quotes) loses its markup. The
 * parser's inline part is quadratic in unmatched delimiters: 256 kB of `*a` took it two minutes.
 */
export function tame(text: string): string {
  const lines = text.includes('\r') ? text.replaceAll('\r\n', ' \n').replaceAll('\r', '\n') : text;
  const noted = lines.includes('[^') ? lines.replace(FOOTNOTE, (label) => label.replace(/[^ \t>]/g, 'x')) : lines;
  return withLittleMarkup(noted.includes(GAP) ? noted.replace(GAPS, (gap) => '\t'.repeat(gap.length)) : noted);
}

function withLittleMarkup(text: string): string {
  if (count(text) <= MOST_INLINE && !TOO_DEEP.test(text)) return text;
  const lines = text.split('\n');
  for (let from = 0; from < lines.length; ) {
    let marks = count(lines[from] ?? '');
    let to = from + 1;
    for (; to < lines.length && !BEGINS_BLOCK.test(lines[to] ?? ''); to++) marks += count(lines[to] ?? '');
    for (; from < to; from++) {
      const line = lines[from] ?? '';
      if (marks > MOST_INLINE || TOO_DEEP.test(line)) lines[from] = withoutMarkup(line);
    }
  }
  return lines.join('\n');
}

function count(text: string): number {
  let marks = 0;
  INLINE.lastIndex = 0;
  while (INLINE.test(text)) marks++;
  return marks;
}

function withoutMarkup(line: string): string {
  const leading = LEADING.exec(line)?.[0].length ?? 0;
  return line.slice(0, leading) + line.slice(leading).replace(ANY_MARKUP, 'x');
}
