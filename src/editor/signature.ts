import type { Uri } from 'vscode';
import type { Signed } from '../annotations/annotation';
import { gitName } from './git-name';
import { readSettings } from './settings';
import { folderOf } from './sidecar-file';

/** Under whose name decisions about this article are kept, and the day. Nothing leaves the file beside the article. */
export async function signature(article: Uri, now = new Date()): Promise<Signed> {
  const by = readSettings(article).name || (await gitName(article));
  if (by) known.set(folderOf(article).toString(), by);
  return { ...(by && { by }), on: today(now) };
}

const known = new Map<string, string>();

/** The name that `signature` gives, as far as it is known by now. */
export const knownName = (article: Uri): string =>
  readSettings(article).name || (known.get(folderOf(article).toString()) ?? '');

/** The day where the person is, not in Greenwich. */
export function today(now = new Date()): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
