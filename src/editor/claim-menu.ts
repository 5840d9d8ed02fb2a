// All that can be done with a claim, in one list: for a card's last link, the light bulb, and whoever works by keyboard.
import { commands, l10n, QuickPickItemKind, window } from 'vscode';
import { refsIn } from '../annotations/amend';
import { statuses } from '../annotations/annotation';
import { cover } from '../annotations/cover';
import type { ClaimTarget } from './claim-target';
import { rejectionCommands, statusCommand } from './command-ids';
import { reasonsFor } from './hovers';
import { rejectionNames, signedWords, statusIcons, statusNames } from './status-words';

interface Item {
  readonly label: string;
  readonly description?: string;
  readonly command: string;
}

interface Group {
  readonly title: string;
  readonly items: readonly Item[];
}

/** Runs the commands themselves, on the claim that the list is about. */
export async function showClaimMenu(target: ClaimTarget): Promise<void> {
  const { document, entry } = target;
  const items = groupsFor(target).flatMap(({ title, items: some }) => [
    { label: title, kind: QuickPickItemKind.Separator, command: '' },
    ...some,
  ]);
  const picked = await window.showQuickPick(items, { title: entry.row.words, matchOnDescription: true });
  const { start, end } = cover(entry.content);
  if (picked?.command) await commands.executeCommand(picked.command, document.uri.toString(), start, end);
}

const groupsFor = (target: ClaimTarget): readonly Group[] =>
  [
    { title: l10n.t('Status'), items: statusItems(target) },
    { title: l10n.t('Claim'), items: claimItems(target) },
    { title: l10n.t('Evidence'), items: evidenceItems(target) },
    { title: l10n.t('Notes and questions'), items: noteItems(target) },
  ].filter(({ items }) => items.length > 0);

const statusItems = ({ entry: { row, noted } }: ClaimTarget): readonly Item[] =>
  statuses.map((status) => ({
    label: `$(${statusIcons[status]}) ${statusNames()[status]}`,
    description:
      status === row.status ? [l10n.t('now'), noted && signedWords(noted.annotation)].filter(Boolean).join(' · ') : '',
    command: statusCommand(status),
  }));

function claimItems({ entry: { row } }: ClaimTarget): readonly Item[] {
  const isQuoted = row.kind === 'direct' || row.kind === 'mixed';
  return [
    { label: `$(person) ${l10n.t('Set speaker…')}`, description: row.speaker.name, command: 'sourceline.setSpeaker' },
    { label: `$(tasklist) ${l10n.t('Tick parts…')}`, command: 'sourceline.tickParts' },
    ...reasonsFor(isQuoted).map((because) => ({
      label: `$(circle-slash) ${rejectionNames()[because]}`,
      command: rejectionCommands[because],
    })),
  ];
}

const countIn = ({ entry: { noted } }: ClaimTarget, list: 'evidence' | 'notes' | 'queries'): number =>
  noted ? refsIn(noted.annotation, list).length : 0;

function evidenceItems(target: ClaimTarget): readonly Item[] {
  const add = { label: `$(add) ${l10n.t('Add a source…')}`, command: 'sourceline.addEvidence' };
  if (countIn(target, 'evidence') === 0) return [add];
  return [
    add,
    { label: `$(link-external) ${l10n.t('Open source')}`, command: 'sourceline.openSource' },
    { label: `$(edit) ${l10n.t('Change evidence…')}`, command: 'sourceline.editEvidence' },
    { label: `$(trash) ${l10n.t('Remove evidence…')}`, command: 'sourceline.removeEvidence' },
  ];
}

function noteItems(target: ClaimTarget): readonly Item[] {
  const queries = countIn(target, 'queries');
  const isAny = queries + countIn(target, 'notes') > 0;
  return [
    { label: `$(note) ${l10n.t('Add a note…')}`, command: 'sourceline.addNote' },
    { label: `$(comment-unresolved) ${l10n.t('Ask the author…')}`, command: 'sourceline.askAuthor' },
    ...(queries > 0
      ? [
          { label: `$(reply) ${l10n.t('Answer a question…')}`, command: 'sourceline.answerQuery' },
          { label: `$(pass) ${l10n.t('Settle a question, or ask again…')}`, command: 'sourceline.settleQuery' },
        ]
      : []),
    ...(isAny
      ? [
          { label: `$(edit) ${l10n.t('Edit a note, question or answer…')}`, command: 'sourceline.editNote' },
          { label: `$(trash) ${l10n.t('Remove a note, question or answer…')}`, command: 'sourceline.removeNote' },
        ]
      : []),
  ];
}
