// Which rows a person works on, told to the editor.

import { isBegun } from './drafts';
import { draw, reveal } from './draw';
import { activate, type Screen, save, send } from './screen';
import { only, type Selection, within } from './selection';

export const selection = ({ model, anchor }: Screen): Selection => ({ ids: model.saved.selected, anchor });

export function select(screen: Screen, next: Selection): void {
  screen.anchor = next.anchor;
  if (next.ids.join('\n') === screen.model.saved.selected.join('\n')) return;
  save(screen, { selected: next.ids });
  send(screen, { type: 'select', ids: next.ids });
}

/** Rows that are gone are no longer selected. A page that was loaded anew says what it works on. */
export function keepSelection(screen: Screen, isNew: boolean): void {
  const there = within(selection(screen), screen.model.article?.rows.map(({ id }) => id) ?? []);
  if (isNew) send(screen, { type: 'select', ids: there.ids });
  select(screen, there);
  draw(screen);
}

/** Somebody who looks something up in the article while writing a note comes back to the note. */
function isWriting({ model }: Screen): boolean {
  const { selected, drafts, article } = model.saved;
  return selected.length === 1 && selected.some((id) => isBegun(drafts, article, id));
}

/** The list goes with the editor's cursor, but is not pulled away under somebody who works in it. */
export function follow(screen: Screen): void {
  const index = screen.items.findIndex((item) => item.type === 'row' && item.row.id === screen.model.cursor);
  const item = screen.items[index];
  if (item?.type === 'row' && !document.hasFocus() && !isWriting(screen)) {
    activate(screen, index);
    select(screen, only(item.row.id));
    reveal(screen, index, 'centre');
  } else draw(screen);
}
