import { applyDecisions } from './annotations/apply';
import type { Decisions } from './annotations/decisions';
import type { Finding } from './checks/check';
import { type CheckLevels, runChecks } from './checks/index';
import { analyse, type Input } from './engine/analyse';
import type { Document } from './engine/document';

/** Everything known about one version of one text, as plain data. */
export interface Article {
  readonly document: Document;
  readonly findings: readonly Finding[];
}

/** The whole flow from a text to what surfaces show. `previous` is an earlier version of the same article, to take unchanged paragraphs from. */
export function readArticle(
  text: string,
  input: Input,
  levels: CheckLevels,
  previous?: Article,
  decisions: Decisions = [],
): Article {
  const document = applyDecisions(analyse(text, input, previous?.document), decisions);
  return { document, findings: runChecks(document, levels) };
}
