import { attribute } from './attributions';
import { datelineCredit } from './credits';
import type { Attribution, Credit, Occasion, Paragraph, Quotation, Span } from './document';
import type { Paired } from './linked';
import { attributionOf, creditOf, type Ids } from './present';
import { endAbove, type Seam, startBelow, startingBefore } from './seam';
import type { Mentions } from './sources';
import { lastStarting, length } from './spans';

/** Who says what in one version. Reasons that later sentences tell are not in it. */
export interface KeptSaid {
  readonly paragraphs: readonly Paragraph[];
  readonly attributions: readonly Attribution[];
  readonly quotations: readonly Quotation[];
  /** Without the dateline's. */
  readonly credits: readonly Credit[];
  /** None or one. */
  readonly dateline: readonly Credit[];
  /** What is outside of it is as in the version before; undefined where all has been worked out anew. */
  readonly window: Seam | undefined;
}

/** An article, or a window of it, for who says what in it. */
export interface Sayings {
  readonly paragraphs: readonly Paragraph[];
  readonly quotations: readonly Paired[];
  /** The outermost quotations' parts, in order of position. */
  readonly parts: readonly Span[];
  readonly titles: ReadonlySet<Paired>;
  readonly mentions: Mentions;
  readonly ids: Ids;
}

/**
 * Who says what: worked out between two paragraphs around the change in which nobody says or quotes anything, and taken over beyond them.
 * `seam` is given where both versions have the same cast, and outside of it the same references.
 */
export function keepSaid(sayings: Sayings, before?: KeptSaid, seam?: Seam): KeptSaid {
  const { paragraphs, mentions, ids } = sayings;
  const credited = datelineCredit(paragraphs, mentions);
  const dateline = credited.map((each) => creditOf(each, ids));
  const window = before && seam && windowAround(sayings, seam);
  if (!before || !window || !isSameDateline(before.dateline[0], dateline[0], endAbove(paragraphs, window.above)))
    return { paragraphs, ...saidIn(sayings, credited), dateline, window: undefined };
  const part = partOf(sayings, window);
  return { paragraphs, ...joined(before, saidIn(part, credited), window, paragraphs), dateline, window };
}

type Said = Pick<KeptSaid, 'attributions' | 'quotations' | 'credits'>;

function saidIn(
  { paragraphs, quotations, titles, mentions, ids }: Sayings,
  dateline: ReturnType<typeof datelineCredit>,
): Said {
  const said = attribute(paragraphs, quotations, titles, mentions, dateline);
  return {
    attributions: said.attributions.map((each) => attributionOf(each, ids)),
    quotations: said.quotations,
    credits: said.credits.map((each) => creditOf(each, ids)),
  };
}

/** What a dateline credits covers all below it, so it has to be the same, and above the window. */
const isSameDateline = (then: Credit | undefined, now: Credit | undefined, above: number): boolean =>
  then === now ||
  (then !== undefined &&
    then.actor === now?.actor &&
    then.start === now.start &&
    then.end === now.end &&
    then.covers.start === now.covers.start &&
    now.covers.start <= above);

// --- the window ----------------------------------------------------------------------------------------------------

const SEEN = 60; // characters; what is quoted is judged by so many before it

/** The seam, widened to silent paragraphs: the one above belongs to what is above, the one below to what is below. */
function windowAround({ paragraphs, parts }: Sayings, { above, below, by }: Seam): Seam {
  const isSilent = (paragraph: Paragraph | undefined): boolean =>
    paragraph !== undefined &&
    paragraph.kind !== 'furniture' &&
    paragraph.kind !== 'block-quote' &&
    paragraph.clauses.length === 0 &&
    length(paragraph) >= SEEN &&
    (parts[lastStarting(parts, paragraph.end - 1, ({ start }) => start)]?.end ?? 0) <= paragraph.start;
  let from = above;
  while (from > 0 && !isSilent(paragraphs[from - 1])) from--;
  let to = below.now;
  while (to < paragraphs.length && !isSilent(paragraphs[to])) to++;
  return { above: from, below: { before: below.before + to - below.now, now: to }, by };
}

/** The window with the silent paragraphs around it: its quotations count from its own first. */
function partOf(sayings: Sayings, { above, below }: Seam): Sayings {
  const { paragraphs, quotations } = sayings;
  const from = startingBefore(quotations, endAbove(paragraphs, above));
  const to = startingBefore(quotations, startBelow(paragraphs, below.now));
  const own = quotations.slice(from, to);
  const titles = new Set<Paired>();
  const counted = own.map((each): Paired => {
    const one = each.within === undefined ? each : { ...each, within: each.within - from };
    if (sayings.titles.has(each)) titles.add(one);
    return one;
  });
  return {
    ...sayings,
    paragraphs: paragraphs.slice(Math.max(0, above - 1), below.now + 1),
    quotations: counted,
    titles,
  };
}

/** What is above the window as it was, the window, and what is below it moved. */
function joined(before: KeptSaid, part: Said, { above, below, by }: Seam, paragraphs: readonly Paragraph[]): Said {
  const [end, start] = [endAbove(paragraphs, above), startBelow(before.paragraphs, below.before)];
  const cut = <T>(list: readonly T[], where: (each: T) => number) => ({
    head: list.slice(0, lastStarting(list, end - 1, where) + 1),
    tail: list.slice(lastStarting(list, start - 1, where) + 1),
  });
  const claims = cut(before.attributions, ({ content }) => content[0]?.start ?? 0);
  const quoted = cut(before.quotations, (each) => each.start);
  const credited = cut(before.credits, (each) => each.start);
  const first = { claim: claims.head.length, quotation: quoted.head.length };
  const count = (claim: number, quotation: number) => ({ claim, quotation });
  const more = count(
    first.claim + part.attributions.length + claims.tail.length - before.attributions.length,
    first.quotation + part.quotations.length + quoted.tail.length - before.quotations.length,
  );
  const move = (span: Span): Span => (span.start < end ? span : { start: span.start + by, end: span.end + by });
  const stay = (span: Span): Span => span;
  return {
    attributions: [
      ...claims.head,
      ...part.attributions.map((each) => ({ ...each, within: plus(each.within, first.claim) })),
      ...claims.tail.map((each) => moved(each, move, more.claim)),
    ],
    quotations: [
      ...quoted.head,
      ...part.quotations.map((each) => movedQuotation(each, stay, first)),
      ...quoted.tail.map((each) => movedQuotation(each, move, more)),
    ],
    credits: [
      ...credited.head,
      ...part.credits,
      ...credited.tail.map((each) => ({ ...each, ...move(each), covers: move(each.covers) })),
    ],
  };
}

const plus = (index: number | undefined, by: number): number | undefined => (index === undefined ? index : index + by);

type Move = (span: Span) => Span;

function movedQuotation(
  each: Quotation,
  move: Move,
  by: { readonly claim: number; readonly quotation: number },
): Quotation {
  const { start, end } = move(each);
  return {
    start,
    end,
    isClosed: each.isClosed,
    parts: each.parts.map(move),
    within: plus(each.within, by.quotation),
    use: each.use,
    attribution: plus(each.attribution, by.claim),
  };
}

const moved = (each: Attribution, move: Move, by: number): Attribution => ({
  kind: each.kind,
  stance: each.stance,
  source: each.source.map(move),
  cue: each.cue.map(move),
  content: each.content.map(move),
  actor: each.actor,
  via: each.via,
  channels: each.channels.map((channel) => ({ ...channel, span: move(channel.span) })),
  how: each.how,
  isUnnamed: each.isUnnamed,
  anonymity: each.anonymity && {
    description: move(each.anonymity.description),
    count: each.anonymity.count,
    reason: each.anonymity.reason && move(each.anonymity.reason),
  },
  candidates: each.candidates,
  confidence: each.confidence,
  basis: each.basis,
  occasion: each.occasion && movedOccasion(each.occasion, move),
  within: plus(each.within, by),
});

const movedOccasion = (occasion: Occasion, move: Move): Occasion => ({ ...move(occasion), kind: occasion.kind });
