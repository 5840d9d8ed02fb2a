import { l10n, type TextDocument, window } from 'vscode';
import { selectorFor } from '../annotations/selector';
import type { FromPanel } from '../panel/messages';
import { putOn } from './annotating';
import { setPart, setStatus, turnDown, writeAnswer, writeNote } from './claim-deeds';
import { claimsById } from './claim-target';
import { type Desk, decide } from './deciding';
import { attachEvidence, openSource } from './evidence';
import { toSpan } from './positions';
import { setSpeaker } from './set-speaker';

/** What the panel asks for, done as the commands do it. */
export type PanelDeed = Exclude<FromPanel, { type: 'ready' | 'select' | 'openFile' | 'jump' }>;

export async function perform(desk: Desk, document: TextDocument, deed: PanelDeed): Promise<void> {
  const of = (ids: readonly string[]) => claimsById(desk.articles, document, ids);
  if (deed.type === 'status') return setStatus(desk, of(deed.ids), deed.status);
  if (deed.type === 'reject') return turnDown(desk, of(deed.ids), deed.because);
  if (deed.type === 'relink') return relink(desk, document, deed.id, deed.place);
  if (deed.type === 'letGo') return letGo(desk, document, deed.id);
  const [target] = of([deed.id]);
  if (!target) return undefined;
  switch (deed.type) {
    case 'speaker':
      return setSpeaker(desk, target);
    case 'part':
      return setPart(desk, target, deed.part, deed.state);
    case 'note':
    case 'query':
      return writeNote(desk, target, deed.type, deed.text);
    case 'answer':
      return writeAnswer(desk, target, deed.query, deed.text);
    case 'evidence':
      return attachEvidence(desk, target);
    case 'openEvidence': {
      const evidence = target.entry.noted?.annotation.evidence?.[deed.index];
      return evidence && openSource(document.uri, target.article.review.facts.sources[evidence.source]);
    }
  }
}

/** The note goes where the person says, and nowhere else. */
async function relink(desk: Desk, document: TextDocument, id: string, place: number | undefined): Promise<void> {
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

/** Nobody asks any more; the file is as it was, and the note stays listed. */
async function letGo(desk: Desk, document: TextDocument, id: string): Promise<void> {
  desk.reviews.letGo(document, id);
}
