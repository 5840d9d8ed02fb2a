import { l10n, type TextDocument, window } from 'vscode';
import { selectorFor } from '../annotations/selector';
import { putOn } from './annotating';
import { type Desk, decide } from './deciding';
import { strayOf } from './overview';
import { toSpan } from './positions';

/** The note goes where the person says, and nowhere else. */
export async function relink(desk: Desk, document: TextDocument, id: string, place: number | undefined): Promise<void> {
  const article = desk.articles.of(document);
  const lost = article?.review.lost.find(({ annotation }) => annotation.id === id);
  const span = place === undefined ? selectedIn(document) : lost?.choices[place];
  if (!article || !lost) return;
  if (!span) {
    void window.showInformationMessage(l10n.t('Select the words in the article first.'));
    return;
  }
  desk.reviews.put(document, id, span);
  await decide(desk, document, putOn(id, selectorFor(article.document.text, span)));
}

function selectedIn(document: TextDocument) {
  const editor = window.visibleTextEditors.find((one) => one.document === document && !one.selection.isEmpty);
  return editor && toSpan(document, editor.selection);
}

interface Item {
  readonly label: string;
  readonly detail?: string;
  readonly id: string;
  readonly place: number | undefined;
}

/** By command: which note, and on which of its places or on what is selected. */
export async function relinkByCommand(desk: Desk): Promise<void> {
  const { active } = desk.articles;
  if (!active) return;
  const strays = active.article.review.lost.map(strayOf(active.article.document.text));
  const items = strays.flatMap(({ id, words, places }): Item[] => [
    ...places.map((detail, place) => ({ label: words, detail, id, place })),
    { label: words, detail: l10n.t('Put it on what is selected'), id, place: undefined },
  ]);
  if (items.length === 0) {
    void window.showInformationMessage(l10n.t('Every note in this article has its place.'));
    return;
  }
  const picked = await window.showQuickPick(items, { title: l10n.t('Which note belongs where?'), matchOnDetail: true });
  if (picked) await relink(desk, active.document, picked.id, picked.place);
}
