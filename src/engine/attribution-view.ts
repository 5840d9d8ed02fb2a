// A paragraph as the trained attribution tables see it: words, parts of speech, quotations, known cues, and what the rules found.
import { type CueWords, cueShare, stemOf } from './cue-words';
import type { BareClause, Reading, Span } from './document';
import type { WordType } from './features';
import { hashText } from './features';
import type { Language } from './language';
import { lastStarting } from './spans';
import type { Range, Words } from './words';

/** How a token stands to the quotations around it. */
export const Quoted = { no: 0, opens: 1, inside: 2, closes: 3 } as const;

/** What a token is to an attribution. */
export const Role = { none: 0, source: 1, cue: 2, content: 3 } as const;

/** A clause as ranges of tokens, in order of position. */
export interface TokenClause {
  readonly source: readonly Range[];
  readonly cue: readonly Range[];
  readonly content: readonly Range[];
}

export interface View {
  readonly length: number;
  readonly types: readonly WordType[];
  readonly tags: Uint8Array;
  /** 1 where the tag is a verb's. */
  readonly verbs: Uint8Array;
  /** Index of each token's sentence, and its place in it. */
  readonly sentences: Int32Array;
  readonly places: Int32Array;
  /** One of `Quoted`, plus 4 where the quotation runs beyond the paragraph. */
  readonly quoted: Uint8Array;
  /** How long the quotation is that a token stands in, in classes; 0 outside. */
  readonly sizes: Uint8Array;
  /** Hashes of the words without their endings, so that "praise", "praises" and "praising" have one. */
  readonly stems: Int32Array;
  /** How often the word was a cue in the training texts, in classes 0 to 5; how often any word with its stem was. */
  readonly shares: Uint8Array;
  readonly stemShares: Uint8Array;
  /** What the language's list of cues says of the word; 0 where it is not in it. */
  readonly listed: Int32Array;
  readonly rules: readonly TokenClause[];
  /** The role that the rules give each token: 2 × `Role` for the first token of a range, less 1 for the others. */
  readonly roles: Uint8Array;
}

export interface ViewInput {
  readonly words: Words;
  readonly reading: Pick<Reading, 'sentences'>;
  /** The outermost quotations' parts, in order. */
  readonly quoted: readonly Span[];
  /** What the rules found. */
  readonly clauses: readonly BareClause[];
  readonly types: readonly WordType[];
  readonly tags: Uint8Array;
  readonly isVerb: Uint8Array;
  readonly cueWords: CueWords;
  readonly language: Language;
}

export function viewOf(input: ViewInput): View {
  const { words, reading, types, tags, isVerb, cueWords, language } = input;
  const length = types.length;
  const sentences = new Int32Array(length);
  const places = new Int32Array(length);
  reading.sentences.forEach(({ from, to }, index) => {
    for (let i = from; i < to; i++) {
      sentences[i] = index;
      places[i] = i - from;
    }
  });
  const rules = input.clauses.map((clause) => tokenClause(words, clause));
  const { quoted, sizes } = quotedTokens(words, input.quoted);
  return {
    length,
    types,
    tags,
    verbs: tags.map((tag) => isVerb[tag] as number),
    sentences,
    places,
    quoted,
    sizes,
    ...cuesAmong(words, types, cueWords, listOf(language)),
    rules,
    roles: rolesOf(rules, length),
  };
}

type Cues = Pick<View, 'stems' | 'shares' | 'stemShares' | 'listed'>;

function cuesAmong(
  { lower }: Words,
  types: readonly WordType[],
  cueWords: CueWords,
  listedWords: ReadonlyMap<string, number>,
): Cues {
  const { length } = types;
  const stems = new Int32Array(length);
  const shares = new Uint8Array(length);
  const stemShares = new Uint8Array(length);
  const listed = new Int32Array(length);
  for (let i = 0; i < length; i++) {
    const word = lower[i] as string;
    const stem = stemOf(word);
    stems[i] = stem;
    shares[i] = cueShare(cueWords, (types[i] as WordType).lower);
    stemShares[i] = cueShare(cueWords, stem);
    listed[i] = listedWords.get(word) ?? 0;
  }
  return { stems, shares, stemShares, listed };
}

/** Buckets of a number of tokens. */
export const distance = (tokens: number): number =>
  tokens < 4 ? tokens : tokens < 6 ? 4 : tokens < 10 ? 5 : tokens < 16 ? 6 : tokens < 30 ? 7 : 8;

function quotedTokens({ tokens, raw }: Words, parts: readonly Span[]): Pick<View, 'quoted' | 'sizes'> {
  const quoted = new Uint8Array(tokens.length);
  const sizes = new Uint8Array(tokens.length);
  for (const part of parts) {
    const { from, to } = rangeIn(tokens, part);
    if (to <= from) continue;
    const isOpen = !isMark(raw[from]) || !isMark(raw[to - 1]) || to - from < 2 ? 4 : 0;
    quoted.fill(Quoted.inside + isOpen, from, to);
    sizes.fill(distance(to - from) + 1, from, to);
    if (isMark(raw[from])) quoted[from] = Quoted.opens + isOpen;
    if (to - from > 1 && isMark(raw[to - 1])) quoted[to - 1] = Quoted.closes + isOpen;
  }
  return { quoted, sizes };
}

const isMark = (word = ''): boolean => /^(?:["“”‘’'«»„‚‹›]|``|'')$/.test(word);

/** The tokens that a span holds, or touches. */
export function rangeIn(tokens: readonly Span[], { start, end }: Span): Range {
  let from = Math.max(
    0,
    lastStarting(tokens, start, (token) => token.start),
  );
  while (from < tokens.length && (tokens[from] as Span).end <= start) from++;
  let to = from;
  while (to < tokens.length && (tokens[to] as Span).start < end) to++;
  return { from, to };
}

function tokenClause({ tokens }: Words, { source, cue, content }: BareClause): TokenClause {
  const ranges = (spans: readonly Span[]) => spans.map((span) => rangeIn(tokens, span));
  return { source: ranges(source), cue: ranges(cue), content: ranges(content) };
}

function rolesOf(rules: readonly TokenClause[], length: number): Uint8Array {
  const roles = new Uint8Array(length);
  const mark = (ranges: readonly Range[], role: number) => {
    for (const { from, to } of ranges)
      for (let i = from; i < to; i++) roles[i] = i === from ? 2 * role : Math.max(1, 2 * role - 1);
  };
  for (const { content } of rules) mark(content, Role.content);
  for (const { source } of rules) mark(source, Role.source);
  for (const { cue } of rules) mark(cue, Role.cue);
  return roles;
}

const lists = new WeakMap<Language, ReadonlyMap<string, number>>();

/** For the first word of each form in the language's list of cues, a number for its kinds. */
function listOf(language: Language): ReadonlyMap<string, number> {
  let list = lists.get(language);
  if (!list) {
    const kinds = new Map<string, Set<string>>();
    for (const { lemma, forms, type, stance, takesClause, takesAddressee } of language.cues)
      for (const form of forms) {
        const [first = '', ...more] = form.split(' ');
        const kind = [type, stance, takesClause, takesAddressee, language.weakCues.has(lemma), more.length > 0];
        kinds.set(first, (kinds.get(first) ?? new Set()).add(kind.join()));
      }
    list = new Map([...kinds].map(([word, set]) => [word, hashText([...set].sort().join(' '))]));
    lists.set(language, list);
  }
  return list;
}
