// From a claim on the screen to a change in the article's sidecar.
import { commands, l10n, type TextDocument, type Uri, window } from 'vscode';
import type { AnnotationType, Form } from '../annotations/annotation';
import { cover } from '../annotations/cover';
import { selectorFor } from '../annotations/selector';
import type { Span } from '../engine/document';
import type { Changes, Subject } from './annotating';
import type { Articles, ReviewedArticle } from './articles';
import type { Entry } from './ledger';
import type { Reviews } from './reviews';
import { nameOf, sidecarOf } from './sidecar-file';
import type { Outcome, Sidecars } from './sidecars';
import { obstacleWords } from './status-words';

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

/** Makes the changes, and says so where they could not be made. */
export async function decide(
  { sidecars }: Desk,
  { uri }: Pick<TextDocument, 'uri'>,
  changes: Changes,
): Promise<boolean> {
  const outcome = await sidecars.change(uri, changes).catch((): Outcome => 'failed');
  if (!isDone(outcome)) void tellObstacle(uri, outcome);
  return isDone(outcome);
}

export const isDone = (outcome: Outcome): boolean => outcome === 'done' || outcome === 'unchanged';

export async function tellObstacle(article: Uri, outcome: Outcome): Promise<void> {
  const file = sidecarOf(article);
  const name = nameOf(file);
  const open = l10n.t('Open File');
  const message =
    outcome === 'failed'
      ? l10n.t('“{0}” could not be written. Nothing was decided.', name)
      : obstacleWords(outcome === 'newer' ? 'newer' : 'broken', name);
  const buttons = outcome === 'failed' ? [] : [open];
  if ((await window.showErrorMessage(message, ...buttons)) === open) await commands.executeCommand('vscode.open', file);
}
