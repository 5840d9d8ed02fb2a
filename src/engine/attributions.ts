import { isBlockQuote, signatureOf } from './block-quotes';
import { carryOver } from './carry-over';
import { type Chained, chain } from './chains';
import { continued } from './continued';
import { type Crediting, creditsIn, withCredits } from './credits';
import type { Clause, Paragraph, Quotation, Span } from './document';
import type { Language } from './language';
import { firstWord, type Linked, type Paired, type Passing, paragraphAt } from './linked';
import { useOf } from './quotation-use';
import { isSourceNoun, type Mentions, NO_WORDS, type SourceWords, type Speaker, speakerOf } from './sources';
import { holdersOf, inside, lastStarting, length, shift } from './spans';
import { wordsOf } from './words';

export interface Said {
  readonly attributions: readonly Chained[];
  readonly quotations: readonly Quotation[];
  readonly credits: readonly Crediting[];
}

/**
 * From the clauses of single paragraphs to the attributions of the article: sources become actors, a colon takes in the quotation of the
 * next paragraph, a quotation over several paragraphs is one claim, and a quotation that nobody is said to say is carried over from the
 * speaker before it where the article's form shows that (never where another person has come between). `paragraphs` and `quotations` may be
 * some of the article's, `dateline` is what its dateline credits.
 */
export function attribute(
  paragraphs: readonly Paragraph[],
  quotations: readonly Paired[],
  titles: ReadonlySet<Paired>,
  mentions: Mentions,
  dateline: readonly Crediting[],
): Said {
  const bySentence = withColons(paragraphs, quotations, clausesWithSpeakers(paragraphs, mentions));
  const speech = quotations.filter((quotation) => !titles.has(quotation));
  const linked = [...bySentence, ...signed(paragraphs, speech, ownersOf(speech, bySentence), mentions)];
  const whole = continued(paragraphs, speech, { linked, owners: ownersOf(speech, linked) }, mentions);
  const carried = carryOver(paragraphs, speech, whole.linked, whole.owners, mentions);
  const all = [...whole.linked, ...carried].sort((a, b) => startOf(a) - startOf(b));
  const credits = creditsIn(paragraphs, all);
  const owners = ownersOf(quotations, all);
  return {
    attributions: chain(withCredits(withAllParts(all, quotations, owners), [...dateline, ...credits])),
    credits,
    quotations: quotations.map(finish(mentions.text, titles, owners)),
  };
}

const startOf = (attribution: Linked): number => attribution.content[0]?.start ?? 0;

function clausesWithSpeakers(paragraphs: readonly Paragraph[], mentions: Mentions): Linked[] {
  let last: { readonly speaker: Speaker; readonly paragraph: number } | undefined;
  const linked: Linked[] = [];
  paragraphs.forEach((each, paragraph) => {
    const move = shift(each.start);
    for (const clause of each.clauses) {
      if (wasAsked(each, clause)) continue;
      const source = clause.source.map(move);
      const via = clause.via.map(move);
      const addressee = clause.addressee && move(clause.addressee);
      const before = last && paragraph - last.paragraph <= 1 ? last.speaker : undefined;
      const named = clause.isLoose ? undefined : source[0];
      const speaker = speakerOf(named, sourceWords(each, clause, mentions.language), mentions, before);
      if (named) last = { speaker, paragraph };
      linked.push({
        ...clause,
        source,
        cue: clause.cue.map(move),
        content: clause.content.map(move),
        via,
        speaker,
        occasion: clause.occasion && { ...clause.occasion, ...move(clause.occasion) },
        addressee,
        reason: clause.reason && move(clause.reason),
        channels: [...outletIn(via[0], 'cited', mentions), ...outletIn(addressee, 'told', mentions)],
        paragraph,
      });
    }
  });
  return linked;
}

/** Block quotes that the next paragraph signs: "— Ana Lund, treasurer". */
function signed(
  paragraphs: readonly Paragraph[],
  quotations: readonly Paired[],
  owners: readonly (number | undefined)[],
  mentions: Mentions,
): Linked[] {
  return quotations.flatMap((quotation, i): Linked[] => {
    const paragraph = paragraphAt(paragraphs, quotation.start);
    if (owners[i] !== undefined || !isBlockQuote(paragraphs[paragraph], mentions.text, quotation)) return [];
    const next = paragraphs[paragraphAt(paragraphs, quotation.end - 1) + 1];
    const clause = next && signatureOf(next);
    if (!clause) return [];
    const [source] = clause.source;
    const words = source ? readSource(next, shift(-next.start)(source), mentions.language) : NO_WORDS;
    const speaker = speakerOf(source, words, mentions, undefined);
    return [{ ...clause, content: quotation.parts, speaker, channels: [], paragraph }];
  });
}

/** "Pruitt, asked if he would go, said …": others asked, and nothing is told of what. */
function wasAsked({ prose }: Paragraph, { source, cue }: Clause): boolean {
  const [asker] = source;
  const [verb] = cue;
  if (!asker || !verb || asker.end > verb.start) return false;
  return (
    /^,\s$/.test(prose.slice(asker.end, verb.start)) &&
    /^(?:asked|pressed|questioned|quizzed)\b/.test(prose.slice(verb.start)) &&
    /^\s(?:if|whether|about|why|how|what|when|where|by|on|in|at|again|repeatedly|later)\b/.test(prose.slice(verb.end))
  );
}

/** The outlet that a span names, as the one through which a claim came. */
function outletIn(span: Span | undefined, sign: Passing['sign'], mentions: Mentions): Passing[] {
  const named = span && inside(mentions.names, span, (each) => each.use).find((each) => each.actor.kind === 'outlet');
  const actor = named?.actor ?? (span && outletCalled(span, mentions));
  return actor && span ? [{ actor, span, sign, isDoubtful: false }] : [];
}

/** "told [the newspaper]": the one outlet that has been named. */
function outletCalled(span: Span, { text, people }: Mentions) {
  if (
    !/^the (?:\w+ )?(?:newspaper|paper|magazine|broadcaster|station|channel|network|website|tabloid|daily|weekly)$/i.test(
      text.slice(span.start, span.end),
    )
  )
    return undefined;
  const named = people.filter(
    ({ kind, occurrences }) => kind === 'outlet' && (occurrences[0]?.start ?? 0) < span.start,
  );
  return named.length === 1 ? named[0] : undefined;
}

const known = new WeakMap<Clause, SourceWords>();

/** The words of a clause's source; kept as long as the clause is. */
function sourceWords(paragraph: Paragraph, clause: Clause, language: Language): SourceWords {
  let words = known.get(clause);
  if (!words) {
    words = clause.source[0] ? readSource(paragraph, clause.source[0], language) : NO_WORDS;
    known.set(clause, words);
  }
  return words;
}

function readSource({ prose, reading }: Paragraph, { start, end }: Span, language: Language): SourceWords {
  const { lower } = wordsOf(prose, reading);
  const words: string[] = [];
  const starts: number[] = [];
  const nouns: number[] = [];
  for (let i = lastStarting(reading.tokens, start - 1, (each) => each.start) + 1; i < reading.tokens.length; i++) {
    const token = reading.tokens[i];
    if (!token || token.start >= end) break;
    if (token.kind !== 'word' && token.kind !== 'number') continue;
    const word = lower[i] ?? '';
    words.push(word);
    starts.push(token.start - start);
    if (isSourceNoun(word, language)) nouns.push(token.start - start);
  }
  return { lower: words, starts, nouns };
}

/** "He wrote:" – and the quotation that the next paragraph begins with. An open clause that finds none says nothing and goes. */
function withColons(
  paragraphs: readonly Paragraph[],
  quotations: readonly Paired[],
  linked: readonly Linked[],
): Linked[] {
  return linked.flatMap((attribution) => {
    if (attribution.content.length > 0) return [attribution];
    let index = attribution.paragraph + 1;
    while (paragraphs[index]?.kind === 'furniture') index++;
    const next = paragraphs[index];
    const start = next && firstWord(next);
    const quotation =
      start === undefined ? undefined : quotations[lastStarting(quotations, start, (each) => each.start)];
    const hasOwn = next?.clauses.some(({ content }) => content[0] && next.start + content[0].start === start);
    return quotation?.start === start && quotation && !hasOwn
      ? [{ ...attribution, kind: 'direct' as const, content: quotation.parts }]
      : [];
  });
}

// --- quotations and attributions -----------------------------------------------------------------------------------

interface Part {
  readonly span: Span;
  readonly index: number;
  readonly attribution: Linked;
}

/**
 * For each quotation the index of the attribution whose content holds it: of several the smallest, and speech before attitudes. Words that
 * a speaker quotes are nobody's: neither within another quotation nor in a transcript's turn can rules tell whose they are.
 */
function ownersOf(quotations: readonly Paired[], attributions: readonly Linked[]): (number | undefined)[] {
  const parts: Part[] = [];
  attributions.forEach((attribution, index) => {
    for (const span of attribution.content) parts.push({ span, index, attribution });
  });
  const holdersAt = holdersOf(parts, ({ span }) => span);
  return quotations.map((quotation) => (quotation.within === undefined ? ownerOf(quotation, holdersAt) : undefined));
}

function ownerOf(quotation: Paired, holdersAt: (span: Span) => readonly Part[]): number | undefined {
  let best: Part | undefined;
  for (const { start, end } of quotation.parts)
    for (const part of holdersAt({ start: start + 1, end: end - 1 })) // give or take a mark
      if (isOwnSpeech(quotation, part) && (!best || isNearer(part, best))) best = part;
  return best?.index;
}

function isNearer(a: Part, b: Part): boolean {
  const isAttitude = (part: Part) => part.attribution.stance === 'attitude';
  return isAttitude(a) === isAttitude(b) ? length(a.span) < length(b.span) : isAttitude(b);
}

/** Direct speech is the quotation itself, or nearly (`that if "…"`); in a transcript's turn it is words that the speaker quotes. */
const isOwnSpeech = (quotation: Paired, { span, attribution }: Part): boolean =>
  attribution.kind !== 'direct' ||
  quotation.parts.some((part) => Math.abs(part.start - span.start) <= 1 || length(part) >= LEAST_OWN * length(span));

/** Share of a claim's characters. */
const LEAST_OWN = 0.8;

/** A claim holds all paragraphs of its quotation, though the cue stands in one of them. */
function withAllParts(
  attributions: readonly Linked[],
  quotations: readonly Paired[],
  owners: readonly (number | undefined)[],
): Linked[] {
  const whole = [...attributions];
  quotations.forEach((quotation, i) => {
    const index = owners[i];
    const owner = index === undefined ? undefined : whole[index];
    if (!owner || index === undefined || quotation.parts.length < 2) return;
    const isMissing = (part: Span) => !owner.content.some((span) => span.start < part.end && part.start < span.end);
    const content = [...owner.content, ...quotation.parts.filter(isMissing)].sort((a, b) => a.start - b.start);
    whole[index] = { ...owner, content };
  });
  return whole;
}

const finish =
  (text: string, titles: ReadonlySet<Paired>, owners: readonly (number | undefined)[]) =>
  (quotation: Paired, i: number): Quotation => {
    const isSaid = owners[i] !== undefined || quotation.within !== undefined;
    const use = titles.has(quotation) ? 'title' : isSaid ? 'speech' : useOf(text, quotation);
    const { start, end, isClosed, parts, within } = quotation; // spreading takes several times as long
    return { start, end, isClosed, parts, within, use, attribution: owners[i] };
  };
