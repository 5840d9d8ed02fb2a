import { CodeAction, CodeActionKind, type Disposable, l10n, languages, type Range, type TextDocument } from 'vscode';
import type { Status } from '../annotations/annotation';
import { cover } from '../annotations/cover';
import type { Articles } from './articles';
import { rejectionCommands, statusCommand } from './command-ids';
import { problemSource } from './diagnostics';
import { entriesOf } from './entries';
import { reasonsFor } from './hovers';
import { type Entry, entryAt } from './ledger';
import { toSpan } from './positions';
import { rejectionNames, statusNames } from './status-words';

/** In the light bulb: who says it where nobody does, the statuses that are given most, and what was no claim after all. */
const offered: readonly Status[] = ['confirmed', 'checking', 'fix', 'disputed', 'unverifiable', 'on-author'];

function actionsFor(document: TextDocument, entry: Entry): CodeAction[] {
  const { row, content } = entry;
  const { start, end } = cover(content);
  const make = (title: string, command: string, kind = CodeActionKind.Refactor) => {
    const action = new CodeAction(title, kind);
    action.command = { title, command, arguments: [document.uri.toString(), start, end] };
    return action;
  };
  const isQuoted = row.kind === 'direct' || row.kind === 'mixed';
  const reasons = reasonsFor(isQuoted);
  const isOpen = row.speaker.status === 'unresolved';
  return [
    make(l10n.t('Set speaker…'), 'sourceline.setSpeaker', isOpen ? CodeActionKind.QuickFix : CodeActionKind.Refactor),
    ...offered
      .filter((status) => status !== row.status)
      .map((status) => make(l10n.t('Mark as: {0}', statusNames()[status]), statusCommand(status))),
    ...reasons.map((because) => make(rejectionNames()[because], rejectionCommands[because])),
    make(l10n.t('Add a source…'), 'sourceline.addEvidence'),
    make(l10n.t('Add a note…'), 'sourceline.addNote'),
    make(l10n.t('Ask the author…'), 'sourceline.askAuthor'),
    make(l10n.t('More…'), 'sourceline.claimMenu'),
  ];
}

function provide(articles: Articles, document: TextDocument, range: Range): CodeAction[] {
  const article = articles.of(document);
  const entry = article && entryAt(entriesOf(article), toSpan(document, range));
  return entry ? actionsFor(document, entry) : [];
}

export function registerClaimActions(articles: Articles): Disposable {
  return languages.registerCodeActionsProvider(
    '*',
    {
      provideCodeActions(document, range, { diagnostics }) {
        const actions = provide(articles, document, range);
        const speakerless = diagnostics.filter(
          ({ source, code }) => source === problemSource && code === 'quote-no-speaker',
        );
        for (const action of actions)
          if (action.kind?.value === CodeActionKind.QuickFix.value) action.diagnostics = speakerless;
        return actions;
      },
    },
    { providedCodeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.Refactor] },
  );
}
