import type { Drafts } from './drafts';
import { everything, type Filters } from './filter';
import type { Grouping, Order } from './messages';
import { shares, withinShares } from './splitter';

/** What the panel remembers while it is hidden and when the window is loaded again. */
export interface Saved {
  readonly grouping: Grouping;
  readonly order: Order;
  readonly filter: string;
  readonly filters: Filters;
  readonly areFiltersOpen: boolean;
  readonly isInspectorOpen: boolean;
  /** How much of the panel's height the details may take, in hundredths. */
  readonly share: number;
  /** Which article the rest is about. */
  readonly article: string;
  /** Keys of groups. */
  readonly collapsed: readonly string[];
  readonly scrollTop: number;
  /** Ids of rows. */
  readonly selected: readonly string[];
  /** Of all articles. */
  readonly drafts: Drafts;
}

export const GROUPINGS: readonly Grouping[] = ['paragraph', 'speaker', 'source', 'chain', 'kind'];

export function isGrouping(value: unknown): value is Grouping {
  return GROUPINGS.some((one) => one === value);
}

export const ORDERS: readonly Order[] = ['position', 'risk'];

export function isOrder(value: unknown): value is Order {
  return ORDERS.some((one) => one === value);
}

/** Reads what was saved, by this version or another one: what does not fit is as on the first day. */
export function readSaved(state: unknown): Saved {
  const saved = Object(state) as { readonly [key in keyof Saved]?: unknown };
  return {
    grouping: isGrouping(saved.grouping) ? saved.grouping : 'paragraph',
    order: isOrder(saved.order) ? saved.order : 'position',
    filter: textOr('', saved.filter),
    filters: readFilters(saved.filters),
    areFiltersOpen: saved.areFiltersOpen === true,
    isInspectorOpen: saved.isInspectorOpen !== false,
    share: typeof saved.share === 'number' ? withinShares(saved.share) : shares.first,
    article: textOr('', saved.article),
    collapsed: texts(saved.collapsed),
    scrollTop: typeof saved.scrollTop === 'number' && saved.scrollTop > 0 ? saved.scrollTop : 0,
    selected: texts(saved.selected),
    drafts: Object.fromEntries(Object.entries(Object(saved.drafts)).filter(isDraft)),
  };
}

function readFilters(value: unknown): Filters {
  const { status, kind, speaker, source, isOnlyMine } = Object(value) as { readonly [key in keyof Filters]?: unknown };
  return {
    status: textOr(everything.status, status),
    kind: textOr(everything.kind, kind),
    speaker: textOr(everything.speaker, speaker),
    source: textOr(everything.source, source),
    isOnlyMine: isOnlyMine === true,
  };
}

const isDraft = (entry: [string, unknown]): entry is [string, string] => typeof entry[1] === 'string';

const textOr = (fallback: string, value: unknown): string => (typeof value === 'string' ? value : fallback);

const texts = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
