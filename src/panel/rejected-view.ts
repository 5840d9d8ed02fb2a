import { html, nothing, type TemplateResult } from 'lit';
import type { Send } from './inspector';
import type { Strings, TurnedDown } from './messages';
import type { View } from './view';
import { fill } from './words';

/** What somebody turned down, folded away: one button brings each back, in later windows too. */
export function rejectedView(rejected: readonly TurnedDown[], strings: Strings, send: Send): View {
  if (rejected.length === 0) return nothing;
  return html`<details class="rejected">
    <summary>${fill(strings.turnedDown, String(rejected.length))}</summary>
    <ul>
      ${rejected.map((one) => oneView(one, strings, send))}
    </ul>
  </details>`;
}

function oneView({ id, words, because, signed }: TurnedDown, strings: Strings, send: Send): TemplateResult {
  const why = [strings.rejections[because], signed].filter(Boolean).join(' · ');
  return html`<li class="entry">
    <div><div class="words" dir="auto">${words}</div><div class="signed">${why}</div></div>
    <button type="button" class="link" aria-label="${strings.restore}: ${words}" @click=${() => send({ type: 'restore', id })}>${strings.restore}</button>
  </li>`;
}
