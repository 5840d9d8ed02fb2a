import type { Reading } from './document';
import type { Language } from './language';
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

/** Persons whom a paragraph describes; not what stands in apposition to a name or says what somebody is ("was a guard"). */
export function strangersIn(words: Words, { sentences, names }: Reading, language: Language): Stranger[] {
  const ofNames = names.flatMap(({ roles, title }) => [...roles, ...(title ? [title] : [])]);
  const isOfName = (at: number) => ofNames.some(({ start, end }) => start <= at && at < end);
  return sentences.flatMap(({ from, to }) => {
    const found: Stranger[] = [];
    for (let at = from; at < to; at++) {
      const head = DETERMINER.test(words.lower[at] ?? '') ? headOf(words, at, to, language) : undefined;
      if (head === undefined || COPULA.test(words.lower[at - 1] ?? '') || isOfName(words.tokens[head]?.start ?? 0))
        continue;
      if (isApposition(words, at, head + 1)) continue;
      const noun = words.lower[head] ?? '';
      found.push({ from: at, to: head + 1, head: noun, gender: language.genderedRoles.get(noun) });
    }
    return found;
  });
}

/** "Ana Lund, 34, a guard", "her guest, Ana Lund", "the guard and poet Ana Lund", "the guard is Ana Lund": the person has a name. */
export function isApposition({ raw, lower, tokens }: Words, from: number, to: number): boolean {
  const isName = (at: number) => tokens[at]?.kind === 'word' && /^\p{Lu}/u.test(raw[at] ?? '');
  if (raw[from - 1] === ',' && (isName(from - 2) || tokens[from - 2]?.kind === 'number')) return true;
  if (raw[to] === ',') return isName(to + 1) || /^(?:the|a|an)$/.test(lower[to + 1] ?? '');
  return lower[to] === 'and' ? isName(to + 2) : /^(?:is|was)$/.test(lower[to] ?? '') && isName(to + 1);
}

/** The last of the role nouns behind the determiner, where no name follows ("the actor Tom Hale"). */
function headOf(words: Words, from: number, to: number, { roles }: Language): number | undefined {
  for (let at = from + 1; at < to && at <= from + LONGEST; at++) {
    const word = words.lower[at] ?? '';
    if (words.tokens[at]?.kind !== 'word' || NO_PART.test(word)) return undefined;
    if (!roles.has(word) || roles.has(words.lower[at + 1] ?? '')) continue;
    return /^\p{Lu}/u.test(words.raw[at + 1] ?? '') || /^['’]s$/.test(words.raw[at + 1] ?? '') ? undefined : at;
  }
  return undefined;
}
