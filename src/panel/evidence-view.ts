import { html, nothing, type TemplateResult } from 'lit';
import { entryButtons, iconButton } from './entry-buttons';
import type { Send } from './inspector';
import type { Details, EvidenceDetail, Strings } from './messages';
import type { View } from './view';

/** What backs the claim, or does not: source, place in it, and the source's own words. A missing place is said. */
export function evidenceView({ id, evidence }: Details, strings: Strings, send: Send): TemplateResult {
  return html`<div class="part-of-claim">
    <h3>${strings.evidence}</h3>
    ${evidence.length === 0 ? html`<p class="none">${strings.noEvidence}</p>` : nothing}
    <ul>
      ${evidence.map((one) => oneView(one, id, strings, send))}
    </ul>
    <button type="button" class="link" @click=${() => send({ type: 'evidence', id })}>
      <span class="codicon codicon-add"></span>${strings.addEvidence}
    </button>
  </div>`;
}

function oneView(one: EvidenceDetail, id: string, strings: Strings, send: Send): TemplateResult {
  const { entry, title, about, says, stance, signed, canOpen } = one;
  const edit = () => send({ type: 'editEvidence', id, entry });
  const open = () => send({ type: 'openEvidence', id, entry });
  return html`<li>
    <p class="entry">
      <span><strong dir="auto">${title}</strong>${stance ? html` · ${strings.stances[stance]}` : nothing}</span>
      <span class="entry-buttons"
        >${canOpen ? iconButton('link-external', strings.openSource, title, open) : nothing}${entryButtons(title, strings, { edit, remove: () => send({ type: 'remove', id, entry }) })}</span
      >
    </p>
    ${about ? html`<p class="line">${about}</p>` : nothing} ${says ? html`<blockquote dir="auto">${says}</blockquote>` : nothing}
    ${placeView(one, strings, edit)} ${signed ? html`<p class="signed">${signed}</p>` : nothing}
  </li>`;
}

const placeView = ({ at }: EvidenceDetail, strings: Strings, edit: () => void): View =>
  at
    ? html`<p class="line">${at}</p>`
    : html`<p class="line missing">
        <span class="codicon codicon-warning"></span>${strings.noLocator}
        <button type="button" class="link" @click=${edit}>${strings.addLocator}</button>
      </p>`;
