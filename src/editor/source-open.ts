import { commands, env, l10n, type TextDocument, Uri, window } from 'vscode';
import type { SourceRecord } from '../annotations/annotation';
import { amendSource } from '../annotations/source-edits';
import { type Desk, decide } from './deciding';
import { folderOf } from './sidecar-file';
import { today } from './signature';
import { fingerprintOf, insideOf } from './source-files';
import { canOpen, sourceTitle } from './source-names';
import { isUrl } from './source-picker';

/** Follows an address only where it leads to the web, and a file only inside the article's folder or the workspace. */
export async function openSource(desk: Desk, document: TextDocument, key: string): Promise<void> {
  const record = desk.articles.of(document)?.review.facts.sources[key];
  const file = record?.file === undefined ? undefined : insideOf(folderOf(document.uri), record.file);
  if (!record || !canOpen(record))
    void window.showWarningMessage(l10n.t('This source has no file here and no address on the web.'));
  else if (file) await openFile(desk, document, key, record, file);
  else if (record.url !== undefined && isUrl(record.url)) await env.openExternal(Uri.parse(record.url, true));
  else void window.showWarningMessage(l10n.t('This source has no file here and no address on the web.'));
}

async function openFile(desk: Desk, document: TextDocument, key: string, record: SourceRecord, file: Uri) {
  await commands.executeCommand('vscode.open', file);
  const sha256 = record.sha256 === undefined ? undefined : await fingerprintOf(file);
  if (sha256 === undefined || sha256 === record.sha256?.toLowerCase()) return;
  void tellChanged(desk, document, key, sourceTitle(key, record), sha256);
}

/** Whoever looked at the file before looked at other bytes. */
async function tellChanged(desk: Desk, document: TextDocument, key: string, title: string, sha256: string) {
  const take = l10n.t('I have looked at it again');
  const said = l10n.t('“{0}” is not the file any more that was looked at when it was added: it has changed.', title);
  if ((await window.showWarningMessage(said, take)) === take)
    await decide(desk, document, (now) => amendSource(now, key, { sha256, accessed: today() }));
}
