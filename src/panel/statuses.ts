// How each status looks: an icon and a colour of its own, and always its words beside them or in its title.
import { html, type TemplateResult } from 'lit';
import type { Status } from '../annotations/annotation';
import type { Strings } from './messages';

export const statusIcon = (status: Status, { statusIcons }: Strings): TemplateResult =>
  html`<span class="codicon codicon-${statusIcons[status]} status-${status}"></span>`;

/** In the order in which they are offered. */
const offered = ({ statuses }: Strings): readonly Status[] =>
  Object.keys(statuses).filter((one): one is Status => Object.hasOwn(statuses, one));

/** A digit for each: 1 is unchecked, 3 confirmed. */
export const statusOfKey = (key: string, strings: Strings): Status | undefined => offered(strings)[Number(key) - 1];

/** One button a status, the given one pressed. */
export function statusButtons(
  given: Status | undefined,
  strings: Strings,
  choose: (status: Status) => void,
): TemplateResult {
  return html`<div class="statuses" role="group" aria-label=${strings.status}>
    ${offered(strings).map(
      (status, index) => html`<button
          type="button"
          class="status ${status === given ? 'given' : ''}"
          aria-pressed=${status === given}
          title="${strings.statuses[status]} (${index + 1})"
          @click=${() => choose(status)}
        >${statusIcon(status, strings)}<span>${strings.statuses[status]}</span></button>`,
    )}
  </div>`;
}
