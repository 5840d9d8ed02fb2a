// Files and addresses that are dropped on the page become sources: of the row below the mouse, else of the one that is selected.
import { type Screen, send } from './screen';

/** VS Code's own lists give their files as such; VS Code lets a drop through to a page while Shift is held. */
const types = ['application/vnd.code.uri-list', 'text/uri-list'];

export function takeDrops(screen: Screen): void {
  document.addEventListener('dragover', (event) => {
    if (!event.dataTransfer?.types.some((type) => types.includes(type))) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = 'link';
    mark(screen, rowAt(event));
  });
  document.addEventListener('dragleave', () => mark(screen, undefined));
  document.addEventListener('drop', (event) => drop(screen, event));
}

function drop(screen: Screen, event: DragEvent): void {
  mark(screen, undefined);
  const list = types.map((type) => event.dataTransfer?.getData(type) ?? '').find((text) => text !== '') ?? '';
  const addresses = list.split(/\r?\n/).filter((line) => line.trim() !== '' && !line.startsWith('#'));
  if (addresses.length === 0) return;
  event.preventDefault();
  const item = screen.items[Number(rowAt(event)?.dataset.index ?? Number.NaN)];
  const { selected } = screen.model.saved;
  const id = item?.type === 'row' ? item.row.id : selected.length === 1 ? selected[0] : undefined;
  send(screen, { type: 'attach', id, addresses });
}

const rowAt = ({ target }: DragEvent): HTMLElement | undefined =>
  (target instanceof Element ? target.closest<HTMLElement>('.row[data-index]') : null) ?? undefined;

function mark({ root }: Screen, row: HTMLElement | undefined): void {
  for (const one of root.querySelectorAll('.drop')) if (one !== row) one.classList.remove('drop');
  row?.classList.add('drop');
}
