import { html, nothing, type TemplateResult } from 'lit';
import { type Box, boxView } from './box';
import type { Purpose } from './drafts';
import { entryButtons } from './entry-buttons';
import type { Send } from './inspector';
import type { Details, NoteDetail, QueryDetail, Strings, WordingDetail } from './messages';
import type { View } from './view';

/** What stands in the boxes, which come and go with the selection. Without a purpose: the box for a new note. */
export interface Boxes {
  /** Undefined where nothing was written. */
  readonly textIn: (id: string, purpose?: Purpose) => string | undefined;
  readonly keep: (text: string | undefined, id: string, purpose?: Purpose) => void;
  /** Opens the box for other words, with the ones that stand there. */
  readonly open: (id: string, purpose: Purpose, text: string) => void;
  readonly close: (id: string, purpose: Purpose) => void;
}

interface Notes {
  readonly id: string;
  readonly strings: Strings;
  readonly boxes: Boxes;
  readonly send: Send;
}

/** Notes, questions to the author with their answers, a box to write more, and the wordings that came before. */
export function notesView(details: Details, strings: Strings, boxes: Boxes, send: Send): TemplateResult {
  const { id, notes, queries, history } = details;
  const all: Notes = { id, strings, boxes, send };
  return html`<div class="part-of-claim">
    <h3>${strings.notes}</h3>
    <ul>
      ${notes.map((note) => html`<li>${noteView(note, all)}</li>`)} ${queries.map((query) => queryView(query, all))}
    </ul>
    ${boxView(newBox(all))} ${history.length > 0 ? html`<h3>${strings.wordings}</h3>` : nothing}
    <ul>
      ${history.map((one) => html`<li><del>${wordsView(one)}</del></li>`)}
    </ul>
  </div>`;
}

const newBox = ({ id, strings, boxes, send }: Notes): Box => ({
  key: 'new',
  label: strings.addNote,
  hint: strings.noteHint,
  text: boxes.textIn(id) ?? '',
  keep: (text) => boxes.keep(text || undefined, id),
  takes: [
    { words: strings.addNote, run: (text) => send({ type: 'note', id, text }) },
    { words: strings.askAuthor, run: (text) => send({ type: 'query', id, text }) },
  ],
});

const wordsView = ({ text, signed }: WordingDetail): TemplateResult =>
  html`<span dir="auto">${text}</span>${signed ? html`<span class="signed"> · ${signed}</span>` : nothing}`;

/** As it reads, with what can be done with it; or the box in which it is being put in other words. */
function noteView(note: NoteDetail, all: Notes): TemplateResult {
  const { id, strings, boxes, send } = all;
  const purpose: Purpose = { type: 'rewrite', entry: note.entry };
  const draft = boxes.textIn(id, purpose);
  if (draft !== undefined) return boxView(rewriteBox(draft, purpose, all));
  return html`<span class="entry">
    <span>${wordsView(note)}</span>
    ${entryButtons(note.text, strings, {
      edit: () => boxes.open(id, purpose, note.text),
      remove: () => send({ type: 'remove', id, entry: note.entry }),
    })}
  </span>`;
}

const rewriteBox = (text: string, purpose: Purpose, { id, strings, boxes, send }: Notes): Box => ({
  key: purpose.entry.mark,
  label: strings.edit,
  hint: strings.noteHint,
  text,
  keep: (now) => boxes.keep(now, id, purpose),
  takes: [{ words: strings.save, run: (now) => send({ type: 'rewrite', id, entry: purpose.entry, text: now }) }],
  cancel: { words: strings.cancel, run: () => boxes.close(id, purpose) },
});

function queryView(query: QueryDetail, all: Notes): TemplateResult {
  const { answers, isResolved } = query;
  return html`<li class="query ${isResolved ? 'resolved' : ''}">
    <span class="codicon codicon-${isResolved ? 'pass' : 'comment-unresolved'}"></span>${noteView(query, all)}
    <ul>
      ${answers.map((one) => html`<li>${noteView(one, all)}</li>`)}
    </ul>
    ${isResolved ? nothing : boxView(answerBox(query, all))} ${settleView(query, all)}
  </li>`;
}

const answerBox = ({ entry }: QueryDetail, { id, strings, boxes, send }: Notes): Box => ({
  key: `answer ${entry.mark}`,
  label: strings.answer,
  hint: strings.noteHint,
  text: boxes.textIn(id, { type: 'answer', entry }) ?? '',
  keep: (text) => boxes.keep(text || undefined, id, { type: 'answer', entry }),
  takes: [{ words: strings.answer, run: (text) => send({ type: 'answer', id, entry, text }) }],
});

const settleView = ({ entry, isResolved }: QueryDetail, { id, strings, send }: Notes): View =>
  html`<button type="button" class="link" @click=${() => send({ type: 'settle', id, entry, isResolved: !isResolved })}>
    ${isResolved ? strings.reopen : strings.settle}
  </button>`;
