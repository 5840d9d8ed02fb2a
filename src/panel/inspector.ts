// What is known and decided about the selected claim, and everything that can be done with it.
import { html, nothing, type TemplateResult } from 'lit';
import type { RejectionReason, Status } from '../annotations/annotation';
import { evidenceView } from './evidence-view';
import type { Details, FromPanel, Piece, Row, Strings } from './messages';
import { type Boxes, notesView } from './notes-view';
import { partsView } from './parts-view';
import { splitterView } from './splitter';
import { statusButtons } from './statuses';
import type { View } from './view';
import { fill, speakerWords } from './words';

export interface InspectorState {
  readonly strings: Strings;
  readonly rows: readonly Row[];
  /** Of the only row, as soon as they are there. */
  readonly details: Details | undefined;
  /** Why nothing can be decided now; empty where it can. */
  readonly obstacle: string;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  /** How much of the panel's height it may take, in hundredths. */
  readonly share: number;
  readonly onShare: (share: number) => void;
  readonly boxes: Boxes;
}

export type Send = (message: FromPanel) => void;

export function inspectorView(state: InspectorState, send: Send): View {
  const { rows, strings, details } = state;
  const [row] = rows;
  if (!row) return nothing;
  if (!state.isOpen) return html`<section class="inspector closed">${headView(state)}</section>`;
  return html`${splitterView(state.share, strings.detailsHeight, state.onShare)}<section class="inspector" aria-label=${strings.inspector}>
    ${headView(state)} ${rows.length === 1 ? claimView(row, state) : html`<h2 class="title">${fill(strings.selected, String(rows.length))}</h2>`}
    ${state.obstacle ? html`<p class="obstacle">${state.obstacle}</p>` : decideView(state, send)}
    ${rows.length === 1 && details?.id === row.id && !state.obstacle ? detailsView(details, state, send) : nothing}
  </section>`;
}

const headView = ({ strings, isOpen, onToggle }: InspectorState): TemplateResult =>
  html`<button type="button" class="head" aria-expanded=${isOpen} @click=${onToggle}>
    <span class="codicon codicon-chevron-${isOpen ? 'down' : 'up'}"></span>${strings.inspector}
  </button>`;

function claimView(row: Row, { strings, details }: InspectorState): TemplateResult {
  const lines = details?.id === row.id ? details.lines : [];
  return html`<blockquote dir="auto">${row.words}</blockquote>
    <h2 class="title" dir="auto">${speakerWords(row, strings)}</h2>
    ${lines.map((line) => html`<p class="line">${line}</p>`)}
    ${details?.id === row.id && details.edit.length > 0 ? editView(details, strings) : nothing}`;
}

/** What the edit did to the words that were vouched for. */
const editView = ({ edit, signed }: Details, strings: Strings): TemplateResult =>
  html`<div class="was" role="note">
    <p><strong>${strings.unconfirmed}</strong>${signed ? html` · ${signed}` : nothing}</p>
    <p dir="auto">${edit.map((piece) => pieceView(piece, strings))}</p>
  </div>`;

/** Told apart by its look, and for those who do not see it by a word before it. */
function pieceView({ is, text }: Piece, strings: Strings): View {
  if (is === 'same') return html`${text}`;
  return is === 'gone'
    ? html`<del><span class="hidden">${strings.was}: </span>${text}</del>`
    : html`<ins><span class="hidden">${strings.now}: </span>${text}</ins>`;
}

function decideView({ rows, strings, details }: InspectorState, send: Send): TemplateResult {
  const ids = rows.map(({ id }) => id);
  const given = commonStatus(rows);
  const [row] = rows;
  const isOne = rows.length === 1;
  return html`${statusButtons(given, strings, (status) => send({ type: 'status', ids, status }))}
    ${isOne && details?.id === row?.id && details?.signed && details.edit.length === 0 ? html`<p class="signed">${details.signed}</p>` : nothing}
    <div class="actions">
      ${isOne && row ? action(strings.setSpeaker, 'person', () => send({ type: 'speaker', id: row.id })) : nothing}
      ${reasonsFor(rows).map((because) => action(strings.rejections[because], 'circle-slash', () => send({ type: 'reject', ids, because })))}
    </div>`;
}

function commonStatus(rows: readonly Row[]): Status | undefined {
  const [first] = rows;
  return rows.every(({ status }) => status === first?.status) ? first?.status : undefined;
}

/** Only words between marks can be a title or held at a distance. */
function reasonsFor(rows: readonly Row[]): readonly RejectionReason[] {
  const isQuoted = rows.every(({ kind }) => kind === 'direct' || kind === 'mixed');
  return isQuoted ? ['not-a-quotation', 'title', 'scare-quote'] : ['not-a-claim'];
}

const action = (words: string, icon: string, run: () => void): TemplateResult =>
  html`<button type="button" class="link" @click=${run}><span class="codicon codicon-${icon}"></span>${words}</button>`;

const detailsView = (details: Details, { strings, boxes }: InspectorState, send: Send): TemplateResult =>
  html`${partsView(details, strings, send)} ${evidenceView(details, strings, send)} ${notesView(details, strings, boxes, send)}`;
