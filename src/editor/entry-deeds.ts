// What a person puts right in what was written about a claim, or takes out of it.
import { l10n, window } from 'vscode';
import {
  addAnswerTo,
  amendEntry,
  type EntryRef,
  type EntryState,
  entryState,
  removeEntry,
  rewrite,
} from '../annotations/amend';
import type { Change } from '../annotations/change';
import type { Sidecar } from '../annotations/sidecar';
import type { Value } from '../annotations/tree';
import type { ClaimTarget } from './claim-target';
import { type Desk, decide } from './deciding';
import { tellFailure } from './failing';
import { signature } from './signature';
import { sayWithUndo } from './undo-offer';

/** Whether it stands in the file now. */
export async function rewriteNote(desk: Desk, target: ClaimTarget, ref: EntryRef, text: string): Promise<boolean> {
  const signed = await signature(target.document.uri);
  return onEntry(desk, target, ref, (now, id) => rewrite(now, id, ref, text, signed));
}

export async function answerQuery(desk: Desk, target: ClaimTarget, ref: EntryRef, text: string): Promise<boolean> {
  const signed = await signature(target.document.uri);
  return onEntry(desk, target, ref, (now, id) => addAnswerTo(now, id, ref, { ...signed, text }));
}

/** A question that is settled waits for no answer. */
export const settleQuery = (desk: Desk, target: ClaimTarget, ref: EntryRef, isResolved: boolean): Promise<boolean> =>
  onEntry(desk, target, ref, (now, id) => amendEntry(now, id, ref, { resolved: isResolved || undefined }));

export const amendEvidence = (
  desk: Desk,
  target: ClaimTarget,
  ref: EntryRef,
  keys: Readonly<Record<string, Value | undefined>>,
): Promise<boolean> => onEntry(desk, target, ref, (now, id) => amendEntry(now, id, ref, keys));

export async function takeOut(desk: Desk, target: ClaimTarget, ref: EntryRef): Promise<void> {
  if (await onEntry(desk, target, ref, (now, id) => removeEntry(now, id, ref)))
    void sayWithUndo(desk, target.document.uri, removedWords(ref));
}

function removedWords({ list, answer }: EntryRef): string {
  if (answer !== undefined) return l10n.t('The answer is removed.');
  return {
    notes: l10n.t('The note is removed.'),
    queries: l10n.t('The question is removed, with its answers.'),
    evidence: l10n.t('The evidence is removed from this claim. The source stays on file.'),
  }[list];
}

/** Makes the changes where the entry still is what the person saw and can be reached, and says so where not. */
async function onEntry(
  desk: Desk,
  { document, entry }: ClaimTarget,
  ref: EntryRef,
  changes: (now: Sidecar, id: string) => readonly Change[],
): Promise<boolean> {
  const id = entry.noted?.annotation.id;
  if (id === undefined) return false;
  let state = 'gone' as EntryState;
  const isDone = await decide(desk, document, (now) => {
    state = entryState(now, id, ref);
    return state === 'open' ? changes(now, id) : [];
  });
  if (isDone) tellState(document, state);
  return isDone && state === 'open';
}

function tellState({ uri }: ClaimTarget['document'], state: EntryState): void {
  if (state === 'unread') void tellFailure(uri, 'unreadable', async () => undefined);
  if (state === 'gone')
    void window.showWarningMessage(
      l10n.t('Somebody has changed this in the meantime, so nothing was done. Look at it as it is now.'),
    );
}
