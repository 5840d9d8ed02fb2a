// From a claim on the screen to a change in the article's sidecar.
import type { TextDocument } from 'vscode';
import type { AnnotationType, Form } from '../annotations/annotation';
import { cover } from '../annotations/cover';
import { selectorFor } from '../annotations/selector';
import type { Span } from '../engine/document';
import type { Changes, Subject } from './annotating';
import type { Articles, ReviewedArticle } from './articles';
import { isDone } from './failing';
import type { Entry } from './ledger';
import type { Reviews } from './reviews';
import type { Sidecars } from './sidecars';

/** All that a decision needs. */
export interface Desk {
  readonly articles: Articles;
  readonly sidecars: Sidecars;
  readonly reviews: Reviews;
}

/** What a decision about a row of the ledger is about. */
export function subjectOf({ document, review }: ReviewedArticle, { row, content, noted }: Entry): Subject {
  const span = noted?.span ?? cover(content);
  const isReported = row.kind === 'direct' || row.kind === 'mixed' || row.kind === 'indirect';
  return {
    type: isReported ? 'quote' : row.kind === 'fact' ? 'fact' : 'statement',
    form: isReported ? formOf(row.kind) : undefined,
    anchor: selectorFor(document.text, span),
    id: noted?.annotation.id,
    before: next(review, span),
  };
}

/** Words that nobody has spoken of yet. */
export const freshSubject = ({ document, review }: ReviewedArticle, type: AnnotationType, span: Span): Subject => ({
  type,
  form: type === 'quote' ? 'direct' : undefined,
  anchor: selectorFor(document.text, span),
  id: undefined,
  before: next(review, span),
});

const formOf = (kind: string): Form => (kind === 'mixed' ? 'mixed' : kind === 'indirect' ? 'indirect' : 'direct');

const next = ({ noted }: ReviewedArticle['review'], { start }: Span): string | undefined =>
  noted.find((one) => one.span.start > start)?.annotation.id;

/** Makes the changes. True also where they wait to be written, which the window says then. */
export const decide = async (
  { sidecars }: Desk,
  { uri }: Pick<TextDocument, 'uri'>,
  changes: Changes,
): Promise<boolean> => isDone(await sidecars.change(uri, changes));
