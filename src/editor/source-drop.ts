// Sources that somebody drops on a view.
import { type DataTransfer, type DataTransferFile, Uri } from 'vscode';
import { fingerprint } from './fingerprint';
import { folderOf } from './sidecar-file';
import { today } from './signature';
import { fileRecord, kindOf } from './source-files';
import { fromRecord, isUrl, type PickedSource, urlRecord } from './source-picker';

/** The kinds of things that a view takes. */
export const dropTypes: readonly string[] = ['text/uri-list', 'files'];

/** What was dropped: addresses and files, or, in a browser, files without a place, of which the name and the bytes are known. */
export async function droppedSources(data: DataTransfer, article: Uri): Promise<readonly PickedSource[]> {
  const addresses = addressesIn((await data.get('text/uri-list')?.asString()) ?? '');
  if (addresses.length > 0) return sourcesAt(addresses, article);
  const files: DataTransferFile[] = [];
  data.forEach((item) => {
    const file = item.asFile();
    if (file) files.push(file);
  });
  return Promise.all(files.map((file) => sourceOf(file, article)));
}

/** RFC 2483, section 5: one address a line, and comments. */
const addressesIn = (list: string): readonly string[] =>
  list.split(/\r?\n/).filter((line) => line.trim() !== '' && !line.startsWith('#'));

export const sourcesAt = (addresses: readonly string[], article: Uri): Promise<readonly PickedSource[]> =>
  Promise.all(
    addresses.map(async (address) =>
      fromRecord(isUrl(address) ? urlRecord(address) : await fileRecord(Uri.parse(address, true), folderOf(article))),
    ),
  );

async function sourceOf(file: DataTransferFile, article: Uri): Promise<PickedSource> {
  if (file.uri) return fromRecord(await fileRecord(file.uri, folderOf(article)));
  const bytes = await file.data();
  const sha256 = await fingerprint({ size: bytes.length, read: async () => bytes });
  return fromRecord({
    kind: kindOf(file.name),
    title: file.name,
    accessed: today(),
    ...(sha256 && { sha256 }),
  });
}
