import {
  Diagnostic,
  type DiagnosticCollection,
  Disposable,
  type Event,
  EventEmitter,
  l10n,
  languages,
  Range,
  RelativePattern,
  Uri,
  type WorkspaceFolder,
  workspace,
} from 'vscode';
import type { Decisions } from '../annotations/decisions';
import type { Language } from '../engine/language';
import { english } from '../engine/languages/en/index';
import type { FileProblem } from '../knowledge/actors-file';
import { actorsPath, decisionsOf, join, type Knowledge, withKnowledge } from '../knowledge/knowledge';
import { onDidChangeSettings, readSettings } from './settings';

/** What the newsroom knows beyond the lists: from the settings, and from `.sourceline/actors.yaml` of the article's folder. */
export interface NewsroomKnowledge extends Disposable {
  /** Fires when a language or decisions that were given before no longer hold. */
  readonly onDidChange: Event<void>;
  languageFor(uri: Uri): Language;
  /** Which names mean one actor; decisions about the article itself come after these. */
  decisionsFor(uri: Uri): Decisions;
}

interface Known {
  readonly language: Language;
  readonly decisions: Decisions;
}

interface Shelf {
  /** What each folder's file says, by the folder's address. */
  readonly files: Map<string, Knowledge>;
  /** Made from settings and file when first asked for, by folder. */
  readonly known: Map<string, Known>;
  readonly problems: DiagnosticCollection;
  readonly changed: EventEmitter<void>;
}

function knownFor(shelf: Shelf, uri: Uri): Known {
  const folder = workspace.getWorkspaceFolder(uri)?.uri.toString() ?? '';
  let known = shelf.known.get(folder);
  if (!known) {
    const { actors, titles } = readSettings(uri);
    const set = Object.entries(actors).map(([name, kind]) => ({ name, kind, aliases: [] }));
    const file = shelf.files.get(folder);
    const knowledge = join({ actors: set, titles }, ...(file ? [file] : []));
    known = { language: withKnowledge(english, knowledge), decisions: decisionsOf(knowledge) };
    shelf.known.set(folder, known);
  }
  return known;
}

function forget(shelf: Shelf): void {
  shelf.known.clear();
  shelf.changed.fire();
}

const fileOf = ({ uri }: WorkspaceFolder): Uri => Uri.joinPath(uri, ...actorsPath);

/** The file is read as data and nothing else, so that a folder need not be trusted for it. */
async function load(shelf: Shelf, folder: WorkspaceFolder): Promise<void> {
  const file = fileOf(folder);
  const key = folder.uri.toString();
  const text = await textOf(file);
  if (text === undefined) {
    shelf.problems.delete(file);
    if (shelf.files.delete(key)) forget(shelf);
    return;
  }
  const { readActorsFile } = await import('../knowledge/actors-file'); // with a YAML parser, which few folders need
  const { knowledge, problems } = readActorsFile(text);
  shelf.problems.set(file, problems.map(toDiagnostic));
  shelf.files.set(key, knowledge);
  forget(shelf);
}

async function textOf(file: Uri): Promise<string | undefined> {
  try {
    return new TextDecoder().decode(await workspace.fs.readFile(file));
  } catch {
    return undefined; // there is none, which is the ordinary case
  }
}

function toDiagnostic(problem: FileProblem): Diagnostic {
  const { line, from, to } = problem;
  const diagnostic = new Diagnostic(new Range(line, from, line, to), messageOf(problem));
  diagnostic.source = 'Sourceline';
  return diagnostic;
}

function messageOf({ reason, words }: FileProblem): string {
  const { t } = l10n;
  switch (reason) {
    case 'syntax':
      return t('This is not YAML as it should be: {0}', words);
    case 'not-a-list':
      return t('A list is expected here: lines that begin with “- ”.');
    case 'not-words':
      return t('A name is expected here.');
    case 'not-an-actor':
      return t('An actor is expected here, with “name:” and “kind:”.');
    case 'no-name':
      return t('This actor needs a name: “name: …”.');
    case 'no-kind':
      return t('This actor needs a kind: person, organisation, outlet, place or group.');
    case 'unknown-key':
      return t('Sourceline does not know “{0}” here, and passes it over.', words);
  }
}

function watch(shelf: Shelf, folder: WorkspaceFolder): Disposable {
  const watcher = workspace.createFileSystemWatcher(new RelativePattern(folder, actorsPath.join('/')));
  const again = () => void load(shelf, folder);
  again();
  return Disposable.from(
    watcher,
    watcher.onDidCreate(again),
    watcher.onDidChange(again),
    watcher.onDidDelete(again),
    // at once, where the watcher takes its time
    workspace.onDidSaveTextDocument(({ uri }) => {
      if (uri.toString() === fileOf(folder).toString()) again();
    }),
  );
}

export function holdKnowledge(): NewsroomKnowledge {
  const shelf: Shelf = {
    files: new Map(),
    known: new Map(),
    problems: languages.createDiagnosticCollection('sourceline.actors'),
    changed: new EventEmitter(),
  };
  const watchAll = () => Disposable.from(...(workspace.workspaceFolders ?? []).map((folder) => watch(shelf, folder)));
  let watched = watchAll();
  const listeners = Disposable.from(
    shelf.problems,
    shelf.changed,
    onDidChangeSettings(() => shelf.known.clear()), // whoever holds articles reads them again then
    workspace.onDidChangeWorkspaceFolders(() => {
      watched.dispose();
      shelf.files.clear();
      shelf.problems.clear();
      watched = watchAll();
    }),
  );
  return {
    onDidChange: shelf.changed.event,
    languageFor: (uri) => knownFor(shelf, uri).language,
    decisionsFor: (uri) => knownFor(shelf, uri).decisions,
    dispose: () => Disposable.from(watched, listeners).dispose(),
  };
}
