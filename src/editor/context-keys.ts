import { commands, type Disposable } from 'vscode';
import type { Articles } from './articles';

/** Keeps `sourceline.hasArticle` true while an article is in the active editor: menus and keys in the manifest ask for it. */
export function registerContextKeys(articles: Articles): Disposable {
  let said: boolean | undefined;
  const update = () => {
    const hasArticle = articles.active !== undefined;
    if (hasArticle === said) return;
    said = hasArticle;
    void commands.executeCommand('setContext', 'sourceline.hasArticle', hasArticle);
  };
  update();
  return articles.onDidChange(update);
}
