import { html, nothing, type TemplateResult } from 'lit';
import type { PartName, PartState } from '../annotations/annotation';
import type { Send } from './inspector';
import type { Details, Strings } from './messages';
import type { View } from './view';

/** What is to be ticked off of a claim: one tick a part, and a button for what was found wrong. */
export function partsView({ id, parts }: Details, strings: Strings, send: Send): View {
  if (parts.length === 0) return nothing;
  const done = parts.filter(({ state }) => state === 'ok').length;
  const put = (part: PartName, state: PartState) => send({ type: 'part', id, part, state });
  return html`<fieldset class="parts">
    <legend>${strings.toCheck} <vscode-badge>${done}/${parts.length}</vscode-badge></legend>
    ${parts.map(({ name, state }) => partView(name, state, strings, put))}
  </fieldset>`;
}

function partView(
  name: PartName,
  state: PartState | undefined,
  strings: Strings,
  put: (part: PartName, state: PartState) => void,
): TemplateResult {
  const isBad = state === 'bad';
  return html`<div class="part ${state ?? ''}">
    <vscode-checkbox
      label=${strings.parts[name]}
      .checked=${state === 'ok'}
      @change=${(event: Event) => put(name, (event.currentTarget as HTMLInputElement).checked ? 'ok' : 'todo')}
    ></vscode-checkbox>
    <button
      type="button"
      class="icon-button"
      aria-pressed=${isBad}
      aria-label="${strings.parts[name]}: ${strings.problem}"
      title=${strings.problem}
      @click=${() => put(name, isBad ? 'todo' : 'bad')}
    ><span class="codicon codicon-${isBad ? 'error' : 'warning'}"></span></button>
  </div>`;
}
