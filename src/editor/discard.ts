import { l10n, type TextDocument } from 'vscode';
import { discard } from '../annotations/amend';
import { type Desk, decide } from './deciding';
import { sayWithUndo } from './undo-offer';

/** Takes out a note that has no place, with all that was written about its words. */
export async function discardNote(desk: Desk, document: TextDocument, id: string): Promise<void> {
  let isThere = false;
  const isDone = await decide(desk, document, (now) => {
    const changes = discard(now, id);
    isThere = changes.length > 0;
    return changes;
  });
  if (isDone && isThere)
    void sayWithUndo(desk, document.uri, l10n.t('The note is removed, with all that was written about its words.'));
}
