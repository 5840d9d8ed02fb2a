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
import { type Model, received, toggled } from './model';
import { makeNews } from './news';
import { matchWords, type PageEvents, pageView } from './page';
import { isGrouping, readSaved, type Saved } from './saved';

declare function acquireVsCodeApi(): {
  readonly postMessage: (message: FromPanel) => void;
  readonly getState: () => unknown;
  readonly setState: (state: Saved) => void;
};

const editor = acquireVsCodeApi();
const root = document.body.appendChild(document.createElement('main'));
const news = makeNews(document.body);
const canvas = document.createElement('canvas').getContext('2d');

let strings: Strings | undefined;
let model: Model = { article: undefined, saved: readSaved(editor.getState()), active: '', cursor: undefined };
let matches: readonly Row[] = [];
let items: readonly Item[] = [];
/** Where the list is to be scrolled to when it is drawn next, in pixels. */
let scrollTo: number | undefined;
let scrollTimer: ReturnType<typeof setTimeout> | undefined;

const listElement = () => root.querySelector<HTMLElement>('.list');
const filterElement = () => root.querySelector<HTMLElement>('.filter');
/** What a scroll bar takes is known only once the list is there; until then it is taken to need none. */
const listWidth = () => listElement()?.clientWidth ?? root.clientWidth;

function receive(message: ToPanel): void {
  if (message.type === 'strings') strings = message.strings;
  else update(received(model, message));
  if (message.type === 'article') scrollTo = model.saved.scrollTop;
  if (message.type === 'cursor') follow();
  else rebuild();
}

function update(next: Model): void {
  if (next.saved !== model.saved) editor.setState(next.saved);
  model = next;
}

const save = (part: Partial<Saved>) => update({ ...model, saved: { ...model.saved, ...part } });

/** Works out the list anew; needed after every change but scrolling and moving in it. */
function rebuild(): void {
  if (!strings) return;
  const { fontFamily, fontSize } = getComputedStyle(document.body);
  const line = Math.round(Number.parseFloat(fontSize) * 1.4);
  if (canvas) canvas.font = `${fontSize} ${fontFamily}`;
  root.style.setProperty('--line', `${line}px`);
  const width = listWidth();
  const heights = heightsAt(width, line, (text) => canvas?.measureText(text).width ?? text.length * line);
  const { filter, grouping, collapsed } = model.saved;
  matches = filterRows(model.article?.rows ?? [], filter);
  items = listItems(groupRows(matches, grouping, strings), new Set(collapsed), heights);
  draw();
  if (listWidth() < width) rebuild(); // a scroll bar has come
}

function draw(): void {
  if (!strings) return;
  const list = listView(
    {
      items,
      active: activeIndex(),
      cursor: model.cursor,
      scrollTop: scrollTo ?? listElement()?.scrollTop ?? 0,
      height: listElement()?.clientHeight ?? window.innerHeight,
      isWide: layoutAt(listWidth()).details === 1,
      strings,
    },
    { onKey, onClick, onScroll },
  );
  const { filter, grouping } = model.saved;
  const { summary, rows } = model.article ?? { summary: undefined, rows: [] };
  const page = { strings, summary, filter, grouping, claims: rows.length, matches: matches.length, list };
  render(pageView(page, pageEvents), root);
  const element = listElement();
  if (element && scrollTo !== undefined) element.scrollTop = scrollTo;
  scrollTo = undefined;
}

const activeIndex = () =>
  Math.max(
    0,
    items.findIndex((item) => item.key === model.active),
  );

function activate(index: number): void {
  model = { ...model, active: items[index]?.key ?? model.active };
}

const pageEvents: PageEvents = {
  onFilter(filter) {
    save({ filter });
    scrollTo = 0;
    rebuild();
    if (strings) news.tell(filter.trim() ? matchWords(matches.length, model.article?.rows.length ?? 0, strings) : '');
    if (!filter) filterElement()?.focus();
  },
  onFilterKey(event) {
    if (event.key === 'Escape' && model.saved.filter) pageEvents.onFilter('');
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

function onKey(event: KeyboardEvent): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const deed = keyDeed(items, activeIndex(), event.key, listElement()?.clientHeight ?? 0);
  if (!deed) return;
  event.preventDefault();
  perform(deed);
}

/** One click shows the words and leaves the focus in the list, two go to the text, as in VS Code's own trees. */
function onClick(event: MouseEvent): void {
  const element = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-index]') : null;
  const index = Number(element?.dataset.index ?? Number.NaN);
  const isDouble = event.type === 'dblclick';
  activate(index);
  if (items[index]?.type === 'row') perform({ type: 'jump', row: index, stay: !isDouble });
  else if (!isDouble) perform({ type: 'toggle', group: index });
  draw();
}

function onScroll(): void {
  clearTimeout(scrollTimer);
  scrollTimer = setTimeout(() => save({ scrollTop: listElement()?.scrollTop ?? 0 }), 200);
  draw();
}

function perform(deed: Deed): void {
  if (deed.type === 'filter') filterElement()?.focus();
  if (deed.type === 'move') {
    activate(deed.to);
    reveal(deed.to, 'nearest');
  }
  const group = deed.type === 'toggle' ? items[deed.group] : undefined;
  if (group?.type === 'group') {
    update({ ...model, saved: toggled(model.saved, group.key) });
    rebuild();
  }
  const target = deed.type === 'jump' ? items[deed.row] : undefined;
  if (deed.type === 'jump' && target?.type === 'row')
    editor.postMessage({ type: 'jump', id: target.row.id, stay: deed.stay });
}

/** The list goes with the editor's cursor, but is not pulled away under somebody who works in it. */
function follow(): void {
  const index = items.findIndex((item) => item.type === 'row' && item.row.id === model.cursor);
  const isBusy = document.hasFocus() && [listElement(), filterElement()].includes(focused());
  if (index >= 0 && !isBusy) {
    activate(index);
    reveal(index, 'centre');
  } else draw();
}

const focused = () => (document.activeElement instanceof HTMLElement ? document.activeElement : null);

/** Scrolls only where the item is not in sight as a whole. */
function reveal(index: number, place: 'nearest' | 'centre'): void {
  const list = listElement();
  const item = items[index];
  if (list && item) {
    const isAbove = item.top < list.scrollTop;
    const isBelow = item.top + item.height > list.scrollTop + list.clientHeight;
    const nearest = isAbove ? item.top : item.top + item.height - list.clientHeight;
    const middle = item.top - (list.clientHeight - item.height) / 2;
    if (isAbove || isBelow) scrollTo = place === 'centre' ? middle : nearest;
  }
  draw();
}

document.addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.defaultPrevented || focused() === filterElement()) return;
  event.preventDefault();
  filterElement()?.focus();
});
// The command that focuses the view gives the page the focus, and nothing on it.
window.addEventListener('focus', () => {
  if (focused() === document.body) (listElement() ?? filterElement())?.focus();
});
window.addEventListener('message', (event: MessageEvent<ToPanel>) => receive(event.data));
new ResizeObserver(rebuild).observe(root);
editor.postMessage({ type: 'ready' });
