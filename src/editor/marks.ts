import type { Status } from '../annotations/annotation';
import { noReview, type Review } from '../annotations/review';
import type { Document, Span } from '../engine/document';
import { type Entry, ledger } from './ledger';
import { markedWith } from './worst';

/** How a stretch of text is marked; each is a theme colour `sourceline.<mark>` and a line of its own. */
export type Mark = 'actor' | 'direct' | 'mixed' | 'indirect' | 'unresolved' | 'own' | StatusMark;

/** What somebody has decided takes the place of what the machine says of the claim. */
export type StatusMark = 'confirmed' | 'checking' | 'fix' | 'disputed' | 'unverifiable' | 'vouched' | 'cut';

export const markKinds: readonly Mark[] = [
  'actor',
  'direct',
  'mixed',
  'indirect',
  'unresolved',
  'own',
  'confirmed',
  'checking',
  'fix',
  'disputed',
  'unverifiable',
  'vouched',
  'cut',
];

export interface Shown {
  readonly actors: boolean;
  readonly claims: boolean;
}

/**
 * What to mark, in order of position within each kind. Whatever somebody has decided about is marked as a whole, but for what is
 * worse inside it.
 */
export function marksOf(document: Document, shown: Shown, review: Review = noReview): Record<Mark, readonly Span[]> {
  return markAll(document, shown, shown.claims ? ledger(document, review) : []);
}

export function markAll(document: Document, shown: Shown, entries: readonly Entry[]): Record<Mark, readonly Span[]> {
  const marks = Object.fromEntries(markKinds.map((mark) => [mark, [] as Span[]])) as Record<Mark, Span[]>;
  if (shown.actors) marks.actor.push(...actorMarks(document));
  if (!shown.claims) return marks;
  const decided = markedWith(entries.map(({ row: { status }, content }) => ({ status, content })));
  entries.forEach((entry, at) => {
    marks[markOf(entry)].push(...(entry.row.status === 'unchecked' ? entry.marked : (decided[at] ?? [])));
  });
  return marks;
}

const byStatus: Readonly<Record<Exclude<Status, 'unchecked'>, StatusMark>> = {
  confirmed: 'confirmed',
  checking: 'checking',
  fix: 'fix',
  disputed: 'disputed',
  unverifiable: 'unverifiable',
  'on-author': 'vouched',
  opinion: 'vouched',
  cut: 'cut',
};

function markOf({ row: { status, speaker, kind } }: Entry): Mark {
  if (status !== 'unchecked') return byStatus[status];
  if (speaker.status === 'unresolved') return 'unresolved';
  return kind === 'fact' || kind === 'statement' ? 'own' : kind;
}

/** Pronouns are left unmarked: a line under every "he" hides the names. Their hover card is there all the same. */
function actorMarks({ actors }: Document): Span[] {
  const named = actors.flatMap(({ mentions }) => mentions.filter(({ form }) => form !== 'pronoun'));
  return named.sort((a, b) => a.start - b.start);
}
