// How each status looks: an icon and a colour of its own, and always its words beside them or in its title.
import { html, type TemplateResult } from 'lit';
import type { Status } from '../annotations/annotation';
import type { Strings } from './messages';

const ICONS: Readonly<Record<Status, string>> = {
  unchecked: 'circle-large-outline',
  checking: 'eye',
  confirmed: 'pass-filled',
  fix: 'error',
  disputed: 'arrow-both',
  unverifiable: 'question',
  'on-author': 'account',
  opinion: 'comment',
  cut: 'trash',
};

export const statusIcon = (status: Status): TemplateResult =>
  html`<span class="codicon codicon-${ICONS[status]} status-${status}"></span>`;

export function isStatus(value: string): value is Status {
  return Object.hasOwn(ICONS, value);
}

/** A digit for each, in the order in which they are offered: 1 is unchecked, 3 confirmed. */
export const statusOfKey = (key: string, { statuses }: Strings): Status | undefined =>
  Object.keys(statuses).filter(isStatus)[Number(key) - 1];

/** One button a status, the given one pressed. */
export function statusButtons(
  given: Status | undefined,
  strings: Strings,
  choose: (status: Status) => void,
): TemplateResult {
  return html`<div class="statuses" role="group" aria-label=${strings.status}>
    ${Object.keys(strings.statuses)
      .filter(isStatus)
      .map(
        (status, index) => html`<button
          type="button"
          class="status ${status === given ? 'given' : ''}"
          aria-pressed=${status === given}
          title="${strings.statuses[status]} (${index + 1})"
          @click=${() => choose(status)}
        >${statusIcon(status)}<span>${strings.statuses[status]}</span></button>`,
      )}
  </div>`;
}
