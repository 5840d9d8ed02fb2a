// What the tests of the surfaces share: articles in real editors, and waiting for what the editor does in its own time.
import {
  commands,
  type Event,
  languages,
  TabInputText,
  type TextDocument,
  type TextEditor,
  type Uri,
  window,
  workspace,
} from 'vscode';
import { toRange } from '../../src/editor/positions';
import { spanOf } from '../by-hand';

/** Opens a new article, not saved anywhere, in the active editor. */
export async function write(content: string, language = 'plaintext'): Promise<TextEditor> {
  return window.showTextDocument(await workspace.openTextDocument({ content, language }));
}

/** Closes all tabs without asking; their documents are gone then, and their names free for others. */
export async function closeAll(): Promise<void> {
  const addresses = window.tabGroups.all.flatMap(({ tabs }) =>
    tabs.map(({ input }) => (input instanceof TabInputText ? input.uri.toString() : '')),
  );
  const shown = workspace.textDocuments.filter(({ uri }) => addresses.includes(uri.toString()));
  while (window.tabGroups.activeTabGroup.activeTab)
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
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
