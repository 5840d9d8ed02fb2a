// Decisions about drafts that have no file yet: kept in the workspace's store, as VS Code keeps the drafts themselves, until they are saved.
import { l10n, type Memento, type TextDocument, type Uri, ViewColumn, window, workspace } from 'vscode';
import { belongsTo } from '../annotations/belongs';
import { readSidecar } from '../annotations/sidecar';
import { logFailure } from './log';
import { create, nameOf, sidecarOf } from './sidecar-file';
import type { Shelf } from './sidecar-shelf';

export interface Drafts {
  get(article: Uri): string | undefined;
  /** Undefined: nothing is decided any more. */
  set(article: Uri, text: string | undefined): void;
  has(article: Uri): boolean;
  /** It was kept by an earlier session, and nobody has looked yet whether the draft of this name is the same one. */
  isFromBefore(article: Uri): boolean;
}

const key = 'sourceline.drafts';

export function holdDrafts(state: Memento | undefined): Drafts {
  const texts = new Map(Object.entries(state?.get<Readonly<Record<string, string>>>(key) ?? {}));
  const before = new Set(texts.keys());
  return {
    get: (article) => texts.get(article.toString()),
    has: (article) => texts.has(article.toString()),
    isFromBefore: (article) => before.has(article.toString()),
    set(article, text) {
      const address = article.toString();
      before.delete(address);
      if (texts.get(address) === text) return;
      if (text === undefined) texts.delete(address);
      else texts.set(address, text);
      const kept = texts.size === 0 ? undefined : Object.fromEntries(texts);
      state?.update(key, kept).then(undefined, (error: unknown) => logFailure('Keeping decisions about drafts', error));
    },
  };
}

/** What was decided about a draft. A new draft may have the name of one that was thrown away while nothing ran that would know of it. */
export async function textOfDraft(drafts: Drafts, article: Uri): Promise<string | undefined> {
  const text = drafts.get(article);
  if (text === undefined || !drafts.isFromBefore(article)) return text;
  const document = workspace.textDocuments.find(({ uri }) => uri.toString() === article.toString());
  if (!document || belongsTo(readSidecar(text).facts, document.getText())) {
    drafts.set(article, text);
    return text;
  }
  const said = l10n.t(
    'What was decided about an earlier draft of this name is open beside: copy what you need, or save it.',
  );
  if (await handOver(text, said)) drafts.set(article, undefined);
  return undefined;
}

/** The draft is still open when its file is saved for the first time, with the same words; nothing else tells that the file was it. */
export async function settleDraft(shelf: Shelf, file: TextDocument, load: () => Promise<void>): Promise<void> {
  const isDraftOfIt = (one: TextDocument) => shelf.drafts.has(one.uri) && wordsIn(one) === wordsIn(file);
  const draft = workspace.textDocuments.find(isDraftOfIt);
  const text = draft && shelf.drafts.get(draft.uri);
  if (!draft || text === undefined || shelf.settled.get(draft) === file.uri.toString()) return;
  shelf.settled.set(draft, file.uri.toString());
  const sidecar = sidecarOf(file.uri);
  if (await isMade(sidecar, text)) return load();
  const said = l10n.t(
    '“{0}” could not be made, or was there already, and is as it was. What was decided about the draft is open beside the article: copy what you need, or save it.',
    nameOf(sidecar),
  );
  // the draft closes, and its name may come again: what could not even be shown stays in the store
  if (!(await handOver(text, said))) shelf.drafts.set(draft.uri, text);
}

async function isMade(sidecar: Uri, text: string): Promise<boolean> {
  try {
    return await create(sidecar, text);
  } catch (error) {
    logFailure(`Making ${nameOf(sidecar)}`, error);
    return false;
  }
}

/**
 * Two files about two articles are not joined without being asked: their keys may mean different people. The decisions are opened as
 * a document, which VS Code does not let go unsaved.
 */
async function handOver(text: string, said: string): Promise<boolean> {
  try {
    const document = await workspace.openTextDocument({ language: 'yaml', content: text });
    await window.showTextDocument(document, { viewColumn: ViewColumn.Beside, preserveFocus: true, preview: false });
    void window.showWarningMessage(said);
    return true;
  } catch (error) {
    logFailure('Opening decisions about a draft', error);
    return false;
  }
}

/** Saving may trim lines, end the last one and change line ends. */
const wordsIn = (document: TextDocument): string => document.getText().replace(/\s+/g, ' ').trim();
