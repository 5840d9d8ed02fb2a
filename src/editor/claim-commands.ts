import { commands, Disposable, l10n, window } from 'vscode';
import { type AnnotationType, statuses } from '../annotations/annotation';
import { isSettled } from '../annotations/review';
import { mark } from './annotating';
import { registerOn } from './claim-command';
import { setPart, setStatus, turnDown, writeNote } from './claim-deeds';
import type { ClaimTarget } from './claim-target';
import { rejectionCommands, statusCommand } from './command-ids';
import { type Desk, decide, freshSubject } from './deciding';
import { detailsOf } from './details';
import { entriesOf } from './entries';
import { attachEvidence } from './evidence';
import { type Direction, jumpTarget } from './jumps';
import { reveal, toOffset, toSpan } from './positions';
import { quoted } from './quoted';
import { relinkByCommand } from './relink';
import { bringBackByCommand } from './restore';
import { setSpeaker } from './set-speaker';
import { sidecarOf } from './sidecar-file';
import { signature } from './signature';
import { partNames, statusIcons, statusNames } from './status-words';

async function pickStatus(desk: Desk, target: ClaimTarget): Promise<void> {
  const items = statuses.map((status) => ({
    label: `$(${statusIcons[status]}) ${statusNames()[status]}`,
    description: status === target.entry.row.status ? l10n.t('now') : '',
    status,
  }));
  const picked = await window.showQuickPick(items, { title: target.entry.row.words });
  if (picked) await setStatus(desk, [target], picked.status);
}

async function askNote(desk: Desk, target: ClaimTarget, kind: 'note' | 'query'): Promise<void> {
  const title = kind === 'note' ? l10n.t('Note') : l10n.t('Question to the author');
  const text = await window.showInputBox({ title, prompt: target.entry.row.words });
  if (text?.trim()) await writeNote(desk, target, kind, text.trim());
}

/** What is picked is all right; what was and is no longer picked is to be looked at again. */
async function pickParts(desk: Desk, target: ClaimTarget): Promise<void> {
  const parts = detailsOf(target.article, target.entry, l10n.t).parts;
  const items = parts.map(({ name, state }) => ({ label: partNames()[name], picked: state === 'ok', name, state }));
  const picked = await window.showQuickPick(items, { title: target.entry.row.words, canPickMany: true });
  for (const item of picked ? items : []) {
    const isTicked = picked?.includes(item) === true;
    if (isTicked !== (item.state === 'ok')) await setPart(desk, target, item.name, isTicked ? 'ok' : 'todo');
  }
}

/** Marks what is selected in the article as something to check. */
async function annotate(desk: Desk): Promise<void> {
  const editor = window.activeTextEditor;
  const article = editor && desk.articles.of(editor.document);
  if (!editor || !article) return;
  if (editor.selection.isEmpty) {
    void window.showInformationMessage(l10n.t('Select the words first.'));
    return;
  }
  const span = toSpan(editor.document, editor.selection);
  const known = article.review.noted.find((one) => one.span.start === span.start && one.span.end === span.end);
  if (known) {
    const status = statusNames()[known.status];
    void window.showInformationMessage(l10n.t('These words are marked already: {0}. Nothing was changed.', status));
    return;
  }
  const type = await pickType(article.document.text.slice(span.start, span.end));
  if (!type) return;
  const subject = freshSubject(article, type, span);
  const signed = await signature(editor.document.uri);
  await decide(desk, editor.document, mark(subject, signed));
}

async function pickType(words: string): Promise<AnnotationType | undefined> {
  const items: readonly { label: string; detail: string; type: AnnotationType }[] = [
    {
      label: l10n.t('Fact'),
      detail: l10n.t('Something that can be looked up: a number, a name, a date.'),
      type: 'fact',
    },
    {
      label: l10n.t('Statement'),
      detail: l10n.t('Something that the article says in its own voice.'),
      type: 'statement',
    },
    { label: l10n.t('Quotation'), detail: l10n.t('Something that somebody says or has said.'), type: 'quote' },
  ];
  return (await window.showQuickPick(items, { title: l10n.t('What is {0}?', quoted(words.slice(0, 80), l10n.t)) }))
    ?.type;
}

async function jumpUnchecked(desk: Desk, direction: Direction): Promise<void> {
  const editor = window.activeTextEditor;
  const article = editor && desk.articles.of(editor.document);
  if (!editor || !article) return;
  const open = entriesOf(article).filter(({ row }) => !isSettled(row.status));
  const places = open.map(({ content }) => content[0]).filter((span) => span !== undefined);
  const target = jumpTarget(places, toOffset(editor.document, editor.selection.start), direction);
  if (target) await reveal(editor.document.uri, target);
  else void window.showInformationMessage(l10n.t('Everything in this article is checked.'));
}

async function undoLast({ articles, sidecars }: Desk): Promise<void> {
  const uri = articles.active?.document.uri;
  const outcome = uri && (await sidecars.undo(uri));
  if (outcome === 'done') window.setStatusBarMessage(`$(discard) ${l10n.t('The last decision is taken back.')}`, 5_000);
  else if (outcome === 'changed')
    void window.showWarningMessage(
      l10n.t('The file says something else since the last decision, so nothing was taken back. Undo it in the file.'),
    );
  else if (outcome !== 'failed')
    void window.showInformationMessage(l10n.t('Nothing has been decided since this article was opened.'));
}

async function openSidecar({ articles, sidecars }: Desk): Promise<void> {
  const uri = articles.active?.document.uri;
  if (!uri) return;
  if (sidecars.of(uri)?.text) await commands.executeCommand('vscode.open', sidecarOf(uri));
  else
    void window.showInformationMessage(
      l10n.t('Nothing has been decided about this article yet: the file comes with the first decision.'),
    );
}

export function registerClaimCommands(desk: Desk): Disposable {
  const { onClaim, plain } = registerOn(desk);
  return Disposable.from(
    ...statuses.map((status) => onClaim(statusCommand(status), (target) => setStatus(desk, [target], status))),
    onClaim(rejectionCommands['not-a-claim'], (target) => turnDown(desk, [target], 'not-a-claim')),
    onClaim(rejectionCommands['not-a-quotation'], (target) => turnDown(desk, [target], 'not-a-quotation')),
    onClaim(rejectionCommands.title, (target) => turnDown(desk, [target], 'title')),
    onClaim(rejectionCommands['scare-quote'], (target) => turnDown(desk, [target], 'scare-quote')),
    onClaim('sourceline.setStatus', (target) => pickStatus(desk, target)),
    onClaim('sourceline.setSpeaker', (target) => setSpeaker(desk, target)),
    onClaim('sourceline.addNote', (target) => askNote(desk, target, 'note')),
    onClaim('sourceline.askAuthor', (target) => askNote(desk, target, 'query')),
    onClaim('sourceline.addEvidence', (target) => attachEvidence(desk, target)),
    onClaim('sourceline.tickParts', (target) => pickParts(desk, target)),
    plain('sourceline.relink', () => relinkByCommand(desk)),
    plain('sourceline.restoreRejected', () => bringBackByCommand(desk)),
    plain('sourceline.annotate', () => annotate(desk)),
    plain('sourceline.nextUnchecked', () => jumpUnchecked(desk, 'next')),
    plain('sourceline.previousUnchecked', () => jumpUnchecked(desk, 'previous')),
    plain('sourceline.undoDecision', () => undoLast(desk)),
    plain('sourceline.openSidecar', () => openSidecar(desk)),
  );
}
