import type { Splice } from '../annotations/splice';
import type { ReviewedArticle } from './articles';
import { type Entry, ledger, namedIn } from './ledger';
import { followed, type Named } from './row-ids';

const known = new WeakMap<ReviewedArticle, readonly Entry[]>();

/** What the rows were called in the last version that anybody asked about, and where they stand by now. */
const before = new WeakMap<ReviewedArticle, readonly Named[]>();

/** The article's ledger, made once for all surfaces. */
export function entriesOf(article: ReviewedArticle): readonly Entry[] {
  let entries = known.get(article);
  if (!entries) {
    entries = ledger(article.document, article.review, article.own, before.get(article));
    known.set(article, entries);
  }
  return entries;
}

/** Rows keep their ids from one version to the next, through the edits between them, each with offsets into the text before it. */
export function succeed(
  article: ReviewedArticle,
  previous: ReviewedArticle | undefined,
  edits: readonly (readonly Splice[])[],
): void {
  const entries = previous && known.get(previous);
  const named = entries ? namedIn(entries) : previous && before.get(previous);
  if (named) before.set(article, edits.reduce(followed, named));
}
