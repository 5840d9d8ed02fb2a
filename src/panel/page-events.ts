// What is done with everything around the list.
import { rebuild, reveal } from './draw';
import { everything } from './filter';
import { matchWords, type PageEvents } from './page';
import { isGrouping, isOrder } from './saved';
import { activeIndex, filterElement, listElement, type Screen, save, send } from './screen';

export function pageEvents(screen: () => Screen): PageEvents {
  return {
    onFilter: (filter) => onFilter(screen(), filter),
    onFilterKey: (event) => onFilterKey(screen(), event),
    onFilters(filters) {
      save(screen(), { filters });
      tellMatches(screen());
    },
    onAllFilters() {
      save(screen(), { filter: '', filters: everything });
      tellMatches(screen());
      filterElement(screen())?.focus();
    },
    onOrder: (order) => isOrder(order) && arrange(screen(), { order }),
    onToggleFilters() {
      save(screen(), { areFiltersOpen: !screen().model.saved.areFiltersOpen });
      rebuild(screen());
    },
    onGrouping: (grouping) => isGrouping(grouping) && arrange(screen(), { grouping }),
    onOpenFile: () => send(screen(), { type: 'openFile' }),
  };
}

export const onToggleInspector = (screen: () => Screen) => (): void => {
  save(screen(), { isInspectorOpen: !screen().model.saved.isInspectorOpen });
  rebuild(screen());
};

export const onShare =
  (screen: () => Screen) =>
  (share: number): void => {
    save(screen(), { share });
    rebuild(screen());
  };

function onFilter(screen: Screen, filter: string): void {
  save(screen, { filter });
  tellMatches(screen);
  if (!filter) filterElement(screen)?.focus();
}

function onFilterKey(screen: Screen, event: KeyboardEvent): void {
  if (event.key === 'Escape' && screen.model.saved.filter) onFilter(screen, '');
  else if (event.key === 'ArrowDown' && event.target === event.currentTarget) listElement(screen)?.focus();
  else return;
  event.preventDefault();
}

/** Another order of the same rows: the one that keys act on stays in sight. */
function arrange(screen: Screen, how: Parameters<typeof save>[1]): void {
  save(screen, how);
  rebuild(screen);
  reveal(screen, activeIndex(screen), 'centre');
}

/** After a change of what the list holds, said to those who do not see it. */
function tellMatches(screen: Screen): void {
  screen.scrollTo = 0;
  rebuild(screen);
  const { matches, model, strings, news } = screen;
  const claims = model.article?.rows.length ?? 0;
  if (strings) news.tell(matches.length < claims ? matchWords(matches.length, claims, strings) : '');
}
