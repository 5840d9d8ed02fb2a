// An article's sidecar as a file, and as a document of the editor. Nothing here knows what stands in it.
import { FileSystemError, Range, type TextDocument, Uri, WorkspaceEdit, workspace } from 'vscode';
import type { Splice } from '../annotations/splice';
import { logFailure } from './log';

const ending = '.facts.yaml';

export const sidecarOf = (article: Uri): Uri => article.with({ path: article.path + ending });

export const isSidecar = ({ path }: Uri): boolean => path.endsWith(ending);

export const articleOf = (sidecar: Uri): Uri => sidecar.with({ path: sidecar.path.slice(0, -ending.length) });

export const nameOf = ({ path }: Uri): string => path.slice(path.lastIndexOf('/') + 1);

export const folderOf = (uri: Uri): Uri => Uri.joinPath(uri, '..');

const documentOf = (uri: Uri): TextDocument | undefined =>
  workspace.textDocuments.find((one) => !one.isClosed && one.uri.toString() === uri.toString());

/** What stands there now, with what somebody types into it and has not saved; undefined where there is no such file. */
export async function readText(uri: Uri): Promise<string | undefined> {
  return documentOf(uri)?.getText() ?? (await readFromDisk(uri));
}

async function readFromDisk(uri: Uri): Promise<string | undefined> {
  try {
    return new TextDecoder().decode(await workspace.fs.readFile(uri));
  } catch (error) {
    if (error instanceof FileSystemError && error.code === 'FileNotFound') return undefined;
    throw error;
  }
}

/** The document in which the file is to be changed, as new as the file on the disk; undefined where there is no file. */
export async function openCurrent(uri: Uri): Promise<TextDocument | undefined> {
  const onDisk = await readFromDisk(uri);
  const open = documentOf(uri);
  if (onDisk === undefined) return open;
  const document = open ?? (await workspace.openTextDocument(uri));
  if (!document.isDirty) await caughtUp(document, onDisk);
  return document;
}

/** VS Code takes a change from outside over in its own time. Whoever writes before would write over it, so this waits. */
function caughtUp(document: TextDocument, onDisk: string): Promise<void> {
  const isThere = () => document.isDirty || document.isClosed || oneEnd(document.getText()) === oneEnd(onDisk);
  return new Promise((resolve) => {
    if (isThere()) return resolve();
    const end = () => {
      listener.dispose();
      clearTimeout(timer);
      resolve();
    };
    const listener = workspace.onDidChangeTextDocument(() => isThere() && end());
    const timer = setTimeout(end, 3_000); // a file system without a watcher: saving then finds the conflict, and asks
  });
}

/** A document has line ends of one kind, its file may have both. */
const oneEnd = (text: string) => text.replace(/\r\n?/g, '\n');

/** False where a file has come there in the meantime. */
export async function create(uri: Uri, text: string): Promise<boolean> {
  const edit = new WorkspaceEdit();
  edit.createFile(uri, { contents: new TextEncoder().encode(text), ignoreIfExists: false, overwrite: false });
  return workspace.applyEdit(edit);
}

export async function remove(uri: Uri): Promise<boolean> {
  const edit = new WorkspaceEdit();
  edit.deleteFile(uri, { ignoreIfNotExists: true });
  return workspace.applyEdit(edit);
}

/**
 * Changes the document, so that it can be undone there like any edit, and saves it, unless somebody was writing in it: then
 * saving is theirs. False where somebody wrote in the same moment, and nothing was done.
 */
export async function change(document: TextDocument, splices: readonly Splice[]): Promise<boolean> {
  const wasDirty = document.isDirty;
  const edit = new WorkspaceEdit();
  for (const { start, end, text } of splices)
    edit.replace(document.uri, new Range(document.positionAt(start), document.positionAt(end)), text);
  if (!(await workspace.applyEdit(edit))) return false;
  // where saving fails, VS Code says why and the change stays, unsaved: to make it again would make it twice
  if (!wasDirty) await document.save().then(undefined, (error) => logFailure(`Saving ${document.uri}`, error));
  return true;
}
