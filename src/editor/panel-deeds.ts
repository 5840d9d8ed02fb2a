import type { TextDocument } from 'vscode';
import { markGone } from '../annotations/amend';
import type { FromPanel, Written } from '../panel/messages';
import { setPart, setStatus, turnDown, writeNote } from './claim-deeds';
import { claimsById } from './claim-target';
import { type Desk, decide } from './deciding';
import { discardNote } from './discard';
import { answerQuery, rewriteNote, settleQuery, takeOut } from './entry-deeds';
import { attachEvidence } from './evidence';
import { editEvidence, openEvidence } from './evidence-edit';
import { relink } from './relink';
import { bringBack } from './restore';
import { setSpeaker } from './set-speaker';
import { sourcesAt } from './source-drop';
import { takeSources } from './source-keep';

/** What the panel asks for, done as the commands do it. */
export type PanelDeed = Exclude<FromPanel, { type: 'ready' | 'select' | 'openFile' | 'jump' } | Written>;

export const isWritten = (deed: PanelDeed | Written): deed is Written =>
  ['note', 'query', 'answer', 'rewrite'].includes(deed.type);

export async function perform(desk: Desk, document: TextDocument, deed: PanelDeed): Promise<void> {
  const of = (ids: readonly string[]) => claimsById(desk.articles, document, ids);
  if (deed.type === 'status') return setStatus(desk, of(deed.ids), deed.status);
  if (deed.type === 'reject') return turnDown(desk, of(deed.ids), deed.because);
  if (deed.type === 'relink') return relink(desk, document, deed.id, deed.place);
  if (deed.type === 'letGo') return letGo(desk, document, deed.id);
  if (deed.type === 'attach')
    return takeSources(desk, document, await sourcesAt(deed.addresses, document.uri), of(deed.id ? [deed.id] : [])[0]);
  if (deed.type === 'discard') return discardNote(desk, document, deed.id);
  if (deed.type === 'restore') return bringBack(desk, document, [deed.id]);
  const [target] = of([deed.id]);
  if (!target) return undefined;
  switch (deed.type) {
    case 'speaker':
      return setSpeaker(desk, target);
    case 'part':
      return setPart(desk, target, deed.part, deed.state);
    case 'evidence':
      return attachEvidence(desk, target);
    case 'remove':
      return takeOut(desk, target, deed.entry);
    case 'settle':
      await settleQuery(desk, target, deed.entry, deed.isResolved);
      return;
    case 'editEvidence':
      return editEvidence(desk, target, deed.entry);
    case 'openEvidence':
      return openEvidence(desk, target, deed.entry);
  }
}

/** Whether it stands in the file now. */
export async function write(desk: Desk, document: TextDocument, deed: Written): Promise<boolean> {
  const [target] = claimsById(desk.articles, document, [deed.id]);
  if (!target) return false;
  if (deed.type === 'answer') return answerQuery(desk, target, deed.entry, deed.text);
  if (deed.type === 'rewrite') return rewriteNote(desk, target, deed.entry, deed.text);
  return writeNote(desk, target, deed.type, deed.text);
}

/** Nobody asks any more, in later windows either; the note stays listed. */
async function letGo(desk: Desk, document: TextDocument, id: string): Promise<void> {
  await decide(desk, document, (now) => markGone(now, id));
}
