import { type Disposable, Hover, l10n, languages, MarkdownString, type TextDocument, type Uri } from 'vscode';
import type { Finding, Severity } from '../checks/check';
import type { Articles } from './articles';
import { type Card, cardsAt } from './cards';
import { problemSource } from './diagnostics';
import { toOffset, toRange } from './positions';
import { cardCommands, linkTo, linkToCommand } from './reveal';

const icons: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'info', hint: 'lightbulb' };

/** What can be done from a card with one click, or with Tab and Enter once the card has the focus. */
const linksOf = ({ link, isActor, span }: Card, uri: Uri): readonly string[] => [
  ...(link ? [linkTo(uri, link.target, link.label)] : []),
  ...(isActor
    ? [
        linkToCommand('sourceline.allMentions', uri, span, l10n.t('All mentions')),
        linkToCommand('sourceline.renameActor', uri, span, l10n.t('Rename…')),
        linkToCommand('sourceline.mergeActor', uri, span, l10n.t('Merge…')),
        linkToCommand('sourceline.notAnActor', uri, span, l10n.t('Not an actor')),
      ]
    : []),
];

/** The only Markdown that we make; everything that comes from the article goes through `appendText`, which escapes it. */
function toMarkdown(card: Card, document: TextDocument): MarkdownString {
  const text = new MarkdownString('', true);
  text.isTrusted = { enabledCommands: cardCommands };
  text.appendMarkdown('**').appendText(card.title).appendMarkdown('** · ').appendText(card.kind);
  for (const line of card.lines) text.appendMarkdown('  \n').appendText(line);
  // VS Code itself shows in the same hover what stands in Problems.
  for (const { severity, message } of card.findings.filter((finding) => !isInProblems(document, finding)))
    text.appendMarkdown(`  \n$(${icons[severity]}) `).appendText(message);
  const links = linksOf(card, document.uri);
  if (links.length > 0) text.appendMarkdown(`\n\n${links.join(' · ')}`);
  return text;
}

/** Another extension may say the same words, and we may say them of another place. */
const isInProblems = (document: TextDocument, finding: Finding): boolean =>
  languages
    .getDiagnostics(document.uri)
    .some(
      ({ source, message, range }) =>
        source === problemSource && message === finding.message && range.isEqual(toRange(document, finding)),
    );

export function registerHovers(articles: Articles): Disposable {
  // All languages: which of them hold articles is a setting that can change at any time.
  return languages.registerHoverProvider('*', {
    provideHover(document, position) {
      const article = articles.of(document);
      const cards = article ? cardsAt(article, toOffset(document, position), l10n.t) : [];
      const [first] = cards;
      return (
        first &&
        new Hover(
          cards.map((card) => toMarkdown(card, document)),
          toRange(document, first.span),
        )
      );
    },
  });
}
