import type { Language } from './language';
import { type Lexicon, matchAt } from './lexicon';
import { isCapitalised, type Range, type Words } from './words';

export interface Context {
  readonly words: Words;
  readonly sentence: Range;
  readonly language: Language;
  readonly lexicon: Lexicon;
}

/** The run of capitalised words that begins at token `from`, known names and what joins them taken in; empty where none begins. */
export function runAt(context: Context, from: number): Range {
  if (!canStart(context, from)) return { from, to: from };
  let to = from + (matchAt(context.lexicon, context.words, from, context.sentence.to)?.words.length ?? 1);
  for (let next = extend(context, from, to); next > to; next = extend(context, from, to)) to = next;
  return { from, to };
}

function canStart(context: Context, at: number): boolean {
  const { words, sentence, language, lexicon } = context;
  if (words.tokens[at]?.kind !== 'word') return false;
  if (isParticle(words, language, at)) return true;
  if (!isCapitalised(words.raw[at] ?? '')) return false;
  if (matchAt(lexicon, words, at, sentence.to)) return true;
  if (modifiesRole(words, language, sentence, at) || isParty(words, at)) return false;
  const word = words.lower[at] ?? '';
  if (language.capitalisedCommonWords.has(word) || language.pronouns.has(word)) return false;
  if (!beginsSentence(words, sentence, at)) return word !== 'the';
  return !isCommon(context, at);
}

/** "Rep. Ida Moss, R-Texas", "Gov. Boyle (D-N.Y.)". */
export const isParty = ({ raw }: Words, at: number): boolean =>
  /^[DIR]-\p{Lu}/u.test(raw[at] ?? '') && /^[,(]$/.test(raw[at - 1] ?? '');

/** "de Wit" in the middle of a sentence. */
const isParticle = (words: Words, language: Language, at: number): boolean =>
  language.nameParticles.has(words.raw[at] ?? '') &&
  !language.commonWords.has(words.raw[at] ?? '') &&
  isCapitalised(words.raw[at + 1] ?? '') &&
  !isCapitalised(words.raw[at - 1] ?? 'A');

/** "Museum curators", "Baths boss": a sentence's first word before a role in lower case is an ordinary noun. */
const modifiesRole = (words: Words, language: Language, sentence: Range, at: number): boolean => {
  const next = words.raw[at + 1] ?? '';
  return beginsSentence(words, sentence, at) && (language.roles.has(next) || language.unnamedSources.has(next));
};

/** First word of the sentence, or of a quotation or clause inside it: its capital tells nothing. */
export function beginsSentence(words: Words, sentence: Range, at: number): boolean {
  const before = words.raw[at - 1];
  return at <= sentence.from || before === undefined || /^["“”‘’'«»„‚:([—–―•-]$/.test(before);
}

/** A word that begins sentences without being a name; titles and nations may begin a name all the same. */
export function isCommon({ words, language, lexicon }: Context, at: number): boolean {
  const word = words.lower[at] ?? '';
  if (isTitleWord(language, word) || language.honorifics.has(word) || lexicon.nations.has(word)) return false;
  return language.commonWords.has(word) || isParticiple(words, language, at);
}

/** "Speaking to", "Reacting, the chairman": not the surname "Harding". */
const isParticiple = ({ lower }: Words, language: Language, at: number): boolean =>
  /ing$/.test(lower[at] ?? '') &&
  !language.givenNames.has(lower[at] ?? '') &&
  /^(?:,|to|in|on|at|from|with|for|of|about|a|an|the|his|her|their|its)$/.test(lower[at + 1] ?? '');

/** Where the run ends if one more word (or "of Something", "van Something") belongs to it; `to` itself where none does. */
function extend(context: Context, from: number, to: number): number {
  const { words, sentence, language } = context;
  if (to >= sentence.to) return to;
  const isNext = (at: number) => isCapitalised(words.raw[at] ?? '');
  if (words.tokens[to]?.kind === 'word' && isNext(to)) return isCalendar(words, language, to) ? to : to + 1;
  if (words.raw[to] === '&' && isNext(to + 1)) return to + 2;
  const behind = behindParticles(words, language, to);
  if (behind > to && behind < sentence.to && isNext(behind)) return behind + 1;
  if (words.raw[to] === ',' && language.nameSuffixes.has(words.lower[to + 1] ?? '') && isNext(to + 1)) return to + 2;
  return extendOverConnector(context, from, to);
}

/** A month, day or pronoun, which ends a name; behind a given name it is a surname ("Theresa May"). */
function isCalendar(words: Words, language: Language, at: number): boolean {
  const word = words.lower[at] ?? '';
  const before = words.lower[at - 1] ?? '';
  const isListed = language.capitalisedCommonWords.has(word) || language.pronouns.has(word);
  return isListed && !language.givenNames.has(before) && !language.honorifics.has(before);
}

/** Past "van der"; `at` itself where no particle stands there. */
function behindParticles({ lower }: Words, { nameParticles }: Language, at: number): number {
  if (!nameParticles.has(lower[at] ?? '')) return at;
  return nameParticles.has(lower[at + 1] ?? '') ? at + 2 : at + 1;
}

/** "Ministry of Health", "Department for Work and Pensions", "Secretary of State", "Organization for … and … in Europe". */
function extendOverConnector({ words, sentence, language }: Context, from: number, to: number): number {
  const next = words.lower[to + 1] === 'the' ? to + 2 : to + 1;
  if (next >= sentence.to || !isCapitalised(words.raw[next] ?? '')) return to;
  if (language.capitalisedCommonWords.has(words.lower[next] ?? '')) return to;
  return joins(language, words.lower.slice(from, to), words.lower[to] ?? '', words.lower[next] ?? '') ? next + 1 : to;
}

/** Do `of`, `for`, `and`, `in` or `on` join the next word to a body's or an office's name? All in lower case. */
function joins(language: Language, name: readonly string[], connector: string, next: string): boolean {
  const isBodyWord = (word: string) => language.organisationWords.has(word);
  const last = name.at(-1) ?? '';
  if (connector === 'for') return isBodyWord(last);
  if (connector === 'of')
    return isBodyWord(last) || (last === 'journal' && name.length === 1) || isTitleOfState(language, last, next);
  const isLongBody = name.some(isBodyWord) && name.some((word) => word === 'of' || word === 'for');
  if (connector === 'and') return isLongBody && !isBodyWord(next);
  return /^(?:in|on)$/.test(connector) && isLongBody && name.includes('and');
}

/** "Secretary of State", "Chancellor of the Exchequer": offices whose title has a complement. */
export function isTitleOfState(language: Language, title: string, complement: string): boolean {
  return (
    /^(?:state|defen[cs]e|the|treasury|exchequer|education|energy|commerce|labou?r|health|homeland|staff|police|justice)$/.test(
      complement,
    ) && language.titles.has(title)
  );
}

export const isTitleWord = (language: Language, word: string): boolean =>
  language.titles.has(word) || language.titleModifiers.has(word);
