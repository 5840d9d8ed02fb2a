// Of all that the model finds around its cues, what goes together: no word is said twice.
import type { FoundClause } from '../engine/close-clauses';
import type { Span } from '../engine/document';
import type { Range } from '../engine/words';
import { CONTENT, SOURCE, wordsOf } from './decoding';
import { type Calibration, type Candidate, likelihoodOf } from './likelihood';

interface Text {
  readonly prose: string;
  readonly words: readonly Span[];
}

type Taken = Map<number, 'cue' | 'content'>;

/** The likeliest first; one whose cue others have taken is passed over, and one that says nothing. In the text's order. */
export function assemble(text: Text, candidates: readonly Candidate[], calibration: Calibration): FoundClause[] {
  const taken: Taken = new Map();
  return candidates
    .map((candidate) => ({ candidate, confidence: likelihoodOf(calibration, candidate) }))
    .filter(({ confidence }) => confidence >= calibration.threshold)
    .sort((a, b) => b.confidence - a.confidence)
    .flatMap(({ candidate, confidence }) => clauseOf(text, candidate, confidence, taken))
    .sort((a, b) => a.cue[0]!.start - b.cue[0]!.start);
}

function clauseOf(text: Text, { cue, roles, marginals }: Candidate, confidence: number, taken: Taken): FoundClause[] {
  const cueWords = Array.from({ length: cue.to - cue.from }, (_, i) => cue.from + i);
  if (cueWords.some((at) => taken.has(at))) return [];
  const isCue = (at: number) => at >= cue.from && at < cue.to;
  const content = runsIn(
    text,
    wordsOf(roles, CONTENT).filter((at) => !taken.has(at) && !isCue(at)),
  );
  if (content.length === 0) return [];
  const sources = runsIn(
    text,
    wordsOf(roles, SOURCE).filter((at) => taken.get(at) !== 'content' && !isCue(at)),
  );
  const weight = ({ from, to }: Range) => marginals.slice(from, to).reduce((sum, one) => sum + one[SOURCE], 0);
  for (const { from, to } of content) for (let at = from; at < to; at++) taken.set(at, 'content');
  for (const at of cueWords) taken.set(at, 'cue');
  const source = sources.sort((a, b) => weight(b) - weight(a)).slice(0, 1);
  const span = (range: Range) => spanOf(text, range);
  return [
    {
      source: source.map(span),
      cue: [span(cue)],
      content: content.map(span),
      confidence: Math.round(100 * confidence) / 100,
    },
  ];
}

const spanOf = ({ words }: Text, { from, to }: Range): Span => ({ start: words[from]!.start, end: words[to - 1]!.end });

/** Words that stand together; marks alone are none. */
function runsIn(text: Text, words: readonly number[]): Range[] {
  const runs: { from: number; to: number }[] = [];
  for (const at of words) {
    const last = runs.at(-1);
    if (last?.to === at) last.to = at + 1;
    else runs.push({ from: at, to: at + 1 });
  }
  return runs.filter((run) => {
    const { start, end } = spanOf(text, run);
    return /[\p{L}\p{N}_]/u.test(text.prose.slice(start, end));
  });
}
