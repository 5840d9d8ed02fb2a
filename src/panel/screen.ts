import { boxFor, withDraft } from './drafts';
import type { Item } from './items';
import type { ListEvents } from './list';
import type { FromPanel, Row, Strings, Written } from './messages';
import type { Model } from './model';
import type { News } from './news';
import type { PageEvents } from './page';
import { readSaved, type Saved } from './saved';

/** What VS Code gives a page to talk to it, and to remember things while it is hidden. */
export interface Editor {
  readonly postMessage: (message: FromPanel) => void;
  readonly getState: () => unknown;
  readonly setState: (state: Saved) => void;
}

/** What people do with the page. */
export interface Events {
  readonly list: ListEvents;
  readonly page: PageEvents;
  readonly onToggleInspector: () => void;
  readonly onShare: (share: number) => void;
}

/** All that the page holds from one event to the next: made once, and changed by the functions of this folder. */
export interface Screen {
  readonly editor: Editor;
  readonly root: HTMLElement;
  readonly news: News;
  readonly on: Events;
  strings: Strings | undefined;
  model: Model;
  /** The end of a stretch of selected rows that stays when it is drawn out. */
  anchor: string;
  matches: readonly Row[];
  items: readonly Item[];
  /** Where the list is to be scrolled to when it is drawn next, in pixels. */
  scrollTo: number | undefined;
}

/** `events` are made with the screen that they change. */
export function makeScreen(
  editor: Editor,
  root: HTMLElement,
  news: News,
  events: (screen: () => Screen) => Events,
): Screen {
  const saved = readSaved(editor.getState());
  const screen: Screen = {
    editor,
    root,
    news,
    on: events(() => screen),
    strings: undefined,
    model: { article: undefined, saved, active: '', cursor: undefined, details: undefined, sent: {} },
    anchor: '',
    matches: [],
    items: [],
    scrollTo: undefined,
  };
  return screen;
}

export function update(screen: Screen, next: Model): void {
  if (next.saved !== screen.model.saved) screen.editor.setState(next.saved);
  screen.model = next;
}

export const save = (screen: Screen, part: Partial<Saved>): void =>
  update(screen, { ...screen.model, saved: { ...screen.model.saved, ...part } });

export const send = ({ editor }: Screen, message: FromPanel): void => editor.postMessage(message);

const isWritten = (message: FromPanel): message is Written =>
  ['note', 'query', 'answer', 'rewrite'].includes(message.type);

/** A note that is on its way is not sent again by a second click: its box is emptied only when it stands in the file. */
export function sendOnce(screen: Screen, message: FromPanel): void {
  const { model } = screen;
  if (isWritten(message)) {
    const box = boxFor(model.saved.article, message);
    if (model.sent[box] === message.text) return;
    screen.model = { ...model, sent: withDraft(model.sent, box, message.text) };
  }
  send(screen, message);
}

export const listElement = ({ root }: Screen) => root.querySelector<HTMLElement>('.list');

export const filterElement = ({ root }: Screen) => root.querySelector<HTMLElement>('.filter');

/** What has the focus; a text box inside an element of the page's own counts as that element. */
export const focused = () => (document.activeElement instanceof HTMLElement ? document.activeElement : null);

/** Index of the item that keys act on; the first where it is not in the list. */
export const activeIndex = ({ items, model }: Screen): number =>
  Math.max(
    0,
    items.findIndex((item) => item.key === model.active),
  );

export function activate(screen: Screen, index: number): void {
  screen.model = { ...screen.model, active: screen.items[index]?.key ?? screen.model.active };
}

/** Ids of the rows that the list shows, in order. */
export const shownIds = ({ items }: Screen): readonly string[] =>
  items.flatMap((item) => (item.type === 'row' ? item.row.id : []));
