// Who is in the article, as the Actors view lists them: plain data in, plain data out.
import { actorKinds } from '../annotations/decisions';
import type { Actor, ActorId, ActorKind, Attribution, Document, Span } from '../engine/document';

export interface CastGroup {
  readonly kind: ActorKind;
  readonly actors: readonly CastMember[];
}

export interface CastMember {
  readonly id: ActorId;
  readonly kind: ActorKind;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly titles: readonly string[];
  /** What is quoted of the actor, in full or in part. */
  readonly quotations: number;
  readonly places: readonly Place[];
}

/** One mention with a few words around it, as one line. */
export interface Place {
  readonly span: Span;
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** By kind, in the order in which the article names them. Kinds that nobody is of are left out. */
export function castOf(document: Document): readonly CastGroup[] {
  const quoted = countBySpeaker(document.attributions.filter(({ kind }) => kind !== 'indirect'));
  return actorKinds
    .map((kind) => ({
      kind,
      actors: document.actors.filter((actor) => actor.kind === kind).map((actor) => member(document, actor, quoted)),
    }))
    .filter(({ actors }) => actors.length > 0);
}

function member(document: Document, actor: Actor, quoted: ReadonlyMap<ActorId, number>): CastMember {
  const { id, kind, name, aliases, titles, mentions } = actor;
  const places = mentions.map((mention) => placeOf(document.text, mention));
  return { id, kind, name, aliases, titles, quotations: quoted.get(id) ?? 0, places };
}

function countBySpeaker(attributions: readonly Attribution[]): ReadonlyMap<ActorId, number> {
  const counts = new Map<ActorId, number>();
  for (const { actor } of attributions) if (actor !== undefined) counts.set(actor, (counts.get(actor) ?? 0) + 1);
  return counts;
}

const around = { before: 24, after: 48 }; // characters: the words stand near the start of a narrow side bar's line

function placeOf(text: string, { start, end }: Span): Place {
  const before = text.slice(Math.max(0, start - around.before), start);
  const after = text.slice(end, end + around.after);
  return {
    span: { start, end },
    // whole words of the mention's own line; a cut word goes
    before: oneLine(start > around.before ? before.replace(/^\S*\s?/, '') : before, /^[\s\S]*\n/),
    words: oneLine(text.slice(start, end)),
    after: oneLine(end + around.after < text.length ? after.replace(/\s?\S*$/, '') : after, /\n[\s\S]*$/),
  };
}

const oneLine = (text: string, elsewhere = /$^/): string => text.replace(elsewhere, '').replace(/\s+/g, ' ');

/** The actor whose mention holds the offset, or ends there: a cursor stands behind the name that it has just written. */
export function actorAt({ actors }: Document, offset: number): Actor | undefined {
  const at = (holds: (span: Span) => boolean) => actors.find(({ mentions }) => mentions.some(holds));
  return (
    at(({ start, end }) => start <= offset && offset < end) ?? at(({ start, end }) => start <= offset && offset === end)
  );
}

/** The mention to go to from `offset`; after the last comes the first again. */
export function mentionFrom({ mentions }: Actor, offset: number, direction: 'next' | 'previous'): Span | undefined {
  return direction === 'next'
    ? (mentions.find(({ start }) => start > offset) ?? mentions[0])
    : (mentions.filter(({ end }) => end < offset).at(-1) ?? mentions.at(-1));
}

/** What tells who is meant at `offset`: for a pronoun or a role the name before it, else the first name; for a name the first mention. */
export function namingMention({ mentions }: Actor, offset: number): Span | undefined {
  const here = mentions.find(({ start, end }) => start <= offset && offset <= end);
  if (!here || here.form === 'name') return mentions[0];
  const names = mentions.filter(({ form }) => form === 'name');
  return names.filter(({ start }) => start < here.start).at(-1) ?? names[0] ?? mentions[0];
}
