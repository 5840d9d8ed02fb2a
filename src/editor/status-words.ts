// What the editor calls statuses, parts and evidence; every surface that names them asks here.
import { l10n } from 'vscode';
import type { Annotation, EvidenceStance, PartName, RejectionReason, Signed, Status } from '../annotations/annotation';
import type { Review } from '../annotations/review';

const { t } = l10n;

/** In the order in which they are offered. */
export const statusNames = (): Readonly<Record<Status, string>> => ({
  unchecked: t('Unchecked'),
  checking: t('Checking'),
  confirmed: t('Confirmed'),
  fix: t('To be fixed'),
  disputed: t('Sources differ'),
  unverifiable: t('Cannot be verified'),
  'on-author': t('On the author’s word'),
  opinion: t('Opinion'),
  cut: t('Cut'),
});

/** Codicons; the panel is told of them. */
export const statusIcons: Readonly<Record<Status, string>> = {
  unchecked: 'circle-large-outline',
  checking: 'eye',
  confirmed: 'pass-filled',
  fix: 'error',
  disputed: 'arrow-both',
  unverifiable: 'question',
  'on-author': 'account',
  opinion: 'comment',
  cut: 'trash',
};

/** In the order of work. */
export const partNames = (): Readonly<Record<PartName, string>> => ({
  wording: t('Wording'),
  speaker: t('Speaker'),
  'name-title': t('Name and title'),
  occasion: t('Occasion'),
  context: t('Context'),
  'lead-in': t('Lead-in'),
  facts: t('Facts inside'),
  translation: t('Translation'),
  permission: t('Permission'),
  reply: t('Right of reply'),
});

export const stanceNames = (): Readonly<Record<EvidenceStance, string>> => ({
  supports: t('supports it'),
  partly: t('supports it in part'),
  contradicts: t('contradicts it'),
  secondary: t('only repeats it'),
  silent: t('says nothing of it'),
  unavailable: t('cannot be had'),
});

export const rejectionNames = (): Readonly<Record<RejectionReason, string>> => ({
  'not-a-claim': t('Not a claim'),
  'not-a-quotation': t('Not a quotation'),
  title: t('Title of a work'),
  'scare-quote': t('Scare quotes'),
});

/** "RF, 24 November 2026"; the parts that are there. */
export function signedWords({ by, on }: Signed): string {
  return [by, on === undefined ? undefined : dateWords(on)].filter(Boolean).join(', ');
}

/** Who has set the speaker, and when; empty where nobody has, or nobody knows who. */
export function speakerSetBy({ speaker }: Pick<Annotation, 'speaker'>): string {
  const signed = speaker?.how === 'corrected' ? signedWords(speaker) : '';
  return signed && t('Speaker set: {0}', signed);
}

/** A day or an instant in the editor's own language; what is no date stays as it is written. */
export function dateWords(on: string): string {
  const date = new Date(on);
  if (Number.isNaN(date.getTime())) return on;
  return date.toLocaleDateString(undefined, { dateStyle: 'medium', ...(on.length <= 10 && { timeZone: 'UTC' }) });
}

export function obstacleWords(obstacle: Review['obstacle'], file: string): string {
  if (obstacle === 'broken') return t('“{0}” has an error: nothing is written to it before that is put right.', file);
  return obstacle === 'newer' ? t('“{0}” was written by a newer version: it is shown and not changed.', file) : '';
}
