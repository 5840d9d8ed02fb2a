/**
 * Runs in the page: the box on the screen around the `nth` time that `text` stands in a rendered line. Works across
 * the spans that a line is made of. Must not use anything outside itself.
 */
export function textBox(line, [text, nth]) {
  const nodes = [];
  let all = '';
  const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    nodes.push({ node, start: all.length });
    all += node.data.replaceAll('\u00a0', ' '); // the editor draws blanks as these
  }
  let at = -1;
  for (let i = 0; i <= nth; i++) at = all.indexOf(text, at + 1);
  if (at < 0) throw new Error(`"${text}" is not in "${all}"`);
  const place = (offset) => {
    const { node, start } = nodes.findLast((each) => each.start <= offset);
    return [node, offset - start];
  };
  const range = document.createRange();
  const [last, offset] = place(at + text.length - 1);
  range.setStart(...place(at));
  range.setEnd(last, offset + 1);
  const { x, y, width, height } = range.getBoundingClientRect();
  return { x, y, width, height };
}
