// Articles that are renamed or moved take their sidecars along.
import { l10n, type Uri, WorkspaceEdit, window, workspace } from 'vscode';
import { belongsTo } from '../annotations/belongs';
import { readSidecar } from '../annotations/sidecar';
import { logFailure } from './log';
import { isSidecar, nameOf, readText, sidecarOf } from './sidecar-file';

interface Move {
  readonly oldUri: Uri;
  readonly newUri: Uri;
}

/** A sidecar in a folder that moves goes along by itself. */
export async function moveAlong(files: readonly Move[]): Promise<WorkspaceEdit> {
  const edit = new WorkspaceEdit();
  const moved = new Set(files.map(({ oldUri }) => oldUri.toString()));
  for (const move of files.filter(({ oldUri }) => !isSidecar(oldUri) && !moved.has(sidecarOf(oldUri).toString()))) {
    const [from, to] = [sidecarOf(move.oldUri), sidecarOf(move.newUri)];
    const own = await textAt(from);
    const isFree = moved.has(to.toString()) || isSameFile(from, to) || (await makeWay(move, own !== undefined));
    if (own !== undefined && isFree) edit.renameFile(from, to, { overwrite: false, ignoreIfExists: true });
  }
  return edit;
}

/** On many disks "Story.md" and "story.md" are one file. */
const isSameFile = (a: Uri, b: Uri): boolean => a.toString().toLowerCase() === b.toString().toLowerCase();

/**
 * A sidecar that is there already is about another article: it is set aside, whole, and the window says so. Not where the article has
 * none of its own and the decisions there are about its words: then they have been waiting for it. Whether the name is free now.
 */
async function makeWay({ oldUri, newUri }: Move, hasOwn: boolean): Promise<boolean> {
  const there = sidecarOf(newUri);
  const text = await textAt(there);
  if (text === undefined) return true;
  if (!hasOwn && belongsTo(readSidecar(text).facts, (await textAt(oldUri)) ?? '')) return true;
  const aside = await freeName(newUri);
  const edit = new WorkspaceEdit();
  edit.renameFile(there, aside, { overwrite: false });
  if (!(await workspace.applyEdit(edit))) {
    void window.showErrorMessage(
      l10n.t(
        '“{0}” is about another article and could not be set aside. “{1}” stays as it is: move one of them before you decide anything.',
        nameOf(there),
        nameOf(sidecarOf(oldUri)),
      ),
    );
    return false;
  }
  void window.showWarningMessage(
    l10n.t(
      '“{0}” was there already, about another article. It is “{1}” now, and nothing in it was changed.',
      nameOf(there),
      nameOf(aside),
    ),
  );
  return true;
}

async function freeName(article: Uri): Promise<Uri> {
  for (let number = 1; ; number++) {
    const name = sidecarOf(article.with({ path: `${article.path}.earlier${number > 1 ? `-${number}` : ''}` }));
    if ((await textAt(name)) === undefined) return name;
  }
}

/** Undefined also where it cannot be read. */
async function textAt(uri: Uri): Promise<string | undefined> {
  try {
    return await readText(uri);
  } catch (error) {
    logFailure(`Reading ${nameOf(uri)}`, error);
    return undefined;
  }
}
