// Attributions found by a close reading (src/encoder/), made into clauses as the rules make them.
import { kindOf } from './clause-kinds';
import { bordered } from './close-borders';
import { firstClaims, SURE, withSpeaker } from './close-checks';
import { type Claim, withQuotations } from './close-quotations';
import type { BareClause, Span } from './document';
import { inOrder, meet, withoutEdges } from './found-clauses';
import type { Phrases } from './noun-phrases';
import { rangesOf } from './settled';
import { stanceOf } from './stances';
import { type Range, spanOf, tokensIn, type Words } from './words';

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

/** What the first reading makes of a paragraph. */
export interface FirstReading {
  /** By the rules alone. */
  readonly ruled: readonly BareClause[];
  /** By the trained tables too, where there are any. */
  readonly all: readonly BareClause[];
}

/**
 * A paragraph's clauses by its close reading. The rules' open clauses ("He wrote:") stay, as the next paragraph has their words; for one
 * and the same cue they know the outlet it came through, the stance, all of the source and where quotations end. `units`: sentences,
 * joined where a quotation runs over their border. Linear but for clauses and sentences.
 */
export function closeClauses(
  phrases: Phrases,
  quoted: readonly Span[],
  { ruled, all }: FirstReading,
  { clauses, changed }: CloseReading,
  units: readonly Range[],
): BareClause[] {
  const checked = { phrases, units, first: firstClaims(phrases.words, all) };
  const claims = clauses.flatMap((one) => claimOf(phrases, ruled, one));
  const close = withQuotations(phrases.words, quoted, claims)
    .map((one) => withSpeaker(checked, one))
    .flatMap((one) => bordered(checked, one))
    .flatMap((one) => clauseOf(phrases, quoted, one));
  const open = ruled.filter(({ cue, content }) => content.length === 0 && !close.some((one) => meet(one.cue, cue)));
  const others = all.filter((one) => isKept(one, changed) && !close.some((other) => isAbout(one, other)));
  return inOrder([...close, ...open, ...others]);
}

/** What the first reading showed surely does not go away; nor where its cue was written since. */
const isKept = ({ cue, content, confidence }: BareClause, changed: Span | undefined): boolean =>
  content.length > 0 &&
  (confidence >= SURE ||
    (changed !== undefined && cue.some(({ start, end }) => start <= changed.end && changed.start <= end)));

/** That somebody says what others say is another claim than theirs. */
const isAbout = (one: BareClause, close: BareClause): boolean =>
  meet(one.cue, close.cue) || (meet(one.content, close.content) && !meet(one.content, close.cue));

/** In tokens: a close reading has words of its own, which may be parts of ours. */
function claimOf({ words }: Phrases, ruled: readonly BareClause[], found: FoundClause): Claim[] {
  const tokens = (spans: readonly Span[]) => spans.flatMap((span) => tokensIn(words, span));
  const [source, cue, content] = [tokens(found.source), tokens(found.cue), tokens(found.content)];
  const rule = ruled.find((one) => one.content.length > 0 && meet(one.cue, found.cue));
  return cue.length === 0 ? [] : [{ source, cue, content, rule, confidence: found.confidence }];
}

function clauseOf(
  phrases: Phrases,
  quoted: readonly Span[],
  { source, cue, content, rule, confidence, isLoose }: Claim,
): BareClause[] {
  const { words, language } = phrases;
  const tidied = (tokens: readonly number[]) =>
    rangesOf(tokens).flatMap(({ from, to }) => rangesOf(withoutEdges(phrases, numbers(from, to))));
  const [contents, sources, cues] = [tidied(content), tidied(source), rangesOf(cue)]; // a colon or a dash can be all of a cue
  const [first] = cues;
  if (!first || contents.length === 0) return [];
  const spans = (ranges: readonly Range[]) => ranges.map((range) => spanOf(words, range));
  return [
    {
      kind: kindOf(phrases, contents),
      stance: rule?.stance ?? stanceOf(words, language, first, sources[0]),
      source: spans(sources),
      cue: spans(cues),
      content: spans(contents).map((part) => withMarks(phrases, quoted, part)),
      via: rule?.via ?? [],
      confidence,
      ...(isLoose && { isLoose }),
    },
  ];
}

const numbers = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, i) => from + i);

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
