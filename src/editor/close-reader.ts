import {
  type Disposable,
  Disposable as Disposables,
  type Event,
  EventEmitter,
  type TextDocument,
  type Uri,
  workspace,
} from 'vscode';
import { unreadProse } from '../encoder/unread';
import type { CloseReadings } from '../engine/close-clauses';
import type { Document, Span } from '../engine/document';
import { type ArticleMemory, makeArticleMemory, makeKnown } from './close-memory';
import { isWorthReading, pauseAfterEdit } from './close-pace';
import { beginAfter, type Desk, drop, endHelper, isVisible, sinceEdit } from './close-work';
import { readSettings } from './settings';

/** Reads the articles on the screen once more and more closely, a paragraph at a time, when nobody types. */
export interface CloseReader extends Disposable {
  /** Fires when more is known of a document, which should be read again then. */
  readonly onDidRead: Event<TextDocument>;
  /** Fires when the reading of a document begins, ends or is broken off. */
  readonly onDidChangeWork: Event<void>;
  /** How many paragraphs of a document are still to be read. */
  left(document: TextDocument): number;
  /** undefined where nobody wants it. */
  readingsFor(document: TextDocument): CloseReadings | undefined;
  /** Told of each version that was read. What is in sight comes first. */
  follow(document: TextDocument, read: Document, inSight: Span): void;
}

export function holdCloseReader(extensionUri: Uri): CloseReader {
  const read = new EventEmitter<TextDocument>();
  const changed = new EventEmitter<void>();
  const memories = new WeakMap<TextDocument, ArticleMemory>();
  const desk: Desk = {
    extensionUri,
    known: makeKnown(),
    work: new Map(),
    edited: new WeakMap(),
    didRead: (document) => read.fire(document),
    didChangeWork: () => changed.fire(),
    helper: undefined,
    hasFailed: false,
    isBusy: false,
    timer: undefined,
  };
  const memoryOf = (document: TextDocument): ArticleMemory => {
    const memory = memories.get(document) ?? makeArticleMemory(desk.known);
    memories.set(document, memory);
    return memory;
  };
  const listeners = Disposables.from(
    read,
    changed,
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length > 0) breakOff(desk, document);
    }),
    workspace.onDidCloseTextDocument((document) => drop(desk, document)),
    workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('sourceline.closeReading')) beginAnew(desk);
    }),
  );
  return {
    onDidRead: read.event,
    onDidChangeWork: changed.event,
    left: (document) => desk.work.get(document)?.prose.length ?? 0,
    readingsFor: (document) => (readSettings(document.uri).closeReading === 'off' ? undefined : memoryOf(document)),
    follow: (document, whole, inSight) => {
      memoryOf(document).follow(whole.paragraphs.map(({ prose }) => prose));
      plan(desk, document, whole, inSight);
    },
    dispose: () => {
      listeners.dispose();
      beginAnew(desk);
    },
  };
}

function plan(desk: Desk, document: TextDocument, read: Document, inSight: Span): void {
  const isWanted =
    !desk.hasFailed && isVisible(document) && isWorthReading(readSettings(document.uri).closeReading, read);
  const all = isWanted ? unreadProse(read, desk.known) : [];
  if (all.length === 0) {
    drop(desk, document);
    return;
  }
  const shown = read.paragraphs.filter(({ start, end }) => start < inSight.end && inSight.start < end);
  const first = new Set(unreadProse({ ...read, paragraphs: shown }, desk.known));
  const later = all.filter((prose) => !first.has(prose));
  desk.work.set(document, { prose: [...first, ...later], outOfSight: later.length });
  desk.didChangeWork();
  beginAfter(desk, pauseAfterEdit(sinceEdit(desk, document)));
}

/** It is planned anew when the article has been read. */
function breakOff(desk: Desk, document: TextDocument): void {
  desk.edited.set(document, performance.now());
  drop(desk, document);
}

function beginAnew(desk: Desk): void {
  endHelper(desk);
  desk.hasFailed = false;
  for (const document of [...desk.work.keys()]) drop(desk, document);
}
