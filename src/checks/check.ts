import type { Document, Span } from '../engine/document';
import type { Message } from './message';

export type Severity = 'error' | 'warning' | 'info' | 'hint';

/** What a check says about one stretch of text. */
export interface Finding extends Span, Message {
  /** The id of the check. */
  readonly check: string;
  readonly severity: Severity;
}

/** A rule. Its file is named by its id; `index.ts` lists it; the settings schema and the docs are made from it. */
export interface Check {
  readonly id: string;
  readonly severity: Severity;
  /** One sentence for settings and docs. */
  readonly description: string;
  /** Where the rule comes from: house rule, AP, Reuters. */
  readonly authority: string;
  /** Short texts that it must flag and must leave alone; they are tests and documentation at once. */
  readonly examples: { readonly flagged: readonly string[]; readonly fine: readonly string[] };
  /** Pure; spans lie within the document's text. Messages are in plain words and name the thing. */
  readonly run: (document: Document) => Iterable<Span & Message>;
}
