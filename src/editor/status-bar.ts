import { Disposable, l10n, MarkdownString, StatusBarAlignment, type StatusBarItem, type Uri, window } from 'vscode';
import type { Coverage } from '../panel/messages';
import { type Articles, isPartial, type ReviewedArticle } from './articles';
import type { CloseReader } from './close-reader';
import { entriesOf } from './entries';
import { type Tally, tally } from './ledger';
import { coverageOf } from './overview';
import { nameOf, sidecarOf } from './sidecar-file';
import { obstacleWords } from './status-words';

function show(item: StatusBarItem, article: ReviewedArticle | undefined, left: number, uri?: Uri): void {
  if (!article) {
    item.hide();
    return;
  }
  if (article.document.isForeign) {
    showForeign(item);
    return;
  }
  const count = tally(article.document);
  const part = isPartial(article) ? ` ${l10n.t('(this part)')}` : '';
  const coverage = coverageOf(entriesOf(article));
  const words =
    coverage.checked > 0 || article.review.facts.annotations.length > 0 ? checked(coverage) : summary(count);
  const work = left > MOST_UNTOLD ? ` · ${l10n.t('reading closely…')}` : '';
  const obstacle = uri ? obstacleWords(article.review.obstacle, nameOf(sidecarOf(uri))) : '';
  const lock = obstacle && '$(lock) ';
  item.text = `${lock}$(${left > 0 ? 'sync~spin' : 'quote'}) ${words}${part}${work}`;
  item.tooltip = tooltip(count, coverage, article, left, obstacle);
  item.accessibilityInformation = {
    label: [`Sourceline: ${words}${part}${work}`, obstacle].filter(Boolean).join('. '),
  };
  item.show();
}

/** Said here and nowhere else: it is no fault of the article. */
function showForeign(item: StatusBarItem): void {
  item.text = `$(quote) ${l10n.t('Not English')}`;
  item.tooltip = new MarkdownString(
    l10n.t('Sourceline reads who says what in English only. Here it marks quotations and names.'),
  );
  item.accessibilityInformation = { label: `Sourceline: ${l10n.t('Not English')}` };
  item.show();
}

function summary({ quotations, withSpeaker }: Tally): string {
  if (quotations === 0) return l10n.t('No quotations');
  const counted = quotations === 1 ? l10n.t('1 quotation') : l10n.t('{0} quotations', quotations);
  return `${counted} · ${l10n.t('{0} with a speaker', withSpeaker)}`;
}

/** Once somebody has begun to check, what counts is how far they are. */
const checked = ({ checked, total }: Coverage): string => l10n.t('{0} of {1} checked', checked, total);

function tooltip(
  count: Tally,
  coverage: Coverage,
  article: ReviewedArticle,
  left: number,
  obstacle: string,
): MarkdownString {
  const { reported } = count;
  const lines = [
    ...(obstacle ? [obstacle] : []),
    summary(count),
    checked(coverage),
    l10n.t('Claims reported in other words: {0}', reported),
    l10n.t('People, organisations and places: {0}', article.document.actors.length),
    ...(isPartial(article) ? [l10n.t('This file is long: only the part on the screen is read.')] : []),
    ...(left > 0 ? [l10n.t('Sourceline reads more closely what has changed: paragraphs left: {0}', left)] : []),
    l10n.t('Click to open the side panel.'),
  ];
  return new MarkdownString(lines.join('\n\n'));
}

/** Paragraphs that are read within a moment: words that come and go with every edit would only disturb. */
const MOST_UNTOLD = 3;

export function registerStatusBar(articles: Articles, closeReader?: CloseReader): Disposable {
  const item = window.createStatusBarItem('sourceline.summary', StatusBarAlignment.Right, 100);
  item.name = 'Sourceline';
  item.command = 'sourceline.panel.focus';
  const left = () => (articles.active && closeReader?.left(articles.active.document)) ?? 0;
  const update = () => show(item, articles.active?.article, left(), articles.active?.document.uri);
  update();
  const listeners = closeReader ? [closeReader.onDidChangeWork(update)] : [];
  return Disposable.from(item, articles.onDidChange(update), ...listeners);
}
