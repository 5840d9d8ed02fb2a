import {
  Diagnostic,
  type DiagnosticCollection,
  DiagnosticSeverity,
  Disposable,
  env,
  l10n,
  languages,
  type TextDocument,
  window,
  workspace,
} from 'vscode';
import type { Article } from '../article';
import type { Finding, Severity } from '../checks/check';
import { translated } from '../checks/message';
import type { Articles } from './articles';
import { toRange } from './positions';
import { onDidChangeSettings, readSettings } from './settings';

/** Tells our findings in Problems from those of other extensions. */
export const problemSource = 'Sourceline';

const severities: Record<Severity, DiagnosticSeverity> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** What the checks say, in the Problems view. */
export interface Problems extends Disposable {
  /** From now on, and until it is closed, the document's findings are shown and kept up to date. */
  follow(document: TextDocument): void;
}

interface Followed {
  readonly collection: DiagnosticCollection;
  /** Documents that were fact-checked since they were opened. */
  readonly asked: Set<TextDocument>;
  /** What Problems shows of each document, so that nothing is sent twice. */
  readonly shown: Map<TextDocument, Article>;
}

/**
 * By default nothing is underlined before the first fact-check: somebody who is still writing has no use for "no speaker"
 * under a quotation whose speaker is the next word. From then on the findings follow every edit.
 */
function update(followed: Followed, articles: Articles): void {
  const documents = new Set([...followed.asked, ...window.visibleTextEditors.map(({ document }) => document)]);
  for (const document of documents)
    show(followed, document, isFollowed(followed, document) ? articles.of(document) : undefined);
}

const isFollowed = ({ asked }: Followed, document: TextDocument): boolean =>
  asked.has(document) || readSettings(document.uri).runChecks === 'whileTyping';

function show(followed: Followed, document: TextDocument, article: Article | undefined): void {
  if (followed.shown.get(document) === article) return;
  if (!article) {
    clear(followed, document);
    return;
  }
  followed.shown.set(document, article);
  followed.collection.set(
    document.uri,
    article.findings.map((finding) => toDiagnostic(document, finding)),
  );
}

/** A finding's message in the editor's language. */
export const findingText = (finding: Finding): string => translated(finding, l10n.t, locale);

/** The newsroom's English is British: "A, B or C". */
const locale = env.language.startsWith('en') ? 'en-GB' : env.language;

function toDiagnostic(document: TextDocument, finding: Finding): Diagnostic {
  const diagnostic = new Diagnostic(toRange(document, finding), findingText(finding), severities[finding.severity]);
  diagnostic.source = problemSource;
  diagnostic.code = finding.check;
  return diagnostic;
}

function clear({ collection, shown }: Followed, document: TextDocument): void {
  if (shown.delete(document)) collection.delete(document.uri);
}

function forget(followed: Followed, document: TextDocument): void {
  followed.asked.delete(document);
  clear(followed, document);
}

export function registerProblems(articles: Articles): Problems {
  const followed: Followed = {
    collection: languages.createDiagnosticCollection('sourceline'),
    asked: new Set(),
    shown: new Map(),
  };
  const updateAll = () => update(followed, articles);
  const parts = Disposable.from(
    followed.collection,
    articles.onDidChange(updateAll),
    onDidChangeSettings(updateAll),
    workspace.onDidCloseTextDocument((document) => forget(followed, document)),
  );
  const follow = (document: TextDocument) => {
    followed.asked.add(document);
    updateAll();
  };
  return { follow, dispose: () => parts.dispose() };
}
