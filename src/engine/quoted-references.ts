import type { Someone } from './actors';
import type { ActorId, Attribution, Paragraph, Span } from './document';
import { type KeptReferences, keepReferences } from './kept-references';
import type { Kin } from './kin';
import type { Paired } from './linked';
import type { Reference, Scene } from './references';
import { endAbove, startBelow } from './seam';
import { holdersOf, insideOf, length, shift } from './spans';
import { wordsOf } from './words';

/** The pronouns in quotations of one version. */
export interface KeptQuoted {
  readonly others: KeptReferences;
  /** "I", "my", "we", "our". */
  readonly own: readonly Reference[];
}

/** What is said in an article, and by whom. */
export interface Heard {
  readonly quotations: readonly Paired[];
  readonly attributions: readonly Attribution[];
  readonly actors: ReadonlyMap<ActorId, Someone>;
}

/**
 * Pronouns inside quotations: "I" and "we" are the speaker, "he" and "she" anybody else. Only those whose person is clear: what somebody
 * says is not for the writer to put right. `kin` is given where outside of its seam the same people say the same as in the version before.
 */
export function keepQuoted(
  { paragraphs, scene, references }: KeptReferences,
  heard: Heard,
  before?: KeptQuoted,
  kin?: Kin,
): KeptQuoted {
  const { isAsked, speakerAt } = speakersIn(scene, heard);
  const said = { ...scene, said: { references, speakerAt, isAsked } };
  const others = keepReferences(paragraphs, said, before?.others, kin);
  if (!before || !kin) return { others, own: ownWords(paragraphs, scene, speakerAt) };
  const { seam, who } = kin;
  const { above, below, by } = seam;
  const [end, start] = [endAbove(paragraphs, above), startBelow(before.others.paragraphs, below.before)];
  const then = (each: Reference, by: number) => ({
    ...each,
    ...shift(by)(each),
    actor: each.actor && who.get(each.actor),
  });
  const own = [
    ...before.own.filter((each) => each.start < end).map((each) => then(each, 0)),
    ...ownWords(paragraphs.slice(above, below.now), scene, speakerAt),
    ...before.own.filter((each) => each.start >= start).map((each) => then(each, by)),
  ];
  return { others, own };
}

/** In order of position. */
export const quotedReferences = ({ others, own }: KeptQuoted): Reference[] =>
  [...others.references.filter(({ actor }) => actor), ...own].sort((a, b) => a.start - b.start);

/** Which offsets stand in a quotation, not in one inside another, and whose words stand there. */
function speakersIn({ isQuoted }: Scene, { quotations, attributions, actors }: Heard) {
  const parts = attributions.flatMap(({ kind, content, actor }) => {
    const speaker = kind === 'indirect' || actor === undefined ? undefined : actors.get(actor);
    return speaker ? content.map((span) => ({ span, actor: speaker })) : [];
  });
  const holdersAt = holdersOf(parts, ({ span }) => span);
  const isNested = insideOf(
    quotations
      .filter(({ within }) => within !== undefined)
      .flatMap(({ parts }) => parts)
      .filter(startsLater()),
  );
  const isAsked = (at: number): boolean => isQuoted(at) && !isNested(at);
  const speakerAt = (at: number): Someone | undefined => {
    if (!isAsked(at)) return undefined;
    return holdersAt({ start: at, end: at + 1 }).sort((a, b) => length(a.span) - length(b.span))[0]?.actor;
  };
  return { isAsked, speakerAt };
}

/** Keeps of spans that overlap the one that begins first. */
function startsLater(): (span: Span) => boolean {
  let end = -1;
  return (span) => {
    if (span.start < end) return false;
    end = span.end;
    return true;
  };
}

/** "I", "my", "we", "our". */
function ownWords(
  paragraphs: readonly Paragraph[],
  { language }: Scene,
  speakerAt: (at: number) => Someone | undefined,
): Reference[] {
  return paragraphs.flatMap(({ start, prose, reading }) => {
    const { lower, tokens } = wordsOf(prose, reading);
    const isInName = insideOf(reading.names);
    return lower.flatMap((word, i): Reference[] => {
      const token = tokens[i];
      if (!token || language.pronouns.get(word)?.person !== 1 || isInName(token.start)) return [];
      const actor = speakerAt(start + token.start);
      const span = { start: start + token.start, end: start + token.end };
      return actor
        ? [{ ...span, actor, candidates: [], form: 'pronoun', text: prose.slice(token.start, token.end) }]
        : [];
    });
  });
}
