import type { Reading } from './document';
import type { Language } from './language';
import { endsNounPhrase } from './phrase-end';
import type { Range, Words } from './words';

/** A person described and not named: "a guard", "his late mother". Token indices, the determiner included. */
export interface Stranger extends Range {
  /** The noun that says what they are, lower case. */
  readonly head: string;
  readonly gender: 'm' | 'f' | undefined;
}

const LONGEST = 5; // tokens between determiner and noun
const DETERMINER = /^(?:a|an|the|his|her|their|one|another|this|that|['’]s)$/;
const NO_PART = /^(?:and|or|of|in|on|at|to|for|with|that|who|which|is|was|are|were|has|had|as|by|from|said|says)$/;
const COPULA = /^(?:is|was|be|been|being|as|become|became|becoming|remain|remains|remained|not|named|elected|called)$/;

/** "was a guard", "as the first woman": it says what somebody is. */
export const isPredicate = ({ lower }: Words, at: number): boolean => COPULA.test(lower[at - 1] ?? '');

/** Persons whom a paragraph describes; not what stands in apposition to a name or says what somebody is ("was a guard"). */
export function strangersIn(words: Words, { sentences, names }: Reading, language: Language): Stranger[] {
  const ofNames = names.flatMap(({ roles, title }) => [...roles, ...(title ? [title] : [])]);
  const isOfName = (at: number) => ofNames.some(({ start, end }) => start <= at && at < end);
  return sentences.flatMap(({ from, to }) => {
    const found: Stranger[] = [];
    for (let at = from; at < to; at++) {
      const head = DETERMINER.test(words.lower[at] ?? '') ? headOf(words, at, to, language) : undefined;
      if (head === undefined || isPredicate(words, at) || isOfName(words.tokens[head]?.start ?? 0)) continue;
      if (isApposition(words, at, head + 1)) continue;
      const noun = words.lower[head] ?? '';
      found.push({ from: at, to: head + 1, head: noun, gender: language.genderedRoles.get(noun) });
    }
    return found;
  });
}

/** "Ana Lund, 34, a guard", "her guest, Ana Lund", "the guard and poet Ana Lund", "the guard is Ana Lund": the person has a name. */
export function isApposition(words: Words, from: number, to: number): boolean {
  const { raw, lower } = words;
  if (raw[to] === ',' && (isName(words, to + 1) || /^(?:the|a|an)$/.test(lower[to + 1] ?? ''))) return true;
  if (followsName(words, from) || namesBehindComplement(words, to)) return true;
  return lower[to] === 'and' ? isName(words, to + 2) : /^(?:is|was)$/.test(lower[to] ?? '') && isName(words, to + 1);
}

const isName = ({ raw, tokens }: Words, at: number): boolean =>
  tokens[at]?.kind === 'word' && /^\p{Lu}/u.test(raw[at] ?? '');

/** "the vicar of Saint Jude's, the Rev. Tom Hale" */
function namesBehindComplement(words: Words, of: number): boolean {
  if (!/^(?:of|for|at|to)$/.test(words.lower[of] ?? '')) return false;
  let at = of + 1;
  while (at < of + LONGEST_COMPLEMENT && /^(?:word|number)$/.test(words.tokens[at]?.kind ?? '')) at++;
  if (words.raw[at] !== ',') return false;
  return isName(words, at + 1) || (/^(?:the|a|an)$/.test(words.lower[at + 1] ?? '') && isName(words, at + 2));
}

const LONGEST_COMPLEMENT = 6; // tokens
const LONGEST_OWNER = 6; // tokens: "Ana Lund, the Liberal candidate's eldest daughter"

/** Does a comma behind a name or an age stand before it, or before whose it is? */
function followsName(words: Words, from: number): boolean {
  const { raw, lower, tokens } = words;
  let comma = from - 1;
  const isOwned = /^['’]s$/.test(lower[from] ?? '');
  while (isOwned && comma > from - 1 - LONGEST_OWNER && tokens[comma]?.kind === 'word') comma--;
  return raw[comma] === ',' && (isName(words, comma - 1) || tokens[comma - 1]?.kind === 'number');
}

/** The last of the role nouns behind the determiner, where no name follows ("the actor Tom Hale"). */
function headOf(words: Words, from: number, to: number, language: Language): number | undefined {
  const { roles } = language;
  for (let at = from + 1; at < to && at <= from + LONGEST; at++) {
    const word = words.lower[at] ?? '';
    if (words.tokens[at]?.kind !== 'word' || NO_PART.test(word)) return undefined;
    if (!roles.has(word) || roles.has(words.lower[at + 1] ?? '')) continue;
    if (/^\p{Lu}/u.test(words.raw[at + 1] ?? '') || /^['’]s$/.test(words.raw[at + 1] ?? '')) return undefined;
    return endsNounPhrase(words, at + 1, language) ? at : undefined; // not "a major issue"
  }
  return undefined;
}
