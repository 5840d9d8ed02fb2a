import type { Language } from './language';
import { type Entry, lexiconOf } from './lexicon';
import { normalise, type Range, type Words } from './words';

/** What a title or role phrase says of somebody: "the former U.S. ambassador to Russia" → ambassador, former, of the United States. */
export interface Role {
  /** Head noun, singular, lower case. */
  readonly head: string;
  /** Words before the head but nations: "foreign", "prime", "top". */
  readonly modifiers: readonly string[];
  /** What follows "of", "to", "for": "state", "russia". */
  readonly complement: string | undefined;
  /** Name of the country or place that it is a role of. */
  readonly nation: string | undefined;
  readonly isFormer: boolean;
  /** "Republican", "GOP" and the R of "(R-Utah)" → "republican". */
  readonly party: string | undefined;
  /** Is it a role of a part of a country, which does without saying so ("the Vermont senator")? */
  readonly isRegional: boolean;
  /** Whose: "pagliano" of "Pagliano's lawyer". */
  readonly owner: string | undefined;
}

const LONGEST_ROLE = 10; // tokens; longer "roles" were clauses that happened to hold a role noun
const PREPOSITION = /^(?:of|to|for|at|in|from|with|on)$/;
const ARTICLE = /^(?:a|an|the|his|her|their|its|one)$/;

/** Reads words such as "Russian foreign minister" or "former U.S. ambassador to Russia"; undefined without a role noun. */
export function readRole(lower: readonly string[], raw: readonly string[], language: Language): Role | undefined {
  const seat = readSeat(raw.join(''), language);
  if (seat) return seat;
  const lexicon = lexiconOf(language);
  const preposition = lower.findIndex((word, i) => i > 0 && PREPOSITION.test(word));
  const headAt = (preposition < 0 ? lower.length : preposition) - 1;
  const noun = lower[headAt] ?? '';
  const head = singular(noun, language) ?? language.parties.get(noun);
  if (head === undefined) return undefined;
  const place = placeNamed(raw.slice(0, headAt), language);
  const placeWords = new Set(place?.words.map(normalise));
  const possessor = lower
    .slice(0, headAt)
    .map((word) => word.endsWith("'s"))
    .lastIndexOf(true);
  const owner =
    possessor < 0
      ? undefined
      : (lower[possessor] === "'s" ? lower[possessor - 1] : lower[possessor])?.replace(/'s$/, '');
  const before = lower.slice(possessor + 1, headAt).filter((word) => !ARTICLE.test(word));
  const nation =
    before
      .map((word) => lexicon.nations.get(word))
      .filter((known) => known !== undefined)
      .at(-1) ?? place?.place;
  return {
    head,
    modifiers: before.filter(
      (word) =>
        !lexicon.nations.has(word) && !placeWords.has(word) && !/^(?:former|ex|then|late|current|-|'s|')$/.test(word),
    ),
    complement:
      preposition < 0
        ? undefined
        : lower
            .slice(preposition + 1)
            .filter((word) => !ARTICLE.test(word))
            .join(' '),
    nation: nation?.name,
    isRegional: nation?.kind === 'region',
    isFormer: before.some((word) => /^(?:former|ex|then|late)$/.test(word)) || /^ex-/.test(head),
    party: [...before, head].map((word) => language.parties.get(word)).find((party) => party !== undefined),
    owner,
  };
}

/** "D-N.Y.", "R" in the brackets behind a lawmaker's name: party and seat. */
function readSeat(text: string, language: Language): Role | undefined {
  const [, letter = '', place = ''] = /^([A-Z])(?:[-–](\p{Lu}.*))?$/u.exec(text) ?? [];
  const party = language.parties.get(letter.toLowerCase());
  if (!party) return undefined;
  const nation = placeNamed([place], language)?.name;
  const nothing = { modifiers: [], complement: undefined, isFormer: false, owner: undefined };
  return { ...nothing, head: 'lawmaker', nation, isRegional: nation !== undefined, party };
}

function placeNamed(raw: readonly string[], language: Language): Entry | undefined {
  const { byFirstWord } = lexiconOf(language);
  for (let at = 0; at < raw.length; at++) {
    const entry = byFirstWord
      .get(raw[at] ?? '')
      ?.find((each) => each.place && each.words.every((word, i) => raw[at + i] === word));
    if (entry) return entry;
  }
  return undefined;
}

/** The role noun itself, or the last part of a compound one ("secretary-general", "ex-minister"); undefined where it is no role. */
export function singular(word: string, language: Language): string | undefined {
  if (language.roles.has(word)) return word;
  const part = word.slice(word.lastIndexOf('-') + 1);
  if (part !== word && (language.roles.has(part) || part === 'general' || part === 'elect')) return word;
  return undefined;
}

/** What a person's roles tell together, for a phrase to agree with. */
export interface Standing {
  readonly nations: ReadonlySet<string>;
  readonly parties: ReadonlySet<string>;
}

/**
 * Could `phrase`, with "the" before it, mean somebody who has the role `known`? Its head must be the same and it may not say more than
 * is known, nor another country or party ("the Russian president" is not the American one).
 */
export function fits(phrase: Role, known: Role, standing: Standing, language: Language): boolean {
  if (!isSameHead(phrase, known, language) || (phrase.isFormer && !known.isFormer)) return false;
  if (contradicts(phrase, standing)) return false;
  if (phrase.complement !== undefined && !isOf(phrase.complement, known)) return false;
  if (known.modifiers.some((word) => OTHER_OFFICE.test(word) && !phrase.modifiers.includes(word))) return false;
  return phrase.modifiers.every((word) => says(known, word, standing, language));
}

/** "the president of Russia" of "the Russian president"; never of "the president". */
const isOf = (complement: string, known: Role): boolean =>
  known.complement === undefined
    ? known.nation?.toLowerCase() === complement || known.modifiers.includes(complement)
    : known.complement === complement;

const isSameHead = (phrase: Role, known: Role, { sameRoles }: Language): boolean =>
  phrase.head === known.head ||
  known.head.endsWith(`-${phrase.head}`) ||
  sameRoles.get(phrase.head)?.has(known.head) === true ||
  (phrase.party === phrase.head && known.party === phrase.party);

/** Does it name another country, seat or party than all that is known of the person? */
export const contradicts = ({ nation, party }: Role, { nations, parties }: Standing): boolean =>
  (nation !== undefined && nations.size > 0 && !nations.has(nation)) ||
  (party !== undefined && parties.size > 0 && !parties.has(party));

function says(known: Role, word: string, { parties }: Standing, language: Language): boolean {
  const party = language.parties.get(word);
  return (
    known.modifiers.includes(word) || language.looseModifiers.has(word) || (party !== undefined && parties.has(party))
  );
}

/** Without it the words name another office: the prime minister is not "the minister", nor the vice president "the president". */
const OTHER_OFFICE = /^(?:prime|vice|deputy|assistant|shadow|opposition)$/;

/** Is all that is known of somebody the bare office that the phrase tells more of ("the minister" – "the transport minister")? */
export const isLessThan = (known: Role, phrase: Role, standing: Standing, language: Language): boolean =>
  known.modifiers.length === 0 &&
  phrase.modifiers.length > 0 &&
  phrase.head === known.head &&
  (phrase.party === undefined || standing.parties.has(phrase.party)) &&
  fits({ ...phrase, modifiers: [] }, known, standing, language);

/** A role in apposition behind a name: ", the city engineer," or ", who is a former deputy mayor of Leeds,". */
export function roleAfter(words: Words, sentence: Range, nameTo: number, language: Language): Range | undefined {
  let at = nameTo;
  const seat = seatAfter(words, at, language);
  if (seat) return seat;
  if (words.raw[at] !== ',') return undefined;
  at++;
  if (words.tokens[at]?.kind === 'number' && words.raw[at + 1] === ',') at += 2; // an age
  if (words.lower[at] === 'who' && /^(?:is|was|'s)$/.test(words.lower[at + 1] ?? '')) at += 2;
  if (/^(?:now|then|also)$/.test(words.lower[at] ?? '')) at++;
  const from = ARTICLE.test(words.lower[at] ?? '') ? at + 1 : at;
  const to = endOfRole(words, sentence, from, language);
  return to !== undefined && holdsRole(words, from, to, language) ? { from, to } : undefined;
}

/** "(D-N.Y.)" */
function seatAfter(words: Words, open: number, language: Language): Range | undefined {
  if (words.raw[open] !== '(') return undefined;
  const close = words.raw.indexOf(')', open);
  if (close < 0 || close - open > 5) return undefined;
  const isSeat = readSeat(words.raw.slice(open + 1, close).join(''), language) !== undefined;
  return isSeat ? { from: open + 1, to: close } : undefined;
}

/** A role in apposition before a name: "The city engineer, Ana Ruiz, …"; `nameTo` must be followed by a comma or end the clause. */
export function roleBefore(
  words: Words,
  sentence: Range,
  nameFrom: number,
  nameTo: number,
  language: Language,
): Range | undefined {
  if (words.raw[nameFrom - 1] !== ',' || !/^[,.;:?!)—–”"]$/.test(words.raw[nameTo] ?? '.')) return undefined;
  for (let at = nameFrom - 2; at >= sentence.from && at > nameFrom - LONGEST_ROLE - 2; at--) {
    if (/^[,;:—–"“”.]$/.test(words.raw[at] ?? '')) return undefined;
    const begins = ARTICLE.test(words.lower[at] ?? '') || /^['’]s?$/.test(words.lower[at] ?? '');
    if (begins && holdsRole(words, at + 1, nameFrom - 1, language)) return { from: at + 1, to: nameFrom - 1 };
  }
  return undefined;
}

/** The comma, bracket or verb that ends a role; undefined where it is too long to be one. */
function endOfRole(words: Words, sentence: Range, from: number, language: Language): number | undefined {
  for (let at = from; at < sentence.to && at <= from + LONGEST_ROLE; at++) {
    if (language.finiteVerbs.has(words.lower[at] ?? '')) return undefined; // ", the mayor said" is no apposition
    if (/^(?:[,;:.?!()—–"“”]|who|which|and|when|where|after)$/.test(words.lower[at] ?? ''))
      return at > from ? at : undefined;
  }
  return undefined;
}

/** Its head, the word before the first preposition or the last word, is a role noun. */
function holdsRole(words: Words, from: number, to: number, language: Language): boolean {
  if (to <= from) return false;
  return readRole(words.lower.slice(from, to), words.raw.slice(from, to), language) !== undefined;
}
