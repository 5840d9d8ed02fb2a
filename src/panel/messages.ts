// What the editor and the panel tell each other. Types only: both sides read this file, neither needs the other's code.
import type { Sureness } from '../editor/sureness';
import type { AttributionKind, Basis, How, Stance } from '../engine/document';

/** Who says a claim, in words that are ready to be shown. */
export interface Speaker {
  /** 'known': an actor of the article. 'document': a paper that says it. 'unnamed': described only. 'unresolved': nobody found. */
  readonly status: 'known' | 'document' | 'unnamed' | 'unresolved';
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

/** One claim of the ledger. It holds no offsets, so that an edit above it leaves it as it is and it need not be sent again. */
export interface Row {
  /** Unique in its article; the same after edits that leave the claim's first words alone. */
  readonly id: string;
  /** Counts paragraphs of prose from 1; headings and furniture do not count. */
  readonly paragraph: number;
  /** The claim's words on one line, without markup; only very long ones are cut. The panel shortens what it shows. */
  readonly words: string;
  readonly kind: AttributionKind;
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
}

/** Replace `removed` rows from index `from` by `rows`. */
export interface Splice {
  readonly from: number;
  readonly removed: number;
  readonly rows: readonly Row[];
}

/** `source`: by what the claim rests on. `chain`: by the way on which it reached the reader. */
export type Grouping = 'paragraph' | 'speaker' | 'source' | 'chain' | 'kind';

/** All that the panel says in words, translated by the host. `{0}`, `{1}` stand for what the panel fills in. */
export interface Strings {
  readonly list: string;
  readonly filter: string;
  readonly filterHint: string;
  readonly clearFilter: string;
  readonly groupBy: string;
  readonly by: Readonly<Record<Grouping, string>>;
  readonly paragraph: string;
  readonly kinds: Readonly<Record<AttributionKind, string>>;
  readonly kind: Readonly<Record<AttributionKind, string>>;
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
  /** `article` tells one article from another: its address. `summary` is the line above the list. */
  | { readonly type: 'article'; readonly article: string; readonly summary: string; readonly rows: readonly Row[] }
  /** The same article after an edit. */
  | { readonly type: 'change'; readonly summary: string; readonly splice: Splice }
  /** The row under the editor's cursor, if there is one. */
  | { readonly type: 'cursor'; readonly id?: string | undefined }
  | { readonly type: 'noArticle' };

export type FromPanel =
  | { readonly type: 'ready' }
  /** Show the row's words in the editor; `stay` leaves the focus in the panel. */
  | { readonly type: 'jump'; readonly id: string; readonly stay: boolean }
  | { readonly type: 'openFile' };
