import { html, nothing, type TemplateResult } from 'lit';
import type { Send } from './inspector';
import type { Stray, Strings } from './messages';
import { statusIcon } from './statuses';
import type { View } from './view';
import { fill } from './words';

/** Notes whose words are not where they were: nothing is moved before a person has said where to. */
export function straysView(strays: readonly Stray[], strings: Strings, send: Send): View {
  if (strays.length === 0) return nothing;
  const words = strays.length === 1 ? strings.oneStray : fill(strings.strays, String(strays.length));
  return html`<details class="strays" open>
    <summary><span class="codicon codicon-warning"></span>${words}</summary>
    <ul>
      ${strays.map((stray) => strayView(stray, strings, send))}
    </ul>
  </details>`;
}

function strayView({ id, words, status, places }: Stray, strings: Strings, send: Send): TemplateResult {
  return html`<li>
    <p>${statusIcon(status, strings)} <span class="hidden">${strings.statuses[status]}</span><q dir="auto">${words}</q></p>
    <p class="line">${places.length > 0 ? strings.strayAsk : strings.strayGone}</p>
    ${places.map(
      (place) => html`<p class="place">
        <span dir="auto">${place}</span>
        <button type="button" class="link" aria-label="${strings.here}: ${place}" @click=${() => send({ type: 'relink', id, place })}>${strings.here}</button>
      </p>`,
    )}
    <div class="actions">
      <button type="button" class="link" @click=${() => send({ type: 'relink', id })}>${strings.linkSelection}</button>
      ${places.length > 0 ? html`<button type="button" class="link" @click=${() => send({ type: 'letGo', id })}>${strings.letGo}</button>` : nothing}
    </div>
  </li>`;
}
