import { CodeLens, Disposable, EventEmitter, l10n, languages, type TextDocument } from 'vscode';
import type { Articles } from './articles';

import { entriesOf } from './entries';
import { toRange } from './positions';
import { revealCommand } from './reveal';
import { onDidChangeSettings, readSettings } from './settings';

/** Who speaks in each paragraph, above it. Off unless asked for: lines between the lines make prose jump. */
function lensesOf(articles: Articles, document: TextDocument): CodeLens[] {
  if (!readSettings(document.uri).codeLens) return [];
  const article = articles.of(document);
  return (article ? entriesOf(article) : []).map(({ row, whole }) => {
    const { status, name } = row.speaker;
    const title = status === 'unresolved' ? l10n.t('No speaker') : name;
    return new CodeLens(toRange(document, whole), {
      title: row.cue ? `${title} · ${row.cue}` : title,
      command: revealCommand,
      arguments: [document.uri.toString(), whole.start, whole.end],
    });
  });
}

export function registerLenses(articles: Articles): Disposable {
  const changed = new EventEmitter<void>();
  return Disposable.from(
    changed,
    articles.onDidChange(() => changed.fire()),
    onDidChangeSettings(() => changed.fire()),
    languages.registerCodeLensProvider('*', {
      onDidChangeCodeLenses: changed.event,
      provideCodeLenses: (document) => lensesOf(articles, document),
    }),
  );
}
