// From what the page knows to what stands on the screen.
import { render } from 'lit';
import { boxOf, withDraft } from './drafts';
import { chooseRows, filterRows, inOrder } from './filter';
import { groupRows } from './groups';
import { heightsAt, layoutAt } from './heights';
import { type InspectorState, inspectorView } from './inspector';
import { listItems } from './items';
import { type ListState, listView } from './list';
import type { Strings } from './messages';
import type { Boxes } from './notes-view';
import { type PageState, pageView } from './page';
import { rejectedView } from './rejected-view';
import { activeIndex, focused, listElement, type Screen, save, send, sendOnce } from './screen';
import { steadyScroll } from './steady';
import { straysView } from './strays-view';

const canvas = document.createElement('canvas').getContext('2d');

/** What a scroll bar takes is known only once the list is there; until then it is taken to need none. */
const listWidth = (screen: Screen): number => listElement(screen)?.clientWidth ?? screen.root.clientWidth;

/**
 * Works out the list anew; needed after every change but scrolling and moving in it. `isSteady`: what is in sight stays where it is. At
 * the list's top it does so only for somebody who is in the list: what nobody is known to say is to be seen there first.
 */
export function rebuild(screen: Screen, isSteady = false): void {
  const { strings, model, root } = screen;
  if (!strings) return;
  const { fontFamily, fontSize } = getComputedStyle(document.body);
  const line = Math.round(Number.parseFloat(fontSize) * 1.4);
  if (canvas) canvas.font = `${fontSize} ${fontFamily}`;
  root.style.setProperty('--line', `${line}px`);
  root.style.setProperty('--share', `${model.saved.share}%`);
  const width = listWidth(screen);
  const heights = heightsAt(width, line, (text) => canvas?.measureText(text).width ?? text.length * line);
  const { filter, filters, grouping, order, collapsed } = model.saved;
  const rows = model.article ? chooseRows(model.article.rows, filters, model.article.overview) : [];
  screen.matches = inOrder(filterRows(rows, filter), order);
  const before = screen.items;
  screen.items = listItems(groupRows(screen.matches, grouping, strings), new Set(collapsed), heights);
  const { scrollTop = 0, clientHeight = 0 } = listElement(screen) ?? {};
  if (isSteady && (scrollTop > 0 || document.hasFocus()))
    screen.scrollTo = steadyScroll(before, screen.items, { scrollTop, height: clientHeight }, model.active);
  draw(screen);
  if (listWidth(screen) < width) rebuild(screen); // a scroll bar has come
}

export function draw(screen: Screen): void {
  const { strings, root } = screen;
  if (!strings) return;
  const wasInside = focused()?.closest('.inspector');
  render(pageView(pageState(screen, strings), screen.on.page), root);
  // what had the focus may be gone: the next key is meant for what stood beside it
  if (wasInside && focused() === document.body) root.querySelector<HTMLElement>('.inspector .head')?.focus();
  const element = listElement(screen);
  if (element && screen.scrollTo !== undefined) element.scrollTop = screen.scrollTo;
  screen.scrollTo = undefined;
}

function pageState(screen: Screen, strings: Strings): PageState {
  const { model, matches, on } = screen;
  const { filter, grouping, filters, order, areFiltersOpen } = model.saved;
  const { overview, rows } = model.article ?? { overview: undefined, rows: [] };
  return {
    strings,
    overview,
    filter,
    filters: { strings, rows, filters, order, areOpen: areFiltersOpen },
    grouping,
    claims: rows.length,
    matches: matches.length,
    list: listView(listState(screen, strings), on.list),
    strays: straysView(overview?.strays ?? [], strings, (message) => send(screen, message)),
    rejected: rejectedView(overview?.rejected ?? [], strings, (message) => send(screen, message)),
    inspector: inspectorView(inspectorState(screen, strings), (message) => sendOnce(screen, message)),
  };
}

function listState(screen: Screen, strings: Strings): ListState {
  const { items, model, scrollTo } = screen;
  const element = listElement(screen);
  return {
    items,
    active: activeIndex(screen),
    cursor: model.cursor,
    selected: new Set(model.saved.selected),
    scrollTop: scrollTo ?? element?.scrollTop ?? 0,
    height: element?.clientHeight ?? window.innerHeight,
    isWide: layoutAt(listWidth(screen)).details === 1,
    strings,
  };
}

function inspectorState(screen: Screen, strings: Strings): InspectorState {
  const { article, details, saved } = screen.model;
  const selected = new Set(saved.selected);
  return {
    strings,
    rows: (article?.rows ?? []).filter(({ id }) => selected.has(id)),
    details,
    obstacle: article?.overview.obstacle ?? '',
    isOpen: saved.isInspectorOpen,
    onToggle: screen.on.onToggleInspector,
    share: saved.share,
    onShare: screen.on.onShare,
    boxes: boxesOf(screen),
  };
}

function boxesOf(screen: Screen): Boxes {
  const keep: Boxes['keep'] = (text, id, purpose) => {
    const { article, drafts } = screen.model.saved;
    save(screen, { drafts: withDraft(drafts, boxOf(article, id, purpose), text) });
  };
  return {
    textIn: (id, purpose) => screen.model.saved.drafts[boxOf(screen.model.saved.article, id, purpose)],
    keep,
    open(id, purpose, text) {
      keep(text, id, purpose);
      draw(screen);
      screen.root.querySelector<HTMLElement>(`[data-box="${purpose.entry.mark}"]`)?.focus();
    },
    close(id, purpose) {
      keep(undefined, id, purpose);
      draw(screen);
    },
  };
}

/** Scrolls only where the item is not in sight as a whole. */
export function reveal(screen: Screen, index: number, place: 'nearest' | 'centre'): void {
  draw(screen); // the inspector may have come, and taken room
  const list = listElement(screen);
  const item = screen.items[index];
  if (list && item) {
    const isAbove = item.top < list.scrollTop;
    const isBelow = item.top + item.height > list.scrollTop + list.clientHeight;
    const nearest = isAbove ? item.top : item.top + item.height - list.clientHeight;
    const middle = item.top - (list.clientHeight - item.height) / 2;
    if (isAbove || isBelow) screen.scrollTo = place === 'centre' ? middle : nearest;
  }
  draw(screen);
}
