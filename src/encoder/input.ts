// Words as numbers, as the model takes them.
import type { Span } from '../engine/document';
import { piecesOf, type Vocabulary } from './pieces';
import { caseOf, quoteStates } from './shapes';

/** One stretch of a paragraph. All but `first` have an entry a piece, with one more at either end. */
export interface EncoderInput {
  readonly ids: readonly number[];
  readonly case: readonly number[];
  readonly quote: readonly number[];
  /** Where each word's first piece is. */
  readonly first: readonly number[];
}

const BORDER_CASE = 6;

export function inputOf(vocabulary: Vocabulary, prose: string, words: readonly Span[]): EncoderInput {
  const states = quoteStates(prose, words);
  const ids = [vocabulary.get('[CLS]') ?? 0];
  const cases = [BORDER_CASE];
  const quote = [0];
  const first = words.map(({ start, end }, at) => {
    const word = prose.slice(start, end);
    const begin = ids.length;
    for (const id of piecesOf(vocabulary, word)) {
      ids.push(id);
      cases.push(caseOf(word));
      quote.push(states[at] ?? 0);
    }
    return begin;
  });
  return {
    ids: [...ids, vocabulary.get('[SEP]') ?? 0],
    case: [...cases, BORDER_CASE],
    quote: [...quote, 0],
    first,
  };
}
