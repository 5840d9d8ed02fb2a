import {
  commands,
  Disposable,
  env,
  type TextDocument,
  type TextEditor,
  Uri,
  type Webview,
  type WebviewView,
  window,
} from 'vscode';
import type { ToPanel } from '../panel/messages';
import type { Articles } from './articles';
import { cover, difference, type Entry, entryAt, ledger, tally } from './ledger';
import { readMessage } from './panel-message';
import { panelStrings, summary } from './panel-strings';
import { reveal, toSpan } from './positions';

export const panelId = 'sourceline.panel';

/** What the page shows now, as far as it was told. */
interface Told {
  readonly document: TextDocument;
  readonly entries: readonly Entry[];
  readonly cursor: string | undefined;
}

function show(view: WebviewView, articles: Articles, extensionUri: Uri): void {
  let told: Told | undefined;
  /** A hidden page is thrown away and loaded anew when it is shown, so nothing is posted before it says that it listens. */
  let isReady = false;
  const post = (message: ToPanel) => view.webview.postMessage(message);
  const update = () => {
    if (isReady) told = tell(told, articles, post);
  };
  const follow = (editor: TextEditor | undefined) => {
    if (isReady && told && editor?.document === told.document) told = tellCursor(told, editor, post);
  };
  const listeners = Disposable.from(
    articles.onDidChange(update),
    window.onDidChangeTextEditorSelection(({ textEditor }) => follow(textEditor)),
    view.onDidChangeVisibility(() => {
      isReady = isReady && view.visible;
    }),
    view.webview.onDidReceiveMessage((value: unknown) => {
      const message = readMessage(value);
      if (message?.type === 'jump') return jump(told, articles, message.id, message.stay);
      if (message?.type === 'openFile') return commands.executeCommand('workbench.action.files.openFile');
      if (message?.type !== 'ready') return undefined;
      isReady = true;
      told = undefined;
      post({ type: 'strings', strings: panelStrings() });
      return update();
    }),
  );
  view.onDidDispose(() => listeners.dispose());
  view.webview.options = { enableScripts: true, localResourceRoots: roots(extensionUri) };
  view.webview.html = page(view.webview, extensionUri);
}

/** Tells the page what has changed since `told`, which may be nothing, and gives what it knows then. */
function tell(told: Told | undefined, articles: Articles, post: (message: ToPanel) => unknown): Told | undefined {
  const { active } = articles;
  if (!active) {
    post({ type: 'noArticle' });
    return undefined;
  }
  const { document, article } = active;
  const entries = ledger(article.document);
  const rows = entries.map(({ row }) => row);
  const line = summary(tally(article.document));
  if (told?.document !== document) post({ type: 'article', article: document.uri.toString(), summary: line, rows });
  else {
    const splice = difference(
      told.entries.map(({ row }) => row),
      rows,
    );
    if (splice) post({ type: 'change', summary: line, splice });
  }
  const now = { document, entries, cursor: told?.document === document ? told.cursor : undefined };
  const editor = window.visibleTextEditors.find((one) => one.document === document);
  return editor ? tellCursor(now, editor, post) : now;
}

function tellCursor(told: Told, { document, selection }: TextEditor, post: (message: ToPanel) => unknown): Told {
  const id = entryAt(told.entries, toSpan(document, selection))?.row.id;
  if (id !== told.cursor) post({ type: 'cursor', id });
  return { ...told, cursor: id };
}

/** The text may have changed since the page was told, so the row is looked up in what the article says now. */
async function jump(told: Told | undefined, articles: Articles, id: string, stay: boolean): Promise<void> {
  const article = told && articles.of(told.document);
  const entry = article && ledger(article.document).find(({ row }) => row.id === id);
  if (entry) await reveal(told.document.uri, cover(entry.content), stay);
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

export function registerPanel(articles: Articles, extensionUri: Uri): Disposable {
  return window.registerWebviewViewProvider(panelId, {
    resolveWebviewView: (view) => show(view, articles, extensionUri),
  });
}
