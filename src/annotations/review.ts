// What people decided, laid over what the machine found: plain data in, plain data out.

import type { Document, Span } from '../engine/document';
import {
  type Annotation,
  type Facts,
  noFacts,
  type Rejection,
  type RejectionReason,
  type Status,
  settled,
  vouching,
  type Wording,
} from './annotation';
import type { Found } from './kept-places';
import { sameWords } from './selector';
import { vouchedAgain, waitingFor } from './wordings';

export interface Noted {
  readonly annotation: Annotation;
  readonly span: Span;
  /** What counts now: what somebody vouched for and somebody changed is to be checked again, until it is changed back. */
  readonly status: Status;
  /** The wording that was vouched for, where it is not the one that stands there. */
  readonly was: Wording | undefined;
  /** What the file says of it and nobody can read, as it stands there; absent where all can be read. */
  readonly unread?: string;
}

export interface Lost {
  readonly annotation: Annotation;
  readonly choices: readonly Span[];
}

export interface Rejected extends Span {
  readonly because: RejectionReason;
}

/** Everything that people decided about the claims of one version of an article. */
export interface Review {
  readonly facts: Facts;
  /** In order of position. */
  readonly noted: readonly Noted[];
  readonly lost: readonly Lost[];
  /** Suggestions that somebody turned down, each with its place. */
  readonly rejected: readonly Rejected[];
  /** Why nothing can be decided; undefined where it can. */
  readonly obstacle: 'broken' | 'newer' | undefined;
}

export const noReview: Review = { facts: noFacts, noted: [], lost: [], rejected: [], obstacle: undefined };

export function reviewOf(
  document: Pick<Document, 'text'>,
  facts: Facts,
  found: readonly Found<Annotation>[],
  turnedDown: readonly Found<Rejection>[],
  obstacle: Review['obstacle'],
  unread: ReadonlyMap<string, string> = new Map(),
): Review {
  const noted = found.flatMap(({ of, span }) =>
    span ? [withUnread(note(document.text, of, span), unread.get(of.id))] : [],
  );
  const lost = found.flatMap(({ of, span, choices }) => (span ? [] : [{ annotation: of, choices }]));
  const rejected = turnedDown.flatMap(({ of, span }) =>
    span ? [{ ...span, because: of.because ?? 'not-a-claim' }] : [],
  );
  return { facts, noted: noted.sort((a, b) => a.span.start - b.span.start), lost, rejected, obstacle };
}

const withUnread = (noted: Noted, unread: string | undefined): Noted =>
  unread === undefined ? noted : { ...noted, unread };

function note(text: string, annotation: Annotation, span: Span): Noted {
  const { status = 'unchecked', anchor, by, on } = annotation;
  const isVouched = vouching.includes(status);
  const words = text.slice(span.start, span.end);
  const isChanged = isVouched && words !== anchor.exact && !sameWords(words, anchor.exact);
  if (isChanged) {
    const was = { was: anchor.exact, status, ...(by !== undefined && { by }), ...(on !== undefined && { on }) };
    return { annotation, span, status: 'checking', was };
  }
  const again = vouchedAgain(annotation, words);
  return again
    ? { annotation, span, status: again.status, was: undefined }
    : { annotation, span, status, was: waitingFor(annotation) };
}

export const isSettled = (status: Status): boolean => settled.includes(status);

/** The part that two stretches share, of the longer one: 1 where they are the same. */
export function overlap(a: Span, b: Span): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return Math.max(0, shared) / Math.max(a.end - a.start, b.end - b.start, 1);
}

/** What is shared by so much is about the same claim; the machine's borders move a little with every edit. */
export const sameClaim = 0.5;
