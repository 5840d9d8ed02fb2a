import { commands, env, l10n, type QuickPickItem, type TextEditor, Uri, window } from 'vscode';
import { type Evidence, type EvidenceStance, evidenceStances, type SourceRecord } from '../annotations/annotation';
import type { Change } from '../annotations/change';
import { setSource } from '../annotations/edits';
import { newKey } from '../annotations/ids';
import type { Sidecar } from '../annotations/sidecar';
import { addEvidence } from './annotating';
import type { ClaimTarget } from './claim-target';
import { type Desk, decide, subjectOf } from './deciding';
import { folderOf } from './sidecar-file';
import { signature } from './signature';
import { fileRecord, insideOf } from './source-files';
import { stanceNames } from './status-words';

/** A source that the file has, or one that it gets; with words of it, if they were at hand. */
interface Picked {
  readonly key: string | undefined;
  readonly record: SourceRecord;
  readonly says?: string;
  readonly at?: string;
}

interface Item extends QuickPickItem {
  readonly get: () => Promise<Picked | undefined>;
}

/** Asks for a source, where in it, and what it says of the claim. */
export async function attachEvidence(desk: Desk, { document, article, entry }: ClaimTarget): Promise<void> {
  const picked = await pickSource(document.uri, article.review.facts.sources);
  if (!picked) return;
  const at = await askLocator(picked);
  if (at === undefined) return;
  const stance = await pickStance();
  if (!stance) return;
  const signed = await signature(document.uri);
  await decide(desk, document, (now) => {
    const { key, changes } = sourceKey(now, picked);
    const evidence: Evidence = {
      source: key,
      ...(picked.says && { says: picked.says }),
      ...(at && { at }),
      stance,
      ...signed,
    };
    return [...changes, ...addEvidence(subjectOf(article, entry), evidence)(now)];
  });
}

async function pickSource(article: Uri, known: Readonly<Record<string, SourceRecord>>): Promise<Picked | undefined> {
  const clipboard = (await env.clipboard.readText()).trim();
  const items: Item[] = [
    ...selections(article),
    ...(isUrl(clipboard) ? [urlItem(clipboard)] : []),
    { label: `$(link) ${l10n.t('An address on the web…')}`, get: askUrl },
    { label: `$(file) ${l10n.t('A file…')}`, get: () => askFile(article) },
    { label: `$(account) ${l10n.t('Somebody or something else…')}`, get: askTitle },
    ...Object.entries(known).map(([key, record]) => ({
      label: `$(book) ${record.title ?? key}`,
      description: record.publisher ?? '',
      get: async () => ({ key, record }),
    })),
  ];
  return (await window.showQuickPick(items, { title: l10n.t('Which source?') }))?.get();
}

/** What is selected in other editors: the source's own words, and their line. */
function selections(article: Uri): Item[] {
  return window.visibleTextEditors
    .filter(({ document, selection }) => document.uri.toString() !== article.toString() && !selection.isEmpty)
    .map((editor) => ({
      label: `$(selection) ${l10n.t('What is selected in {0}', nameOf(editor))}`,
      detail: wordsIn(editor).slice(0, 120),
      get: async () => ({
        key: undefined,
        record: await fileRecord(editor.document.uri, folderOf(article)),
        says: wordsIn(editor),
        at: l10n.t('line {0}', editor.selection.start.line + 1),
      }),
    }));
}

const nameOf = ({ document }: TextEditor): string => document.uri.path.slice(document.uri.path.lastIndexOf('/') + 1);

const wordsIn = ({ document, selection }: TextEditor): string =>
  document.getText(selection).replace(/\s+/g, ' ').trim();

const isUrl = (text: string): boolean => /^https?:\/\/\S+$/i.test(text);

const urlItem = (url: string): Item => ({
  label: `$(clippy) ${l10n.t('The address in the clipboard')}`,
  detail: url,
  get: async () => ({ key: undefined, record: urlRecord(url) }),
});

const urlRecord = (url: string): SourceRecord => ({
  kind: 'article',
  url,
  accessed: new Date().toISOString().slice(0, 10),
});

async function askUrl(): Promise<Picked | undefined> {
  const url = await window.showInputBox({
    title: l10n.t('Address on the web'),
    validateInput: (value) => (isUrl(value.trim()) ? undefined : l10n.t('An address begins with https:// or http://.')),
  });
  return url === undefined ? undefined : { key: undefined, record: urlRecord(url.trim()) };
}

async function askFile(article: Uri): Promise<Picked | undefined> {
  const [file] = (await window.showOpenDialog({ defaultUri: folderOf(article), title: l10n.t('Source') })) ?? [];
  return file && { key: undefined, record: await fileRecord(file, folderOf(article)) };
}

async function askTitle(): Promise<Picked | undefined> {
  const title = await window.showInputBox({
    title: l10n.t('Source'),
    prompt: l10n.t(
      'A name for it, for instance “Interview with Lena Voss”. For somebody who must not be known, a code name.',
    ),
  });
  return title?.trim() ? { key: undefined, record: { kind: 'notes', title: title.trim() } } : undefined;
}

/** Empty where the person does not know yet: the panel then says that it is missing. */
const askLocator = ({ at = '' }: Picked) =>
  window.showInputBox({
    title: l10n.t('Where in it?'),
    prompt: l10n.t('A page, a paragraph, or a time such as 00:12:31. Leave it empty to add it later.'),
    value: at,
  });

async function pickStance(): Promise<EvidenceStance | undefined> {
  const items = evidenceStances.map((stance) => ({ label: stanceNames()[stance], stance }));
  return (await window.showQuickPick(items, { title: l10n.t('What does it do for the claim?') }))?.stance;
}

/** The source's key in the file, and what makes one where there is none. */
function sourceKey({ facts }: Sidecar, { key, record }: Picked): { key: string; changes: readonly Change[] } {
  const known = Object.entries(facts.sources).find(([, one]) => isSame(one, record));
  if (key !== undefined || known) return { key: key ?? known?.[0] ?? '', changes: [] };
  const made = newKey(nameFor(record), new Set(Object.keys(facts.sources)), 'source');
  return { key: made, changes: setSource(made, record) };
}

const isSame = (a: SourceRecord, b: SourceRecord): boolean =>
  (a.url !== undefined && a.url === b.url) || (a.file !== undefined && a.file === b.file);

/** "example.org/reports/flood" gives "flood". */
const nameFor = ({ title, file, url }: SourceRecord): string =>
  title ??
  (file ?? url ?? '')
    .replace(/[?#].*$/, '')
    .replace(/\.\w+$/, '')
    .split('/')
    .filter(Boolean)
    .at(-1) ??
  '';

/** Follows an address only where it leads to the web, and a file only inside the article's folder or the workspace. */
export async function openSource(article: Uri, record: SourceRecord | undefined): Promise<void> {
  const file = record?.file === undefined ? undefined : insideOf(folderOf(article), record.file);
  if (file) await commands.executeCommand('vscode.open', file);
  else if (record?.url !== undefined && isUrl(record.url)) await env.openExternal(Uri.parse(record.url, true));
  else void window.showWarningMessage(l10n.t('This source has no file here and no address on the web.'));
}
