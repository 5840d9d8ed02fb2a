import {
  type Disposable,
  Disposable as Disposables,
  type Event,
  EventEmitter,
  type TextDocument,
  type Uri,
  window,
  workspace,
} from 'vscode';
import type { Review } from '../annotations/review';
import { unreadProse } from '../encoder/unread';
import type { CloseReadings } from '../engine/close-clauses';
import type { Document, Span } from '../engine/document';
import { type ArticleMemory, makeArticleMemory, makeKnown } from './close-memory';
import { isWorthReading, pauseAfterEdit } from './close-pace';
import { newlyDecided } from './close-pins';
import { beginAfter, type Desk, drop, endHelper, isVisible, publish, sinceEdit } from './close-work';
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
  follow(document: TextDocument, read: Document, inSight: Span, review: Review): void;
}

/** What was read last of a document. */
interface Version {
  readonly whole: Document;
  readonly review: Review;
  readonly inSight: Span;
  readonly memory: ArticleMemory;
}

export function holdCloseReader(extensionUri: Uri): CloseReader {
  const read = new EventEmitter<TextDocument>();
  const changed = new EventEmitter<void>();
  const memories = new WeakMap<TextDocument, ArticleMemory>();
  const last = new WeakMap<TextDocument, Version>();
  const desk: Desk = {
    extensionUri,
    known: makeKnown(),
    found: new Map(),
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
  const planAgain = (document: TextDocument) => {
    const version = last.get(document);
    if (version?.whole.text === document.getText() && !desk.work.has(document)) plan(desk, document, version);
  };
  const listeners = Disposables.from(
    read,
    changed,
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length > 0) breakOff(desk, document);
    }),
    workspace.onDidCloseTextDocument((document) => drop(desk, document)),
    window.onDidChangeVisibleTextEditors((editors) => {
      for (const { document } of editors) planAgain(document); // it may have been broken off, or read out of sight
    }),
    workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('sourceline.closeReading')) beginAnew(desk);
    }),
  );
  return {
    onDidRead: read.event,
    onDidChangeWork: changed.event,
    left: (document) => desk.work.get(document)?.prose.length ?? 0,
    readingsFor: (document) => (readSettings(document.uri).closeReading === 'off' ? undefined : memoryOf(document)),
    follow: (document, whole, inSight, review) => {
      const memory = memoryOf(document);
      const decided = newlyDecided(last.get(document)?.review, review);
      const version = { whole, review, inSight, memory };
      last.set(document, version);
      for (const { prose } of paragraphsAt(whole, decided)) memory.keep(prose);
      memory.follow(whole.paragraphs.map(({ prose }) => prose));
      plan(desk, document, version);
    },
    dispose: () => {
      listeners.dispose();
      beginAnew(desk);
    },
  };
}

const paragraphsAt = ({ paragraphs }: Document, spans: readonly Span[]) =>
  paragraphs.filter(({ start, end }) => spans.some((span) => start < span.end && span.start < end));

function plan(desk: Desk, document: TextDocument, { whole, inSight, memory }: Version): void {
  const isWanted =
    !desk.hasFailed && isVisible(document) && isWorthReading(readSettings(document.uri).closeReading, whole);
  const known = { has: (prose: string) => desk.known.has(prose) || memory.isKept(prose) };
  const all = isWanted ? unreadProse(whole, known) : [];
  if (all.length === 0) {
    drop(desk, document);
    return;
  }
  const first = new Set(unreadProse({ ...whole, paragraphs: paragraphsAt(whole, [inSight]) }, known));
  const later = all.filter((prose) => !first.has(prose));
  desk.work.set(document, { prose: [...first, ...later], outOfSight: later.length });
  desk.didChangeWork();
  beginAfter(desk, pauseAfterEdit(sinceEdit(desk, document)));
}

/** It is planned anew when the article has been read. */
function breakOff(desk: Desk, document: TextDocument): void {
  desk.edited.set(document, performance.now());
  publish(desk); // the article is about to be read again
  drop(desk, document);
}

function beginAnew(desk: Desk): void {
  endHelper(desk);
  desk.hasFailed = false;
  for (const document of [...desk.work.keys()]) drop(desk, document);
}
