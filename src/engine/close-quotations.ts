// What quotation marks and rules know better than a close reading does: all of a quotation is said by one, and where sources begin.
import type { BareClause, Span } from './document';
import { tokensIn, type Words } from './words';

/** An attribution in tokens, each in order. */
export interface Claim {
  readonly source: readonly number[];
  readonly cue: readonly number[];
  readonly content: readonly number[];
  /** What the rules find with the same cue. */
  readonly rule: BareClause | undefined;
  readonly confidence: number;
  /** As in a clause. */
  readonly isLoose?: boolean;
}

/** `quoted`: the outermost quotations' parts. Linear but for claims and parts. */
export function withQuotations(words: Words, quoted: readonly Span[], claims: readonly Claim[]): readonly Claim[] {
  const parts = quoted.map((part) => tokensIn(words, part));
  const whole = parts.reduce((now, part) => givenWhole(words, part, now), claims);
  return whole.map((claim) => withSource(words, withMore(words, parts, whole, claim)));
}

/**
 * A quotation of which a close reading gives half or more to somebody is all theirs, and nobody else's: of several, the one's whose cue
 * stands nearest. A cue inside the quotation tells what somebody said that others say.
 */
function givenWhole(words: Words, part: readonly number[], claims: readonly Claim[]): readonly Claim[] {
  const inside = new Set(part);
  const isSaid = ({ cue, content }: Claim) => !cue.some((at) => inside.has(at)) && content.some((at) => inside.has(at));
  const rivals = claims.filter(isSaid);
  const told = new Set(rivals.flatMap(({ content }) => content));
  if (2 * part.filter((at) => told.has(at)).length < part.length) return claims;
  const [owner] = rivals.sort((a, b) => distance(words, a.cue, part) - distance(words, b.cue, part));
  return claims.map((claim) => {
    if (!rivals.includes(claim)) return claim;
    const others = claim.content.filter((at) => !inside.has(at));
    return { ...claim, content: claim === owner ? inOrder([...others, ...part]) : others };
  });
}

/** In words: punctuation takes nobody farther away. */
function distance({ tokens }: Words, cue: readonly number[], part: readonly number[]): number {
  const [first = 0, last = 0] = [part[0], part.at(-1)];
  const [from = 0, to = 0] = [cue[0], cue.at(-1)];
  const between = to < first ? tokens.slice(to + 1, first) : tokens.slice(last + 1, from);
  return between.filter(({ kind }) => kind === 'word' || kind === 'number').length;
}

/** Of the same speech as the rules see it, quotations to which nobody else lays claim: `"We tried," Okoro said. "It failed."` */
function withMore(words: Words, parts: readonly (readonly number[])[], claims: readonly Claim[], claim: Claim): Claim {
  if (!claim.rule) return claim;
  const ruled = new Set(claim.rule.content.flatMap((part) => tokensIn(words, part)));
  const taken = new Set(claims.flatMap(({ content, cue }) => [...content, ...cue]));
  const more = parts.filter((part) => part.every((at) => ruled.has(at) && !taken.has(at)));
  return more.length === 0 ? claim : { ...claim, content: inOrder([...claim.content, ...more.flat()]) };
}

/** "harbour master [Ines Roth]": where the rules have the same source and more of it, they follow the noun phrase. */
function withSource(words: Words, claim: Claim): Claim {
  const ruled = new Set(claim.rule?.source.flatMap((part) => tokensIn(words, part)));
  const isPart = claim.source.length > 0 && claim.source.every((at) => ruled.has(at));
  if (!isPart || ruled.size === claim.source.length) return claim;
  return { ...claim, source: [...ruled], content: claim.content.filter((at) => !ruled.has(at)) };
}

const inOrder = (tokens: readonly number[]): number[] => [...tokens].sort((a, b) => a - b);
