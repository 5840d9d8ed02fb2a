// Where in an article each thing is that is fastened to words of it, and where it was found before: plain data.

import type { Span } from '../engine/document';
import { find as findWords } from './anchor';
import type { Selector } from './annotation';
import { sharedIds } from './ids';
import { pageOf } from './page';
import { isTrueAt } from './selector';

/** Whatever a person has fastened to words of the article. */
export interface Anchored {
  readonly id: string;
  readonly anchor: Selector;
}

/** Where it is: at its words, or lost, with the places that it could mean. */
export interface Found<T extends Anchored> {
  readonly of: T;
  readonly span: Span | undefined;
  readonly choices: readonly Span[];
}

export interface Kept {
  readonly span: Span;
  /** The anchor that it was found by; undefined where somebody pointed to the place. */
  readonly anchor: Selector | undefined;
}

/**
 * Keeps in `places` where each was found. What shares its id with another is not followed but searched every time: neither may be put
 * where the other is.
 */
export function find<T extends Anchored>(
  places: Map<string, Kept>,
  text: string,
  all: readonly T[],
): readonly Found<T>[] {
  const shared = sharedIds(all);
  return all.map((of) => {
    if (shared.has(of.id)) return search(text, of);
    const before = places.get(of.id);
    const isThere = before && isStill(before, of.anchor, text);
    const found = isThere ? { of, span: before.span, choices: [] } : search(text, of);
    if (found.span) places.set(of.id, { span: found.span, anchor: of.anchor });
    return found;
  });
}

function search<T extends Anchored>(text: string, of: T): Found<T> {
  const placement = findWords(pageOf(text), of.anchor);
  if (placement.kind !== 'placed')
    return { of, span: undefined, choices: placement.kind === 'asked' ? placement.places : [] };
  const { start, end } = placement.place;
  return { of, span: { start, end }, choices: [] };
}

/** The anchor is the one that led there, or the file has just been told of the words that stand there now. */
const isStill = ({ span, anchor }: Kept, now: Selector, text: string): boolean =>
  anchor === undefined || isSame(anchor, now) || isTrueAt(text, now, span);

const isSame = (a: Selector, b: Selector): boolean =>
  a.exact === b.exact && a.before === b.before && a.after === b.after;
