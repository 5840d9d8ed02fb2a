/** The parser needs a stack and patterns as deep as the file: some 10,000 levels end the whole process. */
const mostLevels = 500;

/** Counted roughly: brackets in words count too, and every second character of what a line begins with. */
export function isTooDeep(text: string): boolean {
  let depth = 0;
  for (const [mark] of text.matchAll(/[[\]{}]/g)) {
    depth = mark === '[' || mark === '{' ? depth + 1 : Math.max(0, depth - 1);
    if (depth > mostLevels) return true;
  }
  return /^[ ?-]{1000}/m.test(text);
}
