import {
  type Disposable,
  Disposable as Disposables,
  type Event,
  EventEmitter,
  type TextDocument,
  type TextEditor,
  type Uri,
  window,
  workspace,
} from 'vscode';
import type { Decisions } from '../annotations/decisions';
import { noReview, type Review } from '../annotations/review';
import type { Splice } from '../annotations/splice';
import { type Article, putRight, readArticle } from '../article';
import type { Input } from '../engine/analyse';
import type { Span } from '../engine/document';
import type { Language } from '../engine/language';
import { english } from '../engine/languages/en/index';
import type { OwnClaim } from '../engine/own-voice';
import type { Sourcing } from '../engine/sourcing';
import { carriedBy } from './carried';
import type { CloseReader } from './close-reader';
import type { KeptDecisions } from './decisions';
import { succeed } from './entries';
import type { NewsroomKnowledge } from './knowledge';
import { guarded } from './log';
import { isCovered, partAround, pauseAfter } from './pace';
import { toSplices } from './places';
import { toSpan } from './positions';
import type { Reviews } from './reviews';
import { onDidChangeSettings, readSettings } from './settings';
import { shownPart } from './shown';
import { articleOf, isSidecar } from './sidecar-file';
import type { TrainedTables } from './trained';

/** An article, and what people have decided about it. */
export interface ReviewedArticle extends Article {
  readonly review: Review;
  /** What it states in its own voice, where the settings ask to see that. */
  readonly own: readonly OwnClaim[];
  /** On whom it rests: of all claims, seen or not. */
  readonly sourcing: Sourcing;
}

/** The one holder of results. Surfaces read from it and compute nothing themselves. */
export interface Articles extends Disposable {
  /** Fires after a new version of an article was read, when the active article changes, and when one closes. */
  readonly onDidChange: Event<void>;
  /**
   * The article in the active editor, if it is one that Sourceline reads; while its facts file is in front, the article that this
   * belongs to. May be a keystroke behind its document.
   */
  readonly active: { readonly document: TextDocument; readonly article: ReviewedArticle } | undefined;
  /**
   * The article of exactly this version of the document; reads it now if that has not been done.
   * undefined: not an article, or it could not be read.
   */
  of(document: TextDocument): ReviewedArticle | undefined;
}

interface Held {
  /** All that was read. */
  readonly whole: Article;
  /** What the settings ask to see of it, as people have put it right. */
  readonly article: ReviewedArticle;
  readonly version: number;
  readonly readMs: number;
}

interface Shelf {
  /** Every article that was read and is still open. The key is the document: closing one lets its memory go. */
  readonly held: Map<TextDocument, Held>;
  /** What was edited since each was read. */
  readonly edits: Map<TextDocument, (readonly Splice[])[]>;
  /** Readings that wait for a pause in the typing. */
  readonly waiting: Map<TextDocument, ReturnType<typeof setTimeout>>;
  /** The versions that could not be read: not tried again at every look at them. */
  readonly failed: WeakMap<TextDocument, number>;
  readonly changed: EventEmitter<void>;
  readonly decisions: KeptDecisions | undefined;
  readonly knowledge: NewsroomKnowledge | undefined;
  readonly trained: TrainedTables | undefined;
  readonly reviews: Reviews | undefined;
  readonly closeReader: CloseReader | undefined;
  /** The one that surfaces show. */
  shown: TextDocument | undefined;
}

/** Languages that are Markdown with additions. */
const markdownLike = new Set(['markdown', 'mdx', 'quarto', 'rmd']);

/** Whether Sourceline reads this document: a file or a draft not yet saved; not a comment box or an output pane. */
export function isArticle({ uri, languageId, isClosed }: TextDocument): boolean {
  if (isClosed || !readSettings(uri).languages.includes(languageId)) return false;
  return uri.scheme === 'untitled' || workspace.fs.isWritableFileSystem(uri.scheme) !== undefined;
}

/** Whether only a part of the article was read, because the whole is longer than `sourceline.maxLength`. */
export const isPartial = ({ document }: Article): boolean =>
  document.analysed.end - document.analysed.start < document.text.length;

export function holdArticles(
  decisions?: KeptDecisions,
  knowledge?: NewsroomKnowledge,
  trained?: TrainedTables,
  reviews?: Reviews,
  closeReader?: CloseReader,
): Articles {
  const shelf: Shelf = {
    held: new Map(),
    edits: new Map(),
    waiting: new Map(),
    failed: new WeakMap(),
    changed: new EventEmitter(),
    decisions,
    knowledge,
    trained,
    reviews,
    closeReader,
    shown: undefined,
  };
  const listeners = Disposables.from(
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (shelf.held.has(document))
        shelf.edits.set(document, [...(shelf.edits.get(document) ?? []), toSplices(contentChanges)]);
      readAfterPause(shelf, document);
    }),
    // A change of language comes as a closing and an opening.
    workspace.onDidCloseTextDocument((document) => {
      letGo(shelf, document);
      follow(shelf);
    }),
    workspace.onDidOpenTextDocument(() => readVisible(shelf)),
    window.onDidChangeActiveTextEditor(() => follow(shelf)),
    window.onDidChangeVisibleTextEditors(() => readVisible(shelf)),
    window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => readAfterScroll(shelf, textEditor)),
    onDidChangeSettings(() => readEverythingAgain(shelf)),
    ...(reviews ? [reviews.onDidChange((uri) => readAgain(shelf, uri))] : []),
    ...(knowledge ? [knowledge.onDidChange(() => readEverythingAgain(shelf))] : []),
    ...(trained ? [trained.onDidLoad(() => readAllNow(shelf))] : []),
    ...(closeReader ? [closeReader.onDidRead((document) => readMore(shelf, document))] : []),
  );
  follow(shelf);
  readVisible(shelf);
  return {
    onDidChange: shelf.changed.event,
    get active() {
      return active(shelf);
    },
    of: (document) => of(shelf, document),
    dispose: () => close(shelf, listeners),
  };
}

function active({ shown, held }: Shelf): Articles['active'] {
  const entry = shown && held.get(shown);
  return shown && entry && { document: shown, article: entry.article };
}

function of(shelf: Shelf, document: TextDocument): ReviewedArticle | undefined {
  const entry = shelf.held.get(document);
  if (entry?.version === document.version) return entry.article;
  if (shelf.failed.get(document) === document.version || !isArticle(document)) return undefined;
  return readNow(shelf, document);
}

/** An article that cannot be read stays as it was read last. */
function readNow(shelf: Shelf, document: TextDocument): ReviewedArticle | undefined {
  cancel(shelf, document);
  const article = guarded(`Reading ${document.uri}`, () => read(shelf, document));
  if (article) shelf.failed.delete(document);
  else shelf.failed.set(document, document.version);
  shelf.changed.fire();
  return article;
}

/** Reading happens in one go, so no edit and no closing can come between its beginning and its end. */
function read(shelf: Shelf, document: TextDocument): ReviewedArticle {
  const settings = readSettings(document.uri);
  const text = document.getText();
  const started = performance.now();
  const language = shelf.knowledge?.languageFor(document.uri) ?? english;
  const input = inputFor(shelf, document, language, text.length, settings.maxLength);
  const decisions = decisionsFor(shelf, document.uri);
  const whole = readArticle(text, input, settings.checks, shelf.held.get(document)?.whole, decisions);
  const review = shelf.reviews?.of(document) ?? noReview;
  const { document: right, findings } = putRight(whole, review, settings.checks);
  const carried = carriedBy(right, language, review, settings);
  const article = { document: shownPart(right, settings), findings, review, ...carried };
  succeed(article, shelf.held.get(document)?.article, shelf.edits.get(document) ?? []);
  shelf.edits.delete(document);
  shelf.held.set(document, { whole, article, version: document.version, readMs: performance.now() - started });
  shelf.closeReader?.follow(document, whole.document, visibleIn(document), review);
  return article;
}

/** The newsroom's before the article's own, which overrule them. */
const decisionsFor = ({ decisions, knowledge }: Shelf, uri: Uri): Decisions => [
  ...(knowledge?.decisionsFor(uri) ?? []),
  ...(decisions?.decisionsFor(uri) ?? []),
];

function inputFor(
  { trained, closeReader }: Shelf,
  document: TextDocument,
  language: Language,
  length: number,
  maxLength: number,
): Input {
  const format = markdownLike.has(document.languageId) ? 'markdown' : 'plain';
  const closeReadings = closeReader?.readingsFor(document);
  const input: Input = {
    format,
    language,
    ...(trained?.tables && { trained: trained.tables }),
    ...(closeReadings && { closeReadings }),
  };
  return length <= maxLength ? input : { ...input, within: partAround(visibleIn(document), length, maxLength) };
}

/** What the screen shows of a document: of two editors on it, the active one's part. */
function visibleIn(document: TextDocument): Span {
  const editors = [window.activeTextEditor, ...window.visibleTextEditors];
  const editor = editors.find((one) => one?.document === document);
  const [first, last] = [editor?.visibleRanges[0], editor?.visibleRanges.at(-1)];
  return first && last ? toSpan(document, first.union(last)) : { start: 0, end: 0 };
}

function readAfterPause(
  shelf: Shelf,
  document: TextDocument,
  pauseMs = pauseAfter(shelf.held.get(document)?.readMs ?? 0),
): void {
  cancel(shelf, document);
  if (!shelf.held.has(document) && !isVisible(document) && document !== shelf.shown) return;
  const readIfOpen = () => {
    if (isArticle(document)) readNow(shelf, document);
  };
  shelf.waiting.set(document, setTimeout(readIfOpen, pauseMs));
}

const isVisible = (document: TextDocument): boolean =>
  window.visibleTextEditors.some((editor) => editor.document === document);

function readAfterScroll(shelf: Shelf, { document }: TextEditor): void {
  const article = shelf.held.get(document)?.article;
  if (!article || !isPartial(article)) return;
  const { maxLength } = readSettings(document.uri);
  if (!isCovered(visibleIn(document), article.document.analysed, maxLength)) readAfterPause(shelf, document);
}

/** Not at once: activation and a change of tabs should not wait for it. */
function readVisible(shelf: Shelf): void {
  follow(shelf);
  const visible = window.visibleTextEditors.map(({ document }) => document);
  for (const document of shelf.shown ? [shelf.shown, ...visible] : visible)
    if (!shelf.held.has(document) && isArticle(document)) readAfterPause(shelf, document, 0);
}

/** Comment boxes and output panes become the active editor too, and have no column: the article beside them stays the active one. */
function follow(shelf: Shelf): void {
  const before = shelf.shown;
  const now = window.activeTextEditor;
  if (now && isSidecar(now.document.uri)) shelf.shown = articleBehind(now.document.uri);
  else if (now && (now.viewColumn !== undefined || isArticle(now.document))) shelf.shown = now.document;
  else if (before && !isVisible(before)) shelf.shown = undefined;
  if (shelf.shown !== before) shelf.changed.fire();
}

/** The article of a facts file. Where nobody has it open it is opened unseen, and followed as soon as it is there. */
function articleBehind(sidecar: Uri): TextDocument | undefined {
  const address = articleOf(sidecar).toString();
  const open = workspace.textDocuments.find((one) => !one.isClosed && one.uri.toString() === address);
  if (!open) workspace.openTextDocument(articleOf(sidecar)).then(undefined, () => undefined); // there may be none
  return open;
}

/** Somebody has decided something and looks for it on the screen: no pause. */
function readAgain(shelf: Shelf, uri: Uri): void {
  for (const document of [...shelf.held.keys()])
    if (document.uri.toString() === uri.toString()) readNow(shelf, document);
}

/** What was read by rules alone stays on the screen until it has been read again. */
function readAllNow(shelf: Shelf): void {
  for (const document of [...shelf.held.keys()]) readNow(shelf, document);
}

/** The same version, of which more is known by now. */
function readMore(shelf: Shelf, document: TextDocument): void {
  if (shelf.held.get(document)?.version === document.version) readNow(shelf, document);
}

function readEverythingAgain(shelf: Shelf): void {
  for (const document of [...shelf.held.keys()]) letGo(shelf, document);
  readVisible(shelf);
  shelf.changed.fire();
}

function letGo(shelf: Shelf, document: TextDocument): void {
  cancel(shelf, document);
  shelf.failed.delete(document);
  shelf.edits.delete(document);
  if (shelf.held.delete(document)) shelf.changed.fire();
}

function cancel({ waiting }: Shelf, document: TextDocument): void {
  clearTimeout(waiting.get(document));
  waiting.delete(document);
}

function close(shelf: Shelf, listeners: Disposable): void {
  for (const document of [...shelf.waiting.keys()]) cancel(shelf, document);
  shelf.held.clear();
  listeners.dispose();
  shelf.changed.dispose();
}
