import {
  CodeAction,
  CodeActionKind,
  Diagnostic,
  type DiagnosticCollection,
  DiagnosticSeverity,
  Disposable,
  l10n,
  languages,
  Range,
  type TextDocument,
  type Uri,
  WorkspaceEdit,
  workspace,
} from 'vscode';
import { type Conflict, take } from '../annotations/conflicts';
import type { Problem, Reason } from '../annotations/problems';
import { isFatal } from '../annotations/problems';
import { readSidecar, type Sidecar } from '../annotations/sidecar';
import { problemSource } from './diagnostics';
import { toRange } from './positions';
import { articleOf, isSidecar, sidecarOf } from './sidecar-file';
import type { Sidecars } from './sidecars';

/**
 * What is wrong in a sidecar, at its line; what is wrong only in parts does not keep the rest from being used. One whose article is
 * open is read with it, and told by `showRead`.
 */
function show({ collection, sidecars, read }: Shown, document: TextDocument): void {
  if (!isSidecar(document.uri) || sidecars.isHeld(articleOf(document.uri))) return;
  const now = readSidecar(document.getText(), read.get(document));
  read.set(document, now);
  collection.set(document.uri, now.problems.map(toDiagnostic));
}

interface Shown {
  readonly collection: DiagnosticCollection;
  readonly sidecars: Sidecars;
  /** As each was read last. */
  readonly read: WeakMap<TextDocument, Sidecar>;
}

function toDiagnostic(problem: Problem): Diagnostic {
  const { line, from, to, reason } = problem;
  const severity = isFatal(problem) ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning;
  const diagnostic = new Diagnostic(new Range(line, from, line, to), wordsFor(problem), severity);
  diagnostic.source = problemSource;
  diagnostic.code = reason;
  return diagnostic;
}

function wordsFor({ reason, words, expected }: Problem): string {
  const { t } = l10n;
  const texts: Readonly<Record<Reason, string>> = {
    syntax: t('This is not YAML, and nothing is written to this file before it is: {0}', words),
    alias: t('References to other parts of a file (“*name”) are not followed here: write it out.'),
    'too-large': t('This file is too large to be read.'),
    'wrong-format': t('This is no format that there is. Write {0}.', expected),
    conflict: t('Two versions of the article’s facts meet here: {0}. Take one of them.', words),
    'newer-format': t('A newer version of Sourceline has written this file: it is shown and not changed.'),
    'not-expected': t('“{0}” cannot stand here. What can: {1}', words, expected),
    missing: t('Something is missing here: {0}', expected),
    'same-id': t('Another annotation has this id too, so nothing is written to either: give one of them another.'),
    'unknown-actor': t('No actor in this file has this key. Those that are there: {0}', expected),
    'unknown-source': t('No source in this file has this key. Those that are there: {0}', expected),
  };
  return texts[reason];
}

/** Either side of a conflict that git has left. */
function sides(document: TextDocument, range: Range): CodeAction[] {
  const { conflicts }: Sidecar = readSidecar(document.getText());
  const conflict = conflicts.find((one) => toRange(document, one).intersection(range) !== undefined);
  if (!conflict) return [];
  return [side(document, conflict, 'ours', conflict.names[0]), side(document, conflict, 'theirs', conflict.names[1])];
}

function side(document: TextDocument, conflict: Conflict, which: 'ours' | 'theirs', name: string): CodeAction {
  const action = new CodeAction(l10n.t('Take what “{0}” says', name), CodeActionKind.QuickFix);
  action.edit = new WorkspaceEdit();
  action.edit.replace(document.uri, toRange(document, conflict), take(conflict, which).text);
  return action;
}

/** A file that nobody has opened is read too, with its article. */
function showRead({ collection, sidecars }: Shown, article: Uri): void {
  collection.set(sidecarOf(article), sidecars.of(article)?.problems.map(toDiagnostic) ?? []);
}

/** As long as one of the two is open, the file's problems are shown. */
function forget(collection: DiagnosticCollection, closed: Uri): void {
  const other = isSidecar(closed) ? articleOf(closed) : sidecarOf(closed);
  if (!workspace.textDocuments.some(({ uri }) => uri.toString() === other.toString()))
    collection.delete(isSidecar(closed) ? closed : other);
}

export function registerSidecarProblems(sidecars: Sidecars): Disposable {
  const collection = languages.createDiagnosticCollection('sourceline-facts');
  const shown: Shown = { collection, sidecars, read: new WeakMap() };
  for (const document of workspace.textDocuments) show(shown, document);
  return Disposable.from(
    collection,
    sidecars.onDidChange((article) => showRead(shown, article)),
    workspace.onDidOpenTextDocument((document) => show(shown, document)),
    workspace.onDidChangeTextDocument(({ document }) => show(shown, document)),
    workspace.onDidCloseTextDocument(({ uri }) => forget(collection, uri)),
    languages.registerCodeActionsProvider(
      { pattern: '**/*.facts.yaml' },
      { provideCodeActions: sides },
      { providedCodeActionKinds: [CodeActionKind.QuickFix] },
    ),
  );
}
