import { html, type TemplateResult } from 'lit';
import type { Strings } from './messages';

/** For what stands in one of a claim's lists. `about`: its words, so that those who only hear the buttons know whose they are. */
export const entryButtons = (
  about: string,
  { edit, remove }: Strings,
  on: { readonly edit: () => void; readonly remove: () => void },
): TemplateResult =>
  html`<span class="entry-buttons">${iconButton('edit', edit, about, on.edit)}${iconButton('trash', remove, about, on.remove)}</span>`;

export const iconButton = (icon: string, words: string, about: string, run: () => void): TemplateResult =>
  html`<button type="button" class="icon-button" aria-label="${words}: ${about}" title=${words} @click=${run}><span class="codicon codicon-${icon}"></span></button>`;
