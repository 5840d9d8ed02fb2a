import { Disposable, type Event, EventEmitter, type Memento, type TextDocument, Uri, workspace } from 'vscode';
import { type Decision, type Decisions, readDecisions } from '../annotations/decisions';

/** What people have decided about each article's actors. Where it is kept is known here alone. */
export interface KeptDecisions extends Disposable {
  /** Fires with the article's address when something about it was decided or taken back. */
  readonly onDidChange: Event<Uri>;
  decisionsFor(uri: Uri): Decisions;
  decide(uri: Uri, decision: Decision): Promise<void>;
  /** Takes back the last decision about this article, and gives it; undefined where there is none. */
  undo(uri: Uri): Promise<Decision | undefined>;
}

type Everything = Readonly<Record<string, Decisions>>;

const key = 'sourceline.decisions';

/**
 * For files in `state`, by address, and they move along when a file is renamed here. For drafts that were never saved in memory
 * alone, until they are saved: VS Code gives the name of one to the next.
 */
export function holdDecisions(state: Memento): KeptDecisions {
  const drafts = new Map<string, Decisions>();
  const changed = new EventEmitter<Uri>();
  const kept = () => state.get<Everything>(key, {});
  const decisionsFor = (uri: Uri) => drafts.get(uri.toString()) ?? readDecisions(kept()[uri.toString()]);
  const put = async (uri: Uri, decisions: Decisions) => {
    if (uri.scheme === 'untitled') drafts.set(uri.toString(), decisions);
    else await state.update(key, withEntry(kept(), uri.toString(), decisions));
    changed.fire(uri);
  };
  /** The draft is still open then, with the same words; nothing else tells that the file was it. */
  const moveInto = async (file: TextDocument) => {
    const isDraftOfIt = (one: TextDocument) => drafts.has(one.uri.toString()) && wordsIn(one) === wordsIn(file);
    const draft = drafts.size > 0 ? workspace.textDocuments.find(isDraftOfIt) : undefined;
    const decisions = draft && drafts.get(draft.uri.toString());
    if (decisions && decisionsFor(file.uri).length === 0) await put(file.uri, decisions);
  };
  /** A change of language comes as a closing and an opening too, of a document that stays. */
  const forget = ({ isClosed, uri }: TextDocument) => isClosed && drafts.delete(uri.toString());
  const listeners = Disposable.from(
    changed,
    workspace.onDidSaveTextDocument(moveInto),
    workspace.onDidCloseTextDocument(forget),
    workspace.onDidRenameFiles(async ({ files }) => {
      const [before, after] = [kept(), files.reduce(moved, kept())];
      await state.update(key, after);
      for (const address of Object.keys(after)) if (!(address in before)) changed.fire(Uri.parse(address, true));
    }),
  );
  return {
    onDidChange: changed.event,
    decisionsFor,
    decide: (uri, decision) => put(uri, [...decisionsFor(uri), decision]),
    async undo(uri) {
      const decisions = decisionsFor(uri);
      const last = decisions.at(-1);
      if (last) await put(uri, decisions.slice(0, -1));
      return last;
    },
    dispose: () => listeners.dispose(),
  };
}

/** Saving may trim lines, end the last one and change line ends. */
const wordsIn = (document: TextDocument): string => document.getText().replace(/\s+/g, ' ').trim();

function withEntry(all: Everything, address: string, decisions: Decisions): Everything {
  const { [address]: _, ...others } = all;
  return decisions.length > 0 ? { ...others, [address]: decisions } : others;
}

/** A folder takes everything in it along. */
function moved(all: Everything, { oldUri, newUri }: { readonly oldUri: Uri; readonly newUri: Uri }): Everything {
  const [from, to] = [oldUri.toString(), newUri.toString()];
  const rename = (address: string) =>
    address === from || address.startsWith(`${from}/`) ? to + address.slice(from.length) : address;
  return Object.fromEntries(Object.entries(all).map(([address, decisions]) => [rename(address), decisions]));
}
