// What the rest of the article says of a word: a name that is plain in one place helps where it is not in another. Every
// capitalised word votes, by its likelihoods, for the kind that it seems to have where it stands.
// After Krishnan and Manning 2006 (two-stage recognition with the first stage's labels as features).
import { both, feature, hashText } from './features';

/** Kinds in the order of the labels: label 2k + 1 begins, 2k + 2 continues kind k. */
export const KINDS = ['PER', 'ORG', 'LOC', 'GROUP', 'MISC'] as const;

/** More of these are never made for one word. */
export const MOST_VOTE_FEATURES = 18;

/** A capitalised word and what the first stage thought of it. */
export interface Ballot {
  /** Index of the word in its sentence. */
  readonly at: number;
  readonly word: number;
  /** Likelihood of no name, then of each of `KINDS`. */
  readonly shares: Float64Array;
  /** Part in a name of several words: 0 none, else kind × 3 + (1 first, 2 middle, 3 last). */
  readonly part: number;
}

/** A name of several words whose first letters could be its short form. */
export interface Initials {
  readonly letters: number;
  readonly kind: number;
}

interface Count {
  readonly shares: Float64Array;
  total: number;
  /** How often each part (see `Ballot.part`) was played. */
  readonly parts: Map<number, number>;
}

export interface Votes {
  readonly words: ReadonlyMap<number, Count>;
  /** Hash of initials → kind + 1. */
  readonly initials: ReadonlyMap<number, number>;
  /** Words that the article writes in lower case somewhere: "Iodine" at the start of a sentence is hardly a name beside "iodine". */
  readonly inLowerCase: ReadonlySet<number>;
}

/** What one sentence has to say in the vote. */
export interface Voice {
  readonly ballots: readonly Ballot[];
  readonly initials: readonly Initials[];
  /** Hashes of its words in lower case. */
  readonly inLowerCase: readonly number[];
}

export function countVotes(voices: readonly Voice[]): Votes {
  const words = new Map<number, Count>();
  for (const { ballots } of voices) for (const ballot of ballots) cast(words, ballot);
  const lower = new Set<number>();
  for (const { inLowerCase } of voices) for (const word of inLowerCase) if (words.has(word)) lower.add(word);
  const initials = voices.flatMap((voice) => voice.initials.map(({ letters, kind }) => [letters, kind + 1] as const));
  return { words, initials: new Map(initials), inLowerCase: lower };
}

function cast(words: Map<number, Count>, { word, shares, part }: Ballot): void {
  let count = words.get(word);
  if (!count) {
    count = { shares: new Float64Array(KINDS.length + 1), total: 0, parts: new Map() };
    words.set(word, count);
  }
  for (let k = 0; k < shares.length; k++) (count.shares[k] as number) += shares[k] as number;
  count.total++;
  if (part > 0) count.parts.set(part, (count.parts.get(part) ?? 0) + 1);
}

export interface Opinion {
  readonly vote: number;
  readonly kind: number;
  readonly part: number;
  /** 1 where the article has the word in lower case too. */
  readonly lower: number;
}

const NONE: Opinion = { vote: 0, kind: 0, part: 0, lower: 0 };

/**
 * The others' opinion of one word, in few enough values to learn from: the likeliest kind, how likely, how many voted; and the
 * part in longer names that it plays most. 0 where nobody else voted.
 */
export function opinion({ words, inLowerCase }: Votes, { word, shares, part }: Ballot): Opinion {
  const count = words.get(word);
  const lower = inLowerCase.has(word) ? 1 : 0;
  const others = (count?.total ?? 1) - 1;
  if (!count || others < 1) return { ...NONE, lower };
  let kind = 1;
  for (let k = 1; k <= KINDS.length; k++)
    if ((count.shares[k] as number) - (shares[k] as number) > (count.shares[kind] as number) - (shares[kind] as number))
      kind = k;
  const share = Math.max(0, (count.shares[kind] as number) - (shares[kind] as number)) / others;
  const level = Math.min(4, Math.floor(share * 5));
  const size = others === 1 ? 1 : others < 4 ? 2 : 3;
  return {
    vote: (kind * 5 + level) * 4 + size,
    kind: level < 2 ? 0 : kind,
    part: mostPlayed(count.parts, part),
    lower,
  };
}

/** Ties go to the lower number, so that the order of the article's paragraphs does not matter. */
function mostPlayed(parts: ReadonlyMap<number, number>, own: number): number {
  let best = 0;
  let most = 0;
  for (const [part, n] of parts) {
    const others = part === own ? n - 1 : n;
    if (others > most || (others === most && others > 0 && part < best)) {
      best = part;
      most = others;
    }
  }
  return best;
}

/**
 * Features of the word at `i`: what the others say of it and of its neighbours, beside what the first stage said. Written to `out`
 * from `from`; the place after the last is returned.
 */
export function voteFeatures(
  opinions: readonly (Opinion | undefined)[],
  labels: Uint8Array,
  sure: Uint8Array,
  capitals: Uint8Array,
  initials: number,
  i: number,
  out: Int32Array,
  from: number,
): number {
  const { vote, kind, part, lower } = opinions[i] ?? NONE;
  const before = opinions[i - 1] ?? NONE;
  const after = opinions[i + 1] ?? NONE;
  const label = labels[i] as number;
  const capital = capitals[i] as number;
  const isFirst = i === 0 ? 1 : 0;
  let k = from;
  out[k++] = feature(800, both(label, sure[i] as number));
  out[k++] = feature(801, both(labels[i - 1] ?? 99, both(label, labels[i + 1] ?? 99)));
  out[k++] = feature(802, both(initials, label));
  out[k++] = feature(814, both(both(lower, capital), both(label, isFirst)));
  out[k++] = feature(815, both(both(lower, after.lower), both(both(before.lower, label), capitals[i + 1] ?? 9)));
  if (vote === 0 && before.vote === 0 && after.vote === 0) return k;
  out[k++] = feature(803, vote);
  out[k++] = feature(804, both(vote, label));
  out[k++] = feature(805, both(vote, both(capital, isFirst)));
  out[k++] = feature(806, both(vote, both(label, sure[i] as number)));
  out[k++] = feature(807, both(part, label));
  out[k++] = feature(808, both(part, both(kind, capital)));
  out[k++] = feature(809, both(before.kind, both(kind, after.kind)));
  out[k++] = feature(810, both(before.part, both(part, after.part)));
  out[k++] = feature(811, both(both(before.vote, label), labels[i - 1] ?? 99));
  out[k++] = feature(812, both(both(after.vote, label), labels[i + 1] ?? 99));
  out[k++] = feature(813, both(both(part, capital), both(labels[i - 1] ?? 99, labels[i + 1] ?? 99)));
  return k;
}

/** "World Health Organisation" → the hash of "WHO"; 0 for fewer than two capitals. */
export function initialsOf(words: readonly string[]): number {
  const letters = words.map((word) => /^\p{Lu}/u.exec(word)?.[0] ?? '').join('');
  return letters.length < 2 ? 0 : hashText(letters);
}
