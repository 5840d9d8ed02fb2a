// What of a close reading is corrected by the first one: whose a quotation is, and what is no part of a claim or none.
import type { Claim } from './close-quotations';
import type { BareClause } from './document';
import type { Phrases } from './noun-phrases';
import { type Range, tokensIn, type Words } from './words';

/** A clause of the first reading, in tokens. */
export interface FirstClaim {
  readonly clause: BareClause;
  readonly source: readonly number[];
  readonly cue: readonly number[];
  readonly content: readonly number[];
}

/** A paragraph with what the first reading made of it. */
export interface Checked {
  readonly phrases: Phrases;
  /** Sentences, joined where a quotation runs over their border. */
  readonly units: readonly Range[];
  readonly first: readonly FirstClaim[];
}

export function firstClaims(words: Words, clauses: readonly BareClause[]): FirstClaim[] {
  return clauses.flatMap((clause) => {
    const [source, cue, content] = [clause.source, clause.cue, clause.content].map((spans) =>
      spans.flatMap((span) => tokensIn(words, span)),
    ) as [number[], number[], number[]];
    return content.length === 0 ? [] : [{ clause, source, cue, content }];
  });
}

/** So sure of it, the first reading is right as often as the close one. */
export const SURE = 0.75;

/**
 * A quotation whose speaker the first reading sees beside it is not given to somebody of another sentence: `"No," said Pike. His neighbour,
 * Colin Pike, disagreed.` Where neither reading has the speaker beside the quotation, what is found is kept, but not who is meant.
 */
export function withSpeaker(checked: Checked, claim: Claim): Claim {
  const { phrases, units, first } = checked;
  const same = first.find(({ cue }) => share(cue, claim.cue));
  if (same) return share(same.source, claim.source) ? claim : withFirst(units, same, claim);
  const rival = first.find((one) => one.clause.kind !== 'indirect' && isMostly(one.content, claim.content));
  if (rival && isBeside(units, rival) && !isBeside(units, { ...claim, content: rival.content }))
    return { ...claim, ...rival, confidence: rival.clause.confidence };
  return rival || !isLoose(phrases, units, claim) ? claim : { ...claim, isLoose: true };
}

function withFirst(units: readonly Range[], { clause, source, cue }: FirstClaim, claim: Claim): Claim {
  if (source.length === 0 || unitAt(units, source[0]) !== unitAt(units, cue[0])) return claim;
  const isFar = claim.source.length > 0 && unitAt(units, claim.source[0]) !== unitAt(units, cue[0]);
  const isSure = clause.kind !== 'indirect' && clause.confidence >= SURE;
  if (!isFar && !isSure) return claim;
  const content = claim.content.filter((at) => !source.includes(at) && !cue.includes(at));
  return { ...claim, source, cue, content, confidence: Math.min(claim.confidence, clause.confidence) };
}

/** Speaker and cue in the sentence of what is said. */
const isBeside = (units: readonly Range[], { source, cue, content }: Pick<Claim, 'source' | 'cue' | 'content'>) =>
  source.length > 0 && [source, cue].every((one) => content.some((at) => unitAt(units, at) === unitAt(units, one[0])));

/** "He laughed. “Ask his mum.”", "“Ask his mum.” Pugh laughed.": nothing says who speaks. "Pugh laughed. “Ask his mum.”" does. */
function isLoose({ words, isQuoted }: Phrases, units: readonly Range[], { source, cue, content }: Claim): boolean {
  const [from, start] = [source[0], content[0]];
  if (from === undefined || start === undefined || !content.every(isQuoted)) return false;
  const own = new Set(content.map((at) => unitAt(units, at)));
  if ([from, cue[0]].some((at) => own.has(unitAt(units, at)))) return false;
  if (from > start) return !content.some((at) => at < from && /^[!?]/.test(words.raw[at] ?? '')); // “Go!” Lund shouted
  return source.length === 1 && PRONOUN.test(words.lower[from] ?? '');
}

const PRONOUN = /^(?:he|she|they|it|who)$/;

const unitAt = (units: readonly Range[], at: number | undefined): number =>
  at === undefined ? -1 : units.findIndex(({ from, to }) => from <= at && at < to);

const share = (a: readonly number[], b: readonly number[]): boolean => a.some((at) => b.includes(at));

const isMostly = (part: readonly number[], whole: readonly number[]): boolean =>
  2 * part.filter((at) => whole.includes(at)).length > part.length;
