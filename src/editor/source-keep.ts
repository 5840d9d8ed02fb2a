import { l10n, type TextDocument, window } from 'vscode';
import { keyFor } from '../annotations/source-edits';
import type { ClaimTarget } from './claim-target';
import { type Desk, decide } from './deciding';
import { attach } from './evidence';
import { sourceTitle } from './source-names';
import type { PickedSource } from './source-picker';

/** Attached to a claim where there is one, else kept on file for later. */
export async function takeSources(
  desk: Desk,
  document: TextDocument,
  sources: readonly PickedSource[],
  target: ClaimTarget | undefined,
): Promise<void> {
  for (const source of sources)
    if (target) await attach(desk, target, source);
    else await keep(desk, document, source);
}

/** Without a claim. */
export async function keep(desk: Desk, document: TextDocument, { record, name }: PickedSource): Promise<void> {
  let key = name;
  const isDone = await decide(desk, document, (now) => {
    const found = keyFor(now, record, name);
    key = found.key;
    return found.changes;
  });
  if (isDone) window.setStatusBarMessage(`$(book) ${l10n.t('On file: {0}', sourceTitle(key, record))}`, 5_000);
}
