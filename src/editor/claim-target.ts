import { l10n, type TextDocument, window } from 'vscode';
import { documentOf } from './actor-target';
import type { Articles, ReviewedArticle } from './articles';
import { entriesOf } from './entries';
import { type Entry, entryAt } from './ledger';
import { toSpan } from './positions';
import type { SourcesNode } from './sources-tree';

/** Which claim a command is about, as the article is now. */
export interface ClaimTarget {
  readonly document: TextDocument;
  readonly article: ReviewedArticle;
  readonly entry: Entry;
}

/**
 * The claim that a command is about: the one it was given, by a line of the Sources view or by a link's address and offsets, else
 * the one under the cursor. Where there is none the window says so.
 */
export function claimTarget(articles: Articles, [first, second, third]: readonly unknown[]): ClaimTarget | undefined {
  const target = given(articles, first, second, third) ?? underCursor(articles);
  if (!target) void window.showInformationMessage(l10n.t('Put the cursor on a quotation or a claim first.'));
  return target;
}

function given(articles: Articles, first: unknown, second: unknown, third: unknown): ClaimTarget | undefined {
  if (isClaimNode(first)) return at(articles, first.document, first.claim.span.start, first.claim.span.end);
  if (typeof first !== 'string' || !Number.isSafeInteger(second) || !Number.isSafeInteger(third)) return undefined;
  return at(articles, documentOf(first), Number(second), Number(third));
}

const isClaimNode = (value: unknown): value is Extract<SourcesNode, { type: 'claim' }> =>
  typeof value === 'object' && value !== null && 'claim' in value && 'document' in value;

function at(
  articles: Articles,
  document: TextDocument | undefined,
  start: number,
  end: number,
): ClaimTarget | undefined {
  const article = document && articles.of(document);
  const entry = article && entryAt(entriesOf(article), { start, end });
  return document && article && entry && { document, article, entry };
}

export function underCursor(articles: Articles): ClaimTarget | undefined {
  const editor = window.activeTextEditor;
  if (!editor) return undefined;
  const { start, end } = toSpan(editor.document, editor.selection);
  return at(articles, editor.document, start, end);
}

/** The rows with these ids, in order. */
export function claimsById(articles: Articles, document: TextDocument, ids: readonly string[]): readonly ClaimTarget[] {
  const article = articles.of(document);
  const entries = article ? entriesOf(article) : [];
  return article
    ? entries.filter(({ row }) => ids.includes(row.id)).map((entry) => ({ document, article, entry }))
    : [];
}
