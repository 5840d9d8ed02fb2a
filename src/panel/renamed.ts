// A row is called by its first words. Where its words begin elsewhere all at once, because the article was read more closely or edited,
// it is still the row that somebody works on.
import type { Row } from './messages';

/** The new names of rows that are gone, by the old: those of the same paragraph where one has all words of the other, and not twice as many. */
export function renamedRows(gone: readonly Row[], come: readonly Row[]): ReadonlyMap<string, string> {
  const [before, after] = [idsOf(gone), idsOf(come)];
  const fresh = come.filter(({ id }) => !before.has(id));
  const names = new Map<string, string>();
  for (const row of gone) {
    if (after.has(row.id)) continue;
    const [next] = fresh.filter((one) => isSame(row, one)).sort(nearestTo(row));
    if (next) names.set(row.id, next.id);
  }
  return names;
}

const idsOf = (rows: readonly Row[]): ReadonlySet<string> => new Set(rows.map(({ id }) => id));

function isSame(a: Row, b: Row): boolean {
  const [shorter, longer] = a.words.length < b.words.length ? [a.words, b.words] : [b.words, a.words];
  return a.paragraph === b.paragraph && longer.includes(shorter) && 2 * shorter.length >= longer.length;
}

const nearestTo =
  ({ words }: Row) =>
  (a: Row, b: Row): number =>
    Math.abs(a.words.length - words.length) - Math.abs(b.words.length - words.length);
