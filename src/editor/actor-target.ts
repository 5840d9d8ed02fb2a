import { l10n, QuickPickItemKind, type TextDocument, window, workspace } from 'vscode';
import type { Actor, ActorId, Document, Span } from '../engine/document';
import { counted, kindHeading, kindIcon } from './actor-words';
import type { ActorsNode } from './actors-tree';
import type { Articles } from './articles';
import { actorAt, type CastMember, castOf } from './cast';
import { toOffset } from './positions';

/** Whom a command is about, as the article is now. */
export interface Target {
  readonly document: TextDocument;
  readonly article: Document;
  readonly actor: Actor;
  /** The mention that was pointed at, if any. */
  readonly mention: Span | undefined;
}

/** What a command is given: by a menu of the Actors view a line of it, by a link in a hover card an address and an offset. */
export type Given = readonly [first?: unknown, second?: unknown];

/**
 * The actor that a command is about: the one it was given, else the one under the cursor, else one that the person picks.
 * undefined where there is no article, or nobody was picked.
 */
export async function targetOf(articles: Articles, [first, second]: Given, ask: string): Promise<Target | undefined> {
  if (isNode(first)) return nodeTarget(articles, first);
  if (typeof first === 'string' && typeof second === 'number') return targetAt(articles, documentOf(first), second);
  const editor = window.activeTextEditor;
  const underCursor = editor && targetAt(articles, editor.document, toOffset(editor.document, editor.selection.start));
  return underCursor ?? pickTarget(articles, ask);
}

function isNode(value: unknown): value is ActorsNode {
  return typeof value === 'object' && value !== null && 'type' in value && 'document' in value;
}

/** The open document with this address, as `Uri.toString` writes it. */
export const documentOf = (address: string): TextDocument | undefined =>
  workspace.textDocuments.find(({ uri }) => uri.toString() === address);

function nodeTarget(articles: Articles, node: ActorsNode): Target | undefined {
  const article = articles.of(node.document)?.document;
  const actor = node.type === 'group' ? undefined : article?.actors.find(({ id }) => id === node.member.id);
  const mention = node.type === 'mention' ? actor?.mentions[node.index] : undefined;
  return article && actor && { document: node.document, article, actor, mention };
}

function targetAt(articles: Articles, document: TextDocument | undefined, offset: number): Target | undefined {
  const article = document && articles.of(document)?.document;
  const actor = article && actorAt(article, offset);
  if (!document || !article || !actor) return undefined;
  const mention = actor.mentions.find(({ start, end }) => start <= offset && offset <= end);
  return { document, article, actor, mention };
}

async function pickTarget({ active }: Articles, ask: string): Promise<Target | undefined> {
  if (!active) {
    void window.showInformationMessage(l10n.t('Open an article first: Sourceline lists the actors of the active one.'));
    return undefined;
  }
  const article = active.article.document;
  const actor = await pickActor(article, ask);
  return actor && { document: active.document, article, actor, mention: undefined };
}

/** Asks for one of the article's actors, but not for `except`; those whose names share a word with its name come first, then those of its kind. */
export async function pickActor(article: Document, ask: string, except?: Actor): Promise<Actor | undefined> {
  const groups = castOf(article).map(({ kind, actors }) => ({
    kind,
    actors: actors.filter(({ id }) => id !== except?.id),
  }));
  const sorted = groups.sort((a, b) => Number(b.kind === except?.kind) - Number(a.kind === except?.kind));
  const alike = sorted.flatMap(({ actors }) => actors.filter((one) => except && shareWord(one, except)));
  const items = [
    ...(alike.length > 0 ? [separator(l10n.t('With a name like this')), ...alike.map(choice)] : []),
    ...sorted
      .map(({ kind, actors }) => ({ kind, actors: actors.filter((one) => !alike.includes(one)) }))
      .filter(({ actors }) => actors.length > 0)
      .flatMap(({ kind, actors }) => [separator(kindHeading(kind)), ...actors.map(choice)]),
  ];
  if (items.length === 0) {
    void window.showInformationMessage(
      except
        ? l10n.t('“{0}” is the only actor in this article.', except.name)
        : l10n.t('Nobody is named in this article yet.'),
    );
    return undefined;
  }
  const picked = await window.showQuickPick(items, { title: ask, matchOnDetail: true });
  return article.actors.find(({ id }) => id === picked?.id);
}

type Named = Pick<Actor, 'name' | 'aliases'>;

const wordsIn = ({ name, aliases }: Named): readonly string[] =>
  [name, ...aliases].flatMap((one) => one.toLowerCase().match(/\p{L}{3,}/gu) ?? []);

/** "Betty Hale" and "Elizabeth Hale": most likely one of these is meant. */
const shareWord = (a: Named, b: Named): boolean => wordsIn(a).some((word) => wordsIn(b).includes(word));

const separator = (label: string) => ({ label, kind: QuickPickItemKind.Separator, id: undefined });

const choice = (member: CastMember): { label: string; description: string; detail?: string; id: ActorId } => ({
  label: `$(${kindIcon(member.kind).id}) ${member.name}`,
  description: counted(member),
  ...(member.aliases.length > 0 && { detail: member.aliases.join(' · ') }),
  id: member.id,
});
