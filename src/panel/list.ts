// The list: one tab stop, a tree for screen readers, of which only what is in sight stands in the page.
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { type GroupItem, type Item, itemsWithin, listHeight, type RowItem } from './items';
import type { Row, RowKind, Strings } from './messages';
import { statusIcon } from './statuses';
import { detailWords, fill, howWords, rowTooltip, speakerWords, unsaidStatus } from './words';

export interface ListState {
  readonly items: readonly Item[];
  /** Index of the item that keys act on. */
  readonly active: number;
  /** The row under the editor's cursor. */
  readonly cursor: string | undefined;
  /** Ids of rows. */
  readonly selected: ReadonlySet<string>;
  readonly scrollTop: number;
  readonly height: number;
  /** Details on one line with the speaker, or on one of their own. */
  readonly isWide: boolean;
  readonly strings: Strings;
}

export interface ListEvents {
  readonly onKey: (event: KeyboardEvent) => void;
  readonly onClick: (event: MouseEvent) => void;
  readonly onScroll: () => void;
}

export function listView(state: ListState, on: ListEvents): TemplateResult {
  const { items, active, scrollTop, height, strings } = state;
  const { from, to } = itemsWithin(items, scrollTop, height);
  const isActiveDrawn = from <= active && active < to;
  const drawn = items.slice(from, to).map((item, index) => ({ item, index: from + index }));
  return html`<div
    class="list ${state.isWide ? 'wide' : ''}"
    role="tree"
    tabindex="0"
    aria-label=${strings.list}
    aria-multiselectable="true"
    aria-activedescendant=${isActiveDrawn ? `item-${active}` : nothing}
    @keydown=${on.onKey}
    @click=${on.onClick}
    @dblclick=${on.onClick}
    @scroll=${on.onScroll}
  >
    <div class="items" role="none" .style=${`height: ${listHeight(items)}px`}>
      ${repeat(
        drawn,
        ({ item }) => item.key,
        ({ item, index }) => (item.type === 'group' ? groupView(item, index, state) : rowView(item, index, state)),
      )}
    </div>
  </div>`;
}

function groupView(item: GroupItem, index: number, state: ListState): TemplateResult {
  const { group, isExpanded } = item;
  const count = group.rows.length;
  const label = count === 1 ? state.strings.smallGroupLabel : state.strings.groupLabel;
  const holdsCursor = !isExpanded && group.rows.some((row) => row.id === state.cursor);
  return html`<div
    class="item group ${group.isUnresolved ? 'unresolved' : ''} ${state.active === index ? 'active' : ''} ${holdsCursor ? 'cursor' : ''}"
    id="item-${index}"
    data-index=${index}
    role="treeitem"
    aria-level="1"
    aria-expanded=${isExpanded}
    aria-posinset=${item.position}
    aria-setsize=${item.siblings}
    aria-label=${fill(label, group.label, String(count))}
    .style=${placeStyle(item)}
  >
    <span class="codicon codicon-chevron-${isExpanded ? 'down' : 'right'}"></span>
    ${group.isUnresolved ? icon('question') : nothing}
    <span class="label" dir="auto">${group.label}</span>
    <vscode-badge>${count}</vscode-badge>
  </div>`;
}

/**
 * Its name for screen readers is its whole text, which the style sheet only hides from sight where it is too long: a name of its own that
 * says other words than stand there is wrong for those who see the row too.
 */
function rowView(item: RowItem, index: number, state: ListState): TemplateResult {
  const { row } = item;
  const { strings } = state;
  const isAtCursor = row.id === state.cursor;
  const isSelected = state.selected.has(row.id);
  const classes = [
    row.kind,
    row.stance,
    row.speaker.status,
    state.active === index && 'active',
    isAtCursor && 'cursor',
    isSelected && 'selected',
    strings.settled.includes(row.status) && 'settled',
  ];
  return html`<div
    class="item row ${classes.filter(Boolean).join(' ')}"
    id="item-${index}"
    data-index=${index}
    role="treeitem"
    aria-level="2"
    aria-selected=${isSelected}
    aria-posinset=${item.position}
    aria-setsize=${item.siblings}
    .style=${placeStyle(item)}
  >
    ${icon(KIND_ICONS[row.kind])}
    ${row.status === 'unchecked' && !row.isUnconfirmed ? nothing : html`<span class="state">${statusIcon(row.status, strings)}</span>`}
    <div title=${rowTooltip(row, strings)}>
      <div class="words" dir="auto">${row.words}</div>
      ${detailsView(row, strings)}
    </div>
  </div>`;
}

function detailsView(row: Row, strings: Strings): TemplateResult {
  const how = howWords(row, strings);
  return html`<div class="details">
    <span class="who"
      >${row.speaker.status === 'unresolved' ? icon('question') : nothing}<span class="speaker" dir="auto"
        >${speakerWords(row, strings)}</span
      >${how ? html`<span class="how">${how}</span>` : nothing}</span
    ><span class="hidden">. </span><span class="rest">${detailWords(row, strings).join(' · ')}</span
    ><span class="hidden">. ${unsaidStatus(row, strings)}</span>
  </div>`;
}

const KIND_ICONS: Readonly<Record<RowKind, string>> = {
  direct: 'quote',
  mixed: 'comment-discussion-quote',
  indirect: 'comment',
  fact: 'symbol-numeric',
  statement: 'note',
};

const icon = (name: string) => html`<span class="codicon codicon-${name}"></span>`;

/** Set as a property, because the page's security policy forbids style attributes. */
const placeStyle = ({ top, height }: Item) => `top: ${top}px; height: ${height}px`;
