// Says in Problems that a source's file has changed since somebody looked at it: at the source, and at what rests on it.
import {
  CodeAction,
  type CodeActionContext,
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
import type { SourceRecord } from '../annotations/annotation';
import { type Fingerprints, isOther, restingOn } from '../annotations/changed-sources';
import { located } from '../annotations/problems';
import type { Sidecar } from '../annotations/sidecar';
import { at } from '../annotations/tree';
import type { Desk } from './deciding';
import { problemSource } from './diagnostics';
import { logFailure } from './log';
import { toRange } from './positions';
import { articleOf, folderOf, isSidecar, sidecarOf } from './sidecar-file';
import { isDraft } from './sidecar-shelf';
import { fingerprintOf, insideOf } from './source-files';

interface Watched {
  readonly desk: Desk;
  readonly collection: DiagnosticCollection;
  /** What was compared last, of each article. */
  readonly compared: Map<string, readonly SourceRecord[]>;
  /** The sources that have changed, of each article. */
  readonly changed: Map<string, Fingerprints>;
}

const code = 'source-changed';

/** Files that the facts name with a fingerprint; looked at when their article is opened, when the facts name others, and when one is saved. */
async function compare(watched: Watched, article: Uri, isSaved: boolean): Promise<void> {
  const key = article.toString();
  const { facts } = watched.desk.sidecars.of(article) ?? {};
  if (!facts || isDraft(article)) return;
  const sources = Object.values(facts.sources);
  const before = watched.compared.get(key);
  if (isSaved || !before || !isSame(before, sources)) {
    watched.compared.set(key, sources);
    const changed = await changedOf(article, facts.sources);
    if (watched.compared.get(key) !== sources) return; // asked again in the meantime
    watched.changed.set(key, changed);
  }
  show(watched, article);
}

const isSame = (a: readonly SourceRecord[], b: readonly SourceRecord[]): boolean =>
  a.length === b.length && a.every((one, index) => one === b[index]);

async function changedOf(article: Uri, sources: Readonly<Record<string, SourceRecord>>): Promise<Fingerprints> {
  const changed = new Map<string, string>();
  for (const [key, record] of Object.entries(sources)) {
    const file = record.sha256 === undefined ? undefined : fileOf(article, record);
    const now = file && (await fingerprintOf(file));
    if (now !== undefined && isOther(record, now)) changed.set(key, now);
  }
  return changed;
}

const fileOf = (article: Uri, { file }: SourceRecord): Uri | undefined =>
  file === undefined ? undefined : insideOf(folderOf(article), file);

function show(watched: Watched, article: Uri): void {
  const { desk, collection } = watched;
  const changed = watched.changed.get(article.toString()) ?? new Map();
  const sidecar = desk.sidecars.of(article);
  const document = workspace.textDocuments.find(({ uri }) => uri.toString() === article.toString());
  if (sidecar) collection.set(sidecarOf(article), atSources(sidecar, changed));
  if (document) collection.set(article, atClaims(desk, document, changed));
}

function atSources({ text, tree, facts }: Sidecar, changed: Fingerprints): Diagnostic[] {
  const places = [...changed.keys()].flatMap((key) => {
    const found = at(tree, ['sources', key, 'sha256']);
    return found ? [{ key, start: found.start, end: found.end }] : [];
  });
  return located(text, places).map(({ key, line, from, to }) =>
    warning(
      new Range(line, from, line, to),
      l10n.t(
        '“{0}” is not the file that somebody looked at: it has changed since. Check what rests on it, then take its new fingerprint.',
        facts.sources[key]?.file ?? key,
      ),
    ),
  );
}

function atClaims({ articles }: Desk, document: TextDocument, changed: Fingerprints): Diagnostic[] {
  const article = changed.size === 0 ? undefined : articles.of(document);
  if (!article) return [];
  const { facts, noted } = article.review;
  return restingOn(noted, changed).map(({ note, sources }) => {
    const names = sources.map((key) => facts.sources[key]?.file ?? key).join(', ');
    const said = l10n.t('This rests on a source that has changed since somebody looked at it: {0}', names);
    return warning(toRange(document, note.span), said);
  });
}

function warning(range: Range, words: string): Diagnostic {
  const diagnostic = new Diagnostic(range, words, DiagnosticSeverity.Warning);
  diagnostic.source = problemSource;
  diagnostic.code = code;
  return diagnostic;
}

/** The fingerprint that the file has now, for whoever has looked at it again. */
function fixes(watched: Watched, document: TextDocument, diagnostics: readonly Diagnostic[]): CodeAction[] {
  const changed = watched.changed.get(articleOf(document.uri).toString());
  const tree = watched.desk.sidecars.of(articleOf(document.uri))?.tree;
  return diagnostics.flatMap((diagnostic) => {
    const key = [...(changed?.keys() ?? [])].find((each) => {
      const found = at(tree, ['sources', each, 'sha256']);
      return found && toRange(document, found).isEqual(diagnostic.range);
    });
    const now = key === undefined ? undefined : changed?.get(key);
    if (diagnostic.code !== code || now === undefined) return [];
    const action = new CodeAction(l10n.t('I have looked at it: take its new fingerprint'), CodeActionKind.QuickFix);
    action.diagnostics = [diagnostic];
    action.edit = new WorkspaceEdit();
    action.edit.replace(document.uri, diagnostic.range, now);
    return [action];
  });
}

/** Articles that name the file as a source. */
const articlesOn = ({ compared }: Watched, file: Uri): Uri[] =>
  workspace.textDocuments
    .map(({ uri }) => uri)
    .filter((uri) =>
      compared.get(uri.toString())?.some((record) => fileOf(uri, record)?.toString() === file.toString()),
    );

function forget({ collection, compared, changed }: Watched, article: Uri): void {
  if (!compared.delete(article.toString())) return;
  changed.delete(article.toString());
  collection.delete(article);
  collection.delete(sidecarOf(article));
}

export function registerChangedSources(desk: Desk): Disposable {
  const collection = languages.createDiagnosticCollection('sourceline-sources');
  const watched: Watched = { desk, collection, compared: new Map(), changed: new Map() };
  const look = (article: Uri, isSaved: boolean) =>
    compare(watched, article, isSaved).catch((error) => logFailure(`Comparing the sources of ${article}`, error));
  return Disposable.from(
    collection,
    desk.sidecars.onDidChange((article) => void look(article, false)),
    desk.articles.onDidChange(() => {
      const uri = desk.articles.active?.document.uri;
      if (uri && watched.changed.get(uri.toString())?.size) show(watched, uri);
    }),
    workspace.onDidSaveTextDocument(({ uri }) => {
      for (const article of articlesOn(watched, uri)) void look(article, true);
    }),
    workspace.onDidCloseTextDocument((document) => {
      if (document.isClosed) forget(watched, document.uri); // it is told of another language too
    }),
    languages.registerCodeActionsProvider(
      { pattern: '**/*.facts.yaml' },
      {
        provideCodeActions: (document, _range, { diagnostics }: CodeActionContext) =>
          isSidecar(document.uri) ? fixes(watched, document, diagnostics) : [],
      },
      { providedCodeActionKinds: [CodeActionKind.QuickFix] },
    ),
  );
}
