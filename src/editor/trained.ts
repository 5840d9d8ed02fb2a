import { type Disposable, type Event, EventEmitter, l10n, Uri, workspace } from 'vscode';
import { readTrained, type Trained } from '../engine/trained';
import { guardedCommand } from './log';

/** What was learnt from corpora, which arrives after the extension has been activated. */
export interface TrainedTables extends Disposable {
  /** undefined before they have arrived, and where they cannot be read: names and claims are found by rules then. */
  readonly tables: Trained | undefined;
  readonly onDidLoad: Event<void>;
  /** Resolves when they have been read or could not be. */
  readonly loaded: Promise<void>;
}

/** Reads `models/en.bin` in the extension's folder, on desktop and in the browser alike. Nothing waits for it. */
export function loadTrained(extensionUri: Uri): TrainedTables {
  const arrived = new EventEmitter<void>();
  let tables: Trained | undefined;
  const message = l10n.t('Sourceline cannot read its language model and finds names and claims by simpler rules.');
  const loaded = guardedCommand('Reading the language model', message, async () => {
    const bytes = await workspace.fs.readFile(Uri.joinPath(extensionUri, 'models', 'en.bin'));
    tables = readTrained(bytes);
    arrived.fire();
  });
  return {
    get tables() {
      return tables;
    },
    onDidLoad: arrived.event,
    loaded,
    dispose: () => arrived.dispose(),
  };
}
