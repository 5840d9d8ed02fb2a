import type { Sentence } from './document';
import type { Language } from './language';
import { isTitleOfState } from './name-runs';
import { type Role, readRole } from './roles';
import { isCapitalised, type Words } from './words';

/** "the Russian foreign minister" in a paragraph; token indices, "the" included, `to` exclusive. */
export interface RolePhrase {
  readonly from: number;
  readonly to: number;
  readonly role: Role;
}

const LONGEST_PHRASE = 6; // tokens between "the" and its role noun
const STOP = /^(?:and|or|of|in|on|at|to|for|with|that|who|which|his|her|their|its|the|a|is|was|has|had)$/;

/** The role phrases with "the" that stand for somebody; a title before a name ("the actor Tom Hale") does not. */
export function rolePhrasesIn(words: Words, sentences: readonly Sentence[], language: Language): RolePhrase[] {
  return sentences.flatMap(({ from, to }) => {
    const found: RolePhrase[] = [];
    for (let at = from; at < to; at++) {
      const phrase = words.lower[at] === 'the' ? rolePhraseAt(words, at, to, language) : undefined;
      if (phrase) found.push(phrase);
    }
    return found;
  });
}

function rolePhraseAt(words: Words, from: number, sentenceTo: number, language: Language): RolePhrase | undefined {
  const head = headOf(words, from, sentenceTo, language);
  if (head === undefined) return undefined;
  const to = withComplement(words, head, language);
  const isTitle = isCapitalised(words.raw[to] ?? '') && words.tokens[to]?.kind === 'word' && to < sentenceTo;
  if (isTitle) return undefined;
  const isOfSomething = words.lower[to] === 'of' && to === head + 1; // "the leader of the council" is no party's leader
  if (isOfSomething) return undefined;
  const role = readRole(words.lower.slice(from + 1, to), words.raw.slice(from + 1, to), language);
  return role && { from, to, role };
}

/** The last of the role nouns that follow "the" ("the prime minister", "the team doctor"). */
function headOf(words: Words, from: number, sentenceTo: number, language: Language): number | undefined {
  for (let at = from + 1; at < sentenceTo && at <= from + LONGEST_PHRASE; at++) {
    const word = words.lower[at] ?? '';
    if (words.tokens[at]?.kind !== 'word' || STOP.test(word)) return undefined;
    const isRole = language.roles.has(word) || /-(?:general|elect)$/.test(word);
    if (isRole && !language.roles.has(words.lower[at + 1] ?? '')) return at;
  }
  return undefined;
}

/** Takes in "of state" and "to Russia"; "of the meeting" says nothing of who it is. */
function withComplement(words: Words, head: number, language: Language): number {
  const next = words.lower[head + 2] === 'the' ? head + 3 : head + 2;
  const preposition = words.lower[head + 1] ?? '';
  const isOffice = preposition === 'of' && isTitleOfState(language, words.lower[head] ?? '', words.lower[next] ?? '');
  const isPost = /^(?:to|of)$/.test(preposition) && isCapitalised(words.raw[next] ?? '');
  return isOffice || isPost ? next + 1 : head + 1;
}
