import { l10n, type TextDocument, window } from 'vscode';
import { unmarkGone } from '../annotations/amend';
import { selectorFor } from '../annotations/selector';
import { putOn } from './annotating';
import { type Desk, decide } from './deciding';
import { discardNote } from './discard';
import { placeReading, strayOf } from './overview';
import { toSpan } from './positions';

/** The note goes where the person says, and nowhere else. `place`: as it was shown; undefined: to what is selected. */
export async function relink(desk: Desk, document: TextDocument, id: string, place: string | undefined): Promise<void> {
  const article = desk.articles.of(document);
  const lost = article?.review.lost.find(({ annotation }) => annotation.id === id);
  if (!article || !lost) return;
  const { text } = article.document;
  const span = place === undefined ? selectedIn(document) : placeReading(place, text, lost);
  if (!span) {
    void window.showInformationMessage(
      place === undefined
        ? l10n.t('Select the words in the article first.')
        : l10n.t(
            'That place can no longer be told for certain. Select the words and put the note on what is selected.',
          ),
    );
    return;
  }
  desk.reviews.put(document, id, span);
  const moved = putOn(id, selectorFor(text, span));
  await decide(desk, document, (now) => [...moved(now), ...unmarkGone(now, id)]);
}

function selectedIn(document: TextDocument) {
  const editor = window.visibleTextEditors.find((one) => one.document === document && !one.selection.isEmpty);
  return editor && toSpan(document, editor.selection);
}

interface Item {
  readonly label: string;
  readonly detail?: string;
  readonly run: () => Promise<void>;
}

/** By command: which note, and on which of its places or on what is selected. */
export async function relinkByCommand(desk: Desk): Promise<void> {
  const { active } = desk.articles;
  if (!active) return;
  const { document } = active;
  const strays = active.article.review.lost.map(strayOf(active.article.document.text));
  const items = strays.flatMap(({ id, words, places }): Item[] => [
    ...places.map((place) => ({ label: words, detail: place, run: () => relink(desk, document, id, place) })),
    { label: words, detail: l10n.t('Put it on what is selected'), run: () => relink(desk, document, id, undefined) },
    { label: words, detail: l10n.t('Remove'), run: () => discardNote(desk, document, id) },
  ]);
  if (items.length === 0) {
    void window.showInformationMessage(l10n.t('Every note in this article has its place.'));
    return;
  }
  await (await window.showQuickPick(items, { title: l10n.t('Which note belongs where?'), matchOnDetail: true }))?.run();
}
