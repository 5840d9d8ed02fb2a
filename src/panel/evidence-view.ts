import { html, nothing, type TemplateResult } from 'lit';
import type { Send } from './inspector';
import type { Details, EvidenceDetail, Strings } from './messages';

/** What backs the claim, or does not: source, place in it, and the source's own words. A missing place is said. */
export function evidenceView({ id, evidence }: Details, strings: Strings, send: Send): TemplateResult {
  return html`<div class="part-of-claim">
    <h3>${strings.evidence}</h3>
    ${evidence.length === 0 ? html`<p class="none">${strings.noEvidence}</p>` : nothing}
    <ul>
      ${evidence.map((one, index) => oneView(one, strings, () => send({ type: 'openEvidence', id, index })))}
    </ul>
    <button type="button" class="link" @click=${() => send({ type: 'evidence', id })}>
      <span class="codicon codicon-add"></span>${strings.addEvidence}
    </button>
  </div>`;
}

function oneView(one: EvidenceDetail, strings: Strings, open: () => void): TemplateResult {
  const { title, says, at, stance, signed, canOpen } = one;
  return html`<li>
    <p>
      <strong dir="auto">${title}</strong>${stance ? html` · ${strings.stances[stance]}` : nothing}
      ${
        canOpen
          ? html`<button type="button" class="icon-button" aria-label="${strings.openSource}: ${title}" title=${strings.openSource} @click=${open}><span class="codicon codicon-link-external"></span></button>`
          : nothing
      }
    </p>
    ${says ? html`<blockquote dir="auto">${says}</blockquote>` : nothing}
    ${at ? html`<p class="line">${at}</p>` : html`<p class="line missing"><span class="codicon codicon-warning"></span>${strings.noLocator}</p>`}
    ${signed ? html`<p class="signed">${signed}</p>` : nothing}
  </li>`;
}
