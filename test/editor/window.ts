// What the tests of the surfaces share: articles in real editors, and waiting for what the editor does in its own time.
import {
  commands,
  type Event,
  extensions,
  languages,
  type TextDocument,
  type TextEditor,
  Uri,
  window,
  workspace,
} from 'vscode';
import { toRange } from '../../src/editor/positions';
import { spanOf } from '../by-hand';

const endings: Record<string, string> = {
  plaintext: 'txt',
  markdown: 'md',
  javascript: 'js',
  python: 'py',
  json: 'json',
};

/** A new file, under a name of its own: what the editor remembers of another file must not get into this one. */
export async function file(content: string, language = 'plaintext'): Promise<Uri> {
  const [folder] = workspace.workspaceFolders ?? [];
  if (!folder) throw new Error('the tests need an open folder');
  const uri = Uri.joinPath(folder.uri, `${Math.random().toString(36).slice(2)}.${endings[language] ?? language}`);
  await workspace.fs.writeFile(uri, new TextEncoder().encode(content));
  return uri;
}

/**
 * Opens a new article in the active editor, as a click in the explorer does. Not by `openTextDocument`, which keeps a
 * document open for minutes after its tab was closed.
 */
export async function write(content: string, language?: string): Promise<TextEditor> {
  const uri = await file(content, language);
  await extensions.getExtension('sourceline.sourceline')?.activate();
  await commands.executeCommand('vscode.open', uri);
  const editor = () => window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri.toString());
  await until(window.onDidChangeActiveTextEditor, () => editor() !== undefined && editor() === window.activeTextEditor);
  const opened = editor();
  if (!opened) throw new Error(`${uri} did not open`);
  return opened;
}

/** Closes all tabs without asking; their documents are gone then. */
export async function closeAll(): Promise<void> {
  const shown = window.visibleTextEditors.map(({ document }) => document);
  await commands.executeCommand('workbench.action.files.revert');
  await commands.executeCommand('workbench.action.closeAllEditors');
  await until(workspace.onDidCloseTextDocument, () => shown.every(({ isClosed }) => isClosed));
}

/** Resolves when `holds` does: now, or after one of the events. The test's own time limit ends the waiting. */
export function until(event: Event<unknown>, holds: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    if (holds()) return resolve();
    const listener = event(() => {
      if (!holds()) return;
      listener.dispose();
      resolve();
    });
  });
}

/** The place of some words, for a cursor or a hover. */
export const at = (document: TextDocument, words: string, nth = 0) =>
  toRange(document, spanOf(document.getText(), words, nth));

/** Replaces words in the editor, as typing would. */
export async function edit(editor: TextEditor, words: string, by: string): Promise<void> {
  await editor.edit((change) => change.replace(at(editor.document, words), by));
}

/** The codes of what Problems shows for a file, in order. */
export const problemsOf = (uri: Uri): unknown[] => languages.getDiagnostics(uri).map(({ code }) => code);

/** Sets a setting for as long as `during` takes. */
export async function withSetting(name: string, value: unknown, during: () => Promise<void>): Promise<void> {
  const set = (to: unknown) => workspace.getConfiguration('sourceline').update(name, to, false);
  await set(value);
  try {
    await during();
  } finally {
    await set(undefined);
  }
}

/** What the window says in messages while `during` runs; every message is answered with `answer`. */
export async function messagesOf(during: () => PromiseLike<unknown>, answer?: string): Promise<string[]> {
  const said: string[] = [];
  const ask = window.showInformationMessage;
  const listen = async (message: string) => {
    said.push(message);
    return answer;
  };
  Object.assign(window, { showInformationMessage: listen });
  try {
    await during();
  } finally {
    Object.assign(window, { showInformationMessage: ask });
  }
  return said;
}

/** What the window says in error messages while `during` runs. */
export const errorsOf = (during: () => PromiseLike<unknown>) => saidBy('showErrorMessage', during);

/** The same for warnings. */
export const warningsOf = (during: () => PromiseLike<unknown>) => saidBy('showWarningMessage', during);

async function saidBy(name: 'showErrorMessage' | 'showWarningMessage', during: () => PromiseLike<unknown>) {
  const said: string[] = [];
  const ask = window[name];
  Object.assign(window, { [name]: async (message: string) => void said.push(message) });
  try {
    await during();
  } finally {
    Object.assign(window, { [name]: ask });
  }
  return said;
}
