// Wordings that somebody had vouched for, in whole or in part, and that were edited since.
import { type Annotation, type PartName, partNames, type Status, vouching, type Wording } from './annotation';
import { sameWords } from './selector';

export type Vouched = Wording & { readonly status: Status };

const isVouched = (one: Wording): one is Vouched => one.status !== undefined && vouching.includes(one.status);

/** The last wording that somebody had vouched for, where it was edited and nobody has decided since. */
export function waitingFor({ status, by, on, history = [] }: Annotation): Vouched | undefined {
  const isOpen = status === 'checking' && by === undefined && on === undefined;
  const last = history.filter(({ status: before }) => before !== undefined).at(-1);
  return isOpen && last && isVouched(last) ? last : undefined;
}

/** The same, where the words are that wording again: the edit was taken back, as a typing error is. */
export function vouchedAgain(annotation: Annotation, words: string): Vouched | undefined {
  const last = waitingFor(annotation);
  return last && isBack(annotation, last, words) ? last : undefined;
}

/** The last wording, where the words are that one again: what was ticked of it is right again. */
export function tickedAgain(annotation: Annotation, words: string): Wording | undefined {
  const last = annotation.history?.at(-1);
  return last?.ticked && isBack(annotation, last, words) ? last : undefined;
}

const isBack = ({ anchor }: Annotation, { was }: Wording, words: string): boolean =>
  sameWords(was, words) && !sameWords(anchor.exact, words);

/** A tick is about the words that stood there. */
export function tickedOf({ parts = {} }: Annotation): readonly PartName[] {
  return namesIn(parts).filter((name) => parts[name] === 'ok');
}

/** The parts of the claim as they count for these words. */
export function partsAt(annotation: Annotation, words: string): NonNullable<Annotation['parts']> {
  const { parts = {}, anchor } = annotation;
  if (sameWords(anchor.exact, words)) return parts;
  const back = (vouchedAgain(annotation, words) ?? tickedAgain(annotation, words))?.ticked ?? [];
  const now = (name: PartName) => (back.includes(name) && parts[name] === 'todo' ? 'ok' : fallen(parts[name]));
  return Object.fromEntries(namesIn(parts).map((name) => [name, now(name)]));
}

const fallen = (state: 'ok' | 'todo' | 'bad' | undefined) => (state === 'ok' ? 'todo' : state);

const namesIn = (parts: NonNullable<Annotation['parts']>): PartName[] =>
  partNames.filter((name) => parts[name] !== undefined);
