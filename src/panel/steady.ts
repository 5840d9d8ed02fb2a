import type { Item } from './items';

/** What of the list is in sight, in pixels. */
export interface Sight {
  readonly scrollTop: number;
  readonly height: number;
}

/**
 * Where to scroll so that what somebody looks at stays where it is while rows come and go above it: the item that keys act on if it
 * is in sight, else the first in sight that is still there. Undefined where there is none.
 */
export function steadyScroll(
  before: readonly Item[],
  after: readonly Item[],
  { scrollTop, height }: Sight,
  active: string,
): number | undefined {
  const inSight = before.filter((item) => item.top + item.height > scrollTop && item.top < scrollTop + height);
  const held = [...inSight.filter(({ key }) => key === active), ...inSight];
  const tops = new Map(after.map(({ key, top }) => [key, top]));
  const still = held.find(({ key }) => tops.has(key));
  return still && Math.max(0, scrollTop + (tops.get(still.key) ?? 0) - still.top);
}
