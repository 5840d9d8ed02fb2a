import { l10n, type Uri, window } from 'vscode';
import type { Desk } from './deciding';

/** Says what was taken away, with a button that brings it back for as long as nothing else has been decided since. */
export async function sayWithUndo({ sidecars }: Desk, article: Uri, said: string): Promise<void> {
  const after = sidecars.of(article)?.text;
  const undo = l10n.t('Undo');
  if ((await window.showInformationMessage(said, undo)) !== undo) return;
  if (sidecars.of(article)?.text === after) await sidecars.undo(article);
  else
    void window.showInformationMessage(
      l10n.t('Other things were decided since: “Undo last decision” takes them back one by one.'),
    );
}
