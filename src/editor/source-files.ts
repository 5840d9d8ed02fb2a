import { Uri, workspace } from 'vscode';
import type { SourceRecord } from '../annotations/annotation';
import { stepsInside } from '../annotations/paths';
import { fingerprint } from './fingerprint';

/** A file as a source: its path from the article's folder, and a fingerprint of the bytes that somebody looked at. */
export async function fileRecord(file: Uri, folder: Uri): Promise<SourceRecord> {
  const path = relative(folder, file);
  const name = file.path.slice(file.path.lastIndexOf('/') + 1);
  const sha256 = await fingerprintOf(file);
  return { kind: 'document', title: name, ...(path !== undefined && { file: path }), ...(sha256 && { sha256 }) };
}

/** Undefined where the file is outside the article's folder and the workspace: such a path leads nowhere for a colleague. */
function relative(folder: Uri, file: Uri): string | undefined {
  if (file.scheme !== folder.scheme || file.authority !== folder.authority) return undefined;
  const [from, to] = [partsOf(folder), partsOf(file)];
  let shared = 0;
  while (shared < from.length && from[shared] === to[shared]) shared++;
  const path = [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
  return insideOf(folder, path) ? path : undefined;
}

const partsOf = ({ path }: Uri): string[] => path.split('/').filter(Boolean);

/** Up, from an article to the top of its workspace. */
const mostSteps = 30;

/** Where a path of a sidecar leads; undefined outside the article's folder and its workspace, whoever wrote it. */
export function insideOf(folder: Uri, path: string): Uri | undefined {
  const steps = stepsInside(path, mostSteps);
  if (!steps) return undefined;
  const file = Uri.joinPath(folder, ...steps);
  const roots = [
    folder,
    ...(workspace.getWorkspaceFolder(folder) ? [workspace.getWorkspaceFolder(folder)?.uri ?? folder] : []),
  ];
  return roots.some((root) => file.path.startsWith(root.path.endsWith('/') ? root.path : `${root.path}/`))
    ? file
    : undefined;
}

/** Undefined also where the file cannot be read. */
async function fingerprintOf(file: Uri): Promise<string | undefined> {
  try {
    const { size } = await workspace.fs.stat(file);
    return await fingerprint({ size, read: () => workspace.fs.readFile(file) });
  } catch {
    return undefined;
  }
}
