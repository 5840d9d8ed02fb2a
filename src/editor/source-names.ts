// What the editor calls sources: plain words about a record, which never tell who a sealed source is.
import { l10n } from 'vscode';
import type { Rank, SourceKind, SourceRecord } from '../annotations/annotation';
import { dateWords } from './status-words';

const { t } = l10n;

export const sourceKindNames = (): Readonly<Record<SourceKind, string>> => ({
  transcript: t('Transcript'),
  recording: t('Recording'),
  document: t('Document'),
  statement: t('Written statement'),
  interview: t('Interview'),
  article: t('Article or web page'),
  wire: t('Agency report'),
  dataset: t('Data'),
  notes: t('Notes'),
});

export const rankNames = (): Readonly<Record<Rank, string>> => ({
  primary: t('Primary source'),
  secondary: t('Secondary source'),
  tertiary: t('Tertiary source'),
});

export const rankDetails = (): Readonly<Record<Rank, string>> => ({
  primary: t(
    'Whoever was there, and what was made there: a witness, the document itself, the full recording, the data.',
  ),
  secondary: t('Whoever tells what others saw or wrote: another outlet, an expert, a summary.'),
  tertiary: t('Whoever gathers what others have told: an encyclopedia, a listing.'),
});

/** Of a sealed source its code name and nothing else, whatever somebody has written into the file by hand. */
export function sourceTitle(key: string, record: SourceRecord | undefined): string {
  if (!record || record.sealed) return key;
  return record.title ?? record.file ?? record.url ?? key;
}

/** "Transcript · Primary source · seen 3 May 2026"; empty where nothing is said of it. */
export function aboutSource(record: SourceRecord | undefined): string {
  if (!record) return '';
  const { kind, rank, publisher, accessed, sealed } = record;
  const parts = [
    kind && sourceKindNames()[kind],
    rank && rankNames()[rank],
    sealed ? t('sealed') : publisher,
    !sealed && accessed !== undefined ? t('seen {0}', dateWords(accessed)) : undefined,
  ];
  return parts.filter(Boolean).join(' · ');
}

/** Whether there is anything to open, and it may be: where a sealed source lives is nobody's business. */
export const canOpen = (record: SourceRecord | undefined): boolean =>
  record !== undefined && !record.sealed && (record.url !== undefined || record.file !== undefined);
