import type { Document } from '../engine/document';
import type { Decision, Decisions } from './decisions';
import { type Draft, find, toDocument, toWorking, type Working, withActors } from './drafts';
import { type Merge, mergeAll } from './merge';
import { rewire } from './rewire';
import { split } from './split';

/**
 * People overrule the machine: what they decided, one decision after the other. One whose names the article no longer has does
 * nothing, and counts again when they are back. Paragraphs and quotations stay as they are, so the result can be given to
 * `analyse` as the version before.
 */
export function applyDecisions(document: Document, decisions: Decisions): Document {
  if (decisions.length === 0) return document;
  const before = toWorking(document);
  const after = inRuns(decisions).reduce(
    (working, run) => (isMerges(run) ? mergeAll(working, run) : run.reduce(decide, working)),
    before,
  );
  return after === before ? document : toDocument(after);
}

/** Merges that follow each other stand together: they are looked up before any of them is done, so that their order does not matter. */
function inRuns(decisions: Decisions): Decision[][] {
  const runs: Decision[][] = [];
  for (const decision of decisions) {
    const last = runs.at(-1);
    if (last && decision.type === 'merge' && last[0]?.type === 'merge') last.push(decision);
    else runs.push([decision]);
  }
  return runs;
}

const isMerges = (run: readonly Decision[]): run is Merge[] => run[0]?.type === 'merge';

function decide(working: Working, decision: Decision): Working {
  if (decision.type === 'merge') return mergeAll(working, [decision]);
  const actor = find(working, decision.actor);
  if (!actor) return working;
  switch (decision.type) {
    case 'rename':
      return change(working, { ...actor, name: decision.name.trim() || actor.name, isRenamed: true });
    case 'kind':
      return actor.kind === decision.kind ? working : change(working, { ...actor, kind: decision.kind });
    case 'split':
      return split(working, actor, decision.alias);
    case 'not-actor':
      return remove(working, actor);
  }
}

const change = (working: Working, actor: Draft): Working => withActors(working, [actor.id], [actor]);

/** The pronouns and role phrases that meant it mean nobody that the article names. */
function remove(working: Working, actor: Draft): Working {
  const open = actor.mentions
    .filter(({ form }) => form !== 'name')
    .map((mention) => ({ ...mention, how: 'unresolved' as const, candidates: [] }));
  const unresolved = [...working.unresolved, ...open].sort((a, b) => a.start - b.start);
  return rewire(withActors({ ...working, unresolved }, [actor.id], []), actor.id, undefined);
}
