// Words to word pieces, as BERT's uncased vocabulary has them (Devlin et al. 2019; WordPiece: Wu et al. 2016).

/** Ids by piece; a piece inside a word begins with "##". */
export type Vocabulary = ReadonlyMap<string, number>;

/** `lines`: vocab.txt, a piece a line; its number is its id. */
export const readVocabulary = (lines: string): Vocabulary =>
  new Map(
    lines
      .split('\n')
      .filter((line) => line !== '')
      .map((piece, id) => [piece, id]),
  );

const LONGEST_WORD = 50; // characters; longer ones are no words
const MOST_PIECES = 6; // of a word; as in training

/** The pieces of a word, longest match first, without its accents; "[UNK]" for what the vocabulary cannot spell. */
export function piecesOf(vocabulary: Vocabulary, word: string): number[] {
  const unknown = [vocabulary.get('[UNK]') ?? 0];
  const letters = [
    ...word
      .toLowerCase()
      .normalize('NFD')
      .replace(/\p{Mn}/gu, ''),
  ];
  if (letters.length === 0 || letters.length > LONGEST_WORD) return unknown;
  const pieces: number[] = [];
  for (let from = 0; from < letters.length; ) {
    const found = longest(vocabulary, letters, from);
    if (!found) return unknown;
    pieces.push(found.id);
    from = found.to;
  }
  return pieces.slice(0, MOST_PIECES);
}

function longest(vocabulary: Vocabulary, letters: readonly string[], from: number) {
  for (let to = letters.length; to > from; to--) {
    const id = vocabulary.get((from > 0 ? '##' : '') + letters.slice(from, to).join(''));
    if (id !== undefined) return { id, to };
  }
  return undefined;
}
