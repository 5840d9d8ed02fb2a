import { render } from 'lit';
import '@vscode-elements/elements/dist/vscode-badge/index.js';
import '@vscode-elements/elements/dist/vscode-button/index.js';
import '@vscode-elements/elements/dist/vscode-checkbox/index.js';
import '@vscode-elements/elements/dist/vscode-icon/index.js';
import '@vscode-elements/elements/dist/vscode-option/index.js';
import '@vscode-elements/elements/dist/vscode-single-select/index.js';
import '@vscode-elements/elements/dist/vscode-textfield/index.js';
import { boxFor, boxOf, isBegun, withDraft } from './drafts';
import { chooseRows, everything, filterRows, inOrder } from './filter';
import { groupRows } from './groups';
import { heightsAt, layoutAt } from './heights';
import { inspectorView } from './inspector';
import { type Item, listItems } from './items';
import { type Deed, keyDeed } from './keyboard';
import { listView } from './list';
import type { FromPanel, Row, Strings, ToPanel, Written } from './messages';
import { type Model, received, toggled } from './model';
import { makeNews } from './news';
import type { Boxes } from './notes-view';
import { matchWords, type PageEvents, type PageState, pageView } from './page';
import { isGrouping, isOrder, readSaved, type Saved } from './saved';
import { drawnTo, only, type Selection, toggled as toggledIn, within } from './selection';
import { statusOfKey } from './statuses';
import { straysView } from './strays-view';

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
let model: Model = {
  article: undefined,
  saved: readSaved(editor.getState()),
  active: '',
  cursor: undefined,
  details: undefined,
  sent: {},
};
/** The end of a stretch of selected rows that stays when it is drawn out. */
let anchor = '';
let matches: readonly Row[] = [];
let items: readonly Item[] = [];
/** Where the list is to be scrolled to when it is drawn next, in pixels. */
let scrollTo: number | undefined;
let scrollTimer: ReturnType<typeof setTimeout> | undefined;

const listElement = () => root.querySelector<HTMLElement>('.list');
const filterElement = () => root.querySelector<HTMLElement>('.filter');
/** What a scroll bar takes is known only once the list is there; until then it is taken to need none. */
const listWidth = () => listElement()?.clientWidth ?? root.clientWidth;

const send = (message: FromPanel) => editor.postMessage(message);

const isWritten = (message: FromPanel): message is Written => ['note', 'query', 'answer'].includes(message.type);

/** A note that is on its way is not sent again by a second click: its box is emptied only when it stands in the file. */
function sendOnce(message: FromPanel): void {
  if (isWritten(message)) {
    const box = boxFor(model.saved.article, message);
    if (model.sent[box] === message.text) return;
    model = { ...model, sent: withDraft(model.sent, box, message.text) };
  }
  send(message);
}

const boxes: Boxes = {
  textIn: (id, query) => model.saved.drafts[boxOf(model.saved.article, id, query)] ?? '',
  keep: (text, id, query) =>
    save({ drafts: withDraft(model.saved.drafts, boxOf(model.saved.article, id, query), text) }),
};

function receive(message: ToPanel): void {
  if (message.type === 'strings') strings = message.strings;
  else update(received(model, message));
  if (message.type === 'article') scrollTo = model.saved.scrollTop;
  if (message.type === 'details' || message.type === 'written') draw();
  else if (message.type === 'cursor') follow();
  else {
    rebuild();
    keepSelection(message.type === 'article');
  }
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
  const { filter, filters, grouping, order, collapsed } = model.saved;
  const rows = model.article ? chooseRows(model.article.rows, filters, model.article.overview) : [];
  matches = inOrder(filterRows(rows, filter), order);
  items = listItems(groupRows(matches, grouping, strings), new Set(collapsed), heights);
  draw();
  if (listWidth() < width) rebuild(); // a scroll bar has come
}

function draw(): void {
  if (!strings) return;
  const { filter, grouping, filters, order, areFiltersOpen, isInspectorOpen } = model.saved;
  const { overview, rows } = model.article ?? { overview: undefined, rows: [] };
  const selected = new Set(model.saved.selected);
  const list = listView(
    {
      items,
      active: activeIndex(),
      cursor: model.cursor,
      selected,
      scrollTop: scrollTo ?? listElement()?.scrollTop ?? 0,
      height: listElement()?.clientHeight ?? window.innerHeight,
      isWide: layoutAt(listWidth()).details === 1,
      strings,
    },
    { onKey, onClick, onScroll },
  );
  const inspector = inspectorView(
    {
      strings,
      rows: rows.filter(({ id }) => selected.has(id)),
      details: model.details,
      obstacle: overview?.obstacle ?? '',
      isOpen: isInspectorOpen,
      onToggle: toggleInspector,
      boxes,
    },
    sendOnce,
  );
  const page: PageState = {
    strings,
    overview,
    filter,
    filters: { strings, rows, filters, order, areOpen: areFiltersOpen },
    grouping,
    claims: rows.length,
    matches: matches.length,
    list,
    strays: straysView(overview?.strays ?? [], strings, send),
    inspector,
  };
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

const shownIds = () => items.flatMap((item) => (item.type === 'row' ? item.row.id : []));

const selection = (): Selection => ({ ids: model.saved.selected, anchor });

function select(next: Selection): void {
  anchor = next.anchor;
  if (next.ids.join('\n') === model.saved.selected.join('\n')) return;
  save({ selected: next.ids });
  send({ type: 'select', ids: next.ids });
}

/** Rows that are gone are no longer selected. A page that was loaded anew says what it works on. */
function keepSelection(isNew: boolean): void {
  const there = within(selection(), model.article?.rows.map(({ id }) => id) ?? []);
  if (isNew) send({ type: 'select', ids: there.ids });
  select(there);
  draw();
}

function toggleInspector(): void {
  save({ isInspectorOpen: !model.saved.isInspectorOpen });
  rebuild();
}

/** After a change of what the list holds, said to those who do not see it. */
function tellMatches(): void {
  scrollTo = 0;
  rebuild();
  const claims = model.article?.rows.length ?? 0;
  if (strings) news.tell(matches.length < claims ? matchWords(matches.length, claims, strings) : '');
}

const pageEvents: PageEvents = {
  onFilter(filter) {
    save({ filter });
    tellMatches();
    if (!filter) filterElement()?.focus();
  },
  onFilterKey(event) {
    if (event.key === 'Escape' && model.saved.filter) pageEvents.onFilter('');
    else if (event.key === 'ArrowDown' && event.target === event.currentTarget) listElement()?.focus();
    else return;
    event.preventDefault();
  },
  onFilters(filters) {
    save({ filters });
    tellMatches();
  },
  onAllFilters() {
    save({ filter: '', filters: everything });
    tellMatches();
    filterElement()?.focus();
  },
  onOrder(order) {
    if (!isOrder(order)) return;
    save({ order });
    rebuild();
    reveal(activeIndex(), 'centre');
  },
  onToggleFilters() {
    save({ areFiltersOpen: !model.saved.areFiltersOpen });
    rebuild();
  },
  onGrouping(grouping) {
    if (!isGrouping(grouping)) return;
    save({ grouping });
    rebuild();
    reveal(activeIndex(), 'centre');
  },
  onOpenFile: () => send({ type: 'openFile' }),
};

function onKey(event: KeyboardEvent): void {
  if (event.altKey) return;
  if (event.ctrlKey || event.metaKey) {
    onSelectKey(event);
    return;
  }
  const deed = keyDeed(items, activeIndex(), event.key, listElement()?.clientHeight ?? 0, event.shiftKey);
  if (!deed) return;
  event.preventDefault();
  perform(deed);
}

/** As in VS Code's own lists: Ctrl+A takes all rows, Ctrl+Space the active one in addition. */
function onSelectKey(event: KeyboardEvent): void {
  const item = items[activeIndex()];
  if (event.key === 'a') select({ ids: shownIds(), anchor });
  else if (event.key === ' ' && item?.type === 'row') select(toggledIn(selection(), item.row.id, shownIds()));
  else return;
  event.preventDefault();
  draw();
}

/** One click shows the words and leaves the focus in the list, two go to the text, as in VS Code's own trees. */
function onClick(event: MouseEvent): void {
  const element = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-index]') : null;
  const index = Number(element?.dataset.index ?? Number.NaN);
  const isDouble = event.type === 'dblclick';
  const item = items[index];
  activate(index);
  if (item?.type === 'row' && (event.ctrlKey || event.metaKey)) select(toggledIn(selection(), item.row.id, shownIds()));
  else if (item?.type === 'row' && event.shiftKey) select(drawnTo(selection(), item.row.id, shownIds()));
  else if (item?.type === 'row') {
    select(only(item.row.id));
    perform({ type: 'jump', row: index, stay: !isDouble });
  } else if (!isDouble) perform({ type: 'toggle', group: index });
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
    const item = items[deed.to];
    if (item?.type === 'row') select(deed.isDrawn ? drawnTo(selection(), item.row.id, shownIds()) : only(item.row.id));
    reveal(deed.to, 'nearest');
  }
  const group = deed.type === 'toggle' ? items[deed.group] : undefined;
  if (group?.type === 'group') {
    update({ ...model, saved: toggled(model.saved, group.key) });
    rebuild();
  }
  const target = deed.type === 'jump' ? items[deed.row] : undefined;
  if (deed.type === 'jump' && target?.type === 'row') send({ type: 'jump', id: target.row.id, stay: deed.stay });
  const status = deed.type === 'status' && strings ? statusOfKey(deed.digit, strings) : undefined;
  if (status && model.saved.selected.length > 0) send({ type: 'status', ids: model.saved.selected, status });
}

/** Somebody who looks something up in the article while writing a note comes back to the note. */
function isWriting(): boolean {
  const { selected, drafts, article } = model.saved;
  return selected.length === 1 && selected.some((id) => isBegun(drafts, article, id));
}

/** The list goes with the editor's cursor, but is not pulled away under somebody who works in it. */
function follow(): void {
  const index = items.findIndex((item) => item.type === 'row' && item.row.id === model.cursor);
  const item = items[index];
  if (item?.type === 'row' && !document.hasFocus() && !isWriting()) {
    activate(index);
    select(only(item.row.id));
    reveal(index, 'centre');
  } else draw();
}

const focused = () => (document.activeElement instanceof HTMLElement ? document.activeElement : null);

/** Scrolls only where the item is not in sight as a whole. */
function reveal(index: number, place: 'nearest' | 'centre'): void {
  draw(); // the inspector may have come, and taken room
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
  const isWriting = focused() === filterElement() || focused() instanceof HTMLTextAreaElement;
  if (event.key !== '/' || event.defaultPrevented || isWriting) return;
  event.preventDefault();
  filterElement()?.focus();
});
// The command that focuses the view gives the page the focus, and nothing on it.
window.addEventListener('focus', () => {
  if (focused() === document.body) (listElement() ?? filterElement())?.focus();
});
window.addEventListener('message', (event: MessageEvent<ToPanel>) => receive(event.data));
new ResizeObserver(rebuild).observe(root);
send({ type: 'ready' });
