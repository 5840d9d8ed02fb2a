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
  readonly isQuoted: boolean;
  /** Is it the source of an attribution ("she said")? */
  readonly isSource: boolean;
}

/** Somebody it can mean, with how many others were mentioned since. */
export interface Candidate {
  readonly trail: Trail;
  readonly rank: number;
  /** Is the name still to come, in the same sentence ("In her speech, Lund …")? */
  readonly isAhead: boolean;
  /** Of the persons in the article, the last who said something. */
  readonly isLastSpeaker: boolean;
  /** Of the persons in the article, the one whom it named first. */
  readonly isFirstNamed: boolean;
}

export const BESIDE = 25; // characters between a name and its possessive: "Lund and his …"
const MANY = 3;

/** What speaks for and against a candidate, by name; the weights are in `pronoun-weights.ts`. */
export function featuresOf(asked: Asked, candidate: Candidate, most: number): Map<string, number> {
  const { trail, rank, isAhead, isLastSpeaker, isFirstNamed } = candidate;
  const { who, uses, called, isStranger, isInHeading } = trail;
  const features = new Map<string, number>([['somebody', 1]]);
  const is: Is = (name, value = 1) => {
    if (value) features.set(name, Number(value));
  };
  const { gender } = asked.pronoun;
  const other = gender === 'm' ? 'f' : 'm';
  is('gender known', who.gender !== undefined);
  is('called so before', gender && gender !== 'n' && Math.min(MANY, called[gender]));
  is('called otherwise before', Math.min(MANY, called[other]));
  is('unnamed', isStranger);
  is('in a heading', isInHeading);
  is('first named', isFirstNamed);
  is('ahead', isAhead);
  const last = uses.at(-1);
  if (!last) return features;
  is(`nearest but ${Math.min(rank, MANY)}`);
  is('mentions', Math.log1p(uses.length));
  is('most mentioned', uses.length >= most);
  is(asked.isSource ? 'in another paragraph, speaker' : 'in another paragraph', last.paragraph !== asked.paragraph);
  is('speaker asked', asked.isSource);
  is('last a pronoun', last.form === 'pronoun');
  is('last quoted', last.isQuoted && !asked.isQuoted);
  is('asked in a quotation', asked.isQuoted);
  is('first of its sentence', last.isFirst);
  is('beside', asked.part === 'possessor' && asked.at - last.at < BESIDE);
  is(asked.isSource ? 'last speaker speaks' : 'last speaker', isLastSpeaker);
  addPlaces(asked, uses, last, is);
  return features;
}

type Is = (name: string, value?: boolean | number | undefined) => void;

function addPlaces(asked: Asked, uses: readonly Use[], last: Use, is: Is): void {
  const back = asked.sentence - last.sentence;
  const asker = asked.isSource ? 'speaker' : asked.part;
  is(back === 0 ? `${asker} after ${last.part}` : `${Math.min(back, 4)} back`);
  const inSentence = (n: number) => uses.filter(({ sentence }) => sentence === asked.sentence - n);
  const here = inSentence(0);
  const isSubjectHere = here.some(({ part }) => part === 'subject');
  is(asked.isSource ? 'subject here, speaker' : 'subject here', isSubjectHere && asked.part !== 'object');
  is('object of its own subject', isSubjectHere && asked.part === 'object');
  is(
    'speaks here',
    here.some(({ isSource }) => isSource),
  );
  const before = inSentence(1);
  const whose = asked.isSource ? 'speaker' : 'other';
  is(
    `subject before, ${whose}`,
    before.some(({ part }) => part === 'subject'),
  );
  is(
    `possessor before, ${whose}`,
    before.some(({ part }) => part === 'possessor'),
  );
  is(
    `spoke before, ${whose}`,
    before.some(({ isSource }) => isSource),
  );
}
