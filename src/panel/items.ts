// The list as it is drawn: groups and rows one under the other, each with a height known before it is drawn.
import type { Group } from './groups';
import type { Row } from './messages';

interface Placed {
  readonly key: string;
  /** Pixels from the top of the list. */
  readonly top: number;
  readonly height: number;
  /** Place among its siblings, from 1, and how many they are: said for items that are not drawn too. */
  readonly position: number;
  readonly siblings: number;
}

export interface GroupItem extends Placed {
  readonly type: 'group';
  readonly group: Group;
  readonly isExpanded: boolean;
}

export interface RowItem extends Placed {
  readonly type: 'row';
  readonly row: Row;
  /** Index of its group's item. */
  readonly parent: number;
}

export type Item = GroupItem | RowItem;

/** Heights in pixels. */
export interface Heights {
  readonly group: number;
  readonly row: (row: Row) => number;
}

export function listItems(groups: readonly Group[], collapsed: ReadonlySet<string>, heights: Heights): readonly Item[] {
  const items: Item[] = [];
  let top = 0;
  const next = (key: string, height: number, position: number, siblings: number): Placed => {
    top += height;
    return { key, top: top - height, height, position, siblings };
  };
  for (const [at, group] of groups.entries()) {
    const isExpanded = !collapsed.has(group.key);
    const parent = items.length;
    items.push({ type: 'group', group, isExpanded, ...next(group.key, heights.group, at + 1, groups.length) });
    if (!isExpanded) continue;
    for (const [index, row] of group.rows.entries()) {
      const placed = next(`row:${row.id}`, heights.row(row), index + 1, group.rows.length);
      items.push({ type: 'row', row, parent, ...placed });
    }
  }
  return items;
}

/** Index of the item that covers a height above the list's top; the last where it lies below all. O(log n). */
export function itemAt(items: readonly Item[], y: number): number {
  let low = 0;
  let high = items.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((items[middle]?.top ?? 0) <= y) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Items to draw for a stretch of the list, with a few more on either side so that a flick of the wheel shows no gap. */
export function itemsWithin(items: readonly Item[], scrollTop: number, height: number): { from: number; to: number } {
  const spare = 6;
  const from = Math.max(0, itemAt(items, scrollTop) - spare);
  return { from, to: Math.min(items.length, itemAt(items, scrollTop + height) + 1 + spare) };
}

export function listHeight(items: readonly Item[]): number {
  const last = items.at(-1);
  return last ? last.top + last.height : 0;
}
