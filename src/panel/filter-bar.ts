// What the list shows beside the words looked for: a second row of pickers, closed until somebody asks for it.
import { html, nothing, type TemplateResult } from 'lit';
import { type Filters, isEverything, speakersOf } from './filter';
import type { Order, Row, Strings } from './messages';
import { ORDERS } from './saved';
import type { View } from './view';

export interface FilterState {
  readonly strings: Strings;
  readonly rows: readonly Row[];
  readonly filters: Filters;
  readonly order: Order;
  readonly areOpen: boolean;
}

export interface FilterEvents {
  readonly onFilters: (filters: Filters) => void;
  readonly onOrder: (order: string) => void;
  readonly onToggleFilters: () => void;
}

/** Opens and closes the pickers; marked while one of them leaves rows out, for then the list is not the whole. */
export const filterButton = ({ strings, filters, areOpen }: FilterState, on: FilterEvents): TemplateResult =>
  html`<button
    type="button"
    class="icon-button more ${isEverything(filters) ? '' : 'filtering'}"
    aria-label=${strings.moreFilters}
    title=${strings.moreFilters}
    aria-expanded=${areOpen}
    @click=${on.onToggleFilters}
  ><span class="codicon codicon-${isEverything(filters) ? 'filter' : 'filter-filled'}"></span></button>`;

export function filterBar(state: FilterState, on: FilterEvents): View {
  if (!state.areOpen) return nothing;
  const { strings, rows, filters, order } = state;
  const change = (part: Partial<Filters>) => on.onFilters({ ...filters, ...part });
  const speakers = Object.fromEntries(speakersOf(rows).map((name) => [name, name]));
  return html`<div class="toolbar filters">
    ${picker('status', strings.status, strings.everyStatus, strings.statuses, filters.status, (status) => change({ status }))}
    ${picker('kind', strings.by.kind, strings.everyKind, strings.kinds, filters.kind, (kind) => change({ kind }))}
    ${picker('speaker', strings.by.speaker, strings.everySpeaker, speakers, filters.speaker, (speaker) => change({ speaker }))}
    ${picker('source', strings.by.source, strings.everySource, strings.bases, filters.source, (source) => change({ source }))}
    <vscode-single-select
      class="picker order"
      label=${strings.orderBy}
      title=${strings.orderBy}
      @change=${(event: Event) => on.onOrder((event.currentTarget as HTMLSelectElement).value)}
    >
      ${ORDERS.map((one) => option(one, strings.orders[one], one === order))}
    </vscode-single-select>
    <vscode-checkbox
      class="mine"
      label=${strings.onlyMine}
      .checked=${filters.isOnlyMine}
      @change=${(event: Event) => change({ isOnlyMine: (event.currentTarget as HTMLInputElement).checked })}
    ></vscode-checkbox>
  </div>`;
}

function picker(
  name: string,
  label: string,
  every: string,
  choices: Readonly<Record<string, string>>,
  chosen: string,
  choose: (value: string) => void,
): TemplateResult {
  return html`<vscode-single-select
    class="picker by-${name}"
    label=${label}
    title=${label}
    @change=${(event: Event) => choose((event.currentTarget as HTMLSelectElement).value)}
  >
    ${option('', every, chosen === '')}
    ${Object.entries(choices).map(([value, words]) => option(value, words, chosen === value))}
  </vscode-single-select>`;
}

const option = (value: string, words: string, isChosen: boolean): TemplateResult =>
  html`<vscode-option value=${value} ?selected=${isChosen}>${words}</vscode-option>`;
