// What people decided about each article, in a file beside it.
import {
  Disposable,
  type Event,
  EventEmitter,
  type Memento,
  RelativePattern,
  type TextDocument,
  type Uri,
  workspace,
} from 'vscode';
import type { Sidecar } from '../annotations/sidecar';
import type { Changes } from './annotating';
import { tellFailure } from './failing';
import { logFailure } from './log';
import { holdDrafts, settleDraft, textOfDraft } from './sidecar-drafts';
import { articleOf, folderOf, isSidecar, readText, sidecarOf } from './sidecar-file';
import { moveAlong } from './sidecar-moves';
import { drop, hold, inTurn, isDraft, isHeld, rename, type Shelf } from './sidecar-shelf';
import { makeChange, undo } from './sidecar-writes';
import type { Unwritten } from './unwritten';

/**
 * What came of a change. `unchanged`: nothing was to be done; `waiting`: it counts, and is written with the next one, for the file
 * could not be written; `broken`, `newer`: the file must not be written; `unreadable`: what it would be written over cannot be read;
 * `failed`: it cannot be made in this file; `changed`: the file says something else by now, so nothing was taken back.
 */
export type Outcome = 'done' | 'unchanged' | 'waiting' | 'broken' | 'newer' | 'unreadable' | 'failed' | 'changed';

/** Whatever cannot be written is told here (src/editor/failing.ts): whoever asks need not. None of them throws. */
export interface Sidecars extends Disposable {
  /** Fires with the article's address when its sidecar says something else than before, whoever wrote it. */
  readonly onDidChange: Event<Uri>;
  /** As it was read last, with what waits to be written. Begins to read it where that has not been done; undefined until then. */
  of(article: Uri): Sidecar | undefined;
  /** Whether it has been read: of a file that is no article, and of one that nobody has looked at, it has not. */
  isHeld(article: Uri): boolean;
  /** Reads the file as it is now, makes the changes in it, and makes the file where there is none. */
  change(article: Uri, changes: Changes): Promise<Outcome>;
  /** The same for what nobody decided: the file learns what it has to know, and `undo` leaves it there. */
  keepUp(article: Uri, changes: Changes): Promise<Outcome>;
  /** Takes the last decision back that was made here. */
  undo(article: Uri): Promise<Outcome>;
}

/** `state` keeps what is decided about drafts until they have a file. */
export function holdSidecars(state?: Memento): Sidecars {
  const shelf: Shelf = {
    held: new Map(),
    read: new Map(),
    made: new Map(),
    busy: new Map(),
    drafts: holdDrafts(state),
    settled: new WeakMap(),
    steps: new Map(),
    unwritten: new Map(),
    watchers: new Map(),
    changed: new EventEmitter(),
  };
  const listeners = Disposable.from(
    shelf.changed,
    watch(shelf, '**/*.facts.yaml'),
    workspace.onDidChangeTextDocument(({ document }) => takeOver(shelf, document)),
    workspace.onDidSaveTextDocument((document) => settle(shelf, document)),
    workspace.onDidCloseTextDocument((document) => letGo(shelf, document)),
    workspace.onWillRenameFiles((event) => event.waitUntil(moveAlong(event.files))),
    workspace.onDidRenameFiles(({ files }) => {
      for (const { oldUri, newUri } of files) rename(shelf, oldUri, newUri);
    }),
  );
  return {
    onDidChange: shelf.changed.event,
    of: (article) => of(shelf, article),
    isHeld: (article) => isHeld(shelf, article),
    change: (article, changes) => write(shelf, article, { changes, isDecision: true }),
    keepUp: (article, changes) => write(shelf, article, { changes, isDecision: false }),
    undo: (article) => takeBack(shelf, article),
    dispose: () => {
      Disposable.from(...shelf.watchers.values()).dispose();
      listeners.dispose();
    },
  };
}

function of(shelf: Shelf, article: Uri): Sidecar | undefined {
  const key = article.toString();
  if (!isHeld(shelf, article) && !shelf.busy.has(key)) void inTurn(shelf, article, () => load(shelf, article));
  return shelf.held.get(key);
}

async function write(shelf: Shelf, article: Uri, one: Unwritten): Promise<Outcome> {
  const wasWaiting = (shelf.unwritten.get(article.toString()) ?? []).length > 0;
  const outcome = await inTurn(shelf, article, () => makeChange(shelf, article, one));
  // of what nobody decided nobody waits to hear; a broken file is in Problems
  const isTold = one.isDecision ? outcome !== 'done' && outcome !== 'unchanged' : outcome === 'waiting' && !wasWaiting;
  if (isTold) tell(shelf, article, outcome);
  return outcome;
}

function tell(shelf: Shelf, article: Uri, outcome: Outcome): void {
  void tellFailure(article, outcome, async () => {
    const again = await inTurn(shelf, article, () => makeChange(shelf, article));
    if (again !== 'done' && again !== 'unchanged') tell(shelf, article, again);
  });
}

async function takeBack(shelf: Shelf, article: Uri): Promise<Outcome> {
  try {
    return await inTurn(shelf, article, () => undo(shelf, article));
  } catch (error) {
    logFailure(`Taking back a decision about ${article}`, error);
    void tellFailure(article, 'failed', async () => undefined);
    return 'failed';
  }
}

/** A file that cannot be read counts as none until something is written: then it is looked at again, and the fault told. */
async function load(shelf: Shelf, article: Uri): Promise<void> {
  watchFolder(shelf, article);
  try {
    const text = await (isDraft(article) ? textOfDraft(shelf.drafts, article) : readText(sidecarOf(article)));
    hold(shelf, article, text ?? '');
  } catch (error) {
    logFailure(`Reading the sidecar of ${article}`, error);
    hold(shelf, article, '');
  }
}

function settle(shelf: Shelf, document: TextDocument): void {
  const again = () => inTurn(shelf, document.uri, () => load(shelf, document.uri));
  settleDraft(shelf, document, again).catch((error) => logFailure('Keeping what was decided about a draft', error));
}

function watchFolder(shelf: Shelf, article: Uri): void {
  if (isDraft(article) || workspace.getWorkspaceFolder(article)) return;
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
  if (isHeld(shelf, article)) void inTurn(shelf, article, () => load(shelf, article));
}

/** What is typed into a sidecar counts at once, saved or not. */
function takeOver(shelf: Shelf, document: TextDocument): void {
  if (!isSidecar(document.uri)) return;
  const article = articleOf(document.uri);
  if (isHeld(shelf, article)) hold(shelf, article, document.getText());
}

function letGo(shelf: Shelf, document: TextDocument): void {
  if (isSidecar(document.uri)) reload(shelf, document.uri);
  if (!document.isClosed) return; // a change of language comes as a closing and an opening
  drop(shelf, document.uri);
  shelf.drafts.set(document.uri, undefined);
}
