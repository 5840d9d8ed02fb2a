// What the editor and the panel tell each other. Types only: both sides read this file, neither needs the other's code.
import type { EntryRef } from '../annotations/amend';
import type { EvidenceStance, PartName, PartState, RejectionReason, Status } from '../annotations/annotation';
import type { Sureness } from '../editor/sureness';
import type { AttributionKind, Basis, How, Stance } from '../engine/document';

/** Who says a claim, in words that are ready to be shown. */
export interface Speaker {
  /** 'writer': nobody is said to say it, the article itself does. 'known': an actor of the article. 'document': a paper that says it. 'unnamed': described only. 'unresolved': nobody found. */
  readonly status: 'writer' | 'known' | 'document' | 'unnamed' | 'unresolved';
  /** The actor's id; empty unless known. */
  readonly id: string;
  /** The name, or the words that stand for one ("two officials"); may be empty where unresolved. */
  readonly name: string;
  readonly how: How;
  /** How the article calls the speaker at this place ("the foreign minister", "she"); may be empty. */
  readonly source: string;
  /** Names of those who could be meant; empty unless unresolved. */
  readonly candidates: readonly string[];
}

/** An attribution, or what the article says in its own voice: something that can be checked, or another statement. */
export type RowKind = AttributionKind | 'fact' | 'statement';

/** One claim of the ledger. It holds no offsets, so that an edit above it leaves it as it is and it need not be sent again. */
export interface Row {
  /** Unique in its article; the same after edits that leave the claim's first words alone. */
  readonly id: string;
  /** Counts paragraphs of prose from 1; headings and furniture do not count. */
  readonly paragraph: number;
  /** The claim's words on one line, without markup; only very long ones are cut. The panel shortens what it shows. */
  readonly words: string;
  readonly kind: RowKind;
  readonly stance: Stance;
  readonly speaker: Speaker;
  /** May be empty. */
  readonly cue: string;
  /** Names of those through whom the claim came, nearest to the reader first. */
  readonly via: readonly string[];
  /** Names of those through whom it came perhaps: the article leaves a doubt. */
  readonly perhapsVia: readonly string[];
  readonly basis: Basis;
  readonly sureness: Sureness;
  readonly status: Status;
  /** Whoever gave the status; may be empty. */
  readonly by: string;
  /** Somebody had vouched for other words than those that stand there now. */
  readonly isUnconfirmed: boolean;
  /** What the facts file says of it and nobody can read, as it stands there: "status: fixxed". */
  readonly unread?: string;
  /** Somebody marked the words; the machine did not find them, or a person spoke of them first. */
  readonly isByHand: boolean;
  /** How much somebody should want to check it: from 0, higher first. */
  readonly risk: number;
}

/** Replace `removed` rows from index `from` by `rows`. */
export interface Splice {
  readonly from: number;
  readonly removed: number;
  readonly rows: readonly Row[];
}

/** `source`: by what the claim rests on. `chain`: by the way on which it reached the reader. */
export type Grouping = 'paragraph' | 'speaker' | 'source' | 'chain' | 'kind';

export type Order = 'position' | 'risk';

/** How much is checked. */
export interface Coverage {
  readonly checked: number;
  readonly total: number;
}

/** Notes whose words are not where they were: `places` are those that they could mean now; none: the words are gone. */
export interface Stray {
  /** The annotation's id. */
  readonly id: string;
  /** The words that it stood on. */
  readonly words: string;
  readonly status: Status;
  /** Somebody said so. */
  readonly isGone: boolean;
  /** Each with some words around it, the likeliest first. */
  readonly places: readonly string[];
}

/** A suggestion of the machine's that somebody turned down. */
export interface TurnedDown {
  /** The rejection's id. */
  readonly id: string;
  readonly words: string;
  readonly because: RejectionReason;
  /** Who and when, in words; may be empty. */
  readonly signed: string;
}

/** What is said about the list as a whole. */
export interface Overview {
  /** The line above the list. */
  readonly summary: string;
  readonly coverage: Coverage;
  readonly strays: readonly Stray[];
  readonly rejected: readonly TurnedDown[];
  /** Why nothing can be decided about this article now; empty where it can. */
  readonly obstacle: string;
  /** The name under which decisions are kept here; may be empty. */
  readonly me: string;
}

export interface EvidenceDetail {
  readonly entry: EntryRef;
  readonly title: string;
  /** Kind and rank of the source, when it was looked at: in words; may be empty. */
  readonly about: string;
  readonly says: string;
  /** Where in the source; empty where nobody has said so. */
  readonly at: string;
  readonly stance: EvidenceStance | undefined;
  readonly signed: string;
  /** Whether the source can be opened from here. */
  readonly canOpen: boolean;
}

export interface WordingDetail {
  readonly text: string;
  /** Who and when, in words; may be empty. */
  readonly signed: string;
}

export interface NoteDetail extends WordingDetail {
  readonly entry: EntryRef;
}

export interface QueryDetail extends NoteDetail {
  readonly to: string;
  readonly answers: readonly NoteDetail[];
  readonly isResolved: boolean;
}

/** A stretch of words before and after an edit. */
export interface Piece {
  readonly is: 'same' | 'gone' | 'new';
  readonly text: string;
}

/** What the inspector shows of one claim, beside its row. */
export interface Details {
  /** The row's. */
  readonly id: string;
  /** Who says it, through whom, how sure that is and why: a sentence each. */
  readonly lines: readonly string[];
  /** Who gave the status and when; may be empty. */
  readonly signed: string;
  /** What became of the words that were vouched for, where they have changed since; else empty. */
  readonly edit: readonly Piece[];
  /** The parts that this kind of claim has, in the order of work. */
  readonly parts: readonly { readonly name: PartName; readonly state: PartState | undefined }[];
  readonly evidence: readonly EvidenceDetail[];
  readonly notes: readonly NoteDetail[];
  readonly queries: readonly QueryDetail[];
  /** Former wordings, the latest first. */
  readonly history: readonly WordingDetail[];
}

/** All that the panel says in words, translated by the host, and the icons beside them. `{0}`, `{1}` stand for what the panel fills in. */
export interface Strings {
  readonly list: string;
  readonly filter: string;
  readonly filterHint: string;
  readonly clearFilter: string;
  readonly groupBy: string;
  readonly by: Readonly<Record<Grouping, string>>;
  readonly paragraph: string;
  readonly kinds: Readonly<Record<RowKind, string>>;
  readonly kind: Readonly<Record<RowKind, string>>;
  readonly how: Readonly<Record<How, string>>;
  readonly attitude: string;
  readonly noSpeaker: string;
  readonly noSpeakerBut: string;
  readonly candidates: string;
  readonly or: string;
  readonly unnamed: string;
  readonly unnamedSources: string;
  readonly document: string;
  readonly documents: string;
  readonly via: string;
  readonly perhapsVia: string;
  /** What a claim rests on, as the heading of a group. */
  readonly bases: Readonly<Record<Basis, string>>;
  readonly firstHand: string;
  readonly secondHand: string;
  readonly thirdHand: string;
  readonly notSure: string;
  readonly writer: string;
  /** Keys in the order in which they are offered. */
  readonly statuses: Readonly<Record<Status, string>>;
  /** Names of codicons. */
  readonly statusIcons: Readonly<Record<Status, string>>;
  /** Claims with these need not be looked at again. */
  readonly settled: readonly Status[];
  readonly parts: Readonly<Record<PartName, string>>;
  readonly stances: Readonly<Record<EvidenceStance, string>>;
  readonly status: string;
  readonly checked: string;
  readonly unconfirmed: string;
  /** `{0}`: what cannot be read. */
  readonly unread: string;
  readonly everyStatus: string;
  readonly everyKind: string;
  readonly everySpeaker: string;
  readonly everySource: string;
  readonly onlyMine: string;
  readonly moreFilters: string;
  readonly orderBy: string;
  readonly orders: Readonly<Record<Order, string>>;
  readonly inspector: string;
  readonly detailsHeight: string;
  readonly selected: string;
  readonly setSpeaker: string;
  readonly reject: string;
  readonly rejections: Readonly<Record<RejectionReason, string>>;
  readonly was: string;
  readonly now: string;
  readonly toCheck: string;
  readonly problem: string;
  readonly evidence: string;
  readonly noEvidence: string;
  readonly noLocator: string;
  readonly addEvidence: string;
  readonly addLocator: string;
  readonly openSource: string;
  readonly edit: string;
  readonly remove: string;
  readonly save: string;
  readonly cancel: string;
  readonly settle: string;
  readonly reopen: string;
  readonly notes: string;
  readonly addNote: string;
  readonly askAuthor: string;
  readonly answer: string;
  readonly noteHint: string;
  readonly wordings: string;
  readonly strays: string;
  readonly oneStray: string;
  readonly strayAsk: string;
  readonly strayGone: string;
  readonly goneStrays: string;
  readonly here: string;
  readonly linkSelection: string;
  readonly letGo: string;
  readonly turnedDown: string;
  readonly restore: string;
  readonly cue: string;
  readonly groupLabel: string;
  readonly smallGroupLabel: string;
  readonly matches: string;
  readonly oneMatch: string;
  readonly noMatch: string;
  readonly noArticle: string;
  readonly noArticleHelp: string;
  readonly openFile: string;
  readonly noClaims: string;
  readonly noClaimsHelp: string;
}

export type ToPanel =
  | { readonly type: 'strings'; readonly strings: Strings }
  /** `article` tells one article from another: its address. */
  | { readonly type: 'article'; readonly article: string; readonly overview: Overview; readonly rows: readonly Row[] }
  /** The same article after an edit or a decision. */
  | { readonly type: 'change'; readonly overview: Overview; readonly splice: Splice }
  | { readonly type: 'details'; readonly details: Details | undefined }
  /** What came of something written: whether it stands in the file now. `article`: its address. */
  | { readonly type: 'written'; readonly article: string; readonly deed: Written; readonly isTaken: boolean }
  /** The row under the editor's cursor, if there is one. */
  | { readonly type: 'cursor'; readonly id?: string | undefined }
  | { readonly type: 'noArticle' };

export type Written = Extract<FromPanel, { readonly type: 'note' | 'query' | 'answer' | 'rewrite' }>;

export type FromPanel =
  | { readonly type: 'ready' }
  /** Show the row's words in the editor; `stay` leaves the focus in the panel. */
  | { readonly type: 'jump'; readonly id: string; readonly stay: boolean }
  | { readonly type: 'openFile' }
  /** The rows that the person works on; details are wanted where it is one. */
  | { readonly type: 'select'; readonly ids: readonly string[] }
  | { readonly type: 'status'; readonly ids: readonly string[]; readonly status: Status }
  | { readonly type: 'reject'; readonly ids: readonly string[]; readonly because: RejectionReason }
  | { readonly type: 'speaker'; readonly id: string }
  | { readonly type: 'part'; readonly id: string; readonly part: PartName; readonly state: PartState }
  | { readonly type: 'note'; readonly id: string; readonly text: string }
  | { readonly type: 'query'; readonly id: string; readonly text: string }
  /** `entry`: the question. */
  | { readonly type: 'answer'; readonly id: string; readonly entry: EntryRef; readonly text: string }
  /** Other words for a note, a question or an answer. */
  | { readonly type: 'rewrite'; readonly id: string; readonly entry: EntryRef; readonly text: string }
  | { readonly type: 'remove'; readonly id: string; readonly entry: EntryRef }
  | { readonly type: 'settle'; readonly id: string; readonly entry: EntryRef; readonly isResolved: boolean }
  | { readonly type: 'evidence'; readonly id: string }
  /** What was dropped: sources of a row, or, without one, to be kept on file. */
  | { readonly type: 'attach'; readonly id: string | undefined; readonly addresses: readonly string[] }
  | { readonly type: 'editEvidence'; readonly id: string; readonly entry: EntryRef }
  | { readonly type: 'openEvidence'; readonly id: string; readonly entry: EntryRef }
  /** Puts a stray note on one of its places, which is told by how it reads: the article may have changed since. Or, without a place, on what is selected in the editor. */
  | { readonly type: 'relink'; readonly id: string; readonly place?: string | undefined }
  /** The words are gone, or mean something else: the note stays in the file and is listed, and nobody asks any more. */
  | { readonly type: 'letGo'; readonly id: string }
  /** Takes a note that has no place out of the file. */
  | { readonly type: 'discard'; readonly id: string }
  /** Takes a rejection back. */
  | { readonly type: 'restore'; readonly id: string };
