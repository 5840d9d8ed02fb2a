// "Nobody steals from Blessing": a word of a person's name that the article has in full is that person's wherever it has its capital.
import type { Ballot, Votes } from './name-votes';
import type { NameRange, SentenceReading } from './tagged-names';

type Names = readonly NameRange[];

interface Completed {
  readonly base: Names;
  readonly key: string;
  readonly names: Names;
}

/** Adds what the tables passed over; where nothing has changed the same arrays come again. */
export function makeCompleter(): (
  sentences: readonly SentenceReading[],
  found: readonly Names[],
  votes: Votes,
) => Names[] {
  const completed = new WeakMap<SentenceReading, Completed>();
  return (sentences, found, votes) => {
    const people = wordsOfPeople(sentences, found);
    return sentences.map((sentence, i) => {
      const base = found[i] ?? [];
      const places = missed(sentence, base, people, votes);
      if (places.length === 0) return base;
      const key = places.join();
      const kept = completed.get(sentence);
      if (kept?.base === base && kept.key === key) return kept.names;
      const names = [...base, ...places.map((at): NameRange => ({ from: at, to: at + 1, kind: 'PER' }))];
      names.sort((a, b) => a.from - b.from);
      completed.set(sentence, { base, key, names });
      return names;
    });
  };
}

/** Hashes of the first and the last words of people's names in full; whatever "Blessing Okoro" was taken for, Okoro is somebody. */
function wordsOfPeople(sentences: readonly SentenceReading[], found: readonly Names[]): ReadonlySet<number> {
  const called = new Set<number>();
  const full: { readonly first: number; readonly last: number; readonly kind: NameRange['kind'] }[] = [];
  sentences.forEach(({ ballots }, i) => {
    for (const { from, to, kind } of found[i] ?? []) {
      const first = (to - from === 1 && from === 1 ? maybeFirst(ballots) : undefined) ?? wordAt(ballots, from);
      const last = wordAt(ballots, to - 1);
      if (first === undefined || last === undefined) continue;
      if (first !== last) full.push({ first, last, kind });
      if (to - from === 1 && kind === 'PER') called.add(last);
    }
  });
  const ofPeople = full.filter(({ last, kind }) => kind === 'PER' || called.has(last));
  return new Set(ofPeople.flatMap(({ first, last }) => [first, last]));
}

/** "[Blessing] Okoro": a capital that begins the sentence may belong to the name, unless the tables are sure that it does not. */
const maybeFirst = (ballots: readonly Ballot[]): number | undefined =>
  ballots.find(({ at, shares }) => at === 0 && (shares[1] ?? 0) > LEAST_SHARE)?.word;

const LEAST_SHARE = 0.05;

const wordAt = (ballots: readonly Ballot[], place: number): number | undefined =>
  ballots.find(({ at }) => at === place)?.word;

/** A capital at the sentence's start tells nothing, nor does one of a word that the article has in lower case too. */
function missed(
  { ballots }: SentenceReading,
  names: Names,
  people: ReadonlySet<number>,
  { inLowerCase }: Votes,
): number[] {
  return ballots
    .filter(({ at, word }) => at > 0 && people.has(word) && !inLowerCase.has(word))
    .map(({ at }) => at)
    .filter((at) => !names.some(({ from, to }) => from <= at && at < to));
}
