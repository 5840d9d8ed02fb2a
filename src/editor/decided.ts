// What people decided, on the rows of the ledger.
import type { Span } from '../engine/document';
import type { Speaker } from '../panel/messages';
import { cover } from './cover';
import type { Claim, Machine } from './ledger';
import { isSettled, type Noted, overlap, type Review, sameClaim } from './review';

/** What is the same for all words that nobody is said to have said. */
export const blank = {
  stance: 'speech',
  cue: '',
  via: [],
  perhapsVia: [],
  basis: 'nobody',
  sureness: 'sure',
} as const;

/** Each note with the claim that it is about, at most one a claim; the others are about words of their own. */
export function notesOf(claims: readonly Claim[], noted: readonly Noted[]): ReadonlyMap<Noted, Claim> {
  const free = noted.length === 0 ? [] : claims.map((claim) => ({ claim, ...cover(claim.content) })).sort(byStart);
  const longest = Math.max(0, ...free.map(({ start, end }) => end - start));
  const taken = new Set<Claim>();
  const pairs = new Map<Noted, Claim>();
  for (const note of noted) {
    const claim = bestFor(note, free, longest, taken);
    if (!claim) continue;
    pairs.set(note, claim);
    taken.add(claim);
  }
  return pairs;
}

interface Candidate extends Span {
  readonly claim: Claim;
}

const byStart = (a: Span, b: Span): number => a.start - b.start;

/** Looks only at those that can reach the note: both lists may have thousands. */
function bestFor(
  { span }: Noted,
  candidates: readonly Candidate[],
  longest: number,
  taken: ReadonlySet<Claim>,
): Claim | undefined {
  let best: Claim | undefined;
  let most = 0;
  for (let at = firstAfter(candidates, span.start - longest); at < candidates.length; at++) {
    const one = candidates[at];
    if (!one || one.start >= span.end) break;
    const share = taken.has(one.claim) ? 0 : overlap(one, span);
    if (share < sameClaim || share <= most) continue;
    best = one.claim;
    most = share;
  }
  return best;
}

/** Index of the first that starts at or after an offset. O(log n). */
function firstAfter(candidates: readonly Candidate[], offset: number): number {
  let low = 0;
  let high = candidates.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((candidates[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function decided(machine: Machine, noted: Noted | undefined, isByHand: boolean) {
  const status = noted?.status ?? 'unchecked';
  const isUnconfirmed = noted?.was !== undefined;
  return {
    speaker: speakerBy(machine, noted),
    status,
    by: noted?.annotation.by ?? '',
    isUnconfirmed,
    isByHand,
    risk: isSettled(status) ? 0 : riskOf(machine) + (isUnconfirmed ? 3 : 0) + (status === 'fix' ? 2 : 0),
  };
}

/** Whom a person has described takes the place of the article's words for the source. */
function speakerBy({ speaker }: Machine, noted: Noted | undefined): Speaker {
  const said = noted?.annotation.speaker;
  if (said?.how !== 'corrected' || said.actor !== undefined || said.as === undefined) return speaker;
  return { ...speaker, status: 'unnamed', name: said.as };
}

/** What an editor would want to look at first: nobody to ask, somebody who is not named, words that went through other hands. */
function riskOf({ speaker, via, perhapsVia, sureness, stance }: Machine): number {
  const bySpeaker = { unresolved: 5, unnamed: 4, writer: 3, document: 1, known: 1 }[speaker.status];
  return (
    bySpeaker + 2 * via.length + perhapsVia.length + (sureness === 'unsure' ? 1 : 0) - (stance === 'attitude' ? 1 : 0)
  );
}

/** Words that only a person has marked. */
export const byHand =
  ({ facts }: Review) =>
  (noted: Noted): Claim => {
    const { type = 'statement', speaker: said } = noted.annotation;
    const name = (said?.actor === undefined ? undefined : facts.actors[said.actor]?.name) ?? said?.as ?? '';
    const isQuote = type === 'quote';
    const status = name !== '' ? 'known' : isQuote ? 'unresolved' : 'writer';
    const speaker: Speaker = { status, id: '', name, how: 'explicit', source: said?.as ?? '', candidates: [] };
    const kind = isQuote ? 'direct' : type === 'fact' ? 'fact' : 'statement';
    return {
      content: [noted.span],
      whole: noted.span,
      machine: { ...blank, kind, speaker },
      claim: undefined,
      noted,
      marked: [noted.span],
    };
  };
