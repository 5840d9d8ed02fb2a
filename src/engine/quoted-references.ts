import type { Someone } from './actors';
import type { Paragraph, Span } from './document';
import type { Linked, Paired } from './linked';
import { type Reference, resolveReferences, type Scene } from './references';
import { holdersOf, insideOf, length } from './spans';
import { wordsOf } from './words';

/**
 * Pronouns inside quotations, in order of position: "I" and "we" are the speaker, "he" and "she" anybody else. Only those whose person is
 * clear: what somebody says is not for the writer to put right.
 */
export function resolveQuoted(
  paragraphs: readonly Paragraph[],
  scene: Scene,
  references: readonly Reference[],
  quotations: readonly Paired[],
  linked: readonly Linked[],
): Reference[] {
  const parts = linked
    .filter(({ kind, speaker }) => kind !== 'indirect' && speaker.actor !== undefined)
    .flatMap(({ content, speaker }) => content.map((span) => ({ span, actor: speaker.actor as Someone })));
  const holdersAt = holdersOf(parts, ({ span }) => span);
  const isNested = insideOf(
    quotations
      .filter(({ within }) => within !== undefined)
      .flatMap(({ parts }) => parts)
      .filter(startsLater()),
  );
  const speakerAt = (at: number): Someone | undefined => {
    if (isNested(at) || !scene.isQuoted(at)) return undefined;
    return holdersAt({ start: at, end: at + 1 }).sort((a, b) => length(a.span) - length(b.span))[0]?.actor;
  };
  const others = resolveReferences(paragraphs, { ...scene, said: { references, speakerAt } }).filter(
    ({ actor }) => actor,
  );
  return [...others, ...ownWords(paragraphs, scene, speakerAt)].sort((a, b) => a.start - b.start);
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
