import {
  commands,
  Disposable,
  env,
  l10n,
  type TextDocument,
  type TextEditor,
  Uri,
  type Webview,
  type WebviewView,
  window,
} from 'vscode';
import { cover } from '../annotations/cover';
import type { FromPanel, Overview, Row, ToPanel, Written } from '../panel/messages';
import { isPartial, type ReviewedArticle } from './articles';
import { claimsById } from './claim-target';
import type { Desk } from './deciding';
import { detailsOf } from './details';
import { entriesOf } from './entries';
import { difference, type Entry, entryAt, isEqual, tally } from './ledger';
import { guardedCommand } from './log';
import { coverageOf, strayOf } from './overview';
import { isWritten, perform, write } from './panel-deeds';
import { readMessage } from './panel-message';
import { withoutRepeats } from './panel-post';
import { panelStrings, summary } from './panel-strings';
import { reveal, toSpan } from './positions';
import { turnedDownIn } from './restore';
import { nameOf, sidecarOf } from './sidecar-file';
import { knownName } from './signature';
import { obstacleWords } from './status-words';

export const panelId = 'sourceline.panel';

/** What the page shows now, as far as it was told. */
interface Told {
  readonly document: TextDocument;
  readonly entries: readonly Entry[];
  readonly overview: Overview;
  readonly cursor: string | undefined;
}

/** One page, from its loading to the next. */
interface Session {
  readonly desk: Desk;
  readonly post: (message: ToPanel) => unknown;
  told: Told | undefined;
  /** A hidden page is thrown away and loaded anew when it is shown, so nothing is posted before it says that it listens. */
  isReady: boolean;
  /** Ids of the rows that the page works on. */
  selected: readonly string[];
}

function show(view: WebviewView, desk: Desk, extensionUri: Uri): void {
  const post = withoutRepeats((message) => view.webview.postMessage(message));
  const session: Session = { desk, post, told: undefined, isReady: false, selected: [] };
  const listeners = Disposable.from(
    desk.articles.onDidChange(() => {
      describe(view, desk);
      update(session);
    }),
    window.onDidChangeTextEditorSelection(({ textEditor }) => follow(session, textEditor)),
    view.onDidChangeVisibility(() => {
      session.isReady = session.isReady && view.visible;
    }),
    view.webview.onDidReceiveMessage((value: unknown) => {
      const message = readMessage(value);
      return message && receive(session, message);
    }),
  );
  view.onDidDispose(() => listeners.dispose());
  view.webview.options = { enableScripts: true, localResourceRoots: roots(extensionUri) };
  view.webview.html = page(view.webview, extensionUri);
  describe(view, desk);
}

/** Beside the heading: that the list is not of the whole file. */
function describe(view: WebviewView, { articles }: Desk): void {
  view.description = articles.active && isPartial(articles.active.article) ? l10n.t('(this part)') : '';
}

function receive(session: Session, message: FromPanel): unknown {
  const { told, desk } = session;
  if (message.type === 'ready') return begin(session);
  if (message.type === 'select') return choose(session, message.ids);
  if (message.type === 'openFile') return commands.executeCommand('workbench.action.files.openFile');
  if (!told) return undefined;
  if (message.type === 'jump') return jump(told, desk, message.id, message.stay);
  const { document } = told;
  return guardedCommand('panel', l10n.t('Sourceline could not do that. The article is unchanged.'), () =>
    isWritten(message) ? takeText(session, document, message) : perform(desk, document, message),
  );
}

/** The page keeps what was written until it is told that it stands in the file. */
async function takeText({ desk, post }: Session, document: TextDocument, deed: Written): Promise<void> {
  let isTaken = false;
  try {
    isTaken = await write(desk, document, deed);
  } finally {
    post({ type: 'written', article: document.uri.toString(), deed, isTaken });
  }
}

function begin(session: Session): void {
  session.isReady = true;
  session.told = undefined;
  session.post({ type: 'strings', strings: panelStrings() });
  update(session);
}

function choose(session: Session, ids: readonly string[]): void {
  session.selected = ids;
  tellDetails(session);
}

function update(session: Session): void {
  if (!session.isReady) return;
  session.told = tell(session);
  tellDetails(session);
}

function follow(session: Session, editor: TextEditor): void {
  if (session.isReady && session.told && editor.document === session.told.document)
    session.told = tellCursor(session.told, editor, session.post);
}

/** Tells the page what has changed since it was told last, which may be never, and gives what it knows then. */
function tell({ told, desk, post }: Session): Told | undefined {
  const { active } = desk.articles;
  if (!active) {
    post({ type: 'noArticle' });
    return undefined;
  }
  const { document, article } = active;
  const entries = entriesOf(article);
  const rows = entries.map(({ row }) => row);
  const overview = overviewOf(document, article, entries);
  const isSame = told?.document === document;
  if (!isSame) post({ type: 'article', article: document.uri.toString(), overview, rows });
  else tellChange(told, overview, rows, post);
  const now = { document, entries, overview, cursor: isSame ? told.cursor : undefined };
  const editor = window.visibleTextEditors.find((one) => one.document === document);
  return editor ? tellCursor(now, editor, post) : now;
}

function tellChange(told: Told, overview: Overview, rows: readonly Row[], post: Session['post']): void {
  const splice = difference(
    told.entries.map(({ row }) => row),
    rows,
  );
  if (splice || !isEqual(told.overview, overview))
    post({ type: 'change', overview, splice: splice ?? { from: 0, removed: 0, rows: [] } });
}

function overviewOf({ uri }: TextDocument, { document, review }: ReviewedArticle, entries: readonly Entry[]): Overview {
  return {
    summary: summary(tally(document)),
    coverage: coverageOf(entries),
    strays: review.lost.map(strayOf(document.text)),
    rejected: turnedDownIn(review.facts),
    obstacle: obstacleWords(review.obstacle, nameOf(sidecarOf(uri))),
    me: knownName(uri),
  };
}

/** Of one row alone: with several selected the page shows what can be done with all of them. */
function tellDetails(session: Session): void {
  const { told, desk, selected, post } = session;
  if (!session.isReady || !told) return;
  const article = desk.articles.active?.document === told.document ? desk.articles.active.article : undefined;
  const entry = selected.length === 1 ? told.entries.find(({ row }) => row.id === selected[0]) : undefined;
  const details = article && entry && detailsOf(article, entry, l10n.t);
  post({ type: 'details', details });
}

function tellCursor(told: Told, { document, selection }: TextEditor, post: Session['post']): Told {
  const id = entryAt(told.entries, toSpan(document, selection))?.row.id;
  if (id !== told.cursor) post({ type: 'cursor', id });
  return { ...told, cursor: id };
}

/** The text may have changed since the page was told, so the row is looked up in what the article says now. */
async function jump({ document }: Told, { articles }: Desk, id: string, stay: boolean): Promise<void> {
  const [target] = claimsById(articles, document, [id]);
  if (target) await reveal(document.uri, cover(target.entry.content), stay);
}

const roots = (extensionUri: Uri) => [Uri.joinPath(extensionUri, 'dist'), Uri.joinPath(extensionUri, 'media')];

/**
 * Without Web Crypto (the desktop's extension host had none while it ran Node 18, as in VS Code 1.82) plain random numbers do:
 * whoever could guess the word would still need to get a script into a page that holds nothing of an article. Importing
 * node:crypto would break the bundle for the browser.
 */
function oneTimeWord(): string {
  const { crypto }: Partial<Pick<typeof globalThis, 'crypto'>> = globalThis;
  const bytes = new Uint8Array(16);
  if (crypto) crypto.getRandomValues(bytes);
  else bytes.set(Array.from(bytes, () => Math.random() * 256));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Nothing of an article stands in the page's source: it comes by message and is set as text. */
function page(webview: Webview, extensionUri: Uri): string {
  const nonce = oneTimeWord();
  const address = (...path: string[]) => webview.asWebviewUri(Uri.joinPath(extensionUri, ...path)).toString();
  const policy = `default-src 'none'; style-src ${webview.cspSource}; font-src ${webview.cspSource}; script-src 'nonce-${nonce}'`;
  return `<!DOCTYPE html>
<html lang="${env.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Sourceline</title>
<link rel="stylesheet" id="vscode-codicon-stylesheet" href="${address('dist', 'codicon.css')}">
<link rel="stylesheet" href="${address('media', 'panel.css')}">
</head>
<body><script nonce="${nonce}" src="${address('dist', 'panel.js')}"></script></body>
</html>`;
}

export function registerPanel(desk: Desk, extensionUri: Uri): Disposable {
  return window.registerWebviewViewProvider(panelId, {
    resolveWebviewView: (view) => show(view, desk, extensionUri),
  });
}
