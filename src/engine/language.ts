import type { Occasion, Stance } from './document';

/** How a reporting verb, noun or phrase introduces what is reported. */
export interface Cue {
  /** Lower-case lemma or fixed phrase: "say", "according to", "warning". */
  readonly lemma: string;
  /** Every inflected form, lower case, the lemma's own included. For a phrase only its first word inflects. */
  readonly forms: readonly string[];
  readonly type: 'verb' | 'noun' | 'preposition' | 'phrase' | 'adverb';
  readonly stance: Stance;
  /** Can stand with a bare clause or a quotation with no "that" ("he said he was", never "he denounced he was"). */
  readonly takesClause: boolean;
  /** Usually with an addressee between cue and content ("told reporters that"). */
  readonly takesAddressee: boolean;
}

/** What makes a statement checkable. */
export type FactKind = 'number' | 'date' | 'superlative' | 'cause' | 'prediction';

export interface Outlet {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: 'wire' | 'national' | 'local' | 'broadcaster' | 'online' | 'magazine' | 'social';
  readonly country: string;
}

export interface Place {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: 'country' | 'capital' | 'city' | 'region' | 'continent' | 'other';
  /** Words for its people and things: "Russian", "Russians". */
  readonly demonyms: readonly string[];
  /** A capital's country, a region's country. */
  readonly of?: string;
}

/** Everything that the engine needs to know of one language; knowledge is data, rules are code. */
export interface Language {
  /** BCP 47: "en". */
  readonly id: string;
  readonly cues: readonly Cue[];
  /** Lemmas of cues that report only before a quotation or "that". */
  readonly weakCues: ReadonlySet<string>;
  /** Lemmas of cues that hardly ever do anything but report. */
  readonly plainCues: ReadonlySet<string>;
  /** Before a name and part of nobody's name: "mr", "mrs", "dr", "sir". Lower case, no full stop. `gender` where it tells one. */
  readonly honorifics: ReadonlyMap<string, 'm' | 'f' | undefined>;
  /** Last words of titles that stand before names: "minister", "president", "gov", "senator", "coach". Lower case, no full stop. */
  readonly titles: ReadonlySet<string>;
  /** Words that go before a title: "foreign", "former", "deputy", "prime", "vice", "acting". */
  readonly titleModifiers: ReadonlySet<string>;
  /** Head nouns of people's roles, singular: "minister", "spokeswoman", "engineer", "ambassador", "widow". A superset of titles. */
  readonly roles: ReadonlySet<string>;
  /** Roles that tell the gender: "spokeswoman" → f, "chairman" → m, "widow" → f. */
  readonly genderedRoles: ReadonlyMap<string, 'm' | 'f'>;
  /** Roles that a role noun can mean by another word: "lawmaker" → senator, representative; "attorney" → lawyer. */
  readonly sameRoles: ReadonlyMap<string, ReadonlySet<string>>;
  /** Offices of which one person has one at a time. */
  readonly offices: ReadonlySet<string>;
  /** Words for a party and its people, with the one that stands for them all: "gop" → republican. Lower case. */
  readonly parties: ReadonlyMap<string, string>;
  /** Words in a role phrase that describe without telling apart: "embattled". */
  readonly looseModifiers: ReadonlySet<string>;
  /** Plural nouns for people nobody names: "officials", "critics", "residents", "sources", "experts". */
  readonly unnamedSources: ReadonlySet<string>;
  /** Things that say something by being written: "report", "statement", "filing", "poll", "audit", "study", "email". */
  readonly documentNouns: ReadonlySet<string>;
  /** Papers whose word is a count or a measurement: "poll", "figure". Singular. */
  readonly dataNouns: ReadonlySet<string>;
  /** Nouns that tell where or how something was said: "statement", "hearing". */
  readonly occasions: ReadonlyMap<string, Occasion['kind']>;
  /** Words that tell that somebody wants no name in the article: "anonymity". */
  readonly anonymityWords: ReadonlySet<string>;
  /** "not authorised to speak": participles of what somebody may do. */
  readonly permissionWords: ReadonlySet<string>;
  /** "two" → 2; articles count as one. */
  readonly numberWords: ReadonlyMap<string, number>;
  /** Words that make a statement checkable, lower case: "because of", "the only". */
  readonly factPhrases: ReadonlyMap<string, FactKind>;
  /** Words in "-est" that are no superlatives: "forest". */
  readonly notSuperlatives: ReadonlySet<string>;
  /** Last words of organisations' names: "Ministry", "Council", "Inc", "University", "Party". Lower case. */
  readonly organisationWords: ReadonlySet<string>;
  /** Nouns for a body whose name is not repeated, each with its sort: "airline" → company. Lower case. */
  readonly bodyNouns: ReadonlyMap<string, string>;
  /** Well-known bodies and companies, as written: "NATO", "Congress", "the White House" (without "the"). */
  readonly organisations: ReadonlySet<string>;
  /** Other names of such bodies, with the full one: "GOP" → "Republican Party". */
  readonly organisationNames: ReadonlyMap<string, string>;
  /** Parties, peoples, religions in the plural or as one: "Democrats", "Muslims", "Republican". */
  readonly groups: ReadonlySet<string>;
  /** Last words of names that are neither people nor bodies: "Street", "River". Lower case. */
  readonly landmarkWords: ReadonlySet<string>;
  /** Last words of newspapers', broadcasters' and agencies' names: "Gazette", "Radio". Lower case. */
  readonly outletWords: ReadonlySet<string>;
  readonly outlets: readonly Outlet[];
  readonly places: readonly Place[];
  /** Given names with the pronoun that usually goes with them; undefined where both do. Lower case. */
  readonly givenNames: ReadonlyMap<string, 'm' | 'f' | undefined>;
  /** Given names that go with either pronoun, and with one of them mostly. */
  readonly leaningNames: ReadonlyMap<string, 'm' | 'f'>;
  /** Short forms of given names with what they are short for: "bill" → "william". Lower case. */
  readonly nicknames: ReadonlyMap<string, readonly string[]>;
  /** Particles inside a surname: "de", "van", "bin", "al". Lower case. */
  readonly nameParticles: ReadonlySet<string>;
  /** "Jr", "Sr", "III", "MP", "QC": after a name. Lower case, no full stop. */
  readonly nameSuffixes: ReadonlySet<string>;
  /** Abbreviations that keep their full stop, lower case without it: "gov", "jan", "inc". Value: can it end a sentence? */
  readonly abbreviations: ReadonlyMap<string, boolean>;
  /** Weekdays, months, and other capitalised words that are no names: "Monday", "January", "English", "Internet". Lower case. */
  readonly capitalisedCommonWords: ReadonlySet<string>;
  /** The commonest words, which begin sentences with a capital without being names: "the", "although", "meanwhile". Lower case. */
  readonly commonWords: ReadonlySet<string>;
  /** Forms that are hardly ever anything but finite verbs: a noun phrase ends before one. Lower case. */
  readonly finiteVerbs: ReadonlySet<string>;
  readonly pronouns: ReadonlyMap<string, Pronoun>;
  /** A line that begins so is furniture: "Related Article:", "Read more", "Photo:". */
  readonly furniture: readonly RegExp[];
}

export interface Pronoun {
  readonly number: 'singular' | 'plural';
  readonly gender: 'm' | 'f' | 'n' | undefined;
  readonly person: 1 | 2 | 3;
  readonly isPossessive: boolean;
}
