// What a person does with claims, from wherever it was asked: palette, menus, cards, light bulb, panel.
import { l10n, window } from 'vscode';
import type { PartName, PartState, RejectionReason, Status } from '../annotations/annotation';
import { addAnswer, addNote, addQuery, type Changes, giveStatus, reject, tickPart } from './annotating';
import type { ClaimTarget } from './claim-target';
import { type Desk, decide, subjectOf } from './deciding';
import { signature } from './signature';
import { statusNames } from './status-words';

/** All claims of one article at once: one step to undo. */
export async function setStatus(desk: Desk, targets: readonly ClaimTarget[], status: Status): Promise<void> {
  const [first] = targets;
  if (!first) return;
  const signed = await signature(first.document.uri);
  const changes = targets.map(({ article, entry }) => giveStatus(subjectOf(article, entry), status, signed));
  if (await decide(desk, first.document, together(changes))) say(statusNames()[status], targets.length);
}

export async function turnDown(desk: Desk, targets: readonly ClaimTarget[], because: RejectionReason): Promise<void> {
  const [first] = targets;
  if (!first) return;
  const signed = await signature(first.document.uri);
  const changes = targets.map(({ article, entry }) => reject(subjectOf(article, entry).anchor, because, signed));
  await decide(desk, first.document, together(changes));
}

export async function setPart(desk: Desk, target: ClaimTarget, part: PartName, state: PartState): Promise<void> {
  await decide(desk, target.document, tickPart(subjectOf(target.article, target.entry), part, state));
}

/** Whether it stands in the file now. */
export async function writeNote(
  desk: Desk,
  target: ClaimTarget,
  kind: 'note' | 'query',
  text: string,
): Promise<boolean> {
  const signed = await signature(target.document.uri);
  const add = kind === 'note' ? addNote : addQuery;
  return decide(desk, target.document, add(subjectOf(target.article, target.entry), text, signed));
}

export async function writeAnswer(desk: Desk, target: ClaimTarget, query: number, text: string): Promise<boolean> {
  const { id, queries } = target.entry.noted?.annotation ?? {};
  if (id === undefined || !queries?.[query]) return false;
  return decide(desk, target.document, addAnswer(id, query, text, await signature(target.document.uri)));
}

const together =
  (all: readonly Changes[]): Changes =>
  (now) =>
    all.flatMap((changes) => changes(now));

/** Shown at the foot of the window, and read out by screen readers. */
function say(status: string, count: number): void {
  const words = count === 1 ? status : l10n.t('{0}: {1} claims', status, count);
  window.setStatusBarMessage(`$(check) ${words}`, 5_000);
}
