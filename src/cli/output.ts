import { once } from 'node:events';
import type { Article } from '../article';
import type { Span } from '../engine/document';

/**
 * What `analyse` prints for one article. Spans are [start, end) in UTF-16 offsets; a source, cue or content has one span for each
 * of its parts. Other programs read this: keys are added, never renamed.
 */
export function analysisOf(id: unknown, { document, findings }: Article): object {
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
    })),
    quotations: document.quotations.map(pair),
    findings: findings.map(({ check, severity, start, end, message }) => ({ check, severity, start, end, message })),
  };
}

const pair = ({ start, end }: Span): [start: number, end: number] => [start, end];

/** Writes a value as one line of JSON, at once, and waits where the reader is slower than we are. */
export async function writeLine(value: object): Promise<void> {
  if (!process.stdout.write(`${JSON.stringify(value)}\n`)) await once(process.stdout, 'drain');
}
