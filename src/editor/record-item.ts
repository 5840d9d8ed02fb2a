import { l10n, MarkdownString, type TextDocument, ThemeIcon, TreeItem, TreeItemCollapsibleState } from 'vscode';
import type { SourceKind } from '../annotations/annotation';
import { aboutSource, canOpen, sourceTitle } from './source-names';
import type { SourceOnFile } from './source-records';

/** The heading above the sources of the facts file. */
export function recordsItem(count: number): TreeItem {
  const item = new TreeItem(l10n.t('On file'), TreeItemCollapsibleState.Expanded);
  item.id = 'on file';
  item.description = String(count);
  item.contextValue = 'records';
  item.tooltip = l10n.t('Sources that the facts file keeps. Drop files here to add some.');
  item.accessibilityInformation = { label: l10n.t('{0}, {1} in this article', l10n.t('On file'), count) };
  return item;
}

const icons: Readonly<Record<SourceKind, string>> = {
  transcript: 'output',
  recording: 'unmute',
  document: 'file',
  statement: 'megaphone',
  interview: 'comment-discussion',
  article: 'globe',
  wire: 'radio-tower',
  dataset: 'table',
  notes: 'notebook',
};

export function recordItem(source: SourceOnFile, document: TextDocument): TreeItem {
  const { key, record } = source;
  const title = sourceTitle(key, record);
  const item = new TreeItem(title);
  const about = [aboutSource(record), usesWords(source)].filter(Boolean);
  item.id = `${document.uri} record ${key}`;
  item.description = about.join(' · ');
  item.iconPath = new ThemeIcon(record.sealed ? 'lock' : icons[record.kind ?? 'document']);
  item.contextValue = canOpen(record) ? 'record open' : 'record';
  item.tooltip = tooltip(title, about, source);
  item.accessibilityInformation = { label: [title, ...about].join(', ') };
  if (canOpen(record))
    item.command = { command: 'sourceline.openRecord', title: l10n.t('Open source'), arguments: [{ key, document }] };
  return item;
}

function usesWords({ uses, withoutPlace }: SourceOnFile): string {
  const count = uses === 1 ? l10n.t('named once') : l10n.t('named {0} times', uses);
  return withoutPlace === 0 ? count : `${count} · ${l10n.t('{0} without page, paragraph or time', withoutPlace)}`;
}

/** Everything here comes from the file and is set as text; of a sealed source nothing is told. */
function tooltip(title: string, about: readonly string[], { record }: SourceOnFile): MarkdownString {
  const text = new MarkdownString().appendMarkdown('**').appendText(title).appendMarkdown('**');
  const { url, file, note } = record.sealed ? {} : record;
  for (const line of [about.join(' · '), url, file, note]) if (line) text.appendMarkdown('\n\n').appendText(line);
  return text;
}
