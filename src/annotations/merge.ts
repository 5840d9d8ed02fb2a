import type { ActorId, Mention } from '../engine/document';
import type { Decision } from './decisions';
import { byStart, compareFullness, type Draft, find, keyAt, keyOf, type Working, withActors } from './drafts';
import { rewire } from './rewire';

export type Merge = Extract<Decision, { readonly type: 'merge' }>;

/** Whom each means is looked up before any of them is done: merging changes which actor has a name. */
export function mergeAll(working: Working, merges: readonly Merge[]): Working {
  const heirs = new Map<ActorId, ActorId>();
  const pairs = merges.map(({ actors }) => actors.map((who) => find(working, who)?.id));
  return pairs.reduce((now, [a, b]) => {
    const [one, other] = [actorOf(now, heirs, a), actorOf(now, heirs, b)];
    if (!one || !other || one.id === other.id) return now;
    const [kept, gone] = byClaim(one, other) < 0 ? [one, other] : [other, one];
    heirs.set(gone.id, kept.id);
    return merge(now, kept, gone);
  }, working);
}

function actorOf(working: Working, heirs: ReadonlyMap<ActorId, ActorId>, id: ActorId | undefined): Draft | undefined {
  const heir = id === undefined ? undefined : heirs.get(id);
  return heir === undefined ? working.actors.find((actor) => actor.id === id) : actorOf(working, heirs, heir);
}

function merge(working: Working, kept: Draft, other: Draft): Working {
  const mentions = [...kept.mentions, ...other.mentions.map(asAlias)].sort(byStart);
  const written = inOrderOfUse(working, mentions, [...kept.written, ...other.written]);
  const [first, second] = [kept, other].sort((x, y) => (x.mentions[0]?.start ?? 0) - (y.mentions[0]?.start ?? 0));
  const titles = [...new Set([...(first?.titles ?? []), ...(second?.titles ?? [])])];
  const attributions = working.attributions.map((each) =>
    each.actor === other.id && each.how === 'explicit' ? { ...each, how: 'alias' as const } : each,
  );
  const joined = withActors(
    { ...working, attributions },
    [kept.id, other.id],
    [{ ...kept, written, titles, mentions }],
  );
  return rewire(joined, other.id, kept.id);
}

/** Whose name, kind and id the merged actor gets: a name that somebody has given counts most, then the fullest. */
const byClaim = (a: Draft, b: Draft): number =>
  Number(b.isRenamed) - Number(a.isRenamed) || compareFullness(a.name, b.name) || (a.id < b.id ? -1 : 1);

const asAlias = (mention: Mention): Mention => (mention.how === 'explicit' ? { ...mention, how: 'alias' } : mention);

function inOrderOfUse(working: Working, mentions: readonly Mention[], names: readonly string[]): string[] {
  const keys = mentions.filter(({ form }) => form === 'name').map((mention) => keyAt(working, mention));
  const use = (name: string) => {
    const at = keys.indexOf(keyOf(name));
    return at < 0 ? keys.length : at;
  };
  return [...new Set(names)].sort((a, b) => use(a) - use(b) || compareFullness(a, b));
}
