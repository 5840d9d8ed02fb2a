import type { Someone } from './actors';
import type { Clause, Paragraph, Quotation, Span } from './document';
import { useOf } from './quotation-use';
import { inside, type Mentions, type Speaker, speakerOf } from './sources';

/** An attribution before actors have ids; absolute spans. */
export interface Linked extends Clause {
  readonly speaker: Speaker;
  readonly reporters: readonly Someone[];
  /** Index of the paragraph in which it begins. */
  readonly paragraph: number;
}

type Paired = Omit<Quotation, 'use' | 'attribution'>;

interface Said {
  readonly attributions: readonly Linked[];
  readonly quotations: readonly Quotation[];
}

/**
 * From the clauses of single paragraphs to the attributions of the article: sources become actors, a colon takes in the quotation of the
 * next paragraph, a quotation over several paragraphs is one claim, and a quotation that nobody is said to say is carried over from the
 * speaker before it where the article's form shows that (never where another person has come between).
 */
export function attribute(paragraphs: readonly Paragraph[], quotations: readonly Paired[], mentions: Mentions): Said {
  const linked = withColons(paragraphs, quotations, clausesWithSpeakers(paragraphs, mentions));
  const owners = ownersOf(quotations, linked);
  const carried = carryOver(paragraphs, quotations, linked, owners, mentions);
  const all = [...linked, ...carried].sort((a, b) => startOf(a) - startOf(b));
  const finalOwners = ownersOf(quotations, all);
  const attributions = all.map((attribution) => withWholeQuotations(attribution, quotations, finalOwners));
  return {
    attributions,
    quotations: quotations.map((quotation, i) => finish(mentions.text, quotations, quotation, finalOwners[i], all)),
  };
}

const length = (span: Span): number => span.end - span.start;

const startOf = (attribution: Linked): number => attribution.content[0]?.start ?? 0;

const shift =
  (by: number) =>
  (span: Span): Span => ({ start: span.start + by, end: span.end + by });

function clausesWithSpeakers(paragraphs: readonly Paragraph[], mentions: Mentions): Linked[] {
  return paragraphs.flatMap((paragraph, index) =>
    paragraph.clauses.map((clause) => {
      const move = shift(paragraph.start);
      const source = clause.source.map(move);
      const via = clause.via.map(move);
      const reporter = via.length > 0 ? speakerOf(via, mentions).actor : undefined;
      return {
        ...clause,
        source,
        via,
        cue: clause.cue.map(move),
        content: clause.content.map(move),
        speaker: speakerOf(source, mentions),
        reporters: reporter?.kind === 'outlet' ? [reporter] : [],
        paragraph: index,
      };
    }),
  );
}

/** "He wrote:" – and the quotation that the next paragraph begins with. An open clause that finds none says nothing and goes. */
function withColons(
  paragraphs: readonly Paragraph[],
  quotations: readonly Paired[],
  linked: readonly Linked[],
): Linked[] {
  return linked.flatMap((attribution) => {
    if (attribution.content.length > 0) return [attribution];
    const next = paragraphs.findIndex((paragraph, i) => i > attribution.paragraph && paragraph.kind !== 'furniture');
    const quotation = quotations.find(({ start }) => start === firstWord(paragraphs[next]));
    return quotation ? [{ ...attribution, kind: 'direct' as const, content: quotation.parts }] : [];
  });
}

const firstWord = (paragraph: Paragraph | undefined): number | undefined => {
  const first = paragraph?.reading.tokens[0];
  return paragraph && first && paragraph.start + first.start;
};

/** For each quotation the index of the attribution whose content holds it: of several the smallest, and speech before attitudes. */
function ownersOf(quotations: readonly Paired[], attributions: readonly Linked[]): (number | undefined)[] {
  const parts = attributions
    .flatMap(({ content, kind }, index) => content.map((span) => ({ span, index, kind })))
    .sort((a, b) => a.span.start - b.span.start);
  const owners: (number | undefined)[] = [];
  for (const quotation of quotations) {
    if (quotation.within !== undefined) {
      owners.push(undefined); // said by somebody whom the speaker quotes: nobody can tell by rules
      continue;
    }
    const holding = parts.filter(
      ({ span, kind }) =>
        (kind !== 'direct' || quotation.parts.some((part) => Math.abs(part.start - span.start) <= 1)) &&
        quotation.parts.some((part) => span.start <= part.start + 1 && part.end - 1 <= span.end),
    );
    const isSpeech = (index: number) => attributions[index]?.stance !== 'attitude';
    const spoken = holding.filter(({ index }) => isSpeech(index));
    const smallest = (spoken.length > 0 ? spoken : holding).sort((a, b) => length(a.span) - length(b.span));
    owners.push(smallest[0]?.index);
  }
  return owners;
}

// --- carried over ------------------------------------------------------------------------------------------------

const LONGEST_BEAT = 140; // characters between two halves of a quotation; more is a new thought

/** Attributions for quotations without one whose speaker goes on from the quotation before. */
function carryOver(
  paragraphs: readonly Paragraph[],
  quotations: readonly Paired[],
  linked: readonly Linked[],
  owners: readonly (number | undefined)[],
  mentions: Mentions,
): Linked[] {
  const carried: Linked[] = [];
  let last: { readonly speaker: Speaker; readonly end: number; readonly paragraph: number } | undefined;
  quotations.forEach((quotation, i) => {
    if (quotation.within !== undefined) return;
    const paragraph = paragraphAt(paragraphs, quotation.start);
    const owner = owners[i];
    const attribution = owner === undefined ? undefined : linked[owner];
    if (attribution) {
      const end = Math.max(quotation.end, ...[...attribution.source, ...attribution.cue].map((span) => span.end));
      last =
        attribution.kind === 'indirect'
          ? last
          : { speaker: attribution.speaker, end, paragraph: paragraphAt(paragraphs, quotation.end - 1) };
      return;
    }
    if (useOf(mentions.text, quotation, false) !== 'speech') return;
    const goesOnFrom =
      last && goesOn(paragraphs, mentions, last, quotation, paragraph)
        ? last.speaker
        : introduced(paragraphs, mentions, quotation, paragraph);
    if (!goesOnFrom) return;
    const speaker: Speaker = { ...goesOnFrom, how: goesOnFrom.actor ? 'carried-over' : 'unresolved' };
    carried.push({
      kind: 'direct',
      stance: 'speech',
      source: [],
      cue: [],
      content: quotation.parts,
      via: [],
      speaker,
      reporters: [],
      paragraph,
    });
    last = { speaker: goesOnFrom, end: quotation.end, paragraph: paragraphAt(paragraphs, quotation.end - 1) };
  });
  return carried;
}

/** The same paragraph after a short beat about the same speaker, or the next paragraph when it is nothing but the quotation. */
function goesOn(
  paragraphs: readonly Paragraph[],
  mentions: Mentions,
  last: { readonly speaker: Speaker; readonly end: number; readonly paragraph: number },
  quotation: Paired,
  paragraph: number,
): boolean {
  const others = mentions.names.filter(
    ({ use, actor }) =>
      use.start >= last.end && use.end <= quotation.start && actor.kind === 'person' && actor !== last.speaker.actor,
  );
  if (others.length > 0) return false;
  if (paragraph === last.paragraph) return quotation.start - last.end <= LONGEST_BEAT;
  const own = paragraphs[paragraph];
  const before = paragraphs[last.paragraph];
  if (!own || !before || firstWord(own) !== quotation.start) return false;
  if (paragraphs.slice(last.paragraph + 1, paragraph).some((between) => between.kind !== 'furniture')) return false;
  const isAlone = own.end - quotation.end <= 2;
  return isAlone && before.end - last.end <= LONGEST_BEAT / 2;
}

/** A quotation that is a paragraph of its own belongs to the one person that the paragraph before is about. */
function introduced(
  paragraphs: readonly Paragraph[],
  { names, references }: Mentions,
  quotation: Paired,
  paragraph: number,
): Speaker | undefined {
  const own = paragraphs[paragraph];
  const before = paragraphs[paragraph - 1];
  if (!own || !before || before.kind !== 'prose' || firstWord(own) !== quotation.start || own.end - quotation.end > 2)
    return undefined;
  const people = new Set<Someone>();
  for (const { actor } of inside(names, before, (each) => each.use)) if (actor.kind === 'person') people.add(actor);
  const isOpen = inside(references, before, (each) => each).some((each) => each.candidates.length > 0);
  for (const { actor } of inside(references, before, (each) => each)) if (actor) people.add(actor);
  const [actor] = people;
  return actor && people.size === 1 && !isOpen
    ? { actor, how: 'carried-over', isUnnamed: false, candidates: [] }
    : undefined;
}

/** Index of the paragraph that holds an offset. */
export function paragraphAt(paragraphs: readonly Paragraph[], offset: number): number {
  let low = 0;
  let high = paragraphs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((paragraphs[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

// --- finishing ---------------------------------------------------------------------------------------------------

/** A claim holds all paragraphs of its quotation, though the cue stands in one of them. */
function withWholeQuotations(
  attribution: Linked,
  quotations: readonly Paired[],
  owners: readonly (number | undefined)[],
): Linked {
  const missing = quotations.flatMap((quotation) =>
    quotation.parts.length > 1 &&
    quotation.within === undefined &&
    quotation.parts.some((part) =>
      attribution.content.some((span) => span.start <= part.start + 1 && part.end - 1 <= span.end),
    )
      ? quotation.parts.filter(
          (part) => !attribution.content.some((span) => span.start < part.end && part.start < span.end),
        )
      : [],
  );
  if (missing.length === 0 || owners.length === 0) return attribution;
  return { ...attribution, content: [...attribution.content, ...missing].sort((a, b) => a.start - b.start) };
}

function finish(
  text: string,
  quotations: readonly Paired[],
  quotation: Paired,
  owner: number | undefined,
  all: readonly Linked[],
): Quotation {
  const isNested = quotation.within !== undefined && quotations[quotation.within] !== undefined;
  const use = isNested ? 'speech' : useOf(text, quotation, owner !== undefined && all[owner] !== undefined);
  return { ...quotation, use, attribution: owner };
}
