import type { Someone } from './actors';
import type { Channel, Clause, Paragraph, Quotation } from './document';
import type { Speaker } from './sources';
import { lastStarting } from './spans';

/** A channel before actors have ids. */
export interface Passing extends Omit<Channel, 'actor'> {
  readonly actor: Someone;
}

/** An attribution before actors have ids; absolute spans. */
export interface Linked extends Clause {
  readonly speaker: Speaker;
  /** Through whom it came, as far as its own sentence tells. */
  readonly channels: readonly Passing[];
  /** Index of the paragraph in which it begins. */
  readonly paragraph: number;
}

/** A quotation before anybody knows whose it is. */
export type Paired = Omit<Quotation, 'use' | 'attribution'>;

/** Offset of a paragraph's first token. */
export const firstWord = ({ start, reading }: Paragraph): number => start + (reading.tokens[0]?.start ?? 0);

/** Index of the paragraph that holds an offset. */
export const paragraphAt = (paragraphs: readonly Paragraph[], offset: number): number =>
  Math.max(
    0,
    lastStarting(paragraphs, offset, (each) => each.start),
  );
