// How the lists of this folder are written down: plain text, split once when the language is loaded. Splitting by strings and
// not by regular expressions is what keeps that to a few milliseconds.

/** Words with white space between them. */
export const words = (text: string): ReadonlySet<string> => new Set(text.match(/\S+/g));

/** One entry a line, which may have spaces inside. */
export const entries = (text: string): readonly string[] => split(text, '\n');

/** One record a line, its fields between bars; fields left out at the end are not there. */
export const records = (text: string): readonly (readonly string[])[] =>
  entries(text).map((line) => line.split('|').map((field) => field.trim()));

/** What stands between commas in one field; nothing for an empty one. */
export const parts = (field: string | undefined): readonly string[] => (field ? split(field, ',') : []);

/** Several lists of words in one map, each word with its list's value. */
export function valued<Value>(
  ...lists: readonly (readonly [value: Value, text: string])[]
): ReadonlyMap<string, Value> {
  const map = new Map<string, Value>();
  for (const [value, text] of lists) for (const word of text.match(/\S+/g) ?? []) map.set(word, value);
  return map;
}

function split(text: string, separator: string): readonly string[] {
  const found: string[] = [];
  for (const piece of text.split(separator)) {
    const trimmed = piece.trim();
    if (trimmed) found.push(trimmed);
  }
  return found;
}
