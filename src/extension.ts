import type { ExtensionContext } from 'vscode';
import { registerActorCommands } from './editor/actor-commands';
import { registerActorsTree } from './editor/actors-tree';
import { holdArticles } from './editor/articles';
import { registerChangedSources } from './editor/changed-sources';
import { registerClaimActions } from './editor/claim-actions';
import { registerClaimCommands } from './editor/claim-commands';
import { holdCloseReader } from './editor/close-reader';
import { registerContextKeys } from './editor/context-keys';
import { holdDecisions } from './editor/decisions';
import { registerDecorations } from './editor/decorations';
import { registerProblems } from './editor/diagnostics';
import { registerEntryCommands } from './editor/entry-commands';
import { registerFactCheck } from './editor/fact-check';
import { registerHovers } from './editor/hovers';
import { registerJumps } from './editor/jumps';
import { holdKnowledge } from './editor/knowledge';
import { registerLenses } from './editor/lenses';
import { registerLongArticle } from './editor/long-article';
import { registerMentions } from './editor/mentions';
import { registerPanel } from './editor/panel';
import { registerReveal } from './editor/reveal';
import { holdReviews } from './editor/reviews';
import { registerSidecarProblems } from './editor/sidecar-problems';
import { holdSidecars } from './editor/sidecars';
import { registerSourceCommands } from './editor/source-commands';
import { registerSourcesTree } from './editor/sources-tree';
import { registerStatusBar } from './editor/status-bar';
import { loadTrained } from './editor/trained';

/** Nothing is read here: articles are read when they show, after this has returned. */
export function activate({ subscriptions, extensionUri, workspaceState }: ExtensionContext): void {
  const knowledge = holdKnowledge(); // before the articles, which ask it when a setting changes
  const trained = loadTrained(extensionUri); // articles are read by rules until it is there
  const sidecars = holdSidecars(workspaceState);
  const decisions = holdDecisions(workspaceState, sidecars);
  const reviews = holdReviews(sidecars);
  const closeReader = holdCloseReader(extensionUri); // reads what the articles have read, and starts nothing before
  const articles = holdArticles(decisions, knowledge, trained, reviews, closeReader);
  const desk = { articles, sidecars, reviews };
  const problems = registerProblems(articles);
  const actors = registerActorsTree(articles);
  const sources = registerSourcesTree(desk);
  subscriptions.push(
    decisions,
    knowledge,
    trained,
    sidecars,
    reviews,
    closeReader,
    articles,
    problems,
    registerDecorations(articles),
    registerHovers(articles),
    registerStatusBar(articles, closeReader),
    registerPanel(desk, extensionUri),
    sources,
    registerSourceCommands(desk, sources.view),
    actors,
    registerActorCommands(articles, decisions, actors.view),
    registerMentions(articles),
    registerClaimCommands(desk),
    registerEntryCommands(desk),
    registerSidecarProblems(sidecars),
    registerChangedSources(desk),
    registerClaimActions(articles),
    registerFactCheck(articles, problems),
    registerJumps(articles),
    registerLenses(articles),
    registerReveal(),
    registerLongArticle(articles),
    registerContextKeys(articles),
  );
}
