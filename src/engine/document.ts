// What the engine knows about one version of one text: plain data, no classes, no methods.
// Every position is a UTF-16 offset into `Document.text` unless a comment says "relative".

/** A stretch of text: UTF-16 offsets, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export type Format = 'plain' | 'markdown';

export type TokenKind = 'word' | 'number' | 'punctuation' | 'quotation-mark';

/** Relative to its paragraph. An abbreviation keeps its full stop ("Gov.", "U.S."); a clitic is a token of its own ("'s", "n't"). */
export interface Token extends Span {
  readonly kind: TokenKind;
}

/** Relative to its paragraph; closing quotation marks and brackets belong to the sentence that they close. */
export interface Sentence extends Span {
  /** Indices into `Reading.tokens`, `to` exclusive. */
  readonly from: number;
  readonly to: number;
}

/** How one quotation mark may act, judged by its shape and its two neighbours alone. Relative to its paragraph. */
export interface QuotationMark extends Span {
  /** Marks of one family pair with each other: " or “ ” or ‘ ’ or ' or « » or „ “ or ‚ ‘. */
  readonly family: 'straight' | 'curly' | 'single' | 'straight-single' | 'guillemet' | 'low' | 'low-single';
  readonly canOpen: boolean;
  readonly canClose: boolean;
}

/** Furniture ("Related Article: …", "Read more", picture credits) and headings are no prose: nothing in them is said by anybody. */
export type ParagraphKind = 'prose' | 'heading' | 'list-item' | 'block-quote' | 'cell' | 'footnote' | 'furniture';

/**
 * What can be read in a paragraph: from its own text alone but for the names, on which the whole article may have a say. Taken over as it
 * is when the same text comes again and the names are the same. All spans relative.
 */
export interface Reading {
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly marks: readonly QuotationMark[];
  readonly names: readonly NameSpan[];
}

export interface Paragraph extends Span {
  readonly kind: ParagraphKind;
  /**
   * The paragraph as prose: of exactly the same length as its text, with markup (emphasis marks, link targets, code, comments)
   * replaced by `HIDDEN`, so that offsets stay exact. The tokeniser passes over hidden characters as if they were not there.
   */
  readonly prose: string;
  readonly reading: Reading;
  /** Attributions that this paragraph's words and quotations show by themselves; spans relative. */
  readonly clauses: readonly Clause[];
}

/** Stands in `Paragraph.prose` for a character of markup. U+E000 is for private use: no article means anything by it. */
export const HIDDEN = '\uE000';

export type ActorKind = 'person' | 'organisation' | 'outlet' | 'place' | 'group';

/** A name as it stands in a paragraph, before anybody knows whose it is. Relative. The span leaves out the title before it. */
export interface NameSpan extends Span {
  /** What its own words and neighbours say; undefined where only the rest of the article can tell. */
  readonly kind: ActorKind | undefined;
  /** The title that stands before it ("Foreign Minister"), and the form of address ("Mr.") between the two. */
  readonly title: Span | undefined;
  readonly honorific: Span | undefined;
  /** Roles that stand in apposition or after "who is", without their article ("the city engineer" → "city engineer"). */
  readonly roles: readonly Span[];
}

export type MentionForm = 'name' | 'nominal' | 'pronoun';

/** How a mention was tied to its actor, or that it was not. */
export type How = 'explicit' | 'alias' | 'pronoun' | 'carried-over' | 'unresolved';

/** An actor's id within one `Document`: a slug of the fullest name ("antony-j-blinken"), with a number where two would be equal. */
export type ActorId = string;

export interface Mention extends Span {
  readonly form: MentionForm;
  readonly how: How;
  /** Who else it could be: given where two or more fit equally well, and then `how` is 'unresolved'. */
  readonly candidates: readonly ActorId[];
}

export interface Actor {
  readonly id: ActorId;
  /** The fullest name that the article uses. */
  readonly name: string;
  readonly kind: ActorKind;
  /** Other names used, in order of first use. */
  readonly aliases: readonly string[];
  /** Titles and role phrases used of this actor, in order of first use. */
  readonly titles: readonly string[];
  /** In order of position. */
  readonly mentions: readonly Mention[];
}

/** Text between quotation marks, marks included, whoever said it, or a Markdown block quote. May run over several paragraphs. */
export interface Quotation extends Span {
  /** False where the article ends, or another quotation begins, before a mark closes this one. */
  readonly isClosed: boolean;
  /** One span a paragraph, marks included; a single span in the ordinary case. */
  readonly parts: readonly Span[];
  /** Index into `Document.quotations` of the quotation that this one stands in. */
  readonly within: number | undefined;
  /** Words that somebody said, or a name of a work, or words held at a distance ("so-called"). Only speech needs a speaker. */
  readonly use: 'speech' | 'title' | 'scare';
  /** Index into `Document.attributions` of the attribution that this quotation belongs to; never given for one within another. */
  readonly attribution: number | undefined;
}

export type AttributionKind = 'direct' | 'mixed' | 'indirect';
export type Stance = 'speech' | 'attitude' | 'document';

/**
 * What a claim rests on, the nearest thing to the reader that has to be trusted: an outlet's report before the person who tells, and
 * that nobody names a source before where it spoke. "speaker": own words, with no sign that they were said to anybody else.
 * "event": said in public (a hearing, a news conference). "statement": put out by the speaker (a statement, a post). "person":
 * somebody repeats what somebody else said. "nobody": no source is given.
 */
export type Basis =
  | 'speaker'
  | 'event'
  | 'statement'
  | 'outlet'
  | 'person'
  | 'document'
  | 'data'
  | 'unnamed'
  | 'nobody';

/** Where or how something was said: the words that tell it ("in a statement", "at a news conference", "on X"). */
export interface Occasion extends Span {
  readonly kind: 'interview' | 'event' | 'statement' | 'post' | 'message' | 'broadcast';
}

/** How a source that nobody names is told of. */
export interface Anonymity {
  /** Whose words: "two officials briefed on the talks", without the reason. */
  readonly description: Span;
  /** How many people it is; undefined where the text does not count them ("officials"). */
  readonly count: number | undefined;
  /** Why nobody is named, in the article's words ("because they were not allowed to speak"); undefined where it does not say. */
  readonly reason: Span | undefined;
}

/** Through whom a claim came. "said": another attribution holds it; "told": it was said to an outlet; "cited": the outlet reports it. */
export interface Channel {
  readonly actor: ActorId;
  /** The words that show it. */
  readonly span: Span;
  readonly sign: 'said' | 'cited' | 'told' | 'credit' | 'dateline';
  /** A credit at the end of a paragraph ("…, CNN reported.") covers its own sentence; the ones before it perhaps. */
  readonly isDoubtful: boolean;
}

/** An outlet that sentences rest on without being told to one by one: the span is where it is named. */
export interface Credit extends Span {
  readonly actor: ActorId;
  readonly covers: Span;
  /** "dateline": the agency under whose name the article stands. "credit": the outlet that a paragraph ends with. */
  readonly sign: 'credit' | 'dateline';
  readonly isDoubtful: boolean;
}

/** `source – cue – content` inside one paragraph, before anybody knows who the source is. Relative; parts in order of position. */
export interface BareClause {
  readonly kind: AttributionKind;
  readonly stance: Stance;
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  /** Who reported that it was said: the outlet of "…, CNN reported". */
  readonly via: readonly Span[];
  /** How likely it is that this source says this, from 0 to 1: a marginal of the trained model, or how often such a rule is right. */
  readonly confidence: number;
  /** The source stands in another sentence than what it says, and whom it means there is not told. */
  readonly isLoose?: boolean;
}

/** A clause with what its sentence tells of how it was said. Relative. */
export interface Clause extends BareClause {
  /** What the source's words name where it is no person: a paper, a count or measurement, an outlet, another body. */
  readonly form: 'document' | 'data' | 'outlet' | 'body' | undefined;
  readonly occasion: Occasion | undefined;
  /** To whom it was said ("told [the Harbour Courier]"). */
  readonly addressee: Span | undefined;
  /** How many people the source's words count, and why they are not named. Says nothing where the source is named after all. */
  readonly count: number | undefined;
  readonly reason: Span | undefined;
}

/** Somebody (`source`) says, thinks or shows (`cue`) something (`content`). Parts in order of position. */
export interface Attribution {
  readonly kind: AttributionKind;
  readonly stance: Stance;
  /** Empty where nobody is named or described ("was said to be"), and where the speaker is carried over. */
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  /** Never empty. */
  readonly content: readonly Span[];
  readonly actor: ActorId | undefined;
  /** Actors whose report the claim came through ("…, CNN reported", "Rao said that …"), nearest to the reader first; doubtful ones left out. */
  readonly via: readonly ActorId[];
  /** Everybody through whom it came, or perhaps came, nearest to the reader first, with the words that show it. */
  readonly channels: readonly Channel[];
  readonly how: How;
  /** The source is described and not named ("two officials briefed on the talks"). */
  readonly isUnnamed: boolean;
  /** Given where people are meant: `isUnnamed`, and the source is no paper and no body. */
  readonly anonymity: Anonymity | undefined;
  /** Who it could be, where that is not clear; empty otherwise. */
  readonly candidates: readonly ActorId[];
  /** How likely it is that this is claimed, and by this source, from 0 to 1. */
  readonly confidence: number;
  readonly basis: Basis;
  readonly occasion: Occasion | undefined;
  /** Index into `Document.attributions` of the one whose content holds this one: A says that B said this. */
  readonly within: number | undefined;
  /** A person has set the speaker, and described them so; empty where they are an actor or nobody. The engine never gives it. */
  readonly setByHand?: string;
}

/** What the article says of itself before its first line of prose (Markdown front matter). */
export interface Metadata {
  readonly title?: string;
  readonly byline?: string;
  /** As written; checks read it as a date. */
  readonly published?: string;
}

export interface Document {
  readonly text: string;
  readonly format: Format;
  /** The language's id, for instance "en". */
  readonly language: string;
  /** The text is in another language: quotations and names are read, attributions are not. */
  readonly isForeign: boolean;
  /** The part that was analysed; the whole text except where the host asked for less. */
  readonly analysed: Span;
  readonly metadata: Metadata;
  readonly paragraphs: readonly Paragraph[];
  /** In order of position; an outer quotation comes before those inside it. */
  readonly quotations: readonly Quotation[];
  /** Closing marks that close nothing. */
  readonly strayMarks: readonly Span[];
  /** In order of first mention. */
  readonly actors: readonly Actor[];
  /** Pronouns and role phrases that could be several people, or nobody that the article names; in order of position. */
  readonly unresolved: readonly Mention[];
  /** In order of position. */
  readonly credits: readonly Credit[];
  /** In order of content. */
  readonly attributions: readonly Attribution[];
}
