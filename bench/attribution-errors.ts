// Where attributions that people annotated are lost: each is compared with the found one whose content overlaps it most.

type Offsets = readonly (readonly [start: number, end: number])[];

export interface Attributed {
  readonly source: Offsets;
  readonly cue: Offsets;
  readonly content: Offsets;
}

export const FATES = ['right', 'missed', 'bad borders', 'source missing', 'source wrong', 'other'] as const;
export type Fate = (typeof FATES)[number];

/** What became of one annotated attribution. Characters are counted, so figures differ by a few from the evaluator's, which counts words. */
export function fateOf(gold: Attributed, found: readonly Attributed[]): Fate {
  const nearest = found
    .map((one) => ({ one, common: overlap(gold.content, one.content) }))
    .sort((a, b) => b.common - a.common)[0];
  if (!nearest || nearest.common === 0) return 'missed';
  const { one, common } = nearest;
  const isContent = common * 2 >= Math.max(length(gold.content), length(one.content));
  const isCue = overlap(gold.cue, one.cue) > 0;
  const isSource = length(gold.source) === 0 ? length(one.source) === 0 : overlap(gold.source, one.source) > 0;
  if (isContent && isCue && isSource) return 'right';
  if (!isCue) return isContent ? 'other' : 'missed';
  if (!isContent) return isSource ? 'bad borders' : 'other';
  if (length(gold.source) === 0) return 'other';
  return length(one.source) === 0 ? 'source missing' : 'source wrong';
}

const length = (spans: Offsets): number => spans.reduce((sum, [start, end]) => sum + end - start, 0);

function overlap(a: Offsets, b: Offsets): number {
  let common = 0;
  for (const [start, end] of a)
    for (const [from, to] of b) common += Math.max(0, Math.min(end, to) - Math.max(start, from));
  return common;
}
