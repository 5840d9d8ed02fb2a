import { Uri, workspace } from 'vscode';
import type { SourceKind, SourceRecord } from '../annotations/annotation';
import { stepsInside } from '../annotations/paths';
import { fingerprint } from './fingerprint';
import { today } from './signature';

/** A file as a source: its path from the article's folder, and a fingerprint of the bytes that somebody looked at. */
export async function fileRecord(file: Uri, folder: Uri): Promise<SourceRecord> {
  const path = relative(folder, file);
  const name = file.path.slice(file.path.lastIndexOf('/') + 1);
  const sha256 = await fingerprintOf(file);
  return {
    kind: kindOf(name),
    title: name,
    accessed: today(),
    ...(path !== undefined && { file: path }),
    ...(sha256 && { sha256 }),
  };
}

/** What a file of that name most likely is; a person can say otherwise. */
export function kindOf(name: string): SourceKind {
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  return (
    (Object.entries(endings).find(([, list]) => list.includes(ending))?.[0] as SourceKind | undefined) ?? 'document'
  );
}

const endings: Readonly<Partial<Record<SourceKind, readonly string[]>>> = {
  transcript: ['vtt', 'srt', 'sbv'],
  recording: ['mp3', 'm4a', 'wav', 'ogg', 'opus', 'flac', 'aac', 'mp4', 'mov', 'mkv', 'webm', 'avi'],
  dataset: ['csv', 'tsv', 'xlsx', 'xls', 'ods', 'json', 'jsonl', 'parquet'],
  article: ['html', 'htm', 'mhtml'],
};

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
export async function fingerprintOf(file: Uri): Promise<string | undefined> {
  try {
    const { size } = await workspace.fs.stat(file);
    return await fingerprint({ size, read: () => workspace.fs.readFile(file) });
  } catch {
    return undefined;
  }
}
