// What the panel's rows are called, so that what is selected or being written stays with its claim: plain data in, plain data out.
import { carry } from '../annotations/carry';
import type { Splice } from '../annotations/splice';
import type { Span } from '../engine/document';

/** A row by its claim's place and its words, as the row shows them. */
export interface Placed extends Span {
  readonly words: string;
}

export interface Named extends Placed {
  readonly id: string;
}

/** Long quotations keep their id while their end is being written. */
const beginningOf = ({ words }: Placed): string => words.slice(0, 60);

/**
 * An id for each claim, in their order: the one that it had before, by its place; else that of a claim that began so and is not there
 * any more; else one that nobody has had. Ids begin as the claims do. `before`: where the rows of the version before stand by now.
 */
export function rowIds(claims: readonly Placed[], before: readonly Named[] = []): string[] {
  const byPlace = queues(before, (row) => `${row.start} ${beginningOf(row)}`);
  const found = claims.map((claim) => byPlace.get(`${claim.start} ${beginningOf(claim)}`)?.shift()?.id);
  const taken = new Set(found);
  const left = queues(
    before.filter(({ id }) => !taken.has(id)),
    beginningOf,
  );
  const known = new Set(before.map(({ id }) => id));
  return claims.map((claim, index) => {
    const id = found[index] ?? left.get(beginningOf(claim))?.shift()?.id ?? fresh(beginningOf(claim), known);
    known.add(id);
    return id;
  });
}

/** Where rows stand after edits. One whose claim was taken out or replaced stands nowhere, and its claim may come elsewhere. */
export function followed(rows: readonly Named[], edits: readonly Splice[]): readonly Named[] {
  const nowhere = { start: -1, end: -1 };
  return edits.length === 0 ? rows : rows.map((row) => ({ ...row, ...(carry(row, edits, '') ?? nowhere) }));
}

function queues<T>(all: readonly T[], keyOf: (one: T) => string): Map<string, T[]> {
  const found = new Map<string, T[]>();
  for (const one of all) {
    const key = keyOf(one);
    const others = found.get(key);
    if (others) others.push(one);
    else found.set(key, [one]);
  }
  return found;
}

function fresh(beginning: string, known: ReadonlySet<string>): string {
  let id = beginning;
  for (let number = 2; known.has(id); number++) id = `${beginning} #${number}`;
  return id;
}
