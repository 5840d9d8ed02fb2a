import {
  Disposable,
  type Event,
  EventEmitter,
  l10n,
  RelativePattern,
  type TextDocument,
  type Uri,
  ViewColumn,
  WorkspaceEdit,
  window,
  workspace,
} from 'vscode';
import { readSidecar, type Sidecar, writeChanges } from '../annotations/sidecar';
import type { Splice } from '../annotations/splice';
import type { Changes } from './annotating';
import { guarded } from './log';
import {
  articleOf,
  change,
  create,
  folderOf,
  isSidecar,
  nameOf,
  openCurrent,
  readText,
  remove,
  sidecarOf,
} from './sidecar-file';
import { type Step, takenBack, withoutLast, withStep, withUpkeep } from './steps';

/** What came of a change. `unchanged`: nothing was to be done; `broken`, `newer`: the file must not be written; `failed`: it could not be. */
export type Outcome = 'done' | 'unchanged' | 'broken' | 'newer' | 'failed';

/** What people decided about each article, in a file beside it. A draft that has no file yet keeps it in memory. */
export interface Sidecars extends Disposable {
  /** Fires with the article's address when its sidecar says something else than before, whoever wrote it. */
  readonly onDidChange: Event<Uri>;
  /** As it was read last. Begins to read it where that has not been done; undefined until then. */
  of(article: Uri): Sidecar | undefined;
  /** Reads the file as it is now, makes the changes in it, and makes the file where there is none. Never throws. */
  change(article: Uri, changes: Changes): Promise<Outcome>;
  /** The same for what nobody decided: the file learns what it has to know, and `undo` leaves it there. */
  keepUp(article: Uri, changes: Changes): Promise<Outcome>;
  /** Takes the last decision back that was made here; `failed` where the file says something else by now. */
  undo(article: Uri): Promise<Outcome>;
}

interface Shelf {
  readonly held: Map<string, Sidecar>;
  /** Articles whose sidecar is being read or written: one thing after the other. */
  readonly busy: Map<string, Promise<unknown>>;
  readonly drafts: Map<string, string>;
  /** Drafts that were saved as a file, and its address: that happens once. */
  readonly settled: WeakMap<TextDocument, string>;
  readonly steps: Map<string, readonly Step[]>;
  /** Of folders outside the workspace, which VS Code does not watch by itself. */
  readonly watchers: Map<string, Disposable>;
  readonly changed: EventEmitter<Uri>;
}

export function holdSidecars(): Sidecars {
  const shelf: Shelf = {
    held: new Map(),
    busy: new Map(),
    drafts: new Map(),
    settled: new WeakMap(),
    steps: new Map(),
    watchers: new Map(),
    changed: new EventEmitter(),
  };
  const listeners = Disposable.from(
    shelf.changed,
    watch(shelf, '**/*.facts.yaml'),
    workspace.onDidChangeTextDocument(({ document }) => takeOver(shelf, document)),
    workspace.onDidSaveTextDocument((document) => void settleDraft(shelf, document)),
    workspace.onDidCloseTextDocument((document) => letGo(shelf, document)),
    workspace.onWillRenameFiles((event) => event.waitUntil(moveAlong(event.files))),
  );
  return {
    onDidChange: shelf.changed.event,
    of: (article) => {
      const key = article.toString();
      if (!shelf.held.has(key) && !shelf.busy.has(key)) void inTurn(shelf, article, () => load(shelf, article));
      return shelf.held.get(key);
    },
    change: (article, changes) => inTurn(shelf, article, () => makeChange(shelf, article, changes, withStep)),
    keepUp: (article, changes) => inTurn(shelf, article, () => makeChange(shelf, article, changes, withUpkeep)),
    undo: (article) => inTurn(shelf, article, () => undo(shelf, article)),
    dispose: () => {
      Disposable.from(...shelf.watchers.values()).dispose();
      listeners.dispose();
    },
  };
}

async function inTurn<T>({ busy }: Shelf, article: Uri, action: () => Promise<T>): Promise<T> {
  const key = article.toString();
  const mine = (busy.get(key) ?? Promise.resolve()).then(action, action);
  busy.set(key, mine);
  try {
    return await mine;
  } finally {
    if (busy.get(key) === mine) busy.delete(key);
  }
}

async function load(shelf: Shelf, article: Uri): Promise<void> {
  watchFolder(shelf, article);
  const draft = shelf.drafts.get(article.toString());
  const isDraft = article.scheme === 'untitled';
  const text = isDraft ? draft : await guardedText(article);
  hold(shelf, article, text ?? '');
}

/** A file that cannot be read counts as none until something is written: then it is looked at again, and the fault told. */
async function guardedText(article: Uri): Promise<string | undefined> {
  try {
    return await readText(sidecarOf(article));
  } catch (error) {
    return guarded(`Reading the sidecar of ${article}`, () => {
      throw error;
    });
  }
}

function hold(shelf: Shelf, article: Uri, text: string): void {
  const key = article.toString();
  const before = shelf.held.get(key);
  if (before?.text === text) return;
  shelf.held.set(key, readSidecar(text, before));
  if (before !== undefined || text !== '') shelf.changed.fire(article);
}

/** The whole of it from the file: a change is made on what stands there now, never on what was read before. */
async function makeChange(
  shelf: Shelf,
  article: Uri,
  changes: Changes,
  remembered: typeof withUpkeep,
  triesLeft = 2,
): Promise<Outcome> {
  const key = article.toString();
  const isDraft = article.scheme === 'untitled';
  const document = isDraft ? undefined : await openCurrent(sidecarOf(article));
  const before = isDraft ? shelf.drafts.get(key) : document?.getText();
  const now = readSidecar(before ?? '', shelf.held.get(key));
  if (now.state !== 'writable') {
    hold(shelf, article, now.text);
    return now.state;
  }
  const wanted = changes(now);
  if (wanted.length === 0) return 'unchanged';
  const written = writeChanges(now, wanted);
  if (!written) return 'failed';
  if (isDraft) shelf.drafts.set(key, written.sidecar.text);
  else if (!(await put(article, document, written.splices, written.sidecar.text)))
    return triesLeft > 0 ? makeChange(shelf, article, changes, remembered, triesLeft - 1) : 'failed';
  const after = document?.getText() ?? written.sidecar.text;
  shelf.steps.set(key, remembered(shelf.steps.get(key) ?? [], before, after, changes));
  hold(shelf, article, after);
  return 'done';
}

const put = (article: Uri, document: TextDocument | undefined, splices: readonly Splice[], whole: string) =>
  document ? change(document, splices) : create(sidecarOf(article), whole);

async function undo(shelf: Shelf, article: Uri): Promise<Outcome> {
  const key = article.toString();
  const steps = shelf.steps.get(key) ?? [];
  const last = steps.at(-1);
  if (!last) return 'unchanged';
  const isDraft = article.scheme === 'untitled';
  const document = isDraft ? undefined : await openCurrent(sidecarOf(article));
  const now = isDraft ? shelf.drafts.get(key) : document?.getText();
  if (now !== last.after) return 'failed';
  const before = takenBack(last);
  if (!(await putBack(shelf, article, document, { ...last, before }))) return 'failed';
  const stands = before === undefined ? undefined : (document?.getText() ?? before);
  shelf.steps.set(key, withoutLast(steps, stands));
  hold(shelf, article, stands ?? '');
  return 'done';
}

async function putBack(shelf: Shelf, article: Uri, document: TextDocument | undefined, step: Step): Promise<boolean> {
  if (document && step.before !== undefined) return change(document, [difference(step.after, step.before)]);
  if (article.scheme !== 'untitled') return remove(sidecarOf(article));
  if (step.before === undefined) shelf.drafts.delete(article.toString());
  else shelf.drafts.set(article.toString(), step.before);
  return true;
}

/** What turns one text into the other: equal beginnings and ends are left alone. */
function difference(from: string, to: string): Splice {
  const shorter = Math.min(from.length, to.length);
  let start = 0;
  while (start < shorter && from[start] === to[start]) start++;
  let kept = 0;
  while (kept < shorter - start && from.at(-1 - kept) === to.at(-1 - kept)) kept++;
  return { start, end: from.length - kept, text: to.slice(start, to.length - kept) };
}

function watchFolder(shelf: Shelf, article: Uri): void {
  if (article.scheme === 'untitled' || workspace.getWorkspaceFolder(article)) return;
  const folder = folderOf(article);
  const key = folder.toString();
  if (!shelf.watchers.has(key)) shelf.watchers.set(key, watch(shelf, new RelativePattern(folder, '*.facts.yaml')));
}

function watch(shelf: Shelf, pattern: string | RelativePattern): Disposable {
  const watcher = workspace.createFileSystemWatcher(pattern);
  const again = (sidecar: Uri) => reload(shelf, sidecar);
  return Disposable.from(watcher, watcher.onDidCreate(again), watcher.onDidChange(again), watcher.onDidDelete(again));
}

function reload(shelf: Shelf, sidecar: Uri): void {
  const article = articleOf(sidecar);
  if (shelf.held.has(article.toString())) void inTurn(shelf, article, () => load(shelf, article));
}

/** What is typed into a sidecar counts at once, saved or not. */
function takeOver(shelf: Shelf, document: TextDocument): void {
  if (!isSidecar(document.uri)) return;
  const article = articleOf(document.uri);
  if (shelf.held.has(article.toString())) hold(shelf, article, document.getText());
}

function letGo(shelf: Shelf, document: TextDocument): void {
  if (isSidecar(document.uri)) reload(shelf, document.uri);
  if (!document.isClosed) return; // a change of language comes as a closing and an opening
  const key = document.uri.toString();
  shelf.held.delete(key);
  shelf.steps.delete(key);
  shelf.drafts.delete(key);
}

/** The draft is still open when its file is saved for the first time, with the same words; nothing else tells that the file was it. */
async function settleDraft(shelf: Shelf, file: TextDocument): Promise<void> {
  const isDraftOfIt = (one: TextDocument) => shelf.drafts.has(one.uri.toString()) && wordsIn(one) === wordsIn(file);
  const draft = shelf.drafts.size > 0 ? workspace.textDocuments.find(isDraftOfIt) : undefined;
  const text = draft && shelf.drafts.get(draft.uri.toString());
  if (!draft || text === undefined || shelf.settled.get(draft) === file.uri.toString()) return;
  shelf.settled.set(draft, file.uri.toString());
  if (await create(sidecarOf(file.uri), text)) await inTurn(shelf, file.uri, () => load(shelf, file.uri));
  else await handOver(text, nameOf(sidecarOf(file.uri)));
}

/**
 * Two files about two articles are not joined without being asked: their keys may mean different people. The draft closes and its
 * decisions with it, so they are opened as a document, which VS Code does not let go unsaved.
 */
async function handOver(text: string, name: string): Promise<void> {
  const document = await workspace.openTextDocument({ language: 'yaml', content: text });
  await window.showTextDocument(document, { viewColumn: ViewColumn.Beside, preserveFocus: true, preview: false });
  void window.showWarningMessage(
    l10n.t(
      '“{0}” could not be made, or was there already, and is as it was. What was decided about the draft is open beside the article: copy what you need, or save it.',
      name,
    ),
  );
}

/** Saving may trim lines, end the last one and change line ends. */
const wordsIn = (document: TextDocument): string => document.getText().replace(/\s+/g, ' ').trim();

/** An article that is renamed or moved takes its sidecar along; one in a folder that moves goes along by itself. */
async function moveAlong(files: readonly { readonly oldUri: Uri; readonly newUri: Uri }[]): Promise<WorkspaceEdit> {
  const edit = new WorkspaceEdit();
  const moved = new Set(files.map(({ oldUri }) => oldUri.toString()));
  for (const { oldUri, newUri } of files) {
    const sidecar = sidecarOf(oldUri);
    if (moved.has(sidecar.toString()) || (await readText(sidecar).catch(() => undefined)) === undefined) continue;
    edit.renameFile(sidecar, sidecarOf(newUri), { overwrite: false, ignoreIfExists: true });
  }
  return edit;
}
