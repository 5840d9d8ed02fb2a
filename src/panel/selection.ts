// Which rows a person works on: one, or several at once.

/** Ids of rows, in the order of the list; `anchor` is the end of a stretch that stays when it is drawn out. */
export interface Selection {
  readonly ids: readonly string[];
  readonly anchor: string;
}

export const nothingSelected: Selection = { ids: [], anchor: '' };

export const only = (id: string): Selection => ({ ids: [id], anchor: id });

/** The same with one more row, or without it; `order`: all rows of the list. */
export function toggled({ ids }: Selection, id: string, order: readonly string[]): Selection {
  const kept = ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id];
  return { ids: order.filter((one) => kept.includes(one)), anchor: id };
}

/** From the anchor to a row, both included. */
export function drawnTo({ anchor }: Selection, id: string, order: readonly string[]): Selection {
  const [from, to] = [order.indexOf(anchor), order.indexOf(id)];
  if (from < 0 || to < 0) return only(id);
  return { ids: order.slice(Math.min(from, to), Math.max(from, to) + 1), anchor };
}

/** What is left of it after the list has changed. */
export function within({ ids, anchor }: Selection, order: readonly string[]): Selection {
  const there = new Set(order);
  return ids.every((id) => there.has(id)) ? { ids, anchor } : { ids: ids.filter((id) => there.has(id)), anchor };
}
