import type { ActorId, Attribution, Basis, Document, Span } from './document';
import type { Language } from './language';
import { type OwnClaim, ownClaims } from './own-voice';
import { lastStarting } from './spans';

/** Somebody or something that claims rest on. */
export interface Source {
  readonly kind: 'actor' | 'unnamed' | 'paper';
  /** Undefined for a source that has no name in the article. */
  readonly actor: ActorId | undefined;
  /** How the article first calls it; undefined where only the article's form shows the speaker. */
  readonly words: Span | undefined;
  /** Indices into `Document.attributions`, in order. */
  readonly claims: readonly number[];
}

/** A part of the article in which every claim comes from one source. */
export interface Stretch extends Span {
  /** Index into `Sourcing.sources`. */
  readonly source: number;
  /** Paragraphs with claims. */
  readonly paragraphs: number;
  readonly claims: number;
}

/** What an article's claims rest on. Attitudes are left out: they say what somebody holds, not that it is so. */
export interface Sourcing {
  readonly claims: number;
  readonly byBasis: Readonly<Record<Basis, number>>;
  /** How many claims: own words of somebody named, of somebody unnamed, passed on by another person or outlet, on paper, nobody's. */
  readonly shares: {
    readonly named: number;
    readonly unnamed: number;
    readonly secondHand: number;
    readonly papers: number;
    readonly nobody: number;
  };
  /** Most claims first, then in order of position. */
  readonly sources: readonly Source[];
  readonly stretches: readonly Stretch[];
  /** What can be checked and nobody is said to say. */
  readonly ownClaims: readonly OwnClaim[];
}

const NONE: Readonly<Record<Basis, number>> = {
  speaker: 0,
  event: 0,
  statement: 0,
  outlet: 0,
  person: 0,
  document: 0,
  data: 0,
  unnamed: 0,
  nobody: 0,
};

/**
 * Sums an article up: who carries it, and what nobody vouches for, which is `own` where that is known already. Linear in the text
 * but for sorting the sources.
 */
export function sourcingOf(
  document: Document,
  language: Language,
  own: readonly OwnClaim[] = ownClaims(document, language),
): Sourcing {
  const claims = document.attributions.flatMap((attribution, index) =>
    attribution.stance === 'attitude' ? [] : [{ attribution, index }],
  );
  const byBasis = { ...NONE };
  for (const { attribution } of claims) byBasis[attribution.basis]++;
  const sources = sourcesOf(document, claims);
  return {
    claims: claims.length,
    byBasis,
    shares: sharesOf(claims),
    sources,
    stretches: stretchesOf(document, sources),
    ownClaims: own,
  };
}

interface Claim {
  readonly attribution: Attribution;
  readonly index: number;
}

function sharesOf(claims: readonly Claim[]): Sourcing['shares'] {
  const shares = { named: 0, unnamed: 0, secondHand: 0, papers: 0, nobody: 0 };
  for (const { attribution } of claims) shares[shareOf(attribution)]++;
  return shares;
}

function shareOf({ basis, actor }: Attribution): keyof Sourcing['shares'] {
  if (basis === 'outlet' || basis === 'person') return 'secondHand';
  if (basis === 'document' || basis === 'data') return 'papers';
  if (basis === 'unnamed') return 'unnamed';
  return actor === undefined ? 'nobody' : 'named'; // somebody of whom the article does not tell who it is counts as nobody
}

function sourcesOf(document: Document, claims: readonly Claim[]): Source[] {
  const found = new Map<string, Source>();
  for (const { attribution, index } of claims) {
    const key = keyOf(document, attribution);
    if (key === undefined) continue;
    const known = found.get(key);
    found.set(key, known ? { ...known, claims: [...known.claims, index] } : sourceOf(attribution, index));
  }
  return [...found.values()].sort((a, b) => b.claims.length - a.claims.length);
}

const sourceOf = ({ actor, source, isUnnamed, stance, basis }: Attribution, index: number): Source => ({
  kind: actor !== undefined ? 'actor' : isPaper(stance, basis) ? 'paper' : isUnnamed ? 'unnamed' : 'actor',
  actor,
  words: source[0],
  claims: [index],
});

const isPaper = (stance: Attribution['stance'], basis: Basis): boolean =>
  stance === 'document' || basis === 'document' || basis === 'data';

/** "The two officials" and "officials" are the same words for a reader; whether they are the same people only the writer knows. */
function keyOf({ text }: Document, { actor, source, isUnnamed }: Attribution): string | undefined {
  if (actor !== undefined) return `actor ${actor}`;
  const [words] = source;
  if (!words || !isUnnamed) return undefined;
  return text
    .slice(words.start, words.end)
    .toLowerCase()
    .replace(/^(?:(?:the|a|an|this|these|those|another|some|one of|two|three|four|five|several)\s+)+/, '');
}

// --- one source for a long while -----------------------------------------------------------------------------------

const FEWEST_PARAGRAPHS = 3; // with claims of one source alone; fewer are the ordinary way to quote somebody

interface Run {
  readonly source: number | undefined;
  /** Index of each claim's paragraph. */
  readonly paragraphs: readonly number[];
}

function stretchesOf({ paragraphs, attributions }: Document, sources: readonly Source[]): Stretch[] {
  return runsOf(paragraphs, attributions, sources).flatMap(({ source, paragraphs: those }) => {
    const count = new Set(those).size;
    const [first, last] = [paragraphs[those[0] ?? 0], paragraphs[those.at(-1) ?? 0]];
    if (source === undefined || count < FEWEST_PARAGRAPHS || !first || !last) return [];
    return [{ start: first.start, end: last.end, source, paragraphs: count, claims: those.length }];
  });
}

/** Claims that follow each other and come from one source. What somebody else is said to have said stays the outer speaker's. */
function runsOf(
  paragraphs: Document['paragraphs'],
  attributions: Document['attributions'],
  sources: readonly Source[],
): Run[] {
  const sourceAt = new Map(sources.flatMap(({ claims }, source) => claims.map((claim) => [claim, source] as const)));
  const runs: Run[] = [];
  for (const [index, { stance, within, content }] of attributions.entries()) {
    if (stance === 'attitude' || within !== undefined) continue;
    const source = sourceAt.get(index);
    const paragraph = lastStarting(paragraphs, content[0]?.start ?? 0, (each) => each.start);
    const last = runs.at(-1);
    if (last && last.source === source) runs[runs.length - 1] = { source, paragraphs: [...last.paragraphs, paragraph] };
    else runs.push({ source, paragraphs: [paragraph] });
  }
  return runs;
}
