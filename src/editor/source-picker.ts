import { env, l10n, type QuickPickItem, type TextEditor, type Uri, window } from 'vscode';
import type { SourceRecord } from '../annotations/annotation';
import { folderOf, nameOf } from './sidecar-file';
import { today } from './signature';
import { fileRecord } from './source-files';
import { aboutSource, sourceTitle } from './source-names';

/** A source that the file has, or one that it gets; with words of it, if they were at hand. */
export interface PickedSource {
  /** Of one that the file has. */
  readonly key?: string;
  readonly record: SourceRecord;
  /** What the key of a new one is made of. */
  readonly name: string;
  readonly says?: string;
  readonly at?: string;
}

interface Item extends QuickPickItem {
  readonly get: () => Promise<PickedSource | undefined>;
}

/** `known`: those that the file has, where one of them will do. */
export async function pickSource(
  article: Uri,
  known: Readonly<Record<string, SourceRecord>>,
): Promise<PickedSource | undefined> {
  const clipboard = (await env.clipboard.readText()).trim();
  const items: Item[] = [
    ...selections(article),
    ...(isUrl(clipboard) ? [urlItem(clipboard)] : []),
    ...Object.entries(known).map(([key, record]) => knownItem(key, record)),
    { label: `$(link) ${l10n.t('An address on the web…')}`, get: askUrl },
    { label: `$(file) ${l10n.t('A file…')}`, get: () => askFile(article) },
    { label: `$(account) ${l10n.t('Somebody or something else…')}`, get: askTitle },
    { label: `$(lock) ${l10n.t('Somebody who must not be known…')}`, get: askCodeName },
  ];
  const picked = await window.showQuickPick(items, {
    title: l10n.t('Which source?'),
    matchOnDescription: true,
    matchOnDetail: true,
  });
  return picked?.get();
}

const knownItem = (key: string, record: SourceRecord): Item => ({
  label: `$(book) ${sourceTitle(key, record)}`,
  description: aboutSource(record),
  get: async () => ({ key, record, name: key }),
});

/** What is selected in other editors: the source's own words, and their line. */
function selections(article: Uri): Item[] {
  return window.visibleTextEditors
    .filter(({ document, selection }) => document.uri.toString() !== article.toString() && !selection.isEmpty)
    .map((editor) => ({
      label: `$(selection) ${l10n.t('What is selected in {0}', nameOf(editor.document.uri))}`,
      detail: wordsIn(editor).slice(0, 120),
      get: async () => ({
        ...fromRecord(await fileRecord(editor.document.uri, folderOf(article))),
        says: wordsIn(editor),
        at: locatorIn(editor),
      }),
    }));
}

/** The time that stands before the selected words in subtitles and transcripts, else the line. */
function locatorIn({ document, selection }: TextEditor): string {
  for (let line = selection.start.line; line >= Math.max(0, selection.start.line - 3); line--) {
    const time = /\b\d{1,2}:\d{2}(?::\d{2})?(?=[.,\s\])]|$)/.exec(document.lineAt(line).text);
    if (time) return time[0];
  }
  return l10n.t('line {0}', selection.start.line + 1);
}

const wordsIn = ({ document, selection }: TextEditor): string =>
  document.getText(selection).replace(/\s+/g, ' ').trim();

export const isUrl = (text: string): boolean => /^https?:\/\/\S+$/i.test(text);

const urlItem = (url: string): Item => ({
  label: `$(clippy) ${l10n.t('The address in the clipboard')}`,
  detail: url,
  get: async () => fromRecord(urlRecord(url)),
});

export const urlRecord = (url: string): SourceRecord => ({ kind: 'article', url, accessed: today() });

async function askUrl(): Promise<PickedSource | undefined> {
  const url = await window.showInputBox({
    title: l10n.t('Address on the web'),
    validateInput: (value) => (isUrl(value.trim()) ? undefined : l10n.t('An address begins with https:// or http://.')),
  });
  return url === undefined ? undefined : fromRecord(urlRecord(url.trim()));
}

async function askFile(article: Uri): Promise<PickedSource | undefined> {
  const [file] = (await window.showOpenDialog({ defaultUri: folderOf(article), title: l10n.t('Source') })) ?? [];
  return file && fromRecord(await fileRecord(file, folderOf(article)));
}

async function askTitle(): Promise<PickedSource | undefined> {
  const title = await window.showInputBox({
    title: l10n.t('Source'),
    prompt: l10n.t('A name for it, for instance “Interview with Lena Voss”.'),
  });
  return title?.trim() ? fromRecord({ kind: 'notes', title: title.trim() }) : undefined;
}

async function askCodeName(): Promise<PickedSource | undefined> {
  const name = await inputCodeName();
  return name === undefined ? undefined : { record: { kind: 'interview', sealed: true }, name };
}

/** Undefined where the person thinks better of it. */
export async function inputCodeName(): Promise<string | undefined> {
  const name = await window.showInputBox({
    title: l10n.t('Code name'),
    prompt: l10n.t('The file beside the article keeps this name and nothing that tells who it is.'),
    validateInput: (value) => (/[\p{L}\p{N}]/u.test(value) ? undefined : l10n.t('A name needs at least one letter.')),
  });
  return name?.trim() || undefined;
}

/** "example.org/reports/flood" gives "flood". */
export const fromRecord = (record: SourceRecord): PickedSource => ({
  record,
  name:
    record.title ??
    (record.file ?? record.url ?? '')
      .replace(/[?#].*$/, '')
      .replace(/\.\w+$/, '')
      .split('/')
      .filter(Boolean)
      .at(-1) ??
    '',
});
