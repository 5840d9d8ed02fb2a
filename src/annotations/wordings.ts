// Wordings that somebody had vouched for, and that were edited since.
import { type Annotation, type Status, vouching, type Wording } from './annotation';
import { sameWords } from './selector';

export type Vouched = Wording & { readonly status: Status };

/** The last wording that somebody had vouched for, where it was edited and nobody has decided since. */
export function waitingFor({ status, by, on, history = [] }: Annotation): Vouched | undefined {
  const last = history.at(-1);
  const isOpen = status === 'checking' && by === undefined && on === undefined;
  return isOpen && last?.status !== undefined && vouching.includes(last.status)
    ? { ...last, status: last.status }
    : undefined;
}

/** The same, where the words are that wording again: the edit was taken back, as a typing error is. */
export function vouchedAgain(annotation: Annotation, words: string): Vouched | undefined {
  const last = waitingFor(annotation);
  return last && sameWords(last.was, words) && !sameWords(annotation.anchor.exact, words) ? last : undefined;
}
