import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Send } from './inspector';
import type { Details, NoteDetail, QueryDetail, Strings } from './messages';

/** What stands in the boxes, which come and go with the selection. `query`: the box for an answer to it. */
export interface Boxes {
  readonly textIn: (id: string, query?: number) => string;
  readonly keep: (text: string, id: string, query?: number) => void;
}

/** Notes, questions to the author with their answers, a box to write more, and the wordings that came before. */
export function notesView(details: Details, strings: Strings, boxes: Boxes, send: Send): TemplateResult {
  const { id, notes, queries, history } = details;
  const boxAt = (query?: number): Box => ({
    text: boxes.textIn(id, query),
    keep: (text) => boxes.keep(text, id, query),
  });
  return html`<div class="part-of-claim">
    <h3>${strings.notes}</h3>
    <ul>
      ${notes.map((note) => html`<li>${noteView(note)}</li>`)}
      ${queries.map((query, index) => queryView(query, strings, boxAt(index), (text) => send({ type: 'answer', id, query: index, text })))}
    </ul>
    ${boxView(boxAt(), strings, strings.addNote, (text) => send({ type: 'note', id, text }), {
      words: strings.askAuthor,
      take: (text) => send({ type: 'query', id, text }),
    })}
    ${history.length > 0 ? html`<h3>${strings.wordings}</h3>` : nothing}
    <ul>
      ${history.map((one) => html`<li><del>${noteView(one)}</del></li>`)}
    </ul>
  </div>`;
}

const noteView = ({ text, signed }: NoteDetail): TemplateResult =>
  html`<span dir="auto">${text}</span>${signed ? html`<span class="signed"> · ${signed}</span>` : nothing}`;

function queryView(query: QueryDetail, strings: Strings, box: Box, answer: (text: string) => void): TemplateResult {
  const { answers, isResolved } = query;
  return html`<li class="query ${isResolved ? 'resolved' : ''}">
    <span class="codicon codicon-${isResolved ? 'pass' : 'comment-unresolved'}"></span>${noteView(query)}
    <ul>
      ${answers.map((one) => html`<li>${noteView(one)}</li>`)}
    </ul>
    ${isResolved ? nothing : boxView(box, strings, strings.answer, answer)}
  </li>`;
}

interface Box {
  readonly text: string;
  readonly keep: (text: string) => void;
}

interface Other {
  readonly words: string;
  readonly take: (text: string) => void;
}

/** Ctrl+Enter does what the first button does. What was written goes from the box only when it has been taken. */
function boxView(
  { text: draft, keep }: Box,
  strings: Strings,
  words: string,
  take: (text: string) => void,
  other?: Other,
): TemplateResult {
  const send = (from: EventTarget | null, run: (text: string) => void) => {
    const box = (from instanceof Element ? from.closest('.box') : null)?.querySelector('textarea');
    const text = box?.value.trim() ?? '';
    if (!box || text === '') return box?.focus();
    run(text);
    return undefined;
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    send(event.currentTarget, take);
  };
  const onInput = ({ target }: Event) => target instanceof HTMLTextAreaElement && keep(target.value);
  return html`<div class="box">
    <textarea rows="2" dir="auto" aria-label=${words} placeholder=${strings.noteHint} .value=${live(draft)} @input=${onInput} @keydown=${onKey}></textarea>
    <button type="button" class="link" @click=${(event: Event) => send(event.currentTarget, take)}>${words}</button>
    ${
      other
        ? html`<button type="button" class="link" @click=${(event: Event) => send(event.currentTarget, other.take)}>${other.words}</button>`
        : nothing
    }
  </div>`;
}
