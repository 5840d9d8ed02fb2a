import type { Order, Overview, Row } from './messages';

/** What a person asks to see; empty means all. */
export interface Filters {
  readonly status: string;
  readonly kind: string;
  readonly speaker: string;
  /** A basis. */
  readonly source: string;
  readonly isOnlyMine: boolean;
}

export const everything: Filters = { status: '', kind: '', speaker: '', source: '', isOnlyMine: false };

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

/** The rows that all of the filters let through; `me`: the name under which decisions are kept here. */
export function chooseRows(rows: readonly Row[], filters: Filters, { me }: Pick<Overview, 'me'>): readonly Row[] {
  if (isEverything(filters)) return rows;
  const { status, kind, speaker, source, isOnlyMine } = filters;
  return rows.filter(
    (row) =>
      (status === '' || row.status === status) &&
      (kind === '' || row.kind === kind) &&
      (speaker === '' || row.speaker.name === speaker) &&
      (source === '' || row.basis === source) &&
      (!isOnlyMine || (row.by !== '' && row.by === me)),
  );
}

export const isEverything = ({ isOnlyMine, ...asked }: Filters): boolean =>
  !isOnlyMine && Object.values(asked).every((one) => one === '');

/** Rows of one risk stay in the article's order. */
export const inOrder = (rows: readonly Row[], order: Order): readonly Row[] =>
  order === 'position' ? rows : [...rows].sort((a, b) => b.risk - a.risk);

/** Everybody who speaks in some row, in alphabetical order. */
export function speakersOf(rows: readonly Row[]): readonly string[] {
  const known = rows.filter(({ speaker }) => speaker.status !== 'unresolved' && speaker.status !== 'writer');
  return [...new Set(known.map(({ speaker }) => speaker.name))].sort((a, b) => a.localeCompare(b));
}
