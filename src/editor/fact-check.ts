import { commands, type Disposable, l10n, ProgressLocation, type TextDocument, window } from 'vscode';
import type { Article } from '../article';
import { type Articles, isArticle, isPartial } from './articles';
import type { Problems } from './diagnostics';
import { tally } from './ledger';
import { guardedCommand } from './log';
import { summary } from './panel-strings';

/** Characters that take about half a second on a slow machine: below that a progress notification would only flash. */
const longArticle = 100_000;

/** Reads the article in the active editor, shows its findings and the panel, and says in one line what was found. */
async function factCheck(articles: Articles, problems: Problems): Promise<void> {
  const document = articles.active?.document ?? window.activeTextEditor?.document;
  if (!document) return tell(l10n.t('Open an article first: Sourceline checks the one in the active editor.'));
  if (!isArticle(document)) return void tellLanguage(document);
  if (document.getText().trim() === '') return tell(l10n.t('This article is empty: there is nothing to check yet.'));
  const article = await readWithProgress(articles, document);
  if (!article && document.isClosed) return tell(l10n.t('The article was closed before it was checked.'));
  if (!article) throw new Error('The article could not be read.');
  problems.follow(document);
  await commands.executeCommand('sourceline.panel.focus', { preserveFocus: true });
  void tellResult(article);
}

async function readWithProgress(articles: Articles, document: TextDocument): Promise<Article | undefined> {
  const text = document.getText();
  if (text.length < longArticle || articles.active?.article.document.text === text) return articles.of(document);
  const title = l10n.t('Sourceline is reading a long article');
  return window.withProgress({ location: ProgressLocation.Notification, title }, async () => {
    await nextTurn();
    return articles.of(document);
  });
}

/** Reading keeps the extension host busy: the notification must be on its way to the screen before. */
const nextTurn = () => new Promise((resolve) => setTimeout(resolve, 50));

// No message is waited for: the command has ended when the result is there, not when its message is dismissed.

function tell(message: string): void {
  void window.showInformationMessage(message);
}

async function tellLanguage({ languageId }: TextDocument): Promise<void> {
  const settings = l10n.t('Open Settings');
  const message = l10n.t(
    'This file is no article to Sourceline: its language is “{0}”. You can add it in the settings.',
    languageId,
  );
  if ((await window.showInformationMessage(message, settings)) === settings)
    await commands.executeCommand('workbench.action.openSettings', 'sourceline.languages');
}

async function tellResult(article: Article): Promise<void> {
  const problems = l10n.t('Show Problems');
  const buttons = article.findings.length > 0 ? [problems] : [];
  if ((await window.showInformationMessage(result(article), ...buttons)) === problems)
    await commands.executeCommand('workbench.actions.view.problems');
}

/** "8 quotations · 7 with a speaker · 12 reported claims · 3 findings". */
function result(article: Article): string {
  const line = `${summary(tally(article.document))} · ${findings(article.findings.length)}`;
  return isPartial(article) ? l10n.t('Checked only the part on the screen, for this file is long: {0}', line) : line;
}

function findings(count: number): string {
  if (count === 0) return l10n.t('no findings');
  return count === 1 ? l10n.t('1 finding') : l10n.t('{0} findings', count);
}

export function registerFactCheck(articles: Articles, problems: Problems): Disposable {
  return commands.registerCommand('sourceline.factCheck', () =>
    guardedCommand(
      'sourceline.factCheck',
      l10n.t('Sourceline could not check this article. Its text is unchanged.'),
      () => factCheck(articles, problems),
    ),
  );
}
