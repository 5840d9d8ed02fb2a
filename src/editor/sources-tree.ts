import {
  type Disposable,
  l10n,
  type TextDocument,
  type TreeDragAndDropController,
  TreeItem,
  TreeItemCollapsibleState,
  type TreeView,
} from 'vscode';
import { showArticleTree } from './article-tree';
import type { Articles, ReviewedArticle } from './articles';
import { handWords } from './chain';
import { claimTarget } from './claim-target';
import type { Desk } from './deciding';
import { guardedCommand } from './log';
import { recordItem, recordsItem } from './record-item';
import { revealCommand } from './reveal';
import { droppedSources, dropTypes } from './source-drop';
import { takeSources } from './source-keep';
import { type Source, type SourcedClaim, type SourceGroup, type SourceGroupKind, sourcesOf } from './source-list';
import { type SourceOnFile, sourcesOnFile } from './source-records';
import { counted, groupHeading, sourceIcon } from './source-words';

export const sourcesViewId = 'sourceline.sources';

/** A line of the view. The document is the article that the view showed when it made the line. */
export type SourcesNode =
  | { readonly type: 'group'; readonly group: SourceGroup; readonly document: TextDocument }
  | {
      readonly type: 'source';
      readonly kind: SourceGroupKind;
      readonly source: Source;
      readonly document: TextDocument;
    }
  | { readonly type: 'records'; readonly records: readonly SourceOnFile[]; readonly document: TextDocument }
  | { readonly type: 'record'; readonly key: string; readonly source: SourceOnFile; readonly document: TextDocument }
  | { readonly type: 'claim'; readonly claim: SourcedClaim; readonly id: string; readonly document: TextDocument };

function childrenOf(articles: Articles, node: SourcesNode | undefined): SourcesNode[] {
  if (!node) {
    const { active } = articles;
    if (!active) return [];
    return topOf(active.article, active.document);
  }
  const { document } = node;
  if (node.type === 'records')
    return node.records.map((source) => ({ type: 'record', key: source.key, source, document }));
  if (node.type === 'group') return sourcesIn(node.group, document);
  return node.type === 'source' ? claimsIn(node.source, node.kind, document) : [];
}

/** What the newsroom keeps about it, which is short and takes drops, then what the article rests on. */
function topOf(article: ReviewedArticle, document: TextDocument): SourcesNode[] {
  const groups = groupsOf(article).map((group): SourcesNode => ({ type: 'group', group, document }));
  const records = sourcesOnFile(article.review.facts);
  return records.length === 0 ? groups : [{ type: 'records', records, document }, ...groups];
}

const known = new WeakMap<ReviewedArticle, readonly SourceGroup[]>();

/** Made only while somebody looks at the view, and once for a version: summing up a long article takes some tens of milliseconds. */
function groupsOf(article: ReviewedArticle): readonly SourceGroup[] {
  let groups = known.get(article);
  if (!groups) {
    groups = sourcesOf(article.document, article.sourcing);
    known.set(article, groups);
  }
  return groups;
}

/** Claims of nobody stand in their group themselves. */
function sourcesIn({ kind, sources }: SourceGroup, document: TextDocument): SourcesNode[] {
  if (kind === 'nobody' || kind === 'own') return sources.flatMap((source) => claimsIn(source, kind, document));
  return sources.map((source) => ({ type: 'source', kind, source, document }));
}

const claimsIn = ({ id, claims }: Source, kind: SourceGroupKind, document: TextDocument): SourcesNode[] =>
  claims.map((claim, index) => ({ type: 'claim', claim, id: `${kind} ${id} ${index}`, document }));

function itemOf(node: SourcesNode): TreeItem {
  if (node.type === 'group') return groupItem(node.group);
  if (node.type === 'records') return recordsItem(node.records.length);
  if (node.type === 'record') return recordItem(node.source, node.document);
  return node.type === 'source' ? sourceItem(node.source, node.kind, node.document) : claimItem(node);
}

function groupItem({ kind, sources }: SourceGroup): TreeItem {
  const item = new TreeItem(groupHeading(kind), TreeItemCollapsibleState.Expanded);
  const count = kind === 'nobody' || kind === 'own' ? sources.flatMap(({ claims }) => claims).length : sources.length;
  item.id = kind; // the same in every article: a closed group stays closed
  item.description = String(count);
  item.contextValue = 'group';
  item.accessibilityInformation = { label: l10n.t('{0}, {1} in this article', groupHeading(kind), count) };
  return item;
}

function sourceItem(source: Source, kind: SourceGroupKind, document: TextDocument): TreeItem {
  const item = new TreeItem(source.name, TreeItemCollapsibleState.Collapsed);
  item.id = `${document.uri} ${kind} ${source.id}`;
  item.description = counted(source, kind);
  item.iconPath = sourceIcon(kind, source);
  item.contextValue = 'source';
  item.accessibilityInformation = { label: `${source.name}, ${groupHeading(kind)}, ${counted(source, kind)}` };
  const [first] = source.claims;
  if (first) item.command = jumpTo(document, first);
  return item;
}

function claimItem({ claim, id, document }: Extract<SourcesNode, { type: 'claim' }>): TreeItem {
  const item = new TreeItem(claim.words);
  const line = document.positionAt(claim.span.start).line + 1;
  item.id = `${document.uri} ${id}`;
  if (claim.hands > 1) item.description = handWords(claim.hands, l10n.t);
  item.tooltip = claim.words;
  item.contextValue = 'claim';
  const label = l10n.t('Line {0}: {1}', line, claim.words);
  item.accessibilityInformation = { label: claim.hands > 1 ? `${label}, ${item.description}` : label };
  item.command = jumpTo(document, claim);
  return item;
}

const jumpTo = ({ uri }: TextDocument, { span }: SourcedClaim): NonNullable<TreeItem['command']> => ({
  command: revealCommand,
  title: l10n.t('Go to claim'),
  arguments: [uri.toString(), span.start, span.end, true],
});

/** What the view reads. */
export const sourcesData = (articles: Articles) => ({
  getChildren: (node?: SourcesNode) => childrenOf(articles, node),
  getTreeItem: itemOf,
});

/** Takes files and addresses: on a claim as evidence of it, elsewhere to be kept on file. */
export const dropsOn = (desk: Desk): TreeDragAndDropController<SourcesNode> => ({
  dragMimeTypes: [],
  dropMimeTypes: dropTypes,
  async handleDrop(node, data) {
    const document = node?.document ?? desk.articles.active?.document;
    if (!document) return;
    const target = node?.type === 'claim' ? claimTarget(desk.articles, [node]) : undefined;
    await guardedCommand(sourcesViewId, l10n.t('What was dropped could not be taken as a source.'), async () =>
      takeSources(desk, document, await droppedSources(data, document.uri), target),
    );
  },
});

/** The Sources view, which follows the active article. */
export const registerSourcesTree = (desk: Desk): Disposable & { readonly view: TreeView<SourcesNode> } =>
  showArticleTree(sourcesViewId, desk.articles, sourcesData(desk.articles), dropsOn(desk));
