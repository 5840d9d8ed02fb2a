// Attributions found by a close reading (src/encoder/), made into clauses as the rules make them.
import { kindOf } from './clause-kinds';
import type { BareClause, Span } from './document';
import { inOrder, meet, withoutEdges } from './found-clauses';
import type { Phrases } from './noun-phrases';
import { rangesOf } from './settled';
import { stanceOf } from './stances';
import { type Range, spanOf, type Words } from './words';

/** An attribution as a close reading finds it in one paragraph; spans relative, in order, a part each. */
export interface FoundClause {
  /** Empty where nobody is named. */
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  /** How likely it is to be right, 0 to 1. */
  readonly confidence: number;
}

/** What was found in a paragraph. */
export interface CloseReading {
  readonly clauses: readonly FoundClause[];
  /** Words that were written since, of which it knows nothing; none where it is of this very text. */
  readonly changed?: Span;
}

/** By a paragraph's prose. A paragraph that is not there has not been read closely, and the first reading stands. */
export type CloseReadings = Pick<ReadonlyMap<string, CloseReading>, 'get'>;

/**
 * A paragraph's clauses by its close reading. `ruled` is what the rules find: their open clauses ("He wrote:") stay, as the next
 * paragraph has their words, and for one and the same cue they know the outlet it came through and the stance. Words written since
 * then report what `first`, the first reading, finds there. Linear but for clauses.
 */
export function closeClauses(
  phrases: Phrases,
  quoted: readonly Span[],
  ruled: readonly BareClause[],
  first: readonly BareClause[],
  { clauses, changed }: CloseReading,
): BareClause[] {
  const close = clauses.flatMap((one) => clauseOf(phrases, quoted, ruled, one));
  const open = ruled.filter(({ cue, content }) => content.length === 0 && !close.some((one) => meet(one.cue, cue)));
  return inOrder([...close, ...open, ...(changed ? fresh(first, close, changed) : [])]);
}

/** With a cue that was written since, and about nothing that was read closely before. */
const fresh = (first: readonly BareClause[], close: readonly BareClause[], changed: Span): BareClause[] =>
  first.filter(
    ({ cue, content }) =>
      content.length > 0 &&
      cue.some(({ start, end }) => start <= changed.end && changed.start <= end) &&
      !close.some((one) => meet(one.cue, cue) || meet(one.content, content)),
  );

function clauseOf(
  phrases: Phrases,
  quoted: readonly Span[],
  ruled: readonly BareClause[],
  { source, cue, content, confidence }: FoundClause,
): BareClause[] {
  const { words, language } = phrases;
  const tidied = (spans: readonly Span[]) =>
    spans.flatMap((span) => rangesOf(withoutEdges(phrases, tokensOf(words, span))));
  const [contents, sources] = [tidied(content), tidied(source)];
  const cues = cue.flatMap((span) => rangesOf(tokensOf(words, span))); // a colon or a dash can be all of it
  const [first] = cues;
  if (!first || contents.length === 0) return [];
  const spans = (ranges: readonly Range[]) => ranges.map((range) => spanOf(words, range));
  const rule = ruled.find((one) => one.content.length > 0 && meet(one.cue, cue));
  return [
    {
      kind: kindOf(phrases, contents),
      stance: rule?.stance ?? stanceOf(words, language, first, sources[0]),
      source: spans(sources),
      cue: spans(cues),
      content: spans(contents).map((part) => withMarks(phrases, quoted, part)),
      via: rule?.via ?? [],
      confidence,
    },
  ];
}

/** The tokens that a span touches: a close reading has words of its own, which may be parts of ours. */
const tokensOf = ({ tokens }: Words, { start, end }: Span): number[] =>
  tokens.flatMap((token, at) => (token.end > start && token.start < end ? [at] : []));

/** A quotation's marks belong to what they quote. */
function withMarks({ words }: Phrases, quoted: readonly Span[], part: Span): Span {
  const opening = quoted.find(({ start, end }) => start < part.start && part.start < end);
  const closing = quoted.find(({ start, end }) => start < part.end && part.end < end);
  const before = opening && tokensWithin(words, { start: opening.start, end: part.start });
  const after = closing && tokensWithin(words, { start: part.end, end: closing.end });
  return {
    start: before?.every(isMark) ? opening!.start : part.start,
    end: after?.every((token) => token.kind !== 'word' && token.kind !== 'number') ? closing!.end : part.end,
  };
}

const isMark = ({ kind }: Words['tokens'][number]): boolean => kind === 'quotation-mark';

const tokensWithin = ({ tokens }: Words, { start, end }: Span): Words['tokens'] =>
  tokens.filter((token) => token.start >= start && token.end <= end);
