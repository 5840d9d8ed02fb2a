// Everything around the list: the line above it, the filter, the picker, and what stands in its place when there is nothing to list.
import { html, nothing, type TemplateResult } from 'lit';
import { type FilterEvents, type FilterState, filterBar, filterButton } from './filter-bar';
import type { Coverage, Grouping, Overview, Strings } from './messages';
import { GROUPINGS } from './saved';
import type { View } from './view';
import { fill } from './words';

export interface PageState {
  readonly strings: Strings;
  /** Undefined: no article is open. */
  readonly overview: Overview | undefined;
  readonly filter: string;
  readonly filters: FilterState;
  readonly grouping: Grouping;
  readonly claims: number;
  readonly matches: number;
  readonly list: TemplateResult | undefined;
  readonly strays: View;
  readonly rejected: View;
  readonly inspector: View;
}

export interface PageEvents extends FilterEvents {
  readonly onFilter: (filter: string) => void;
  readonly onAllFilters: () => void;
  readonly onFilterKey: (event: KeyboardEvent) => void;
  readonly onGrouping: (grouping: string) => void;
  readonly onOpenFile: () => void;
}

export function pageView(state: PageState, on: PageEvents): TemplateResult {
  return state.overview === undefined ? noArticleView(state.strings, on) : articleView(state, state.overview, on);
}

export function matchWords(matches: number, claims: number, strings: Strings): string {
  if (matches === 0) return strings.noMatch;
  return fill(matches === 1 ? strings.oneMatch : strings.matches, String(matches), String(claims));
}

function articleView(state: PageState, overview: Overview, on: PageEvents): TemplateResult {
  const { strings, claims, matches } = state;
  if (claims === 0)
    return html`<h1 class="summary">${overview.summary}</h1>
      ${state.strays} ${state.rejected} ${emptyView('info', strings.noClaims, strings.noClaimsHelp)}`;
  return html`
    <h1 class="summary">${overview.summary}</h1>
    ${coverageView(overview.coverage, strings)} ${toolbarView(state, on)} ${filterBar(state.filters, on)}
    ${overview.obstacle ? html`<p class="obstacle"><span class="codicon codicon-lock"></span>${overview.obstacle}</p>` : nothing}
    ${state.strays}
    ${matches < claims && matches > 0 ? html`<p class="summary">${matchWords(matches, claims, strings)}</p>` : nothing}
    ${matches > 0 ? state.list : noMatchView(strings, on)} ${state.rejected} ${state.inspector}
  `;
}

/** The bar says by its length what the words beside it say. */
function coverageView({ checked, total }: Coverage, strings: Strings): View {
  if (total === 0) return nothing;
  const style = `inline-size: ${(100 * checked) / total}%`;
  return html`<div class="coverage">
    <span>${fill(strings.checked, String(checked), String(total))}</span>
    <div class="bar" aria-hidden="true"><div .style=${style}></div></div>
  </div>`;
}

function toolbarView({ strings, filter, filters, grouping }: PageState, on: PageEvents): TemplateResult {
  return html`<div class="toolbar">
    <vscode-textfield
      class="filter"
      .label=${strings.filter}
      placeholder=${strings.filterHint}
      .value=${filter}
      @input=${(event: Event) => on.onFilter((event.currentTarget as HTMLInputElement).value)}
      @keydown=${on.onFilterKey}
    >
      <vscode-icon slot="content-before" name="filter"></vscode-icon>
      ${filter ? clearView(strings, on) : nothing}
    </vscode-textfield>
    <vscode-single-select
      class="grouping"
      label=${strings.groupBy}
      title=${strings.groupBy}
      @change=${(event: Event) => on.onGrouping((event.currentTarget as HTMLSelectElement).value)}
    >
      ${GROUPINGS.map(
        (one) => html`<vscode-option value=${one} ?selected=${one === grouping}>${strings.by[one]}</vscode-option>`,
      )}
    </vscode-single-select>
    ${filterButton(filters, on)}
  </div>`;
}

const clearView = (strings: Strings, on: PageEvents) =>
  html`<vscode-icon
    slot="content-after"
    name="close"
    action-icon
    label=${strings.clearFilter}
    title=${strings.clearFilter}
    @click=${() => on.onFilter('')}
  ></vscode-icon>`;

const noMatchView = (strings: Strings, on: PageEvents) =>
  html`${emptyView('search', strings.noMatch, '')}
    <div class="empty"><vscode-button @click=${on.onAllFilters}>${strings.clearFilter}</vscode-button></div>`;

const noArticleView = (strings: Strings, on: PageEvents) =>
  html`${emptyView('quote', strings.noArticle, strings.noArticleHelp)}
    <div class="empty"><vscode-button @click=${on.onOpenFile}>${strings.openFile}</vscode-button></div>`;

const emptyView = (icon: string, title: string, help: string) =>
  html`<div class="empty">
    <vscode-icon name=${icon} size="24"></vscode-icon>
    <h2 class="title">${title}</h2>
    ${help ? html`<p>${help}</p>` : nothing}
  </div>`;
