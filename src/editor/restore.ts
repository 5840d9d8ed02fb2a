import { l10n, type TextDocument, window } from 'vscode';
import { restore } from '../annotations/amend';
import type { Facts } from '../annotations/annotation';
import type { TurnedDown } from '../panel/messages';
import { type Desk, decide } from './deciding';
import { rejectionNames, signedWords } from './status-words';

export const turnedDownIn = ({ rejected }: Facts): readonly TurnedDown[] =>
  rejected.map((one) => ({
    id: one.id,
    words: one.anchor.exact,
    because: one.because ?? 'not-a-claim',
    signed: signedWords(one),
  }));

/** The machine's suggestion counts again. */
export async function bringBack(desk: Desk, document: TextDocument, ids: readonly string[]): Promise<void> {
  const isDone = await decide(desk, document, (now) => ids.flatMap((id) => restore(now, id)));
  if (isDone) window.setStatusBarMessage(`$(discard) ${l10n.t('It is on the list again.')}`, 5_000);
}

/** By command: one or several of what was turned down in the active article. */
export async function bringBackByCommand(desk: Desk): Promise<void> {
  const { active } = desk.articles;
  if (!active) return;
  const items = turnedDownIn(active.article.review.facts).map(({ id, words, because, signed }) => ({
    label: words,
    description: [rejectionNames()[because], signed].filter(Boolean).join(' · '),
    id,
  }));
  if (items.length === 0) {
    void window.showInformationMessage(l10n.t('Nothing in this article was turned down.'));
    return;
  }
  const picked = await window.showQuickPick(items, {
    title: l10n.t('What is to be on the list again?'),
    matchOnDescription: true,
    canPickMany: true,
  });
  if (picked?.length === 0)
    void window.showInformationMessage(l10n.t('Nothing was ticked, so nothing was brought back.'));
  else if (picked)
    await bringBack(
      desk,
      active.document,
      picked.map(({ id }) => id),
    );
}
