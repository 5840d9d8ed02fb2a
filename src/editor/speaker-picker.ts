import { l10n, type QuickPickItem, QuickPickItemKind, window } from 'vscode';
import type { Actor } from '../engine/document';
import { kindIcon } from './actor-words';
import { quoted } from './quoted';

/** Who says it: an actor of the article, somebody whom it does not name, a description, or nobody who is known. */
export type Choice =
  | { readonly type: 'actor'; readonly actor: Actor }
  | { readonly type: 'name' | 'description'; readonly words: string }
  | { readonly type: 'nobody' };

interface Item extends QuickPickItem {
  readonly choice?: Choice;
}

/** Lists some actors, the likeliest first; what is typed can be a name or a description of its own. */
export function pickSpeaker(actors: readonly Actor[], words: string): Promise<Choice | undefined> {
  const picker = window.createQuickPick<Item>();
  const known = knownItems(actors);
  picker.title = l10n.t('Who says {0}?', quoted(words, l10n.t));
  picker.placeholder = l10n.t('Choose somebody, or type a name or a description');
  picker.matchOnDescription = true;
  picker.items = known;
  picker.onDidChangeValue((typed) => {
    picker.items = [...known, ...typedItems(typed.trim())];
  });
  return new Promise((resolve) => {
    picker.onDidAccept(() => {
      resolve(picker.selectedItems[0]?.choice);
      picker.hide();
    });
    picker.onDidHide(() => {
      resolve(undefined);
      picker.dispose();
    });
    picker.show();
  });
}

function knownItems(actors: readonly Actor[]): readonly Item[] {
  const nobody: Item = { label: `$(question) ${l10n.t('Nobody who is known')}`, choice: { type: 'nobody' } };
  return [...actors.map(actorItem), { label: '', kind: QuickPickItemKind.Separator }, nobody];
}

const actorItem = (actor: Actor): Item => ({
  label: `$(${kindIcon(actor.kind).id}) ${actor.name}`,
  description: [...actor.titles.slice(0, 1), ...actor.aliases].join(' · '),
  choice: { type: 'actor', actor },
});

/** Shown whatever is typed: they are about the typing. Their labels begin otherwise, so that an actor whose name does comes first. */
function typedItems(words: string): readonly Item[] {
  if (words === '') return [];
  const named = l10n.t('Somebody called “{0}”', words);
  const described = l10n.t('Somebody not named: “{0}”', words);
  return [
    { label: `$(add) ${named}`, alwaysShow: true, choice: { type: 'name', words } },
    { label: `$(account) ${described}`, alwaysShow: true, choice: { type: 'description', words } },
  ];
}
