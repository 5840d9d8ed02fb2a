// Commands for what was written about a claim: notes, questions, answers, evidence.
import { commands, Disposable, l10n, window } from 'vscode';
import { registerOn } from './claim-command';
import { showClaimMenu } from './claim-menu';
import type { ClaimTarget } from './claim-target';
import type { Desk } from './deciding';
import { answerQuery, rewriteNote, settleQuery, takeOut } from './entry-deeds';
import { isEvidence, isOpenQuery, type Picked, pickEntry } from './entry-picker';
import { editEvidence, openEvidence } from './evidence-edit';

const pickNote = (target: ClaimTarget, title: string): Promise<Picked | undefined> =>
  pickEntry(target, {
    lists: ['notes', 'queries'],
    title,
    none: l10n.t('Nothing has been noted or asked about this claim.'),
  });

const pickEvidence = (target: ClaimTarget, title: string): Promise<Picked | undefined> =>
  pickEntry(target, { lists: ['evidence'], title, none: l10n.t('No source is attached to this claim.') });

const pickQuery = (target: ClaimTarget, isWanted: (one: Picked) => boolean): Promise<Picked | undefined> =>
  pickEntry(target, {
    lists: ['queries'],
    title: l10n.t('Which question?'),
    none: l10n.t('No question about this claim is open.'),
    isWanted,
  });

async function edit(desk: Desk, target: ClaimTarget): Promise<void> {
  const picked = await pickNote(target, l10n.t('Which one is to be put in other words?'));
  if (!picked || isEvidence(picked.entry)) return;
  const before = picked.entry.text;
  if (before.includes('\n')) return leadToPanel();
  const text = await window.showInputBox({
    title: l10n.t('In other words'),
    prompt: target.entry.row.words,
    value: before,
  });
  if (text?.trim() && text.trim() !== before) await rewriteNote(desk, target, picked.ref, text.trim());
}

/** The box of a command has one line, and would join the lines of a note that has several. */
async function leadToPanel(): Promise<void> {
  const open = l10n.t('Open Panel');
  const said = l10n.t('This note has several lines. It can be edited in the panel.');
  if ((await window.showInformationMessage(said, open)) === open)
    await commands.executeCommand('sourceline.panel.focus');
}

async function remove(desk: Desk, target: ClaimTarget): Promise<void> {
  const picked = await pickNote(target, l10n.t('Which one is to be removed?'));
  if (picked) await takeOut(desk, target, picked.ref);
}

async function answer(desk: Desk, target: ClaimTarget): Promise<void> {
  const picked = await pickQuery(target, isOpenQuery);
  if (!picked || isEvidence(picked.entry)) return;
  const text = await window.showInputBox({ title: l10n.t('Answer'), prompt: picked.entry.text });
  if (text?.trim()) await answerQuery(desk, target, picked.ref, text.trim());
}

async function settle(desk: Desk, target: ClaimTarget): Promise<void> {
  const picked = await pickQuery(target, ({ ref }) => ref.answer === undefined);
  if (picked) await settleQuery(desk, target, picked.ref, isOpenQuery(picked));
}

async function openOne(desk: Desk, target: ClaimTarget): Promise<void> {
  const picked = await pickEvidence(target, l10n.t('Which source?'));
  if (picked) await openEvidence(desk, target, picked.ref);
}

async function change(desk: Desk, target: ClaimTarget): Promise<void> {
  const picked = await pickEvidence(target, l10n.t('Which source?'));
  if (picked) await editEvidence(desk, target, picked.ref);
}

async function detach(desk: Desk, target: ClaimTarget): Promise<void> {
  const picked = await pickEvidence(target, l10n.t('Which source is to be removed from this claim?'));
  if (picked) await takeOut(desk, target, picked.ref);
}

export function registerEntryCommands(desk: Desk): Disposable {
  const { onClaim } = registerOn(desk);
  return Disposable.from(
    onClaim('sourceline.claimMenu', showClaimMenu),
    onClaim('sourceline.editNote', (target) => edit(desk, target)),
    onClaim('sourceline.removeNote', (target) => remove(desk, target)),
    onClaim('sourceline.answerQuery', (target) => answer(desk, target)),
    onClaim('sourceline.settleQuery', (target) => settle(desk, target)),
    onClaim('sourceline.openSource', (target) => openOne(desk, target)),
    onClaim('sourceline.editEvidence', (target) => change(desk, target)),
    onClaim('sourceline.removeEvidence', (target) => detach(desk, target)),
  );
}
