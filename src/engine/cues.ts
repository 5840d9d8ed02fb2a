import type { Cue, Language } from './language';
import { isCapitalised, type Words } from './words';

/** A cue where it stands; token indices, `to` exclusive. */
export interface CueMatch {
  readonly cue: Cue;
  readonly from: number;
  readonly to: number;
  /** "saying", "adding": its source is the subject of the verb before it. */
  readonly isParticiple: boolean;
  /** Behind "was": its subject is no source. */
  readonly isPassive: boolean;
}

type Index = ReadonlyMap<string, readonly { readonly words: readonly string[]; readonly cue: Cue }[]>;

const indexes = new WeakMap<Language, Index>();

function indexOf(language: Language): Index {
  let index = indexes.get(language);
  if (!index) {
    index = build(language);
    indexes.set(language, index);
  }
  return index;
}

function build(language: Language): Index {
  const index = new Map<string, { words: string[]; cue: Cue }[]>();
  for (const cue of language.cues)
    for (const form of cue.forms) {
      const words = form.split(' ');
      const entries = index.get(words[0] ?? '') ?? [];
      entries.push({ words, cue });
      index.set(words[0] ?? '', entries);
    }
  // Longest first; where a form is both verb and noun the verb is tried first, and its neighbours decide.
  for (const entries of index.values())
    entries.sort((a, b) => b.words.length - a.words.length || rank(a.cue) - rank(b.cue));
  return index;
}

const presents = new WeakMap<Language, ReadonlySet<string>>();

/** Forms in "-s" of verbs that take a clause and of no noun: "believes", "insists". A noun phrase ends before one. */
export function presentVerbs(language: Language): ReadonlySet<string> {
  let found = presents.get(language);
  if (!found) {
    const nouns = new Set(language.cues.filter(({ type }) => type === 'noun').flatMap(({ forms }) => forms));
    const forms = language.cues.filter((cue) => cue.type === 'verb' && cue.takesClause).flatMap((cue) => cue.forms);
    found = new Set(forms.filter((form) => /s$/.test(form) && !nouns.has(form) && !language.documentNouns.has(form)));
    presents.set(language, found);
  }
  return found;
}

const rank = (cue: Cue): number => ['phrase', 'preposition', 'adverb', 'verb', 'noun'].indexOf(cue.type);

const DETERMINER =
  /^(?:the|a|an|his|her|their|its|our|my|your|any|some|no|this|these|those|such|each|every|'s|of|for|in|with|by|from|about|on|at|against|text|other|new|more|many|recent|first|last|two|three|several)$/;
/** "the other said", "the two told": no noun follows, as these forms are never one. */
const PRONOMINAL = /^(?:other|first|last|two|three|several|many)$/;
const SAID = /^(?:said|says|told|added|explained|replied|insisted|asked)$/;
const PASSIVE = /^(?:is|was|were|are|be|been|being)$/;
const INFINITIVE = /^(?:to|will|would|could|should|might|must|may|can|did|does|do|n't|not)$/;

/** The cues among tokens `from` to `to` that stand outside quotations, in order; words that only look like cues are passed over. */
export function findCues(
  words: Words,
  from: number,
  to: number,
  isQuoted: (token: number) => boolean,
  language: Language,
): CueMatch[] {
  const index = indexOf(language);
  const found: CueMatch[] = [];
  for (let at = from; at < to; at++) {
    if (isQuoted(at)) continue;
    const entries = index.get(words.lower[at] ?? '');
    const match = entries?.find(
      (entry) => entry.words.every((word, i) => words.lower[at + i] === word) && reports(words, at, entry.cue),
    );
    if (!match) continue;
    const end = at + match.words.length;
    found.push({
      cue: match.cue,
      from: at,
      to: end,
      isParticiple: match.cue.type === 'verb' && isParticiple(words, at),
      isPassive: match.cue.type === 'verb' && isPassive(words, at),
    });
    at = end - 1;
  }
  return found;
}

/** Do the neighbours let this word report something? "the report", "the United States", "was told", "reported cases" do not. */
function reports(words: Words, at: number, cue: Cue): boolean {
  const before = words.lower[at - 1] ?? '';
  const raw = words.raw[at] ?? '';
  const isNoun = DETERMINER.test(before) && !(PRONOMINAL.test(before) && SAID.test(words.lower[at] ?? ''));
  if (cue.type === 'noun') return isNoun || !PASSIVE.test(before) || words.lower[at - 2] === 'there';
  if (cue.type !== 'verb') return true;
  if (/^\p{Lu}/u.test(raw) && !(SAID.test(words.lower[at] ?? '') && beginsSentence(words, at))) return false;
  if (isPassive(words, at)) return true;
  if (PASSIVE.test(before) && !/ing$/.test(words.lower[at] ?? '')) return false; // "is like"
  if (isPluralNoun(words, at) || isOwned(words, at)) return false;
  if (words.lower[at] === 'state' && /^\p{Lu}/u.test(words.raw[at + 1] ?? '')) return false; // "state Sen. Lund"
  return !isNoun && !isDoneBySomebody(words, at);
}

const NOUN_TOO =
  /^(?:claims|reports|demands|rules|tweets|posts|pledges|promises|charges|comments|complaints|questions|requests|orders|estimates|forecasts|documents|notes|records|polls|fears|hopes)$/;

/** "Lund's late-night [tweets] targeting her", "rated 32% of the [claims] as false". */
const isPluralNoun = ({ lower }: Words, at: number): boolean =>
  NOUN_TOO.test(lower[at] ?? '') &&
  /^(?:as|of|against|were|are|was|is|had|have|has|who|which)$|[^h]ing$/.test(lower[at + 1] ?? '');

const VERB_AND_NOUN =
  /^(?:trust|support|vote|wish|vow|promise|estimate|forecast|challenge|belief|fears?|hopes?|claims?|demands?|reports?|calls?|doubts?|concerns?|questions?|requests?|complaints?)$/;

/** "the supporters' [trust]", "residents' [fears]": what belongs to a group is no verb. */
const isOwned = ({ lower }: Words, at: number): boolean =>
  VERB_AND_NOUN.test(lower[at] ?? '') && /^['’]$/.test(lower[at - 1] ?? '') && /s$/.test(lower[at - 2] ?? '');

/** `Said Lund: "…"`. */
const beginsSentence = (words: Words, at: number): boolean =>
  (at === 0 || /^[.!?:;"“”]$/.test(words.raw[at - 1] ?? '')) && isCapitalised(words.raw[at + 1] ?? '');

/** "was [told]", "is widely [believed]". A form that could be the present too ("the plan was to call") is none. */
const isPassive = (words: Words, at: number): boolean =>
  (PASSIVE.test(words.lower[at - 1] ?? '') && PARTICIPLE.test(words.lower[at] ?? '')) || isPassiveWithAdverb(words, at);

const PARTICIPLE = /(?:ed|told|said|seen|known|thought|written|held|found|shown|put|understood)$/;

/** "a document seen by the Echo", "claims denied by Lund"; not "he said by telephone that". */
const isDoneBySomebody = (words: Words, at: number): boolean =>
  words.lower[at + 1] === 'by' &&
  /(?:ed|en|wn)$/.test(words.lower[at] ?? '') &&
  (/^(?:the|a|an)$/.test(words.lower[at + 2] ?? '') || isCapitalised(words.raw[at + 2] ?? ''));

const isPassiveWithAdverb = (words: Words, at: number): boolean =>
  /ly$/.test(words.lower[at - 1] ?? '') &&
  PASSIVE.test(words.lower[at - 2] ?? '') &&
  PARTICIPLE.test(words.lower[at] ?? '');

const isParticiple = (words: Words, at: number): boolean =>
  /ing$/.test(words.lower[at] ?? '') &&
  !PASSIVE.test(words.lower[at - 1] ?? '') &&
  !/^been$/.test(words.lower[at - 1] ?? '');

/** "to say", "would argue": what follows counts only where it is clearly reported (a quotation or "that"). */
export const isInfinitive = (words: Words, at: number): boolean => INFINITIVE.test(words.lower[at - 1] ?? '');
