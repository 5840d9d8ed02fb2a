import type { Someone } from './actors';
import type { How, Span } from './document';
import type { Language } from './language';
import { lexiconOf } from './lexicon';
import type { Occurrence } from './occurrences';
import type { Reference } from './references';
import { inside } from './spans';
import { nameWords } from './spellings';

/** Who a source means, and how we know. */
export interface Speaker {
  readonly actor: Someone | undefined;
  readonly how: How;
  /** Described, not named: "two officials". */
  readonly isUnnamed: boolean;
  readonly candidates: readonly Someone[];
}

/** Names and references of the whole article, in order of position. */
export interface Mentions {
  readonly text: string;
  readonly names: readonly { readonly use: Occurrence; readonly actor: Someone }[];
  readonly shared: readonly { readonly occurrence: Occurrence; readonly candidates: readonly Someone[] }[];
  readonly references: readonly Reference[];
  readonly people: readonly Someone[];
  readonly language: Language;
}

const NOBODY: Speaker = { actor: undefined, how: 'unresolved', isUnnamed: false, candidates: [] };

/** What a source's own words tell, whoever is named in it. */
export interface SourceWords {
  /** Lower case, as in `Words`. */
  readonly lower: readonly string[];
  /** Where nouns for persons and papers stand in it ("officials", "report"), from its start. */
  readonly nouns: readonly number[];
}

export const NO_WORDS: SourceWords = { lower: [], nouns: [] };

/** A noun for a person or a paper, so that a body named beside it is only whose ("officials at the ministry"). */
export const isSourceNoun = (word: string, { roles, unnamedSources, documentNouns }: Language): boolean =>
  roles.has(word) ||
  unnamedSources.has(word) ||
  documentNouns.has(word) ||
  (word.endsWith('s') && roles.has(word.slice(0, -1)));

/** Ties the words of a source ("The region's top prosecutor, former judge Lena Holm") to the actor they mean. */
export function speakerOf(span: Span | undefined, source: SourceWords, mentions: Mentions): Speaker {
  if (!span) return NOBODY;
  const comma = mentions.text.slice(span.start, span.end).indexOf(',');
  const headEnd = comma < 0 ? span.end : span.start + comma; // "the firm, based in Duluth" is not Duluth
  const names = inside(mentions.names, span, (each) => each.use).filter(
    ({ use }) => (use.end === span.end || !isPossessor(mentions.text, use)) && !isComplement(mentions.text, use, span),
  );
  const person = personAmong(names, span, headEnd, mentions);
  if (person) return explicit(person.actor);
  const shared = inside(mentions.shared, span, (each) => each.occurrence).find(
    ({ occurrence }) => !isModifier(mentions.language, occurrence, span),
  );
  if (shared) return { ...NOBODY, candidates: shared.candidates };
  const body = describesSomebody(mentions, span, source) ? undefined : bodyAmong(names, span, headEnd, mentions.text);
  if (body) return explicit(body.actor);
  const words = source.lower;
  return byReference(span, mentions, words) ?? { ...NOBODY, isUnnamed: !isBarePronoun(mentions.language, words) };
}

const explicit = (actor: Someone): Speaker => ({ actor, how: 'explicit', isUnnamed: false, candidates: [] });

type Names = Mentions['names'];

/** The first person who is not only said to own or head the source; behind a paper's head people are its authors. */
function personAmong(
  names: Names,
  span: Span,
  headEnd: number,
  { language, text }: Mentions,
): Names[number] | undefined {
  const isOfPaper = isPaper(language, text.slice(span.start, headEnd));
  return names.find(
    ({ actor, use }) =>
      actor.kind === 'person' && !isModifier(language, use, span) && !(isOfPaper && use.start > headEnd),
  );
}

const bodyAmong = (names: Names, span: Span, headEnd: number, text: string): Names[number] | undefined =>
  names.find(
    ({ actor, use }) =>
      actor.kind !== 'person' &&
      use.start < headEnd &&
      !isWhose(text, use, span) &&
      !(actor.kind === 'place' && isWhere(text, use, span)),
  );

function byReference(span: Span, mentions: Mentions, words: readonly string[]): Speaker | undefined {
  const reference = inside(mentions.references, span, (each) => each).find(
    (each) => each.form === 'nominal' || words.length === 1,
  );
  if (reference?.actor)
    return {
      actor: reference.actor,
      how: reference.form === 'pronoun' ? 'pronoun' : 'alias',
      isUnnamed: false,
      candidates: [],
    };
  if (reference && (reference.form === 'pronoun' || reference.candidates.length > 1))
    return { ...NOBODY, candidates: reference.candidates };
  const body = bodyCalled(span, words, mentions);
  return body && { actor: body, how: 'alias', isUnnamed: false, candidates: [] };
}

/** "the council", "the company": the one body of that kind that the article has named. */
function bodyCalled(span: Span, words: readonly string[], { people, language }: Mentions): Someone | undefined {
  const head = words.at(-1) ?? '';
  const nation = words.map((word) => lexiconOf(language).nations.get(word)?.name).find((name) => name !== undefined);
  if (nation !== undefined && /^(?:government|administration|authorities)$/.test(head))
    return people.find(
      (each) => each.kind === 'place' && each.spelling.words.join(' ') === nameWords(nation).join(' '),
    );
  if (words[0] === 'the' && words.length <= 3 && OUTLET.test(head))
    return only(people.filter((each) => each.kind === 'outlet' && (each.occurrences[0]?.start ?? 0) < span.start));
  const company = words.find((word) => COMPANY.test(word));
  const isBody = company !== undefined || (words.length <= 4 && language.organisationWords.has(head));
  if (words[0] !== 'the' || !isBody) return undefined;
  const named = people.filter(
    (each) =>
      (each.kind === 'organisation' || each.kind === 'outlet') && (each.occurrences[0]?.start ?? 0) < span.start,
  );
  if (company === undefined) return only(named.filter((each) => each.spelling.words.includes(head)));
  const subjects = named.filter((each) =>
    each.occurrences.some(({ before }) => !/^(?:on|via|at|in|from)$/.test(before)),
  );
  return only(named.filter((each) => each.spelling.words.some((word) => CORPORATE.test(word)))) ?? only(subjects);
}

export const COMPANY = /^(?:company|firm|business|carmaker|retailer|manufacturer|airline|bank)$/;
export const OUTLET =
  /^(?:newspaper|magazine|broadcaster|station|channel|network|website|outlet|tabloid|daily|weekly)$/;
const CORPORATE = /^(?:inc|incorporated|corp|corporation|co|ltd|limited|plc|llc|gmbh|ag|sa|holdings|group)$/;

const only = <T>(list: readonly T[]): T | undefined => (list.length === 1 ? list[0] : undefined);

/** Does the source tell of a person or a paper without being that one's name? */
function describesSomebody({ names }: Mentions, span: Span, { nouns }: SourceWords): boolean {
  if (nouns.length === 0) return false;
  const named = inside(names, span, (each) => each.use);
  return nouns.some((noun) => !named.some(({ use }) => use.start <= span.start + noun && span.start + noun < use.end));
}

const isBarePronoun = (language: Language, words: readonly string[]): boolean =>
  words.length <= 1 && (language.pronouns.has(words[0] ?? '') || /^(?:who|which|that|there)$/.test(words[0] ?? ''));

/** "[Apple] growers", "[Hamas] negotiators": people of that body; "Ford Motors" and "the Lund party" are bodies themselves. */
const isWhose = (text: string, { end }: Span, source: Span): boolean =>
  /^ (?!this\b|always\b|sometimes\b)\p{Ll}[\p{Ll}-]{2,}s\b/u.test(text.slice(end, source.end));

/** "the [Tarn] observatory": a body at that place; its government, its army and its side speak for a country. */
const isWhere = (text: string, { end }: Span, source: Span): boolean =>
  /^ (?!government|administration|authorities|military|army|navy|embassy|side|team|delegation|regime|state|and\b|in\b|on\b|of\b|at\b|has\b|had\b|also\b|later\b)\p{Ll}{4,}/u.test(
    text.slice(end, source.end),
  );

/** "the study, published in Tidewater": a paper's head stands before its comma, whoever is named behind it. */
const isPaper = ({ documentNouns, roles }: Language, head: string): boolean => {
  const words = head.toLowerCase().match(/\p{L}+/gu) ?? [];
  return documentNouns.has(words.at(-1) ?? '') && !words.some((word) => roles.has(word));
};

/** "Russia's", "the officials': whose, not who. */
const isPossessor = (text: string, span: Span): boolean =>
  /^['’]s\b|^s['’]/.test(text.slice(span.end, span.end + 3)) || /s['’]$/.test(text.slice(span.start, span.end + 1));

/** "Lund aides", "the Lund campaign", "Lund campaign manager Ann Bell": whose people, not who. */
const isModifier = (language: Language, { after, end }: Occurrence, source: Span): boolean => {
  const { roles, titleModifiers, unnamedSources, organisationWords, documentNouns } = language;
  const lists = [roles, titleModifiers, unnamedSources, organisationWords, documentNouns];
  const isNoun = lists.some((list) => list.has(after) || list.has(after.replace(/s$/, '')));
  return (
    end < source.end && (isNoun || /^(?:campaign|camp|administration|allies|supporters|family|loyalists)$/.test(after))
  );
};

/** "a spokesman for Lund", "the mother of Lund"; in "according to Mayor Lund" the preposition is no part of the source. */
const isComplement = (text: string, { honorific, before, start }: Occurrence, source: Span): boolean =>
  honorific === undefined &&
  /^(?:of|for|at|with|to|from|near|by|in|on)$/.test(before) &&
  text.slice(source.start, start).toLowerCase().split(/\s+/).includes(before);
