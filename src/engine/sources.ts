import type { Someone } from './actors';
import { type Bodies, bodyCalled, isBody } from './bodies';
import type { How, Span } from './document';
import type { Language } from './language';
import type { Occurrence } from './occurrences';
import type { Reference } from './references';
import { inside } from './spans';

/** Who a source means, and how we know. */
export interface Speaker {
  readonly actor: Someone | undefined;
  readonly how: How;
  /** Described, not named: "two officials". */
  readonly isUnnamed: boolean;
  readonly candidates: readonly Someone[];
}

/** Names and references of the whole article, in order of position. */
export interface Mentions extends Bodies {
  readonly text: string;
  readonly shared: readonly { readonly occurrence: Occurrence; readonly candidates: readonly Someone[] }[];
  readonly references: readonly Reference[];
}

type Name = Mentions['names'][number];

const NOBODY: Speaker = { actor: undefined, how: 'unresolved', isUnnamed: false, candidates: [] };

const known = (actor: Someone, how: How): Speaker => ({ actor, how, isUnnamed: false, candidates: [] });

/** What a source's own words tell, whoever is named in it. */
export interface SourceWords {
  /** Lower case, as in `Words`. */
  readonly lower: readonly string[];
  /** Where each begins, from the source's start. */
  readonly starts: readonly number[];
  /** Where nouns for persons and papers stand in it ("officials", "report"), from its start. */
  readonly nouns: readonly number[];
}

export const NO_WORDS: SourceWords = { lower: [], starts: [], nouns: [] };

/** A noun for a person or a paper, so that a body named beside it is only whose ("officials at the ministry"). */
export const isSourceNoun = (word: string, { roles, unnamedSources, documentNouns }: Language): boolean =>
  roles.has(word) ||
  unnamedSources.has(word) ||
  documentNouns.has(word) ||
  (word.endsWith('s') && roles.has(word.slice(0, -1)));

/** Ties the words of a source ("The region's top prosecutor, former judge Lena Holm") to the actor they mean; `last` spoke before. */
export function speakerOf(
  span: Span | undefined,
  source: SourceWords,
  mentions: Mentions,
  last: Speaker | undefined,
): Speaker {
  if (!span) return NOBODY;
  const { language, text } = mentions;
  const headEnd = endOfHead(text, span); // "the firm, based in Duluth" is not Duluth
  const all = inside(mentions.names, span, (each) => each.use);
  const maker = makerOf(span, source, all, mentions);
  if (maker) return maker;
  const names = all.filter(({ use }) => isHead(mentions, use, span));
  const person = personAmong(names, span, headEnd, mentions);
  if (person) return known(person.actor, 'explicit');
  const shared = inside(mentions.shared, span, (each) => each.occurrence).find(
    ({ occurrence }) => isHead(mentions, occurrence, span) && !isModifier(language, occurrence, span),
  );
  if (shared) return { ...NOBODY, candidates: shared.candidates };
  const body = describesSomebody(mentions, span, source) ? undefined : bodyAmong(names, span, headEnd, text);
  if (body) return known(body.actor, 'explicit');
  const head = source.lower.filter((_, i) => span.start + (source.starts[i] ?? 0) < headEnd);
  return byReference(span, mentions, head, last) ?? { ...NOBODY, isUnnamed: !isBarePronoun(language, source.lower) };
}

/** The first person who is not only said to own or head the source; behind a paper's head people are its authors. */
function personAmong(
  names: readonly Name[],
  span: Span,
  headEnd: number,
  { language, text }: Mentions,
): Name | undefined {
  const isOfPaper = isPaper(language, text.slice(span.start, headEnd));
  const people = names.filter(
    ({ actor, use }) =>
      actor.kind === 'person' && !isModifier(language, use, span) && !(isOfPaper && use.start > headEnd),
  );
  return people.find(({ use }) => isWhoSaid(text, use, span)) ?? people[0];
}

/** "Moss endorses [Gray], who says …", "Lund and [Pike], who said …": the nearest is meant, if not both. */
const isWhoSaid = (text: string, { end }: Span, source: Span): boolean =>
  /^,?\s*$/.test(text.slice(end, source.end)) &&
  /^,?\s*who (?!are\b|were\b|have\b|both\b|all\b|each\b)/.test(text.slice(source.end));

const bodyAmong = (names: readonly Name[], span: Span, headEnd: number, text: string): Name | undefined =>
  names.find(
    ({ actor, use }) =>
      actor.kind !== 'person' &&
      use.start < headEnd &&
      !isWhose(text, use, span) &&
      !(/^(?:on|via)$/.test(use.before) && use.start === span.start) && // "a video on TikTok showed"
      !(actor.kind === 'group' && isOneOf(text, use, span)) &&
      !(actor.kind === 'place' && isWhere(text, use, span)),
  );

/** Not whose it is, nor where ("Russia's …", "officials at the ministry"). */
const isHead = ({ text }: Mentions, use: Occurrence, span: Span): boolean =>
  (use.end === span.end || !isPossessor(text, use)) && !isComplement(text, use, span);

function endOfHead(text: string, { start, end }: Span): number {
  const mark = text.slice(start, end).search(/[,(]/);
  return mark < 0 ? end : start + mark;
}

function byReference(
  span: Span,
  mentions: Mentions,
  words: readonly string[],
  last: Speaker | undefined,
): Speaker | undefined {
  const reference = inside(mentions.references, span, (each) => each).find(
    (each) => each.form === 'nominal' || words.length === 1,
  );
  if (reference?.actor) return known(reference.actor, reference.form === 'pronoun' ? 'pronoun' : 'alias');
  if (reference && (reference.form === 'pronoun' || reference.candidates.length > 1))
    return { ...NOBODY, candidates: reference.candidates };
  if (words.length === 1 && /^(?:it|they)$/.test(words[0] ?? '')) return last && goesOn(words[0] === 'it', last);
  if (words[0] === 'who') return antecedentOf(span, mentions);
  const body = followingOf(span, words, mentions) ?? bodyCalled(span.start, words, mentions);
  return body && known(body, 'alias');
}

const FARTHEST_ANTECEDENT = 100; // characters

/** "who" behind a person's name, or behind what stands in apposition to it ("Moss, now the Senate leader, who said …"). */
function antecedentOf({ start }: Span, { names, text }: Mentions): Speaker | undefined {
  const before = inside(names, { start: start - FARTHEST_ANTECEDENT, end: start }, (each) => each.use);
  const person = before.filter(({ actor }) => actor.kind === 'person').at(-1);
  if (!person || isPossessor(text, person.use)) return undefined;
  return IS_APPOSITION.test(text.slice(person.use.end, start)) ? known(person.actor, 'pronoun') : undefined;
}

const IS_APPOSITION = /^,? $|^, (?:an?|the|now|then)\b[^,.;:?!“”"\n]*, $/;

/** "it said" behind what a body said, "they said" behind what a group or nobody by name said; nothing else tells who is meant. */
function goesOn(isIt: boolean, { actor, isUnnamed }: Speaker): Speaker | undefined {
  if (!actor) return isUnnamed ? { ...NOBODY, isUnnamed } : undefined;
  return isBody(actor) || (!isIt && actor.kind === 'group') ? known(actor, 'pronoun') : undefined;
}

// --- what belongs to somebody ---------------------------------------------------------------------------------------

/** "Lund's team", "her campaign", "the Lund camp": the body that the article calls the Lund campaign. */
function followingOf({ start, end }: Span, words: readonly string[], mentions: Mentions): Someone | undefined {
  const { people, names, references, text } = mentions;
  const head = /^(?:team|camp)$/.test(words.at(-1) ?? '') ? 'campaign' : (words.at(-1) ?? '');
  if (!/^(?:campaign|administration|government)$/.test(head)) return undefined;
  const named = inside(names, { start, end }, (each) => each.use).map(({ actor }) => actor);
  const meant = inside(references, { start, end }, (each) => each).map(({ actor }) => actor);
  const owner = [...named, ...meant].find((actor) => actor?.kind === 'person');
  if (!owner || /,/.test(text.slice(start, end))) return undefined;
  const surname = owner.spelling.words.at(-1);
  return people.find(
    (each) => isBody(each) && each.spelling.words.at(-1) === head && each.spelling.words.at(-2) === surname,
  );
}

/** "A USA Today analysis", "a report by PwC", "her letter": what a document says, whoever made it says. A paper with authors speaks for itself. */
function makerOf(
  { start, end }: Span,
  { lower, starts }: SourceWords,
  names: readonly Name[],
  { language, text, references }: Mentions,
): Speaker | undefined {
  const headEnd = endOfHead(text, { start, end });
  const at = (i: number) => start + (starts[i] ?? 0);
  const isInName = (i: number) => names.some(({ use }) => use.start <= at(i) && at(i) < use.end);
  const closes = (word: string, i: number) => at(i) >= headEnd || (i > 0 && PREPOSITION.test(word) && !isInName(i));
  const close = lower.findIndex(closes);
  const head = (close < 0 ? lower.length : close) - 1;
  if (!language.documentNouns.has(lower[head] ?? '') || isInName(head)) return undefined;
  const maker = names.find(({ use, actor }) => isMaker(text, use, actor, at(head)));
  if (maker) return known(maker.actor, 'explicit');
  if (!language.pronouns.get(lower[0] ?? '')?.isPossessive) return undefined;
  const owner = inside(references, { start, end: headEnd }, (each) => each)[0];
  return owner?.form === 'pronoun' && owner.start === start && owner.actor ? known(owner.actor, 'pronoun') : undefined;
}

const PREPOSITION = /^(?:of|on|in|about|for|by|from|at|to|with|that|which|who|released|published|conducted)$/;

/** A body's name before it ("a Lund Institute study") or behind "by" and "from"; a person's or a place's there is what it is about. */
const isMaker = (text: string, use: Occurrence, { kind }: Someone, head: number): boolean =>
  (kind === 'organisation' || kind === 'outlet') &&
  (use.start > head ? /^(?:by|from)$/.test(use.before) : !isPossessor(text, use));

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

/** "a [Democrat]", "at least one [Muslim]": a member without a name, not the group. */
const isOneOf = (text: string, { start, end }: Span, source: Span): boolean =>
  !/s$/.test(text.slice(start, end)) &&
  /\b(?:an?|one|another|any|every|each|this|that)(?: [\p{Ll}-]+)? $/iu.test(text.slice(source.start, start));

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

/** "Russia's", "the officials'": whose, not who. */
const isPossessor = (text: string, span: Span): boolean =>
  /^['’]s\b|^s['’]/.test(text.slice(span.end, span.end + 3)) || /s['’]$/.test(text.slice(span.start, span.end + 1));

/** "Lund aides", "the Lund team", "Lund campaign manager Ann Bell": whose people, not who. */
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
