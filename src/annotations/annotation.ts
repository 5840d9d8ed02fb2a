// What may stand in an article's sidecar, format 1. Keys are as in the file; one that is absent means the default or "not yet".
// schemas/facts.schema.json says the same for editors, src/annotations/facts-schema.ts for the reader.

/** The only format that this version writes. A newer one is shown and not written. */
export const FORMAT = 1;

export const annotationTypes = ['quote', 'statement', 'fact', 'mention', 'outlet-credit'] as const;
export type AnnotationType = (typeof annotationTypes)[number];

export const forms = ['direct', 'partial', 'indirect', 'mixed'] as const;
export type Form = (typeof forms)[number];

/** `unchecked` where nothing is said. */
export const statuses = [
  'unchecked',
  'checking',
  'confirmed',
  'fix',
  'disputed',
  'unverifiable',
  'on-author',
  'opinion',
  'cut',
] as const;
export type Status = (typeof statuses)[number];

/** Somebody answers for the words as they stand: an edit takes the status off. */
export const vouching: readonly Status[] = ['confirmed', 'on-author', 'opinion'];

/** Nobody need look again: these count as checked and are dimmed. */
export const settled: readonly Status[] = [...vouching, 'cut'];

/** What of a claim is ticked off by itself; most belong to quotations. */
export const partNames = [
  'wording',
  'speaker',
  'name-title',
  'occasion',
  'context',
  'lead-in',
  'facts',
  'translation',
  'permission',
  'reply',
] as const;
export type PartName = (typeof partNames)[number];

export const partStates = ['ok', 'todo', 'bad'] as const;
export type PartState = (typeof partStates)[number];

/** Words in the article and what stands around them: a W3C TextQuoteSelector, with blanks and line ends as one blank. */
export interface Selector {
  readonly exact: string;
  readonly before?: string;
  readonly after?: string;
}

/** Who, by the name in settings or git, and when: a day, or an instant in ISO 8601. */
export interface Signed {
  readonly by?: string;
  readonly on?: string;
}

export const speakerHows = [
  'explicit',
  'alias',
  'pronoun',
  'carried-over',
  'inferred',
  'unresolved',
  'corrected',
] as const;
export type SpeakerHow = (typeof speakerHows)[number];

/** Signed where a person says so. */
export interface SpeakerRecord extends Signed {
  /** A key of `actors`. Without one nobody is known to have said it. */
  readonly actor?: string;
  /** How the article calls the speaker there. */
  readonly as?: string;
  /** `corrected`: a person said so, and overrules the machine. The others are notes. */
  readonly how?: SpeakerHow;
}

export interface Occasion {
  readonly what?: string;
  readonly where?: string;
  readonly when?: string;
  readonly medium?: string;
}

export const evidenceStances = ['supports', 'partly', 'contradicts', 'secondary', 'silent', 'unavailable'] as const;
export type EvidenceStance = (typeof evidenceStances)[number];

export interface Evidence extends Signed {
  /** A key of `sources`. */
  readonly source: string;
  /** The source's own words. */
  readonly says?: string;
  /** Where in it: page, paragraph, or time in a recording. */
  readonly at?: string;
  readonly stance?: EvidenceStance;
  readonly note?: string;
}

export interface Note extends Signed {
  readonly text: string;
  readonly resolved?: boolean;
}

/** A question, to the author where nobody is named, and what came back. */
export interface Query extends Note {
  readonly to?: string;
  readonly answers?: readonly Note[];
}

/** Words that the annotation stood on before, and what was decided about them. */
export interface Wording extends Signed {
  readonly was: string;
  readonly status?: Status;
  /** Parts that were right of those words. */
  readonly ticked?: readonly PartName[];
}

export interface Annotation extends Signed {
  /** A type letter and random characters; never a position. */
  readonly id: string;
  readonly type?: AnnotationType;
  readonly form?: Form;
  readonly anchor: Selector;
  /** Somebody said that its words are no longer in the article: nobody asks where they are any more. */
  readonly gone?: boolean;
  readonly speaker?: SpeakerRecord;
  readonly cue?: string;
  /** A key of `actors`, or a name. */
  readonly addressee?: string;
  readonly occasion?: Occasion;
  readonly status?: Status;
  readonly parts?: Readonly<Partial<Record<PartName, PartState>>>;
  readonly evidence?: readonly Evidence[];
  readonly notes?: readonly Note[];
  readonly queries?: readonly Query[];
  readonly history?: readonly Wording[];
}

export const recordedKinds = ['person', 'organisation', 'outlet', 'place', 'group', 'government'] as const;
export type RecordedKind = (typeof recordedKinds)[number];

export interface ActorTitle {
  readonly text: string;
  readonly from?: string;
  readonly to?: string;
  readonly status?: Status;
}

/** An actor as people know it. What they decided against the machine stands in the last five keys. */
export interface ActorRecord {
  /** As the article writes it. */
  readonly name: string;
  readonly kind?: RecordedKind;
  readonly titles?: readonly ActorTitle[];
  /** Other names and role phrases of the same actor: a description, which joins only actors that are shown under just that name. */
  readonly aliases?: readonly string[];
  /** The kind that the machine reads, where `kind` overrules it: tells two of one name apart. */
  readonly 'read-as'?: RecordedKind;
  /** The newsroom's own name for it. */
  readonly 'shown-as'?: string;
  /** Names that the machine took for somebody else's. */
  readonly 'same-as'?: readonly OtherName[];
  /** Names that the machine took for this actor's and that are somebody else's. */
  readonly 'not-named'?: readonly string[];
  readonly 'not-an-actor'?: boolean;
}

/** A name, with its kind where that is not the actor's own. */
export type OtherName = string | { readonly name: string; readonly kind: RecordedKind };

export const sourceKinds = [
  'transcript',
  'recording',
  'document',
  'statement',
  'interview',
  'article',
  'wire',
  'dataset',
  'notes',
] as const;
export type SourceKind = (typeof sourceKinds)[number];

export const ranks = ['primary', 'secondary', 'tertiary'] as const;
export type Rank = (typeof ranks)[number];

export interface SourceRecord {
  readonly kind?: SourceKind;
  readonly rank?: Rank;
  readonly title?: string;
  readonly publisher?: string;
  readonly url?: string;
  readonly accessed?: string;
  /** A path from the sidecar's folder; followed only as far as `stepsInside` allows (src/annotations/paths.ts). */
  readonly file?: string;
  /** Pins the bytes that were checked: 64 hexadecimal digits. */
  readonly sha256?: string;
  readonly language?: string;
  /** Keys of `sources` that this one only repeats. */
  readonly 'derived-from'?: readonly string[];
  /** The key is a code name, and nothing here tells who it is. */
  readonly sealed?: boolean;
  readonly note?: string;
}

/** A finding that somebody let pass, with the reason. */
export interface Waiver extends Signed {
  readonly id?: string;
  /** The check's id. */
  readonly check: string;
  readonly anchor?: Selector;
  /** `here` where nothing is said. */
  readonly scope?: 'here' | 'file';
  readonly reason?: string;
}

export const rejectionReasons = ['not-a-claim', 'not-a-quotation', 'title', 'scare-quote'] as const;
export type RejectionReason = (typeof rejectionReasons)[number];

/**
 * A suggestion of the machine's that somebody turned down, and that stays down. It is about one claim, with all its parts: claims
 * nested in it stay (src/annotations/turned-down.ts).
 */
export interface Rejection extends Signed {
  readonly id: string;
  readonly anchor: Selector;
  /** `not-a-claim` where nothing is said. */
  readonly because?: RejectionReason;
}

export interface Signoff extends Signed {
  readonly role?: string;
  readonly 'text-sha256'?: string;
  /** How many claims were open then. */
  readonly open?: number;
}

export const stages = ['draft', 'checking', 'with-author', 'checked', 'signed-off', 'published'] as const;
export type Stage = (typeof stages)[number];

export interface ArticleRecord {
  readonly file?: string;
  readonly language?: string;
  readonly title?: string;
  readonly byline?: string;
  readonly published?: string;
  readonly stage?: Stage;
  readonly furniture?: readonly { readonly 'starts-with': string }[];
}

/** A whole sidecar: what people decided about one article. */
export interface Facts {
  readonly format: number;
  readonly article: ArticleRecord;
  readonly actors: Readonly<Record<string, ActorRecord>>;
  readonly sources: Readonly<Record<string, SourceRecord>>;
  readonly annotations: readonly Annotation[];
  readonly waivers: readonly Waiver[];
  readonly rejected: readonly Rejection[];
  readonly signoffs: readonly Signoff[];
}

export const noFacts: Facts = {
  format: FORMAT,
  article: {},
  actors: {},
  sources: {},
  annotations: [],
  waivers: [],
  rejected: [],
  signoffs: [],
};
