// What people decide about an article's actors. Kept by names as written, never by offsets or ids, so that it survives edits.
import type { ActorKind } from '../engine/document';

/** An actor as somebody saw it who decided something: found again by name, and by kind where two have the same name. */
export interface Who {
  /** The name shown then, or any name that the article gives the actor; case, full stops and accents do not matter. */
  readonly name: string;
  readonly kind: ActorKind;
  /** Only an actor that is shown under this very name: for lists that were made with no article in view. */
  readonly isWholeName?: true;
}

export type Decision =
  /** Shows the actor under a name of the newsroom's own. The article's text stays as it is. */
  | { readonly type: 'rename'; readonly actor: Who; readonly name: string }
  /** Two names are one actor. The fuller name is shown, unless somebody has named one of them. */
  | { readonly type: 'merge'; readonly actors: readonly [Who, Who] }
  /** This one of the actor's names is somebody else. */
  | { readonly type: 'split'; readonly actor: Who; readonly alias: string }
  /** Neither a person nor a body nor a place. */
  | { readonly type: 'not-actor'; readonly actor: Who }
  | { readonly type: 'kind'; readonly actor: Who; readonly kind: ActorKind };

/** In the order in which they were taken: each sees what those before it have made, so that a later one overrules an earlier one. */
export type Decisions = readonly Decision[];

export const actorKinds: readonly ActorKind[] = ['person', 'organisation', 'outlet', 'place', 'group'];

/** Takes what storage gives back; what has another shape is left out, for it was written by another version. */
export function readDecisions(value: unknown): Decisions {
  return Array.isArray(value) ? value.filter(isDecision) : [];
}

function isDecision(value: unknown): value is Decision {
  if (!isRecord(value)) return false;
  if (value.type === 'merge')
    return Array.isArray(value.actors) && value.actors.length === 2 && value.actors.every(isWho);
  if (!isWho(value.actor)) return false;
  if (value.type === 'rename') return isName(value.name);
  if (value.type === 'split') return isName(value.alias);
  return value.type === 'not-actor' || (value.type === 'kind' && isKind(value.kind));
}

const isWho = (value: unknown): value is Who => isRecord(value) && isName(value.name) && isKind(value.kind);

const isName = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

const isKind = (value: unknown): value is ActorKind => actorKinds.some((kind) => kind === value);

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
