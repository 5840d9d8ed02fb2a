import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';

/** A box to write in, and what can be done with what was written. */
export interface Box {
  /** Which one it is, for the focus to find it. */
  readonly key: string;
  readonly label: string;
  readonly hint: string;
  readonly text: string;
  readonly keep: (text: string) => void;
  /** Ctrl+Enter does what the first does. */
  readonly takes: readonly Take[];
  /** Where the box can be closed, with Escape too. */
  readonly cancel?: { readonly words: string; readonly run: () => void };
}

interface Take {
  readonly words: string;
  readonly run: (text: string) => void;
}

/** What was written goes from the box only when it has been taken. */
export function boxView({ key, label, hint, text, keep, takes, cancel }: Box): TemplateResult {
  const onKey = (event: KeyboardEvent) => {
    const [first] = takes;
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && first) send(event.currentTarget, first);
    else if (event.key === 'Escape' && cancel) cancel.run();
    else return;
    event.preventDefault();
  };
  const onInput = ({ target }: Event) => target instanceof HTMLTextAreaElement && keep(target.value);
  return html`<div class="box">
    <textarea rows="2" dir="auto" data-box=${key} aria-label=${label} placeholder=${hint} .value=${live(text)} @input=${onInput} @keydown=${onKey}></textarea>
    ${takes.map(
      (take) =>
        html`<button type="button" class="link" @click=${(event: Event) => send(event.currentTarget, take)}>${take.words}</button>`,
    )}
    ${cancel ? html`<button type="button" class="link" @click=${cancel.run}>${cancel.words}</button>` : nothing}
  </div>`;
}

/** An empty box gets the focus instead: there is something to write first. */
function send(from: EventTarget | null, { run }: Take): void {
  const box = (from instanceof Element ? from.closest('.box') : null)?.querySelector('textarea');
  const text = box?.value.trim() ?? '';
  if (text === '') box?.focus();
  else run(text);
}
