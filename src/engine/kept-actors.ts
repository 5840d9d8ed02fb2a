import type { Someone } from './actors';
import type { Actor, Mention, Span } from './document';
import type { Named } from './kept-cast';
import type { Kin, Peopled } from './kin';
import { actorOf } from './present';
import type { Reference } from './references';
import { endAbove, startBelow } from './seam';

/** A version with all mentions of its people. */
export interface Mentioned extends Peopled {
  readonly names: Named['names'];
  readonly references: readonly Reference[];
}

/** The actors of one version, in the order of its people. */
export interface KeptActors extends Mentioned {
  readonly actors: readonly Actor[];
}

/**
 * The actors of an article: those of the version before, with their mentions moved, where they are mentioned outside of the seam alone. `kin` is
 * given where all mentions outside of it mean the same people in both versions.
 */
export function keepActors(now: Mentioned, before?: KeptActors, kin?: Kin): KeptActors {
  const moved = before && kin ? movedActors(now, before, kin) : new Map<Someone, Actor>();
  const referring = new Map<Someone, Reference[]>();
  for (const each of now.references) {
    if (!each.actor || moved.has(each.actor)) continue;
    const own = referring.get(each.actor);
    if (own) own.push(each);
    else referring.set(each.actor, [each]);
  }
  const actors = now.people.map(
    (each) => moved.get(each) ?? actorOf(each, now.ids.get(each) ?? '', referring.get(each) ?? []),
  );
  return { ...now, actors };
}

function movedActors(now: Mentioned, before: KeptActors, { seam, who }: Kin): Map<Someone, Actor> {
  const { above, below, by } = seam;
  const end = endAbove(now.paragraphs, above);
  const within = { start: end, end: startBelow(now.paragraphs, below.now) };
  const then = { start: end, end: startBelow(before.paragraphs, below.before) };
  const near = new Set(mentionedIn(now, within));
  for (const each of mentionedIn(before, then)) {
    const same = who.get(each);
    if (same) near.add(same);
  }
  const moved = new Map<Someone, Actor>();
  before.people.forEach((each, i) => {
    const [actor, same] = [before.actors[i], who.get(each)];
    if (actor && same && !near.has(same)) moved.set(same, movedActor(actor, end, by));
  });
  return moved;
}

/** Who is mentioned in a part of the text. */
function mentionedIn({ names, references }: Mentioned, { start, end }: Span): Someone[] {
  const found: Someone[] = [];
  for (const { use, actor } of names) if (use.start >= start && use.start < end) found.push(actor);
  for (const { actor, start: at } of references) if (actor && at >= start && at < end) found.push(actor);
  return found;
}

/** Mentions that begin before `end` stay; an actor whose mentions all do is the same value. */
function movedActor(actor: Actor, end: number, by: number): Actor {
  const { id, name, kind, aliases, titles, mentions } = actor;
  if (by === 0 || (mentions.at(-1)?.start ?? 0) < end) return actor;
  return {
    id,
    name,
    kind,
    aliases,
    titles,
    mentions: mentions.map((each) => (each.start < end ? each : movedMention(each, by))),
  };
}

const movedMention = ({ start, end, form, how, candidates }: Mention, by: number): Mention => ({
  start: start + by,
  end: end + by,
  form,
  how,
  candidates,
});
