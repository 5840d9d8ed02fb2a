/**
 * Runs in the page: the marks that an extension has drawn at a place on the screen, as {style, color} of the line below
 * the words and of the underline of the letters. Must not use anything outside itself.
 */
export function marksAt({ x, y }) {
  const covers = (element) => {
    const box = element.getBoundingClientRect();
    return box.left <= x && x <= box.right && box.top <= y && y <= box.bottom;
  };
  const all = (selector) => [...document.querySelectorAll(`.monaco-editor ${selector}`)].filter(covers);
  const lines = all('.view-overlays .cdr[class*="ced-"]').map((element) => {
    const { borderBottomStyle, borderBottomColor } = getComputedStyle(element);
    return { style: borderBottomStyle, color: borderBottomColor };
  });
  const underlines = all('.view-line span[class*="ced-"]').map((element) => {
    const { textDecorationStyle, textDecorationColor } = getComputedStyle(element);
    return { style: `underline ${textDecorationStyle}`, color: textDecorationColor };
  });
  return [...lines, ...underlines].filter(({ style }) => style !== 'none');
}
