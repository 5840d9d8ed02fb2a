import { commands, Disposable, l10n, type TextDocument, window, workspace } from 'vscode';
import { type Articles, isPartial } from './articles';

/** Says, once for each file, that only a part of it is read. */
async function tell(articles: Articles, told: Set<TextDocument>): Promise<void> {
  const { active } = articles;
  if (!active || !isPartial(active.article) || told.has(active.document)) return;
  told.add(active.document);
  const settings = l10n.t('Open Settings');
  const message = l10n.t(
    'This file is very long, so Sourceline reads only the part on the screen, and reads on as you scroll.',
  );
  if ((await window.showInformationMessage(message, settings)) === settings)
    await commands.executeCommand('workbench.action.openSettings', 'sourceline.maxLength');
}

export function registerLongArticle(articles: Articles): Disposable {
  const told = new Set<TextDocument>();
  return Disposable.from(
    articles.onDidChange(() => void tell(articles, told)),
    workspace.onDidCloseTextDocument((document) => told.delete(document)),
  );
}
