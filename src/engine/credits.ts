import { afterDateline } from './datelines';
import type { Credit, Paragraph, Span } from './document';
import type { Linked, Passing } from './linked';
import type { Mentions } from './sources';
import { holdersOf, inside, lastStarting } from './spans';
import { wordsOf } from './words';

/** A credit before actors have ids. */
export interface Crediting extends Omit<Credit, 'actor'> {
  readonly actor: Passing['actor'];
}

/** Outlets that the last sentence of a paragraph names ("…, CNN reported."): the sentences before it may rest on them too. */
export const creditsIn = (paragraphs: readonly Paragraph[], linked: readonly Linked[]): Crediting[] =>
  linked.flatMap((each) => paragraphCredit(paragraphs, each));

/** "LAGOS, May 4 (Reuters) –": all of the article is the agency's. At most one. */
export function datelineCredit(paragraphs: readonly Paragraph[], { names, text }: Mentions): Crediting[] {
  const first = paragraphs.find(({ kind }) => kind === 'prose');
  if (!first) return [];
  const { tokens } = wordsOf(first.prose, first.reading);
  const end = tokens[afterDateline(wordsOf(first.prose, first.reading)) - 1]?.end;
  if (end === undefined) return [];
  const place = { start: first.start, end: first.start + end };
  const outlet = inside(names, place, (each) => each.use).find(({ actor }) => actor.kind === 'outlet');
  return outlet
    ? [
        {
          actor: outlet.actor,
          ...spanOf(outlet.use),
          covers: { start: place.end, end: text.length },
          sign: 'dateline',
          isDoubtful: false,
        },
      ]
    : [];
}

const LONGEST_TAIL = 2; // characters behind the credit: a full stop and a quotation mark

function paragraphCredit(paragraphs: readonly Paragraph[], { speaker, source, cue, paragraph }: Linked): Crediting[] {
  const { start = 0, end = 0, reading } = paragraphs[paragraph] ?? {};
  const words = cover([...source, ...cue]);
  if (speaker.actor?.kind !== 'outlet' || !words || !reading || end - words.end > LONGEST_TAIL) return [];
  const last = reading.sentences[lastStarting(reading.sentences, words.start - start, (each) => each.start)];
  if (!last || last.start === 0 || last.start + start >= words.start) return [];
  return [
    { actor: speaker.actor, ...words, covers: { start, end: start + last.start }, sign: 'credit', isDoubtful: true },
  ];
}

function cover(spans: readonly Span[]): Span | undefined {
  if (spans.length === 0) return undefined;
  return { start: Math.min(...spans.map((span) => span.start)), end: Math.max(...spans.map((span) => span.end)) };
}

const spanOf = ({ start, end }: Span): Span => ({ start, end });

/** Adds to each claim the credits that cover it. A claim that names its own outlet needs no other. */
export function withCredits(linked: readonly Linked[], credits: readonly Crediting[]): readonly Linked[] {
  if (credits.length === 0) return linked;
  const coveringAt = holdersOf(credits, ({ covers }) => covers);
  return linked.map((attribution) => {
    const begin = attribution.content[0]?.start ?? 0;
    const covering = coveringAt({ start: begin, end: begin + 1 });
    const passing = covering.map(({ actor, sign, isDoubtful, start, end }) => ({
      actor,
      sign,
      isDoubtful,
      span: { start, end },
    }));
    return passing.length === 0 ? attribution : { ...attribution, channels: [...attribution.channels, ...passing] };
  });
}
