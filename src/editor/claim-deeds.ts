// What a person does with claims, from wherever it was asked: palette, menus, cards, light bulb, panel.
import { l10n, window } from 'vscode';
import { discard } from '../annotations/amend';
import type { Annotation, PartName, PartState, RejectionReason, Status } from '../annotations/annotation';
import { addNote, addQuery, type Changes, giveStatus, reject, tickPart } from './annotating';
import type { ClaimTarget } from './claim-target';
import { type Desk, decide, subjectOf } from './deciding';
import { quoted } from './quoted';
import { signature } from './signature';
import { rejectionNames, statusNames } from './status-words';
import { sayWithUndo } from './undo-offer';

/** All claims of one article at once: one step to undo. */
export async function setStatus(desk: Desk, targets: readonly ClaimTarget[], status: Status): Promise<void> {
  const [first] = targets;
  if (!first) return;
  const signed = await signature(first.document.uri);
  const changes = targets.map(({ article, entry }) => giveStatus(subjectOf(article, entry), status, signed));
  if (await decide(desk, first.document, together(changes))) say(statusNames()[status], targets.length);
}

/**
 * Words that only a person has marked are marked no longer, where nothing else was written of them: nobody loses a note by this. For the others
 * the machine's suggestion is turned down.
 */
export async function turnDown(desk: Desk, targets: readonly ClaimTarget[], because: RejectionReason): Promise<void> {
  const [first] = targets;
  if (!first) return;
  const signed = await signature(first.document.uri);
  const changes = targets.map(({ article, entry }): Changes => {
    const { row, noted } = entry;
    if (row.isByHand && noted && because === 'not-a-claim' && isBare(noted.annotation))
      return (now) => discard(now, noted.annotation.id);
    return reject(subjectOf(article, entry).anchor, because, signed);
  });
  if (await decide(desk, first.document, together(changes)))
    void sayWithUndo(desk, first.document.uri, turnedDownWords(because, targets));
}

/** Only marked: no status of anybody's, nothing written, nothing attached. */
const isBare = ({ status, parts, evidence, notes, queries, history, speaker }: Annotation): boolean =>
  (status === undefined || status === 'unchecked') &&
  [parts, evidence, notes, queries, history, speaker].every((each) => each === undefined);

function turnedDownWords(because: RejectionReason, targets: readonly ClaimTarget[]): string {
  const [first, ...others] = targets;
  const reason = rejectionNames()[because];
  return first && others.length === 0
    ? l10n.t('Turned down as “{1}”: {0}', quoted(first.entry.row.words, l10n.t), reason)
    : l10n.t('{0} claims turned down as “{1}”', targets.length, reason);
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

const together =
  (all: readonly Changes[]): Changes =>
  (now) =>
    all.flatMap((changes) => changes(now));

/** Shown at the foot of the window, and read out by screen readers. */
function say(status: string, count: number): void {
  const words = count === 1 ? status : l10n.t('{0}: {1} claims', status, count);
  window.setStatusBarMessage(`$(check) ${words}`, 5_000);
}
