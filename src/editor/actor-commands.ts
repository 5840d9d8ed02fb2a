import { commands, Disposable, l10n, type TreeView, type Uri, window } from 'vscode';
import { actorKinds, type Decision, type Who } from '../annotations/decisions';
import type { Actor } from '../engine/document';
import { type Given, pickActor, type Target, targetOf } from './actor-target';
import { decided, kindIcon, kindName } from './actor-words';
import type { ActorsNode } from './actors-tree';
import { keyed, lineOfKeys } from './article-tree';
import type { Articles } from './articles';
import type { KeptDecisions } from './decisions';
import { isDone } from './failing';

/** Asks what is needed to decide; undefined where the person thinks better of it. */
type Ask = (target: Target) => Promise<Decision | undefined>;

const whoIs = ({ name, kind }: Actor): Who => ({ name, kind });

const askRename: Ask = async ({ actor }) => {
  const name = await window.showInputBox({
    title: l10n.t('Rename actor'),
    prompt: l10n.t('The name that Sourceline shows. The article’s own text stays as it is.'),
    value: actor.name,
    validateInput: (value) => (value.trim() === '' ? l10n.t('A name needs at least one letter.') : undefined),
  });
  const isNew = name !== undefined && name.trim() !== '' && name.trim() !== actor.name;
  return isNew ? { type: 'rename', actor: whoIs(actor), name: name.trim() } : undefined;
};

const askMerge: Ask = async ({ article, actor }) => {
  const other = await pickActor(
    article,
    l10n.t('Who is the same as {0}? The fuller name is shown.', actor.name),
    actor,
  );
  return other && { type: 'merge', actors: [whoIs(actor), whoIs(other)] };
};

const askSplit: Ask = async ({ actor }) => {
  if (actor.aliases.length === 0) {
    void window.showInformationMessage(l10n.t('“{0}” has only this name here: nothing to split off.', actor.name));
    return undefined;
  }
  const title = l10n.t('Which of these names is somebody else than {0}?', actor.name);
  const alias = await window.showQuickPick([...actor.aliases], { title });
  return alias === undefined ? undefined : { type: 'split', actor: whoIs(actor), alias };
};

const askNothing: Ask = async ({ actor }) => ({ type: 'not-actor', actor: whoIs(actor) });

const askKind: Ask = async ({ actor }) => {
  const items = actorKinds.map((kind) => ({
    label: `$(${kindIcon(kind).id}) ${kindName(kind)}`,
    of: kind,
    description: kind === actor.kind ? l10n.t('now') : '',
  }));
  const picked = await window.showQuickPick(items, { title: l10n.t('What is {0}?', actor.name) });
  const isNew = picked !== undefined && picked.of !== actor.kind;
  return isNew ? { type: 'kind', actor: whoIs(actor), kind: picked.of } : undefined;
};

async function decide(articles: Articles, decisions: KeptDecisions, given: Given, ask: Ask): Promise<void> {
  const target = await targetOf(articles, given, l10n.t('Which actor?'));
  const decision = target && (await ask(target));
  if (!target || !decision) return;
  const outcome = await decisions.decide(target.document.uri, decision);
  if (decision.type === 'merge' && outcome === 'unchanged')
    void window.showErrorMessage(l10n.t('The two could not be joined: nothing in the file would tell them apart.'));
  else if (isDone(outcome)) await tell(decisions, target.document.uri, decision);
}

/** What takes something off the screen says how to get it back. */
async function tell(decisions: KeptDecisions, uri: Uri, decision: Decision): Promise<void> {
  const said = decided(decision);
  if (decision.type === 'rename' || decision.type === 'kind') {
    window.setStatusBarMessage(said, 5_000);
    return;
  }
  const undo = l10n.t('Undo');
  const count = decisions.decisionsFor(uri).length;
  const answer = await window.showInformationMessage(said, undo);
  // the message may have stood there while other things were decided
  if (answer === undo && decisions.decisionsFor(uri).length === count) await decisions.undo(uri);
}

async function undoLast(articles: Articles, decisions: KeptDecisions): Promise<void> {
  const uri = articles.active?.document.uri;
  const last = uri && (await decisions.undo(uri));
  if (last === 'failed') return; // the window has said so
  if (last) window.setStatusBarMessage(l10n.t('Taken back: {0}', decided(last)), 5_000);
  else
    void window.showInformationMessage(
      l10n.t('Nothing has been decided about the actors since this article was opened.'),
    );
}

export function registerActorCommands(
  articles: Articles,
  decisions: KeptDecisions,
  view: TreeView<ActorsNode>,
): Disposable {
  /** Keys in the Actors view give the word "selection", menus and links what they are about, the palette nothing. */
  const run =
    (ask: Ask) =>
    async (...given: unknown[]) => {
      const line = given[0] === keyed ? await lineOfKeys(view) : undefined;
      if (given[0] === keyed && !line) return;
      await decide(articles, decisions, line ? [line] : [given[0], given[1]], ask);
    };
  return Disposable.from(
    commands.registerCommand('sourceline.renameActor', run(askRename)),
    commands.registerCommand('sourceline.mergeActor', run(askMerge)),
    commands.registerCommand('sourceline.splitActor', run(askSplit)),
    commands.registerCommand('sourceline.notAnActor', run(askNothing)),
    commands.registerCommand('sourceline.changeActorKind', run(askKind)),
    commands.registerCommand('sourceline.undoActorDecision', () => undoLast(articles, decisions)),
  );
}
