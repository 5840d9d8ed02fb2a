import type { Someone } from './actors';
import type { Pronoun } from './language';

/** A mention of a person that a pronoun may refer to. */
export interface Antecedent {
  readonly actor: Someone;
  /** Offset. */
  readonly at: number;
  /** Which sentence of the article it stands in, counted from 0. */
  readonly sentence: number;
  readonly paragraph: number;
  /** Is it what its sentence is about: source of an attribution, or near the sentence's start? */
  readonly isSubject: boolean;
}

/** Whom a reference means, or who it could be: two or more who fit equally well. */
export interface Referent {
  readonly actor: Someone | undefined;
  readonly candidates: readonly Someone[];
}

// Weights of the salience rule, after Lappin and Leass (1994): recency, subject, agreement, frequency. Set by hand, not tuned.
const PER_SENTENCE = 1;
const OTHER_PARAGRAPH = 0.8;
const SUBJECT = 1.6;
const SAME_CLAUSE = 0.8; // "Lund said that he …": whoever speaks is spoken of first
const SAME_GENDER = 1; // known and equal; unknown gets nothing, and another gender rules out
const PER_MENTION = 0.15;
const MOST_FOR_MENTIONS = 0.6;
const PER_CHARACTER = 0.0008;
const BESIDE = 1.5; // "Lund and his …": a possessive goes with the name next to it
const BESIDE_CHARACTERS = 25;
const CLEAR_LEAD = 0.35; // less than this between the two best, and the editor must decide
const FARTHEST_SENTENCE = 4;

/** The most salient person whom the pronoun at offset `at` can mean. `antecedents` are in order of position, all before it. */
export function resolvePronoun(
  pronoun: Pronoun,
  isObject: boolean,
  at: number,
  sentence: number,
  paragraph: number,
  antecedents: readonly Antecedent[],
): Referent {
  const best = new Map<Someone, number>();
  const counts = new Map<Someone, number>();
  const others = new Set<Someone>(); // "Lund told him": him is somebody else, wherever else Lund stands
  for (let i = antecedents.length - 1; i >= 0; i--) {
    const antecedent = antecedents[i];
    if (!antecedent || sentence - antecedent.sentence > FARTHEST_SENTENCE) break;
    const { actor } = antecedent;
    if (actor.gender && actor.gender !== pronoun.gender) continue;
    if (isObject && antecedent.sentence === sentence && antecedent.isSubject) others.add(actor);
    if (others.has(actor)) continue;
    counts.set(actor, (counts.get(actor) ?? 0) + 1);
    best.set(actor, Math.max(best.get(actor) ?? -99, salience(antecedent, pronoun, at, sentence, paragraph)));
  }
  const ranked = [...best]
    .map(([actor, score]) => ({
      actor,
      score: score + Math.min(MOST_FOR_MENTIONS, PER_MENTION * (counts.get(actor) ?? 0)),
    }))
    .sort((a, b) => b.score - a.score);
  const [first, second] = ranked;
  if (!first || !second || first.score - second.score >= CLEAR_LEAD) return { actor: first?.actor, candidates: [] };
  const equals = ranked.filter(({ score }) => first.score - score < CLEAR_LEAD);
  return { actor: undefined, candidates: equals.map(({ actor }) => actor) };
}

function salience(
  { actor, isSubject, ...antecedent }: Antecedent,
  pronoun: Pronoun,
  at: number,
  sentence: number,
  paragraph: number,
): number {
  const sentences = sentence - antecedent.sentence;
  const characters = at - antecedent.at;
  return (
    (isSubject ? SUBJECT + (sentences === 0 ? SAME_CLAUSE : 0) : 0) +
    (actor.gender === pronoun.gender ? SAME_GENDER : 0) +
    (pronoun.isPossessive && characters < BESIDE_CHARACTERS ? BESIDE : 0) -
    (antecedent.paragraph === paragraph ? 0 : OTHER_PARAGRAPH) -
    PER_SENTENCE * sentences -
    PER_CHARACTER * characters
  );
}
