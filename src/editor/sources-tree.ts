import { type Disposable, l10n, type TextDocument, TreeItem, TreeItemCollapsibleState } from 'vscode';
import { showArticleTree } from './article-tree';
import type { Articles, ReviewedArticle } from './articles';
import { handWords } from './chain';
import { revealCommand } from './reveal';
import { type Source, type SourcedClaim, type SourceGroup, type SourceGroupKind, sourcesOf } from './source-list';
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
  | { readonly type: 'claim'; readonly claim: SourcedClaim; readonly id: string; readonly document: TextDocument };

function childrenOf(articles: Articles, node: SourcesNode | undefined): SourcesNode[] {
  if (!node) {
    const { active } = articles;
    if (!active) return [];
    return groupsOf(active.article).map((group) => ({ type: 'group', group, document: active.document }));
  }
  const { document } = node;
  if (node.type === 'group') return sourcesIn(node.group, document);
  return node.type === 'source' ? claimsIn(node.source, node.kind, document) : [];
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

/** The Sources view, which follows the active article. */
export const registerSourcesTree = (articles: Articles): Disposable =>
  showArticleTree(sourcesViewId, articles, sourcesData(articles));
