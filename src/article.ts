import { applyDecisions } from './annotations/apply';
import type { Decisions } from './annotations/decisions';
import { find } from './annotations/kept-places';
import { overrule } from './annotations/overrule';
import { type Review, reviewOf } from './annotations/review';
import type { Sidecar } from './annotations/sidecar';
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

/** An article as people have put it right: speakers corrected, suggestions turned down. The same object where they have not. */
export function putRight(article: Article, review: Review, levels: CheckLevels): Article {
  const document = overrule(article.document, review);
  return document === article.document ? article : { document, findings: runChecks(document, levels) };
}

/** What people decided about an article that nobody has open: their words are searched for. */
export function reviewWith({ facts, state }: Pick<Sidecar, 'facts' | 'state'>, { document }: Article): Review {
  const { text } = document;
  const [found, turnedDown] = [find(new Map(), text, facts.annotations), find(new Map(), text, facts.rejected)];
  return reviewOf(document, facts, found, turnedDown, state === 'writable' ? undefined : state);
}
