import { html, nothing, type TemplateResult } from 'lit';
import type { Send } from './inspector';
import type { Stray, Strings } from './messages';
import { statusIcon } from './statuses';
import type { View } from './view';
import { fill } from './words';

/** Notes whose words are not where they were: nothing is moved before a person has said where to. Those that are settled are folded away. */
export function straysView(strays: readonly Stray[], strings: Strings, send: Send): View {
  const asking = strays.filter(({ isGone }) => !isGone);
  const gone = strays.filter(({ isGone }) => isGone);
  const words = asking.length === 1 ? strings.oneStray : fill(strings.strays, String(asking.length));
  return html`${asking.length > 0 ? listView(asking, words, true, strings, send) : nothing}
  ${gone.length > 0 ? listView(gone, fill(strings.goneStrays, String(gone.length)), false, strings, send) : nothing}`;
}

const listView = (strays: readonly Stray[], words: string, isOpen: boolean, strings: Strings, send: Send): View =>
  html`<details class="strays ${isOpen ? 'asking' : 'gone'}" ?open=${isOpen}>
    <summary>${isOpen ? html`<span class="codicon codicon-warning"></span>` : nothing}${words}</summary>
    <ul>
      ${strays.map((stray) => strayView(stray, strings, send))}
    </ul>
  </details>`;

function strayView({ id, words, status, isGone, places }: Stray, strings: Strings, send: Send): TemplateResult {
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
      ${isGone ? nothing : html`<button type="button" class="link" @click=${() => send({ type: 'letGo', id })}>${strings.letGo}</button>`}
      <button type="button" class="link" aria-label="${strings.remove}: ${words}" @click=${() => send({ type: 'discard', id })}>${strings.remove}</button>
    </div>
  </li>`;
}
