// Actors while decisions are applied to them.
import type { Actor, ActorId, Document, Span } from '../engine/document';
import { nameWords } from '../engine/spellings';
import type { Who } from './decisions';

/** An actor that still knows which names the article itself uses. */
export interface Draft extends Actor {
  /** In order of first use; `name` is one of them unless somebody has named the actor. */
  readonly written: readonly string[];
  readonly isRenamed: boolean;
}

/** A document while decisions are applied to it. The actors' `aliases` are not kept up: `written` is. */
export interface Working extends Document {
  readonly actors: readonly Draft[];
}

export function toWorking(document: Document): Working {
  const actors = document.actors.map((actor) => ({
    ...actor,
    written: [actor.name, ...actor.aliases],
    isRenamed: false,
  }));
  return { ...document, actors };
}

export function toDocument(working: Working): Document {
  const actors = working.actors.map(({ written, isRenamed, ...actor }) => ({
    ...actor,
    aliases: written.filter((name) => name !== actor.name),
  }));
  return { ...working, actors };
}

/** The same for two spellings that differ in case, full stops, accents or a leading "the" alone. */
export function keyOf(name: string): string {
  let key = keys.get(name);
  if (key === undefined) {
    key = readKey(name);
    if (keys.size > 20_000) keys.clear(); // some megabytes
    keys.set(name, key);
  }
  return key;
}

/** The same names come again with every edit. */
const keys = new Map<string, string>();

function readKey(name: string): string {
  return nameWords(name.replace(/^\s*the\s+/iu, '')).join(' ') || name.trim().toLowerCase();
}

/** The name in the article's text, without emphasis marks. */
export const keyAt = ({ text }: Document, { start, end }: Span): string =>
  keyOf(text.slice(start, end).replace(/[*_~`]+/g, ''));

/** The actor that is shown under the name, else one that has it among its names; of several, the first of the same kind. */
export function find({ actors }: Working, { name, kind, isWholeName }: Who): Draft | undefined {
  const { shown, written } = namesOf(actors);
  const key = keyOf(name);
  const found = shown.get(key) ?? (isWholeName ? undefined : written.get(key));
  return found?.find((actor) => actor.kind === kind) ?? found?.[0];
}

interface Names {
  readonly shown: ReadonlyMap<string, readonly Draft[]>;
  readonly written: ReadonlyMap<string, readonly Draft[]>;
}

const known = new WeakMap<readonly Draft[], Names>();

/** A newsroom's list can hold hundreds of decisions, nearly all of them about nobody in this article: looking up must cost nothing. */
function namesOf(actors: readonly Draft[]): Names {
  let names = known.get(actors);
  if (!names) {
    names = { shown: index(actors, ({ name }) => [name]), written: index(actors, ({ written }) => written) };
    known.set(actors, names);
  }
  return names;
}

function index(actors: readonly Draft[], names: (actor: Draft) => readonly string[]): Map<string, Draft[]> {
  const found = new Map<string, Draft[]>();
  for (const actor of actors)
    for (const key of new Set(names(actor).map(keyOf))) {
      const others = found.get(key);
      if (others) others.push(actor);
      else found.set(key, [actor]);
    }
  return found;
}

/** Puts actors in place of some, or takes them out. */
export function withActors(working: Working, gone: readonly ActorId[], added: readonly Draft[]): Working {
  return { ...working, actors: inOrder([...working.actors.filter(({ id }) => !gone.includes(id)), ...added]) };
}

/** The engine's order: by first name, which a role phrase may precede. */
export const inOrder = (actors: readonly Draft[]): readonly Draft[] =>
  [...actors].sort((a, b) => firstName(a) - firstName(b));

const firstName = ({ mentions }: Actor): number => mentions.find(({ form }) => form === 'name')?.start ?? 0;

export const byStart = (a: Span, b: Span): number => a.start - b.start;

/** More words tell more, then more letters; the rest only makes the choice the same in any order of merging. */
export function compareFullness(a: string, b: string): number {
  return b.split(' ').length - a.split(' ').length || b.length - a.length || (a < b ? -1 : a > b ? 1 : 0);
}
