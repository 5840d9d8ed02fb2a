import type { Grouping } from './messages';

/** What the panel remembers while it is hidden and when the window is loaded again. */
export interface Saved {
  readonly grouping: Grouping;
  readonly filter: string;
  /** Which article `collapsed` and `scrollTop` are about. */
  readonly article: string;
  /** Keys of groups. */
  readonly collapsed: readonly string[];
  readonly scrollTop: number;
}

export const GROUPINGS: readonly Grouping[] = ['paragraph', 'speaker', 'source', 'chain', 'kind'];

export function isGrouping(value: unknown): value is Grouping {
  return GROUPINGS.some((one) => one === value);
}

/** Reads what was saved, by this version or another one: what does not fit is as on the first day. */
export function readSaved(state: unknown): Saved {
  const { grouping, filter, article, collapsed, scrollTop } = Object(state) as {
    readonly [key in keyof Saved]?: unknown;
  };
  return {
    grouping: isGrouping(grouping) ? grouping : 'paragraph',
    filter: typeof filter === 'string' ? filter : '',
    article: typeof article === 'string' ? article : '',
    collapsed: Array.isArray(collapsed) ? collapsed.filter((key) => typeof key === 'string') : [],
    scrollTop: typeof scrollTop === 'number' && scrollTop > 0 ? scrollTop : 0,
  };
}
