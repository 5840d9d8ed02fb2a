import { l10n, type QuickPickItem, window } from 'vscode';
import { type EntryRef, entryIn } from '../annotations/amend';
import type { Evidence } from '../annotations/annotation';
import type { ClaimTarget } from './claim-target';
import type { Desk } from './deciding';
import { amendEvidence, takeOut } from './entry-deeds';
import { isEvidence } from './entry-picker';
import { askLocator, pickStance } from './evidence';
import { editSource } from './source-edit';
import { sourceTitle } from './source-names';
import { openSource } from './source-open';
import { stanceNames } from './status-words';

interface Item extends QuickPickItem {
  readonly run: () => Promise<unknown>;
}

/** Asks what of it is to be changed: where in the source, its words, what it does for the claim, or the source itself. */
export async function editEvidence(desk: Desk, target: ClaimTarget, ref: EntryRef): Promise<void> {
  const annotation = target.entry.noted?.annotation;
  const evidence = annotation && entryIn(annotation, ref);
  if (!evidence || !isEvidence(evidence)) return;
  const { sources } = target.article.review.facts;
  const source = sources[evidence.source];
  const items: readonly Item[] = [
    ...ownItems(desk, target, ref, evidence),
    {
      label: `$(book) ${l10n.t('The source itself…')}`,
      description: l10n.t('kind, rank, title, sealed'),
      run: () => editSource(desk, target.document, evidence.source),
    },
    { label: `$(link-external) ${l10n.t('Open source')}`, run: () => openEvidence(desk, target, ref) },
    { label: `$(trash) ${l10n.t('Remove from this claim')}`, run: () => takeOut(desk, target, ref) },
  ];
  await (await window.showQuickPick(items, { title: sourceTitle(evidence.source, source) }))?.run();
}

export async function openEvidence(desk: Desk, { document, entry }: ClaimTarget, ref: EntryRef): Promise<void> {
  const annotation = entry.noted?.annotation;
  const evidence = annotation && entryIn(annotation, ref);
  if (evidence && isEvidence(evidence)) await openSource(desk, document, evidence.source);
}

function ownItems(desk: Desk, target: ClaimTarget, ref: EntryRef, evidence: Evidence): readonly Item[] {
  const { at = '', says = '', stance } = evidence;
  const put = (keys: Parameters<typeof amendEvidence>[3]) => amendEvidence(desk, target, ref, keys);
  return [
    {
      label: `$(location) ${l10n.t('Where in it?')}`,
      description: at || l10n.t('missing'),
      async run() {
        const asked = await askLocator(at);
        if (asked !== undefined) await put({ at: asked.trim() || undefined });
      },
    },
    {
      label: `$(quote) ${l10n.t('What does it say?')}`,
      description: says,
      async run() {
        const asked = await window.showInputBox({ title: l10n.t('The source’s own words'), value: says });
        if (asked !== undefined) await put({ says: asked.trim() || undefined });
      },
    },
    {
      label: `$(law) ${l10n.t('What does it do for the claim?')}`,
      description: stance ? stanceNames()[stance] : '',
      async run() {
        const asked = await pickStance();
        if (asked) await put({ stance: asked });
      },
    },
  ];
}
