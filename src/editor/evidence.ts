import { l10n, window } from 'vscode';
import { type Evidence, type EvidenceStance, evidenceStances } from '../annotations/annotation';
import { keyFor } from '../annotations/source-edits';
import { addEvidence } from './annotating';
import type { ClaimTarget } from './claim-target';
import { type Desk, decide, subjectOf } from './deciding';
import { signature } from './signature';
import { type PickedSource, pickSource } from './source-picker';
import { stanceNames } from './status-words';

/** Asks for a source, where in it, and what it says of the claim. */
export async function attachEvidence(desk: Desk, target: ClaimTarget): Promise<void> {
  const picked = await pickSource(target.document.uri, target.article.review.facts.sources);
  if (picked) await attach(desk, target, picked);
}

/** Asks where in the source, and what it does for the claim. */
export async function attach(
  desk: Desk,
  { document, article, entry }: ClaimTarget,
  picked: PickedSource,
): Promise<void> {
  const at = await askLocator(picked.at);
  if (at === undefined) return;
  const stance = await pickStance();
  if (!stance) return;
  const signed = await signature(document.uri);
  await decide(desk, document, (now) => {
    const { key, changes } =
      picked.key === undefined ? keyFor(now, picked.record, picked.name) : { key: picked.key, changes: [] };
    const evidence: Evidence = {
      source: key,
      ...(picked.says && { says: picked.says }),
      ...(at.trim() && { at: at.trim() }),
      stance,
      ...signed,
    };
    return [...changes, ...addEvidence(subjectOf(article, entry), evidence)(now)];
  });
}

/** Empty where the person does not know yet: the panel then says that it is missing. */
export const askLocator = (at = ''): Thenable<string | undefined> =>
  window.showInputBox({
    title: l10n.t('Where in it?'),
    prompt: l10n.t('A page, a paragraph, or a time such as 00:12:31. Leave it empty to add it later.'),
    value: at,
  });

export async function pickStance(): Promise<EvidenceStance | undefined> {
  const items = evidenceStances.map((stance) => ({ label: stanceNames()[stance], stance }));
  return (await window.showQuickPick(items, { title: l10n.t('What does it do for the claim?') }))?.stance;
}
