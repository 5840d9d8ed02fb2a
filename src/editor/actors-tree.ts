import {
  type Disposable,
  l10n,
  MarkdownString,
  type TextDocument,
  TreeItem,
  TreeItemCollapsibleState,
  type TreeView,
} from 'vscode';
import { counted, kindHeading, kindIcon, kindName } from './actor-words';
import { showArticleTree } from './article-tree';
import type { Articles } from './articles';
import { type CastGroup, type CastMember, castOf, type Place } from './cast';
import { revealCommand } from './reveal';

export const actorsViewId = 'sourceline.actors';

/** A line of the view. The document is the article that the view showed when it made the line. */
export type ActorsNode =
  | { readonly type: 'group'; readonly group: CastGroup; readonly document: TextDocument }
  | { readonly type: 'actor'; readonly member: CastMember; readonly document: TextDocument }
  | { readonly type: 'mention'; readonly member: CastMember; readonly index: number; readonly document: TextDocument };

/** Who is in the active article. Nothing is shown without one: the manifest's welcome text stands there then. */
function childrenOf(articles: Articles, node: ActorsNode | undefined): ActorsNode[] {
  if (!node) {
    const { active } = articles;
    if (!active) return [];
    return castOf(active.article.document).map((group) => ({ type: 'group', group, document: active.document }));
  }
  const { document } = node;
  if (node.type === 'group') return node.group.actors.map((member) => ({ type: 'actor', member, document }));
  if (node.type === 'mention') return [];
  const { member } = node;
  return member.places.map((_, index) => ({ type: 'mention', member, index, document }));
}

function itemOf(node: ActorsNode): TreeItem {
  if (node.type === 'group') return groupItem(node.group);
  if (node.type === 'actor') return actorItem(node.member, node.document);
  const place = node.member.places[node.index];
  return place ? mentionItem(node.member, place, node.index, node.document) : new TreeItem('');
}

function groupItem({ kind, actors }: CastGroup): TreeItem {
  const item = new TreeItem(kindHeading(kind), TreeItemCollapsibleState.Expanded);
  item.id = kind; // the same in every article: a closed group stays closed
  item.description = String(actors.length);
  item.contextValue = 'group';
  item.accessibilityInformation = { label: l10n.t('{0}, {1} in this article', kindHeading(kind), actors.length) };
  return item;
}

function actorItem(member: CastMember, document: TextDocument): TreeItem {
  const item = new TreeItem(member.name, TreeItemCollapsibleState.Collapsed);
  item.id = `${document.uri} ${member.id}`;
  item.description = counted(member);
  item.iconPath = kindIcon(member.kind);
  item.tooltip = tooltip(member);
  item.contextValue = member.aliases.length > 0 ? 'actor names' : 'actor';
  const spoken = counted(member).replace(' · ', ', ');
  item.accessibilityInformation = { label: `${member.name}, ${kindName(member.kind)}, ${spoken}` };
  const [first] = member.places;
  if (first) item.command = jumpTo(document, first);
  return item;
}

/** Everything here comes from the article and is set as text. */
function tooltip({ name, kind, titles, aliases }: CastMember): MarkdownString {
  const text = new MarkdownString().appendMarkdown('**').appendText(name).appendMarkdown('** · ');
  text.appendText(kindName(kind));
  if (titles.length > 0) text.appendMarkdown('\n\n').appendText(l10n.t('Titles and roles: {0}', titles.join(' · ')));
  if (aliases.length > 0) text.appendMarkdown('\n\n').appendText(l10n.t('Also called: {0}', aliases.join(' · ')));
  return text;
}

function mentionItem(member: CastMember, place: Place, index: number, document: TextDocument): TreeItem {
  const { before, words, after } = place;
  const highlights: [number, number][] = [[before.length, before.length + words.length]];
  const label = before + words + after;
  const item = new TreeItem({ label, highlights });
  const line = document.positionAt(place.span.start).line + 1;
  item.id = `${document.uri} ${member.id} ${index}`;
  item.tooltip = l10n.t('Line {0}', line);
  item.contextValue = 'mention';
  item.accessibilityInformation = { label: l10n.t('Line {0}: {1}', line, label) };
  item.command = jumpTo(document, place);
  return item;
}

const jumpTo = ({ uri }: TextDocument, { span }: Place): NonNullable<TreeItem['command']> => ({
  command: revealCommand,
  title: l10n.t('Go to mention'),
  arguments: [uri.toString(), span.start, span.start, true], // nothing selected: as in mentions.ts
});

/** What the view reads. */
export const actorsData = (articles: Articles) => ({
  getChildren: (node?: ActorsNode) => childrenOf(articles, node),
  getTreeItem: itemOf,
});

/** The Actors view, which follows the active article. */
export const registerActorsTree = (articles: Articles): Disposable & { readonly view: TreeView<ActorsNode> } =>
  showArticleTree(actorsViewId, articles, actorsData(articles));
