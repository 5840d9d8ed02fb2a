/** The parser needs a stack and patterns as deep as the file: some 10,000 levels end the whole process. */
const mostLevels = 500;

/** Characters that lists and keys within one another begin a line with. */
const longLead = 1_000;

/** Counted roughly: brackets in words count too, and every second character of what a line begins with. */
export function isTooDeep(text: string): boolean {
  let depth = 0;
  for (const [mark] of text.matchAll(/[[\]{}]/g)) {
    depth = mark === '[' || mark === '{' ? depth + 1 : Math.max(0, depth - 1);
    if (depth > mostLevels) return true;
  }
  return hasLongLead(text);
}

/** Only long lines are looked at closely. */
function hasLongLead(text: string): boolean {
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    if (end - start >= longLead && /^[ ?-]*$/.test(text.slice(start, start + longLead))) return true;
    start = end + 1;
  }
  return false;
}
