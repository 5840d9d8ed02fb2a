import type { Row } from './messages';

/** Lower case, without accents and with straight apostrophes: what two spellings of one word share. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[‘’]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .toLowerCase();
}

/** Rows stay the same objects until their claim changes, so each is folded once and not at every key. */
const folded = new WeakMap<Row, string>();

/** The rows that hold every word of the filter somewhere in words, speaker, cue or via; all rows where it is blank. */
export function filterRows(rows: readonly Row[], filter: string): readonly Row[] {
  const wanted = fold(filter).split(/\s+/).filter(Boolean);
  return wanted.length ? rows.filter((row) => wanted.every((word) => haystack(row).includes(word))) : rows;
}

function haystack(row: Row): string {
  const known = folded.get(row);
  if (known !== undefined) return known;
  const { words, speaker, cue, via, perhapsVia } = row;
  const text = fold(
    [words, speaker.name, speaker.source, ...speaker.candidates, cue, ...via, ...perhapsVia].join('\n'),
  );
  folded.set(row, text);
  return text;
}
