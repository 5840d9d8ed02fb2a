import type { Part, Trail, Use } from './discourse';
import type { Pronoun } from './language';

/** A pronoun whose person is looked for. */
export interface Asked {
  readonly pronoun: Pronoun;
  readonly part: Part | 'reflexive';
  readonly at: number;
  readonly sentence: number;
  readonly paragraph: number;
  /** Offset where its clause begins, as far as small words show. */
  readonly clause: number;
  /** Is it the first word of its sentence? */
  readonly opens: boolean;
  readonly isQuoted: boolean;
  /** Is it the source of an attribution ("she said") in a sentence that has mentioned nobody before it? */
  readonly isSource: boolean;
}

/** Somebody it can mean, with how many others were mentioned since. */
export interface Candidate {
  readonly trail: Trail;
  readonly rank: number;
  /** Is the name still to come, in the same sentence ("In her speech, Lund …")? */
  readonly isAhead: boolean;
  /** Has somebody else been a subject in this sentence since? */
  readonly isPassed: boolean;
  /** Of the persons in the article, the last who said something. */
  readonly isLastSpeaker: boolean;
  /** Of the persons in the article, the one whom it named first. */
  readonly isFirstNamed: boolean;
  /** Where a pronoun of this gender last meant somebody. */
  readonly lastMeant: Use | undefined;
  /** How many of the article's other "he" and "she" stand where they can mean only this person. */
  readonly votes: { readonly m: number; readonly f: number };
  /** How often the article names them, of how often it names whom it names most; 0 to 1. */
  readonly shareOfNames: number;
}

export const BESIDE = 25; // characters between a name and its possessive: "Lund and his …"
const MANY = 3;

/** What speaks for and against a candidate, by name; the weights are in `pronoun-weights.ts`. */
export function featuresOf(asked: Asked, candidate: Candidate, most: number): Map<string, number> {
  const features = new Map<string, number>([['somebody', 1]]);
  const is: Is = (name, value = 1) => {
    if (value) features.set(name, Number(value));
  };
  const asker = asked.isSource ? 'speaker' : asked.part;
  /** Also apart for what is asked: a subject goes on as a subject, a speaker as a speaker. */
  const counts: Is = (name, value = 1) => {
    is(name, value);
    is(`${asker}: ${name}`, value);
  };
  addTraits(asked, candidate, most, is);
  counts('ahead', candidate.isAhead);
  const last = candidate.trail.uses.at(-1);
  if (!last) return features;
  addRecency(asked, candidate, last, is, counts);
  addPlaces(asked, candidate, last, is, counts);
  return features;
}

type Is = (name: string, value?: boolean | number | undefined) => void;

/** Who they are, wherever they stand. */
function addTraits({ pronoun: { gender } }: Asked, candidate: Candidate, most: number, is: Is): void {
  const { trail, isFirstNamed, votes, shareOfNames } = candidate;
  const { who, uses, called, isStranger, isInHeading } = trail;
  const other = gender === 'm' ? 'f' : 'm';
  is('gender known', who.gender !== undefined);
  if (gender === 'm' || gender === 'f') {
    is('called so before', Math.min(MANY, called[gender]));
    is('voted so', who.gender === undefined && Math.log1p(votes[gender]));
  }
  is('called otherwise before', Math.min(MANY, called[other]));
  is('voted otherwise', who.gender === undefined && Math.log1p(votes[other]));
  is('unnamed', isStranger);
  is('in a heading', isInHeading);
  is('first named', isFirstNamed);
  is('mentions', Math.log1p(uses.length));
  is('most mentioned', uses.length >= most);
  is('share of names', shareOfNames);
  is('named most', shareOfNames === 1);
}

/** How lately they were mentioned, and by whom. */
function addRecency(asked: Asked, candidate: Candidate, last: Use, is: Is, counts: Is): void {
  const { rank, isPassed, isLastSpeaker, lastMeant, trail } = candidate;
  counts(`nearest but ${Math.min(rank, MANY)}`);
  is(asked.isSource ? 'in another paragraph, speaker' : 'in another paragraph', last.paragraph !== asked.paragraph);
  is('speaker asked', asked.isSource);
  is('asked in a quotation', asked.isQuoted);
  counts('last a pronoun', last.form === 'pronoun');
  is('last quoted', last.isQuoted && !asked.isQuoted);
  is('both quoted', last.isQuoted && asked.isQuoted);
  is('first of its sentence', isTopic(last));
  is('beside', asked.part === 'possessor' && asked.at - last.at < BESIDE);
  counts('passed by a subject', isPassed);
  counts('last speaker', isLastSpeaker);
  if (!lastMeant) return;
  const back = Math.min(asked.sentence - lastMeant.sentence, MANY);
  counts(lastMeant.who === trail.who ? `meant ${back} back` : `another meant ${back} back`);
}

/** Whom a sentence begins with; not whose somebody or something is. */
const isTopic = ({ isFirst, part }: Use): boolean => isFirst && part !== 'possessor';

/** What they did in this sentence and the ones before. */
function addPlaces(asked: Asked, candidate: Candidate, last: Use, is: Is, counts: Is): void {
  const { uses } = candidate.trail;
  const back = asked.sentence - last.sentence;
  const asker = asked.isSource ? 'speaker' : asked.part;
  const isPassed = candidate.isPassed ? ', passed' : '';
  is(back === 0 ? `${asker} after ${last.part}${isPassed}` : `${Math.min(back, 4)} back`);
  is(`opens, ${Math.min(back, 2)} back`, asked.opens);
  is('in its clause', back === 0 && last.at >= asked.clause);
  const inSentence = (n: number) => uses.filter(({ sentence }) => sentence === asked.sentence - n);
  const here = inSentence(0);
  const isSubjectHere = here.some(({ part }) => part === 'subject');
  counts('subject here', isSubjectHere);
  counts('first here', here.some(isTopic));
  counts(
    'speaks here',
    here.some(({ isSource }) => isSource),
  );
  is('said so just now', !asked.isSource && last.isSource && back === 0 && candidate.rank === 0);
  const before = inSentence(1);
  counts(
    'subject before',
    before.some(({ part }) => part === 'subject'),
  );
  is('opens after subject', asked.opens && before.some(({ part }) => part === 'subject'));
  is('opens after the first', asked.opens && before.some(isTopic));
  counts(
    'possessor before',
    before.some(({ part }) => part === 'possessor'),
  );
  counts(
    'spoke before',
    before.some(({ isSource }) => isSource),
  );
  is('times in the paragraph', Math.log1p(uses.filter(({ paragraph }) => paragraph === asked.paragraph).length));
}
