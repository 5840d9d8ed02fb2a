// From documents whose "he" and "she" are known to the choices that the engine has there.
import type { Someone } from '../src/engine/actors';
import { analyse } from '../src/engine/analyse';
import type { Trail } from '../src/engine/discourse';
import type { Document } from '../src/engine/document';
import { english } from '../src/engine/languages/en';
import { type Asked, type Candidate, featuresOf } from '../src/engine/pronoun-features';
import type { Weights } from '../src/engine/pronouns';
import type { Trained } from '../src/engine/trained';
import type { GoldDocument, GoldMention } from './gum-people';

/** One pronoun: what speaks for each candidate, and whom it means; where that is none of them, nobody. */
export interface Case {
  readonly options: readonly ReadonlyMap<string, number>[];
  readonly isRight: readonly boolean[];
  /** Has whom it means a name anywhere in the document? */
  readonly isNamed: boolean;
  /** Which document it stands in, counted from 0. */
  readonly document: number;
  readonly weight: number;
}

/** A document that has been read, so that reading it again costs little. */
export interface Read {
  readonly gold: GoldDocument;
  readonly document: Document;
  readonly weight: number;
}

const INPUT = { format: 'plain', language: english } as const;

export const readOnce = (gold: GoldDocument, trained: Trained, weight: number): Read => ({
  gold,
  weight,
  document: analyse(gold.text, { ...INPUT, trained }),
});

/** The choices in one document where those before them were made by `weights`. */
export function casesIn({ gold, document, weight }: Read, index: number, trained: Trained, weights: Weights): Case[] {
  const { entityOf, entityAt, isNamed } = goldOf(gold);
  const cases: Case[] = [];
  const onPronoun = (asked: Asked, candidates: readonly Candidate[]) => {
    const entity = entityAt(asked.at);
    if (entity === undefined) return;
    const most = Math.max(...candidates.map(({ trail }) => trail.uses.length));
    const isRight = candidates.map(({ trail }) => entityOf(trail, entity));
    if (gold.genre === 'silver' && !candidates.some(({ trail }, i) => isRight[i] && !trail.isStranger)) return; // mostly wrong
    const options = candidates.map((candidate) => featuresOf(asked, candidate, most));
    cases.push({ options, isRight, isNamed: isNamed(entity), document: index, weight });
  };
  analyse(gold.text, { ...INPUT, trained, study: { weights, onPronoun } }, document);
  return cases;
}

function goldOf({ mentions }: GoldDocument) {
  const names = mentions.filter(({ form }) => form === 'name');
  const pronouns = new Map(
    mentions.flatMap(({ form, start, entity }) => (form === 'he-or-she' ? [[start, entity] as const] : [])),
  );
  const starts = new Set(
    mentions.flatMap(({ form, start, entity }) => (form === 'he-or-she' ? [] : [`${start} ${entity}`])),
  );
  const known = new Map<Trail['who'], string | undefined>();
  const entityOf = ({ who, isStranger, uses }: Trail, entity: string): boolean => {
    if (isStranger) return uses.some(({ at }) => starts.has(`${at} ${entity}`));
    if (!known.has(who)) known.set(who, entityNamed(who as Someone, names));
    return known.get(who) === entity;
  };
  const named = new Set(names.map(({ entity }) => entity));
  return { entityOf, entityAt: (at: number) => pronouns.get(at), isNamed: (entity: string) => named.has(entity) };
}

/** The entity that most of somebody's names mention. */
function entityNamed({ occurrences }: Someone, names: readonly GoldMention[]): string | undefined {
  const votes = new Map<string, number>();
  for (const { start, end } of occurrences) {
    const held = names.filter(({ head }) => start <= head.start && head.end <= end).at(-1);
    if (held) votes.set(held.entity, (votes.get(held.entity) ?? 0) + 1);
  }
  return [...votes].sort((a, b) => b[1] - a[1])[0]?.[0];
}
