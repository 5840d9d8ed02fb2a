// Who most likely says a claim that nobody is known to say: plain data in, plain data out.
import type { Actor, ActorId, Document, Span } from '../engine/document';

/**
 * The article's actors, the likeliest first: those whom the engine takes for possible, then whoever is named in the claim's own
 * paragraph, beside it, or farther away; among these, whoever is quoted more. Bodies that are named elsewhere come after people; places,
 * which speak for nobody by themselves, and the writer come last.
 */
export function byLikelihood(document: Document, claim: Span, candidates: readonly ActorId[]): readonly Actor[] {
  const here = paragraphAt(document, claim.start);
  const quoted = countQuoted(document);
  const ranked = document.actors.map((actor) => ({
    actor,
    rank: [
      candidates.includes(actor.id) ? candidates.indexOf(actor.id) : candidates.length,
      isWriter(document, actor, quoted.get(actor.id) ?? 0) ? 3 : rankOfKind(document, actor, here),
      steps(document, actor, here),
      -(quoted.get(actor.id) ?? 0),
      distance(actor, claim),
    ],
  }));
  return ranked.sort((a, b) => compare(a.rank, b.rank)).map(({ actor }) => actor);
}

/** A body in the claim's own paragraph is as likely as a person. */
const rankOfKind = (document: Document, actor: Actor, here: number): number =>
  actor.kind === 'place' ? 2 : actor.kind === 'person' || steps(document, actor, here) === 0 ? 0 : 1;

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((one, index) => one !== b[index]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}

/** Index of the paragraph that holds the offset, or stands before it. */
function paragraphAt({ paragraphs }: Document, offset: number): number {
  const after = paragraphs.findIndex(({ start }) => start > offset);
  return (after < 0 ? paragraphs.length : after) - 1;
}

/** Farther away than this all paragraphs are the same: then it counts how much somebody says. */
const far = 3;

/** Paragraphs to the nearest mention. */
const steps = (document: Document, { mentions }: Actor, here: number): number =>
  Math.min(far, ...mentions.map(({ start }) => Math.abs(paragraphAt(document, start) - here)));

/** Characters to the nearest mention. */
const distance = ({ mentions }: Actor, claim: Span): number =>
  Math.min(
    Number.MAX_SAFE_INTEGER,
    ...mentions.map(({ start, end }) => Math.max(start - claim.end, claim.start - end, 0)),
  );

function countQuoted({ attributions }: Document): ReadonlyMap<ActorId, number> {
  const counts = new Map<ActorId, number>();
  for (const { actor } of attributions) if (actor !== undefined) counts.set(actor, (counts.get(actor) ?? 0) + 1);
  return counts;
}

/**
 * Named in the front matter as its writer, or, where nothing is quoted of them, on a short line of their own above the first sentence:
 * “By Ana Ruiz”, “Ana Ruiz in Lisbon”.
 */
function isWriter({ text, metadata }: Document, { name, mentions: [first] }: Actor, quoted: number): boolean {
  if (metadata.byline?.includes(name)) return true;
  if (!first || quoted > 0) return false;
  const start = text.lastIndexOf('\n', first.start - 1) + 1;
  const line = /^[^\n]*/.exec(text.slice(start))?.[0] ?? '';
  const isAbove = !/[.!?]["”’']?$/m.test(text.slice(0, start).trimEnd());
  const isAlone = !/[.!?:"“”]/.test(line) && line.trim().split(/\s+/).length <= mostWords;
  return isAbove && isAlone && /^[^\p{L}\n]*(?:by\s+)?$/iu.test(text.slice(start, first.start));
}

/** Of a line that names the writer, perhaps with a post and a place. */
const mostWords = 8;
