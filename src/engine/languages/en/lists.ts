// How the lists of this folder are written down: plain text, split once when the language is loaded.

/** Words with white space between them. */
export const words = (text: string): ReadonlySet<string> => new Set(text.match(/\S+/g));

/** One entry a line, which may have spaces inside. */
export const entries = (text: string): readonly string[] => text.trim().split(/\s*\n\s*/);

/** One record a line, its fields between bars; a field that is left out at the end reads as ''. */
export const records = (text: string): readonly (readonly string[])[] =>
  entries(text).map((line) => line.split('|').map((field) => field.trim()));

/** What stands between commas in one field; nothing for ''. */
export const parts = (field: string | undefined): readonly string[] => (field ? field.split(/\s*,\s*/) : []);

/** Several lists of words in one map, each word with its list's value. */
export const valued = <Value>(
  ...lists: readonly (readonly [value: Value, text: string])[]
): ReadonlyMap<string, Value> =>
  new Map(lists.flatMap(([value, text]) => [...words(text)].map((word) => [word, value] as const)));
