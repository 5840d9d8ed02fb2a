import { type Item, itemAt } from './items';

/** What a key does in the list: make another item the active one, open or close a group, go to the text. */
export type Deed =
  /** `isDrawn`: the rows on the way are selected too. */
  | { readonly type: 'move'; readonly to: number; readonly isDrawn: boolean }
  | { readonly type: 'toggle'; readonly group: number }
  | { readonly type: 'jump'; readonly row: number; readonly stay: boolean }
  | { readonly type: 'filter' }
  /** The nth status, from 1. */
  | { readonly type: 'status'; readonly digit: string };

/** As VS Code's trees do it. `page` is the list's visible height in pixels; undefined: the key is not for the list. */
export function keyDeed(
  items: readonly Item[],
  active: number,
  key: string,
  page: number,
  isDrawn = false,
): Deed | undefined {
  const item = items[active];
  if (key === '/') return { type: 'filter' };
  if (!item) return undefined;
  if (/^[1-9]$/.test(key)) return { type: 'status', digit: key };
  if (key === 'Enter' || key === ' ')
    return item.type === 'row' ? { type: 'jump', row: active, stay: key === ' ' } : { type: 'toggle', group: active };
  if (key === 'ArrowLeft') return collapse(item, active);
  if (key === 'ArrowRight') return expand(item, active);
  const to = destination(items, item, active, key, page);
  return to === undefined ? undefined : { type: 'move', to: Math.max(0, Math.min(items.length - 1, to)), isDrawn };
}

function destination(items: readonly Item[], item: Item, active: number, key: string, page: number) {
  switch (key) {
    case 'ArrowDown':
      return active + 1;
    case 'ArrowUp':
      return active - 1;
    case 'Home':
      return 0;
    case 'End':
      return items.length - 1;
    case 'PageDown':
      return Math.max(active + 1, itemAt(items, item.top + page - item.height));
    case 'PageUp':
      return Math.min(active - 1, itemAt(items, item.top + item.height - page - 1) + 1);
    default:
      return undefined;
  }
}

function collapse(item: Item, active: number): Deed | undefined {
  if (item.type === 'row') return { type: 'move', to: item.parent, isDrawn: false };
  return item.isExpanded ? { type: 'toggle', group: active } : undefined;
}

function expand(item: Item, active: number): Deed | undefined {
  if (item.type === 'row') return undefined;
  return item.isExpanded ? { type: 'move', to: active + 1, isDrawn: false } : { type: 'toggle', group: active };
}
