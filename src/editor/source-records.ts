// The sources that the facts file keeps, as the Sources view lists them: plain data in, plain data out.
import type { Facts, SourceRecord } from '../annotations/annotation';
import { usesOf } from '../annotations/source-edits';

export interface SourceOnFile {
  readonly key: string;
  readonly record: SourceRecord;
  /** How many pieces of evidence and other sources name it. */
  readonly uses: number;
  /** Pieces of evidence that do not say where in it. */
  readonly withoutPlace: number;
}

/** In the order of the file. */
export const sourcesOnFile = (facts: Facts): readonly SourceOnFile[] =>
  Object.entries(facts.sources).map(([key, record]) => ({
    key,
    record,
    uses: usesOf({ facts }, key),
    withoutPlace: evidenceIn(facts).filter(({ source, at }) => source === key && !at).length,
  }));

const evidenceIn = ({ annotations }: Facts) => annotations.flatMap(({ evidence = [] }) => evidence);
