import { render } from 'lit';
import '@vscode-elements/elements/dist/vscode-badge/index.js';
import '@vscode-elements/elements/dist/vscode-button/index.js';
import '@vscode-elements/elements/dist/vscode-icon/index.js';
import '@vscode-elements/elements/dist/vscode-option/index.js';
import '@vscode-elements/elements/dist/vscode-single-select/index.js';
import '@vscode-elements/elements/dist/vscode-textfield/index.js';
import { filterRows } from './filter';
import { groupRows } from './groups';
import { heightsAt, layoutAt } from './heights';
import { type Item, listItems } from './items';
import { type Deed, keyDeed } from './keyboard';
import { listView } from './list';
import type { FromPanel, Row, Strings, ToPanel } from './messages';
import { matchWords, type PageEvents, pageView } from './page';
import { isGrouping, readSaved, type Saved } from './saved';

declare function acquireVsCodeApi(): {
  readonly postMessage: (message: FromPanel) => void;
  readonly getState: () => unknown;
  readonly setState: (state: Saved) => void;
};

const editor = acquireVsCodeApi();
const root = document.body.appendChild(document.createElement('main'));
const canvas = document.createElement('canvas').getContext('2d');

let strings: Strings | undefined;
let article: { readonly summary: string; readonly rows: readonly Row[] } | undefined;
let saved = readSaved(editor.getState());
let matches: readonly Row[] = [];
let items: readonly Item[] = [];
/** Key of the item that keys act on. */
let active = '';
/** Id of the row under the editor's cursor. */
let cursor: string | undefined;
let news = '';
/** Where the list is to be scrolled to when it is drawn next, in pixels. */
let scrollTo: number | undefined;
let newsTimer: ReturnType<typeof setTimeout> | undefined;
let scrollTimer: ReturnType<typeof setTimeout> | undefined;

/** Only the filter's results are news; an article changes at every key, and saying so would drown its writer's words. */
const NEWS_PAUSE_MS = 600;
const SAVE_PAUSE_MS = 200;

function receive(message: ToPanel): void {
  switch (message.type) {
    case 'strings':
      strings = message.strings;
      break;
    case 'article':
      open(message.article, message.rows, message.summary);
      break;
    case 'change':
      change(message);
      break;
    case 'cursor':
      cursor = message.id;
      follow();
      return;
    case 'noArticle':
      article = undefined;
      break;
  }
  rebuild();
}

function open(address: string, rows: readonly Row[], summary: string): void {
  article = { rows, summary };
  cursor = undefined;
  if (saved.article !== address) {
    active = '';
    save({ article: address, collapsed: [], scrollTop: 0 });
  }
  scrollTo = saved.scrollTop;
}

function change({ splice: { from, removed, rows }, summary }: Extract<ToPanel, { type: 'change' }>): void {
  if (!article) return;
  article = { rows: [...article.rows.slice(0, from), ...rows, ...article.rows.slice(from + removed)], summary };
}

function save(part: Partial<Saved>): void {
  saved = { ...saved, ...part };
  editor.setState(saved);
}

/** Works out the list anew; needed after every change but scrolling and moving in it. */
function rebuild(): void {
  if (!strings) return;
  const { fontFamily, fontSize } = getComputedStyle(document.body);
  if (canvas) canvas.font = `${fontSize} ${fontFamily}`;
  const line = Math.round(Number.parseFloat(fontSize) * 1.4);
  root.style.setProperty('--line', `${line}px`);
  const heights = heightsAt(root.clientWidth, line, (text) => canvas?.measureText(text).width ?? text.length * line);
  matches = filterRows(article?.rows ?? [], saved.filter);
  items = listItems(groupRows(matches, saved.grouping, strings), new Set(saved.collapsed), heights);
  draw();
}

function draw(): void {
  if (!strings) return;
  const list = listView(
    {
      items,
      active: activeIndex(),
      cursor,
      scrollTop: scrollTo ?? listElement()?.scrollTop ?? 0,
      height: listElement()?.clientHeight ?? window.innerHeight,
      isWide: layoutAt(root.clientWidth).details === 1,
      strings,
    },
    { onKey, onClick, onScroll },
  );
  const { filter, grouping } = saved;
  const claims = article?.rows.length ?? 0;
  const page = { strings, summary: article?.summary, filter, grouping, claims, matches: matches.length, news, list };
  render(pageView(page, pageEvents), root);
  const element = listElement();
  if (element && scrollTo !== undefined) element.scrollTop = scrollTo;
  scrollTo = undefined;
}

const listElement = () => root.querySelector<HTMLElement>('.list');
const filterElement = () => root.querySelector<HTMLElement>('.filter');

const activeIndex = () =>
  Math.max(
    0,
    items.findIndex((item) => item.key === active),
  );

const pageEvents: PageEvents = {
  onFilter(filter) {
    save({ filter });
    scrollTo = 0;
    rebuild();
    tellMatches();
    if (!filter) filterElement()?.focus();
  },
  onFilterKey(event) {
    if (event.key === 'Escape' && saved.filter) pageEvents.onFilter('');
    else if (event.key === 'ArrowDown' && event.target === event.currentTarget) listElement()?.focus();
    else return;
    event.preventDefault();
  },
  onGrouping(grouping) {
    if (!isGrouping(grouping)) return;
    save({ grouping });
    rebuild();
    reveal(activeIndex(), 'centre');
  },
  onOpenFile: () => editor.postMessage({ type: 'openFile' }),
};

function tellMatches(): void {
  clearTimeout(newsTimer);
  newsTimer = setTimeout(() => {
    news = strings && saved.filter.trim() ? matchWords(matches.length, article?.rows.length ?? 0, strings) : '';
    draw();
  }, NEWS_PAUSE_MS);
}

function onKey(event: KeyboardEvent): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const deed = keyDeed(items, activeIndex(), event.key, listElement()?.clientHeight ?? 0);
  if (!deed) return;
  event.preventDefault();
  perform(deed);
}

function onClick(event: MouseEvent): void {
  const element = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-index]') : null;
  const index = Number(element?.dataset.index ?? Number.NaN);
  const item = items[index];
  if (!item) return;
  active = item.key;
  const isDouble = event.type === 'dblclick';
  if (item.type === 'row') perform({ type: 'jump', row: index, stay: !isDouble });
  else if (!isDouble) perform({ type: 'toggle', group: index });
  draw();
}

function onScroll(): void {
  clearTimeout(scrollTimer);
  scrollTimer = setTimeout(() => save({ scrollTop: listElement()?.scrollTop ?? 0 }), SAVE_PAUSE_MS);
  draw();
}

function perform(deed: Deed): void {
  switch (deed.type) {
    case 'move':
      active = items[deed.to]?.key ?? active;
      reveal(deed.to, 'nearest');
      break;
    case 'toggle':
      toggle(items[deed.group]);
      break;
    case 'jump': {
      const item = items[deed.row];
      if (item?.type === 'row') editor.postMessage({ type: 'jump', id: item.row.id, stay: deed.stay });
      break;
    }
    case 'filter':
      filterElement()?.focus();
  }
}

function toggle(item: Item | undefined): void {
  if (item?.type !== 'group') return;
  const { key } = item.group;
  save({ collapsed: item.isExpanded ? [...saved.collapsed, key] : saved.collapsed.filter((one) => one !== key) });
  rebuild();
}

/** The list goes with the editor's cursor, but is not pulled away under somebody who works in it. */
function follow(): void {
  const index = items.findIndex((item) => item.type === 'row' && item.row.id === cursor);
  const isBusy = [listElement(), filterElement()].some((element) => element?.contains(document.activeElement));
  if (index >= 0 && !isBusy) {
    active = items[index]?.key ?? active;
    reveal(index, 'centre');
  } else draw();
}

/** Scrolls only where the item is not in sight as a whole. */
function reveal(index: number, place: 'nearest' | 'centre'): void {
  const list = listElement();
  const item = items[index];
  if (list && item) {
    const isAbove = item.top < list.scrollTop;
    const isBelow = item.top + item.height > list.scrollTop + list.clientHeight;
    const middle = item.top - (list.clientHeight - item.height) / 2;
    if (isAbove || isBelow)
      scrollTo = place === 'centre' ? middle : isAbove ? item.top : item.top + item.height - list.clientHeight;
  }
  draw();
}

document.addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.defaultPrevented || document.activeElement === filterElement()) return;
  event.preventDefault();
  filterElement()?.focus();
});
window.addEventListener('message', (event: MessageEvent<ToPanel>) => receive(event.data));
new ResizeObserver(rebuild).observe(root);
editor.postMessage({ type: 'ready' });
