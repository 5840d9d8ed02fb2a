import { once } from 'node:events';
import type { Rejected, Review } from '../annotations/review';
import { isTurnedDown } from '../annotations/turned-down';
import type { Article } from '../article';
import type { Attribution, Document, Span } from '../engine/document';
import { english } from '../engine/languages/en';
import { ownClaims } from '../engine/own-voice';
import { sourcingOf } from '../engine/sourcing';
import { factsIn } from './facts';

/**
 * What `analyse` prints for one article. Spans are [start, end) in UTF-16 offsets; a source, cue or content has one span for each
 * of its parts. Other programs read this: keys are added, never renamed.
 */
export function analysisOf(id: unknown, { document, findings }: Article, review?: Review): object {
  return {
    id,
    actors: document.actors.map(({ id, name, kind, aliases, titles, mentions }) => ({
      id,
      name,
      kind,
      aliases,
      titles,
      mentions: mentions.map(({ start, end, form }) => ({ start, end, form })),
    })),
    attributions: document.attributions.map((attribution) => ({
      kind: attribution.kind,
      stance: attribution.stance,
      source: attribution.source.map(pair),
      cue: attribution.cue.map(pair),
      content: attribution.content.map(pair),
      actor: attribution.actor ?? null,
      unnamed: attribution.isUnnamed,
      how: attribution.how,
      via: attribution.via,
      channels: attribution.channels.map(({ actor, sign, isDoubtful, span }) => ({
        actor,
        sign,
        doubtful: isDoubtful,
        span: pair(span),
      })),
      anonymity: anonymityOf(attribution),
      confidence: rounded(attribution.confidence),
      basis: attribution.basis,
      occasion: attribution.occasion ? { kind: attribution.occasion.kind, span: pair(attribution.occasion) } : null,
      within: attribution.within ?? null,
    })),
    quotations: document.quotations.map(pair),
    credits: document.credits.map(({ actor, sign, isDoubtful, covers, ...span }) => ({
      actor,
      sign,
      doubtful: isDoubtful,
      span: pair(span),
      covers: pair(covers),
    })),
    findings: findings.map(({ check, severity, start, end, message }) => ({ check, severity, start, end, message })),
    foreign: document.isForeign,
    sourcing: sourcingIn(document, review?.rejected ?? []),
    ...(review && { facts: factsIn(review) }),
  };
}

/** What the claims rest on. `claims` of a source are indices into `attributions`, `source` of a stretch one into `sources`. */
function sourcingIn(document: Document, rejected: readonly Rejected[]): object {
  const own = ownClaims(document, english).filter((one) => !isTurnedDown(one, rejected));
  const { claims, byBasis, shares, sources, stretches } = sourcingOf(document, english, own);
  return {
    claims,
    basis: byBasis,
    shares,
    sources: sources.map(({ kind, actor, words, claims }) => ({
      kind,
      actor: actor ?? null,
      words: words ? pair(words) : null,
      claims,
    })),
    stretches: stretches.map(({ source, paragraphs, claims, ...span }) => ({
      source,
      paragraphs,
      claims,
      span: pair(span),
    })),
    own: own.map(({ facts, perhapsVia, ...span }) => ({
      span: pair(span),
      facts: facts.map(({ kind, ...fact }) => ({ kind, span: pair(fact) })),
      perhapsVia: perhapsVia ?? null,
    })),
  };
}

const anonymityOf = ({ anonymity }: Attribution): object | null =>
  anonymity
    ? {
        description: pair(anonymity.description),
        count: anonymity.count ?? null,
        reason: anonymity.reason ? pair(anonymity.reason) : null,
      }
    : null;

/** To thousandths: the tables' digits behind them tell nothing. */
const rounded = (confidence: number): number => Math.round(confidence * 1000) / 1000;

const pair = ({ start, end }: Span): [start: number, end: number] => [start, end];

/** Writes a value as one line of JSON, at once, and waits where the reader is slower than we are. */
export async function writeLine(value: object): Promise<void> {
  if (!process.stdout.write(`${JSON.stringify(value)}\n`)) await once(process.stdout, 'drain');
}
