import type { ReviewedArticle } from './articles';
import { type Entry, ledger } from './ledger';

const known = new WeakMap<ReviewedArticle, readonly Entry[]>();

/** The article's ledger, made once for all surfaces. */
export function entriesOf(article: ReviewedArticle): readonly Entry[] {
  let entries = known.get(article);
  if (!entries) {
    entries = ledger(article.document, article.review, article.own);
    known.set(article, entries);
  }
  return entries;
}
