import type { ExtensionContext } from 'vscode';
import { holdArticles } from './editor/articles';
import { registerContextKeys } from './editor/context-keys';
import { registerDecorations } from './editor/decorations';
import { registerProblems } from './editor/diagnostics';
import { registerFactCheck } from './editor/fact-check';
import { registerHovers } from './editor/hovers';
import { registerJumps } from './editor/jumps';
import { registerLongArticle } from './editor/long-article';
import { registerPanel } from './editor/panel';
import { registerReveal } from './editor/reveal';
import { registerStatusBar } from './editor/status-bar';

/** Nothing is read here: articles are read when they show, after this has returned. */
export function activate({ subscriptions, extensionUri }: ExtensionContext): void {
  const articles = holdArticles();
  const problems = registerProblems(articles);
  subscriptions.push(
    articles,
    problems,
    registerDecorations(articles),
    registerHovers(articles),
    registerStatusBar(articles),
    registerPanel(articles, extensionUri),
    registerFactCheck(articles, problems),
    registerJumps(articles),
    registerReveal(),
    registerLongArticle(articles),
    registerContextKeys(articles),
  );
}
