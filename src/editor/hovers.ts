import { type Disposable, Hover, l10n, languages, MarkdownString, type TextDocument, type Uri } from 'vscode';
import type { RejectionReason } from '../annotations/annotation';
import type { Finding, Severity } from '../checks/check';
import type { Span } from '../engine/document';
import type { Articles, ReviewedArticle } from './articles';
import { type Card, cardsAt, type Decided } from './cards';
import { setBy } from './claim-card';
import { rejectionCommands, statusCommand } from './command-ids';
import { findingText, problemSource } from './diagnostics';
import { entriesOf } from './entries';
import { entryOf } from './ledger';
import { cardCommands, linkTo, linkToCommand } from './links';
import { toOffset, toRange } from './positions';
import { quoted } from './quoted';
import { rejectionNames, signedWords, statusNames } from './status-words';

const icons: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'info', hint: 'lightbulb' };

/** What can be done from a card with one click, or with Tab and Enter once the card has the focus. */
const linksOf = ({ link, isActor, claim, span }: Card, uri: Uri): readonly string[] => [
  ...(link ? [linkTo(uri, link.target, link.label)] : []),
  ...(isActor
    ? [
        linkToCommand('sourceline.allMentions', uri, span, l10n.t('All mentions')),
        linkToCommand('sourceline.renameActor', uri, span, l10n.t('Rename…')),
        linkToCommand('sourceline.mergeActor', uri, span, l10n.t('Merge…')),
        linkToCommand('sourceline.notAnActor', uri, span, l10n.t('Not an actor')),
      ]
    : []),
  ...(claim ? claimLinks(uri, span, claim) : []),
];

const claimLinks = (uri: Uri, span: Span, claim: NonNullable<Card['claim']>): readonly string[] => [
  linkToCommand('sourceline.setSpeaker', uri, span, l10n.t('Set speaker…')),
  linkToCommand(statusCommand('confirmed'), uri, span, l10n.t('Confirm')),
  linkToCommand('sourceline.setStatus', uri, span, l10n.t('Status…')),
  linkToCommand('sourceline.addEvidence', uri, span, l10n.t('Add a source…')),
  ...reasonsFor(claim === 'quoted').map((because) =>
    linkToCommand(rejectionCommands[because], uri, span, rejectionNames()[because]),
  ),
  linkToCommand('sourceline.claimMenu', uri, span, l10n.t('More…')),
];

/** Only words between marks can be a title or held at a distance. */
export const reasonsFor = (isQuoted: boolean): readonly RejectionReason[] =>
  isQuoted ? ['not-a-quotation', 'title', 'scare-quote'] : ['not-a-claim'];

/** Status, by whom and when, and the wording that was vouched for, if it is not the one that stands there. */
const decidedIn =
  (article: ReviewedArticle): Decided =>
  (content) => {
    const entry = entryOf(entriesOf(article), content);
    const { noted } = entry ?? {};
    if (!noted || (noted.status === 'unchecked' && !noted.was)) return [l10n.t('Not checked yet')];
    const signed = signedWords(noted.was ?? noted.annotation);
    const status = statusNames()[noted.status];
    if (noted.was)
      return [
        l10n.t(
          '{0}: the words have changed since {1} was given',
          status,
          statusNames()[noted.was.status ?? 'confirmed'],
        ),
        l10n.t('Was: {0}', quoted(noted.was.was, l10n.t)),
        ...(signed ? [signed] : []),
      ];
    return [signed ? `${status} · ${signed}` : status];
  };

/** What a person has marked as a fact or a statement has a card too. */
function handMadeCards(article: ReviewedArticle, offset: number): Card[] {
  return entriesOf(article)
    .filter(
      ({ row, whole }) =>
        (row.isByHand || row.speaker.status === 'writer') && whole.start <= offset && offset < whole.end,
    )
    .map(({ row, whole, content, noted }) => ({
      span: whole,
      title: row.speaker.name || l10n.t('In the article’s own voice'),
      kind:
        { fact: l10n.t('fact'), statement: l10n.t('statement') }[row.kind as 'fact' | 'statement'] ??
        l10n.t('quotation'),
      lines: [
        ...(noted?.annotation.speaker?.how === 'corrected' ? [setBy(row.speaker.name, l10n.t)] : []),
        ...decidedIn(article)(content),
      ],
      findings: [],
      link: undefined,
      claim: 'reported' as const,
    }));
}

/** The only Markdown that we make; everything that comes from the article goes through `appendText`, which escapes it. */
function toMarkdown(card: Card, document: TextDocument): MarkdownString {
  const text = new MarkdownString('', true);
  text.isTrusted = { enabledCommands: cardCommands };
  text.appendMarkdown('**').appendText(card.title).appendMarkdown('** · ').appendText(card.kind);
  for (const line of card.lines) text.appendMarkdown('  \n').appendText(line);
  // VS Code itself shows in the same hover what stands in Problems.
  for (const finding of card.findings.filter((one) => !isInProblems(document, one)))
    text.appendMarkdown(`  \n$(${icons[finding.severity]}) `).appendText(findingText(finding));
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
        source === problemSource && message === findingText(finding) && range.isEqual(toRange(document, finding)),
    );

const cardsFor = (article: ReviewedArticle, offset: number): readonly Card[] => [
  ...cardsAt(article, offset, l10n.t, decidedIn(article)),
  ...handMadeCards(article, offset),
];

export function registerHovers(articles: Articles): Disposable {
  // All languages: which of them hold articles is a setting that can change at any time.
  return languages.registerHoverProvider('*', {
    provideHover(document, position) {
      const article = articles.of(document);
      const cards = article ? cardsFor(article, toOffset(document, position)) : [];
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
