import { type Disposable, type Memento, type Uri, workspace } from 'vscode';
import { decide, toDecisions, undecide } from '../annotations/cast';
import { type Decision, type Decisions, readDecisions } from '../annotations/decisions';
import { type Sidecar, writeChanges } from '../annotations/sidecar';
import { isDone } from './failing';
import type { Outcome, Sidecars } from './sidecars';

/** What people have decided about each article's actors. It stands in the sidecar with everything else that they decided. */
export interface KeptDecisions extends Disposable {
  decisionsFor(uri: Uri): Decisions;
  decide(uri: Uri, decision: Decision): Promise<Outcome>;
  /** Takes back the last decision that was taken here about this article, and gives it; undefined where there is none. */
  undo(uri: Uri): Promise<Decision | 'failed' | undefined>;
}

type Everything = Readonly<Record<string, Decisions>>;

const key = 'sourceline.decisions';

/**
 * An early version kept decisions in the workspace's store, `state`, by the article's address. They count still, and go into the
 * sidecar with the next decision about their article: looking at one writes nothing.
 */
export function holdDecisions(state: Memento, sidecars: Sidecars): KeptDecisions {
  const taken = new Map<string, Decision[]>();
  const kept = () => state.get<Everything>(key, {});
  const early = (uri: Uri) => readDecisions(kept()[uri.toString()]);
  const listener = workspace.onDidRenameFiles(async ({ files }) => {
    const after = files.reduce(moved, kept());
    if (Object.keys(after).length > 0) await state.update(key, after);
  });
  return {
    decisionsFor: (uri) => [...early(uri), ...toDecisions(sidecars.of(uri)?.facts.actors ?? {})],
    async decide(uri, decision) {
      const before = early(uri);
      const outcome = await sidecars.change(uri, (now) => changesFor(now, [...before, decision]));
      if (outcome !== 'done' && outcome !== 'waiting') return outcome;
      // what only waits to be written stays in the store too: it counts once, however often it is said
      if (before.length > 0 && outcome === 'done') await state.update(key, without(kept(), uri.toString()));
      taken.set(uri.toString(), [...(taken.get(uri.toString()) ?? []), decision]);
      return outcome;
    },
    async undo(uri) {
      const decisions = taken.get(uri.toString()) ?? [];
      const last = decisions.at(-1);
      if (!last) return undefined;
      const outcome = await sidecars.change(uri, ({ facts }) => undecide(facts.actors, last));
      if (!isDone(outcome)) return 'failed';
      taken.set(uri.toString(), decisions.slice(0, -1));
      return outcome === 'unchanged' ? undefined : last;
    },
    dispose: () => listener.dispose(),
  };
}

/** Each on the records as the one before leaves them. */
function changesFor(now: Sidecar, decisions: Decisions) {
  let after = now;
  return decisions.flatMap((decision) => {
    const changes = decide(after.facts.actors, decision);
    after = writeChanges(after, changes)?.sidecar ?? after;
    return changes;
  });
}

function without(all: Everything, address: string): Everything {
  const { [address]: _, ...others } = all;
  return others;
}

/** A folder takes everything in it along. */
function moved(all: Everything, { oldUri, newUri }: { readonly oldUri: Uri; readonly newUri: Uri }): Everything {
  const [from, to] = [oldUri.toString(), newUri.toString()];
  const rename = (address: string) =>
    address === from || address.startsWith(`${from}/`) ? to + address.slice(from.length) : address;
  return Object.fromEntries(Object.entries(all).map(([address, decisions]) => [rename(address), decisions]));
}
