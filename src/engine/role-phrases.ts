import type { Sentence } from './document';
import type { Language } from './language';
import { isTitleOfState } from './name-runs';
import { endsNounPhrase } from './phrase-end';
import { type Role, readRole } from './roles';
import { isApposition, isPredicate } from './strangers';
import { isCapitalised, type Range, type Words } from './words';

/** "the Russian foreign minister", "his lawyer", "Lund's lawyer" in a paragraph; token indices, `to` exclusive. */
export interface RolePhrase extends Range {
  readonly role: Role;
  /** What stands before it tells whose it is: token of "his" or of "'s". Otherwise that is "the". */
  readonly owner: number | undefined;
  /** No further noun follows that could be what it is about ("the billionaire tech maverick"). */
  readonly isWhole: boolean;
  /** It only says what somebody beside it is. */
  readonly isApposition: boolean;
}

const LONGEST_PHRASE = 6; // tokens between "the" and its role noun
const STOP = /^(?:and|or|of|in|on|at|to|for|with|that|who|which|his|her|their|its|the|a|is|was|has|had)$/;

/** The role phrases that stand for somebody; a title before a name ("the actor Tom Hale") does not. */
export function rolePhrasesIn(words: Words, sentences: readonly Sentence[], language: Language): RolePhrase[] {
  return sentences.flatMap(({ from, to }) => {
    const found: RolePhrase[] = [];
    for (let at = from; at < to; at++) {
      const begins = /^(?:the|his|her|'s)$/.test(words.lower[at] ?? '');
      const phrase = begins ? rolePhraseAt(words, at, to, language) : undefined;
      if (phrase) found.push(phrase);
    }
    return found;
  });
}

/** "the" belongs to the phrase; "his" and "Lund's" are mentions of somebody else. */
function rolePhraseAt(words: Words, at: number, sentenceTo: number, language: Language): RolePhrase | undefined {
  const head = headOf(words, at, sentenceTo, language);
  if (head === undefined) return undefined;
  const to = withComplement(words, head, language);
  const isTitle = isCapitalised(words.raw[to] ?? '') && words.tokens[to]?.kind === 'word' && to < sentenceTo;
  if (isTitle) return undefined;
  const isOfChildren = /^(?:two|three|four|five|six|seven|eight|nine|ten)$/.test(words.lower[to + 1] ?? '');
  const isOfSomething = words.lower[to] === 'of' && to === head + 1 && !isOfChildren; // "the leader of the council" is no party's leader
  if (isOfSomething) return undefined;
  const role = readRole(words.lower.slice(at + 1, to), words.raw.slice(at + 1, to), language);
  const isOwned = words.lower[at] !== 'the';
  return (
    role && {
      from: isOwned ? at + 1 : at,
      to,
      role,
      owner: isOwned ? at : undefined,
      isWhole: endsNounPhrase(words, to, language),
      isApposition: isApposition(words, at, to) || isPredicate(words, at),
    }
  );
}

/** The last of the role nouns that follow "the" ("the prime minister", "the team doctor"). */
function headOf(words: Words, from: number, sentenceTo: number, language: Language): number | undefined {
  for (let at = from + 1; at < sentenceTo && at <= from + LONGEST_PHRASE; at++) {
    const word = words.lower[at] ?? '';
    if (words.tokens[at]?.kind !== 'word' || STOP.test(word)) return undefined;
    const isRole = language.roles.has(word) || /-(?:general|elect)$/.test(word) || isPartisan(words, at, language);
    if (isRole && !language.roles.has(words.lower[at + 1] ?? '')) return at;
  }
  return undefined;
}

/** "the Kentucky Republican said": a party's word that no noun follows. */
function isPartisan(words: Words, at: number, language: Language): boolean {
  const isParty = language.parties.has(words.lower[at] ?? '') && isCapitalised(words.raw[at] ?? '');
  return isParty && endsNounPhrase(words, at + 1, language);
}

/** Takes in "of state" and "to Russia"; "of the meeting" says nothing of who it is. */
function withComplement(words: Words, head: number, language: Language): number {
  const next = words.lower[head + 2] === 'the' ? head + 3 : head + 2;
  const preposition = words.lower[head + 1] ?? '';
  const isOffice = preposition === 'of' && isTitleOfState(language, words.lower[head] ?? '', words.lower[next] ?? '');
  const isPost = /^(?:to|of)$/.test(preposition) && isCapitalised(words.raw[next] ?? '');
  return isOffice || isPost ? next + 1 : head + 1;
}
