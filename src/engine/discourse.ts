import type { Pronoun } from './language';

/** Somebody whom a pronoun can mean: an actor, or a person whom the article describes and does not name ("a guard"). */
export interface Referable {
  readonly gender: 'm' | 'f' | undefined;
}

/** What a mention does in its sentence, as far as the words beside it tell. */
export type Part = 'subject' | 'object' | 'possessor';

/** A mention of somebody, for later pronouns to refer back to. */
export interface Use {
  readonly who: Referable;
  readonly form: 'name' | 'nominal' | 'pronoun';
  readonly part: Part;
  /** Offset. */
  readonly at: number;
  /** Which sentence of the article it stands in, counted from 0. */
  readonly sentence: number;
  readonly paragraph: number;
  /** Is it the source of an attribution? */
  readonly isSource: boolean;
  readonly isQuoted: boolean;
  /** Has nobody else been mentioned before in its sentence? */
  readonly isFirst: boolean;
}

/** All that has been said of somebody so far. */
export interface Trail {
  readonly who: Referable;
  /** In order of position. */
  readonly uses: Use[];
  /** Is a person whom the article does not name. */
  readonly isStranger: boolean;
  readonly isInHeading: boolean;
  /** How often "he" and "she" have meant them. */
  readonly called: { m: number; f: number };
}

/** Whom an article has spoken of up to a point, latest last. */
export interface Discourse {
  readonly trails: Map<Referable, Trail>;
  /** In order of position. */
  readonly uses: Use[];
  lastSpeaker: Referable | undefined;
  firstNamed: Referable | undefined;
  /** The last "he" and the last "she" whose person is known. */
  readonly meant: { m: Use | undefined; f: Use | undefined };
}

export const newDiscourse = (): Discourse => ({
  trails: new Map(),
  uses: [],
  lastSpeaker: undefined,
  firstNamed: undefined,
  meant: { m: undefined, f: undefined },
});

type Traits = Pick<Trail, 'isStranger' | 'isInHeading'>;

export const newTrail = (who: Referable, traits: Traits): Trail => ({
  who,
  uses: [],
  called: { m: 0, f: 0 },
  ...traits,
});

export function enter(discourse: Discourse, use: Use, traits: Traits): Trail {
  let trail = discourse.trails.get(use.who);
  if (!trail) {
    trail = newTrail(use.who, traits);
    discourse.trails.set(use.who, trail);
  }
  trail.uses.push(use);
  discourse.uses.push(use);
  if (use.form === 'name') discourse.firstNamed ??= use.who;
  if (use.isSource) discourse.lastSpeaker = use.who;
  return trail;
}

const FARTHEST_SENTENCE = 6; // what was mentioned before that is hardly ever meant

/** Whoever was mentioned in the last few sentences, latest first; not whose known gender is another. O(recent mentions). */
export function recent({ uses, trails }: Discourse, sentence: number, { gender }: Pronoun): Trail[] {
  const found = new Set<Trail>();
  for (let i = uses.length - 1; i >= 0; i--) {
    const use = uses[i];
    if (!use || sentence - use.sentence > FARTHEST_SENTENCE) break;
    const trail = trails.get(use.who);
    if (trail && (gender === undefined || use.who.gender === undefined || use.who.gender === gender)) found.add(trail);
  }
  return [...found];
}

/** Who was the last subject so far of a sentence, from the offset where its clause begins. */
export function lastSubject({ uses }: Discourse, sentence: number, from: number): Referable | undefined {
  for (let i = uses.length - 1; i >= 0; i--) {
    const use = uses[i];
    if (!use || use.sentence !== sentence || use.at < from) return undefined;
    if (use.part === 'subject') return use.who;
  }
  return undefined;
}
