import type { ExtensionContext } from 'vscode';
import { registerActorCommands } from './editor/actor-commands';
import { registerActorsTree } from './editor/actors-tree';
import { holdArticles } from './editor/articles';
import { registerContextKeys } from './editor/context-keys';
import { holdDecisions } from './editor/decisions';
import { registerDecorations } from './editor/decorations';
import { registerProblems } from './editor/diagnostics';
import { registerFactCheck } from './editor/fact-check';
import { registerHovers } from './editor/hovers';
import { registerJumps } from './editor/jumps';
import { holdKnowledge } from './editor/knowledge';
import { registerLenses } from './editor/lenses';
import { registerLongArticle } from './editor/long-article';
import { registerMentions } from './editor/mentions';
import { registerPanel } from './editor/panel';
import { registerReveal } from './editor/reveal';
import { registerSourcesTree } from './editor/sources-tree';
import { registerStatusBar } from './editor/status-bar';
import { loadTrained } from './editor/trained';

/** Nothing is read here: articles are read when they show, after this has returned. */
export function activate({ subscriptions, extensionUri, workspaceState }: ExtensionContext): void {
  const decisions = holdDecisions(workspaceState);
  const knowledge = holdKnowledge(); // before the articles, which ask it when a setting changes
  const trained = loadTrained(extensionUri); // articles are read by rules until it is there
  const articles = holdArticles(decisions, knowledge, trained);
  const problems = registerProblems(articles);
  const actors = registerActorsTree(articles);
  subscriptions.push(
    decisions,
    knowledge,
    trained,
    articles,
    problems,
    registerDecorations(articles),
    registerHovers(articles),
    registerStatusBar(articles),
    registerPanel(articles, extensionUri),
    registerSourcesTree(articles),
    actors,
    registerActorCommands(articles, decisions, actors.view),
    registerMentions(articles),
    registerFactCheck(articles, problems),
    registerJumps(articles),
    registerLenses(articles),
    registerReveal(),
    registerLongArticle(articles),
    registerContextKeys(articles),
  );
}
