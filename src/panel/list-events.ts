// What keys and the mouse do in the list.
import { select, selection } from './choosing';
import { draw, rebuild, reveal } from './draw';
import { type Deed, keyDeed } from './keyboard';
import type { ListEvents } from './list';
import { toggled } from './model';
import { activate, activeIndex, filterElement, listElement, type Screen, save, send, shownIds, update } from './screen';
import { drawnTo, only, toggled as toggledIn } from './selection';
import { statusOfKey } from './statuses';

export function listEvents(screen: () => Screen): ListEvents {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    onKey: (event) => onKey(screen(), event),
    onClick: (event) => onClick(screen(), event),
    onScroll() {
      clearTimeout(timer);
      timer = setTimeout(() => save(screen(), { scrollTop: listElement(screen())?.scrollTop ?? 0 }), 200);
      draw(screen());
    },
  };
}

function onKey(screen: Screen, event: KeyboardEvent): void {
  if (event.altKey) return;
  if (event.ctrlKey || event.metaKey) {
    onSelectKey(screen, event);
    return;
  }
  const page = listElement(screen)?.clientHeight ?? 0;
  const deed = keyDeed(screen.items, activeIndex(screen), event.key, page, event.shiftKey);
  if (!deed) return;
  event.preventDefault();
  perform(screen, deed);
}

/** As in VS Code's own lists: Ctrl+A takes all rows, Ctrl+Space the active one in addition. */
function onSelectKey(screen: Screen, event: KeyboardEvent): void {
  const item = screen.items[activeIndex(screen)];
  const ids = shownIds(screen);
  if (event.key === 'a') select(screen, { ids, anchor: screen.anchor });
  else if (event.key === ' ' && item?.type === 'row') select(screen, toggledIn(selection(screen), item.row.id, ids));
  else return;
  event.preventDefault();
  draw(screen);
}

/** One click shows the words and leaves the focus in the list, two go to the text, as in VS Code's own trees. */
function onClick(screen: Screen, event: MouseEvent): void {
  const element = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-index]') : null;
  const index = Number(element?.dataset.index ?? Number.NaN);
  const isDouble = event.type === 'dblclick';
  const item = screen.items[index];
  activate(screen, index);
  if (item?.type === 'row') {
    if (!selectByClick(screen, item.row.id, event)) jump(screen, index, !isDouble);
  } else if (!isDouble) toggleGroup(screen, index);
  draw(screen);
}

/** Whether the click only took rows in, so that there is none to show. */
function selectByClick(screen: Screen, id: string, { ctrlKey, metaKey, shiftKey }: MouseEvent): boolean {
  const isAdded = ctrlKey || metaKey;
  if (isAdded) select(screen, toggledIn(selection(screen), id, shownIds(screen)));
  else if (shiftKey) select(screen, drawnTo(selection(screen), id, shownIds(screen)));
  else select(screen, only(id));
  return isAdded || shiftKey;
}

function perform(screen: Screen, deed: Deed): void {
  if (deed.type === 'filter') filterElement(screen)?.focus();
  else if (deed.type === 'move') move(screen, deed.to, deed.isDrawn);
  else if (deed.type === 'toggle') toggleGroup(screen, deed.group);
  else if (deed.type === 'jump') jump(screen, deed.row, deed.stay);
  else giveStatus(screen, deed.digit);
}

function move(screen: Screen, to: number, isDrawn: boolean): void {
  activate(screen, to);
  const item = screen.items[to];
  if (item?.type === 'row')
    select(screen, isDrawn ? drawnTo(selection(screen), item.row.id, shownIds(screen)) : only(item.row.id));
  reveal(screen, to, 'nearest');
}

function toggleGroup(screen: Screen, index: number): void {
  const group = screen.items[index];
  if (group?.type !== 'group') return;
  update(screen, { ...screen.model, saved: toggled(screen.model.saved, group.key) });
  rebuild(screen);
}

function jump(screen: Screen, index: number, stay: boolean): void {
  const target = screen.items[index];
  if (target?.type === 'row') send(screen, { type: 'jump', id: target.row.id, stay });
}

function giveStatus(screen: Screen, digit: string): void {
  const ids = screen.model.saved.selected;
  const status = screen.strings && statusOfKey(digit, screen.strings);
  if (status && ids.length > 0) send(screen, { type: 'status', ids, status });
}
