import { type Actor, type Attribution, type Document, HIDDEN, type Quotation, type Span } from '../src/engine/document';
import type { Expectation, ExpectedQuotation, ExpectedReport } from './expectation';

/** One thing that an expectation says of an article, beside what the engine says. */
export interface Fact {
  readonly group: Group;
  /** The words that it is about; also the key by which `openYet` excuses it. */
  readonly subject: string;
  readonly expected: string;
  readonly got: string;
  readonly holds: boolean;
  /** Whether `openYet` may excuse it: anything but words given to the wrong person. */
  readonly canWait: boolean;
}

/** Each reads as the end of a test's name: "it finds its quotations". */
export const GROUPS = [
  'finds its quotations',
  'tells speech from titles and scare quotes',
  'names the speaker of each quotation',
  'gives no words to the wrong person',
  'knows its actors',
  'takes nothing else for an actor',
  'knows its outlets',
  'finds who reports what',
  'counts its sentences, headings and stray marks',
] as const;
export type Group = (typeof GROUPS)[number];

/** Compares everything that `expected` says with `document`; facts that hold are listed too. */
export function compare(expected: Expectation, document: Document): readonly Fact[] {
  return [
    ...quotationFacts(expected.quotations, document),
    ...expected.actors.flatMap((actor) => actorFacts(actor, document)),
    ...expected.notActors.map((name) => absenceFact(name, document)),
    outletFact(expected.outlets, document),
    ...expected.reported.map((report) => reportFact(report, document)),
    ...shapeFacts(expected, document),
  ];
}

function fact(group: Group, subject: string, expected: string, got: string, canWait = true): Fact {
  return { group, subject, expected, got, holds: expected === got, canWait };
}

function quotationFacts(gold: readonly ExpectedQuotation[], document: Document): Fact[] {
  const left = [...document.quotations];
  const facts = gold.flatMap((one) => {
    const at = left.findIndex((found) => textOf(found, document) === one.text);
    const [found] = at < 0 ? [] : left.splice(at, 1);
    const closed = found && `found, ${found.isClosed ? 'closed' : 'not closed'}`;
    const presence = fact(
      'finds its quotations',
      one.text,
      `found, ${one.closed ? 'closed' : 'not closed'}`,
      closed ?? 'missing',
    );
    return found ? [presence, useFact(one, found), ...speakerFacts(one, found, document)] : [presence];
  });
  const others = left.map((found) => fact('finds its quotations', textOf(found, document), 'no quotation', 'found'));
  return [...facts, ...others];
}

function useFact(gold: ExpectedQuotation, found: Quotation): Fact {
  const uses = [gold.use].flat();
  const expected = uses.includes(found.use) ? found.use : uses.join(' or ');
  return fact('tells speech from titles and scare quotes', gold.text, expected, found.use);
}

/** Not knowing the speaker and naming another are two facts: the second harms people. */
function speakerFacts(gold: ExpectedQuotation, found: Quotation, document: Document): Fact[] {
  const speaker = speakerOf(found, document);
  const isRight = speaker !== undefined && gold.speaker !== null && isSame(speaker, gold.speaker);
  const got = isRight ? gold.speaker : (speaker?.name ?? 'nobody');
  const isWrong = speaker !== undefined && !isRight;
  const wanted = gold.speaker ?? 'nobody';
  return [
    fact('gives no words to the wrong person', gold.text, isWrong ? wanted : got, got, false),
    ...(gold.speaker === null || isWrong
      ? []
      : [fact('names the speaker of each quotation', gold.text, gold.speaker, got)]),
  ];
}

function speakerOf(quotation: Quotation, document: Document): Actor | undefined {
  const attribution = quotation.attribution === undefined ? undefined : document.attributions[quotation.attribution];
  return actorOf(attribution, document);
}

function actorOf(attribution: Attribution | undefined, document: Document): Actor | undefined {
  return document.actors.find((actor) => actor.id === attribution?.actor);
}

function actorFacts(gold: Expectation['actors'][number], document: Document): Fact[] {
  const found = document.actors.find((actor) => goesBy(actor, gold.name));
  const presence = fact('knows its actors', gold.name, gold.kind, found?.kind ?? 'missing');
  if (!found) return [presence];
  const names = namesOf(found, document).map(fold);
  return [
    presence,
    ...gold.also.map((name) =>
      fact('knows its actors', name, gold.name, names.includes(fold(name)) ? gold.name : 'not tied to this actor'),
    ),
  ];
}

/** Everything that the article calls an actor by. */
function namesOf(actor: Actor, document: Document): string[] {
  const mentioned = actor.mentions.map((mention) => textOf(mention, document));
  return [actor.name, ...actor.aliases, ...actor.titles, ...mentioned];
}

function absenceFact(name: string, document: Document): Fact {
  const found = document.actors.find((actor) => [actor.name, ...actor.aliases].map(fold).includes(fold(name)));
  return fact('takes nothing else for an actor', name, 'no actor', found?.kind ?? 'no actor');
}

function outletFact(gold: readonly string[], document: Document): Fact {
  const found = document.actors.filter((actor) => actor.kind === 'outlet').map((actor) => actor.name);
  return fact('knows its outlets', 'outlets', list(gold), list(found));
}

function reportFact(gold: ExpectedReport, document: Document): Fact {
  const about = document.attributions.filter((one) => wordsOf(one.content, document).includes(fold(gold.contains)));
  const found = about.find((one) => matches(gold, one, document));
  const expected = describe(gold.source, gold.cue, gold.actor, gold.unnamed === true);
  const got = about.map((one) =>
    describe(
      wordsOf(one.source, document),
      wordsOf(one.cue, document),
      actorOf(one, document)?.name ?? one.via.join(),
      one.isUnnamed,
    ),
  );
  return fact('finds who reports what', gold.contains, expected, found ? expected : got.join('; ') || 'nothing');
}

const describe = (source: string, cue: string, actor: string | undefined, isUnnamed: boolean): string =>
  `${source} – ${cue}${actor ? ` (${actor})` : ''}${isUnnamed ? ' (unnamed)' : ''}`;

/** Where a source begins and ends is a matter of taste; whose it is, and on which word, is not. An outlet's report may stand as `via`. */
function matches(gold: ExpectedReport, found: Attribution, document: Document): boolean {
  const source = wordsOf(found.source, document);
  const via = document.actors.filter((actor) => found.via.includes(actor.id));
  const isFromSource = source !== '' && (source.includes(fold(gold.source)) || fold(gold.source).includes(source));
  const isVia = via.some((actor) => fold(gold.source).includes(fold(actor.name)));
  const actor = actorOf(found, document);
  const isOfActor = gold.actor === undefined || (actor !== undefined && isSame(actor, gold.actor));
  const hasCue = isVia || wordsOf(found.cue, document).includes(fold(gold.cue));
  return (isFromSource || isVia) && isOfActor && hasCue && (gold.unnamed === undefined || found.isUnnamed);
}

function shapeFacts(expected: Expectation, document: Document): Fact[] {
  const group = 'counts its sentences, headings and stray marks';
  const headings = document.paragraphs.filter((one) => one.kind === 'heading').map((one) => textOf(one, document));
  const prose = document.paragraphs.filter((one) => one.kind !== 'heading' && one.kind !== 'furniture');
  const sentences = prose.reduce((sum, one) => sum + one.reading.sentences.length, 0);
  const stray = document.strayMarks.map((mark) => textOf(mark, document));
  return [
    fact(group, 'stray marks', list(expected.strayMarks ?? []), list(stray)),
    ...(expected.headings ? [fact(group, 'headings', list(expected.headings), list(headings))] : []),
    ...(expected.sentences === undefined ? [] : [fact(group, 'sentences', `${expected.sentences}`, `${sentences}`)]),
  ];
}

const textOf = (span: Span, document: Document): string =>
  document.text.slice(span.start, span.end).replace(/\s+/g, ' ').trim().replace(/^#+ /, '');

/** The parts' words without markup, folded. */
function wordsOf(parts: readonly Span[], document: Document): string {
  return fold(parts.map((part) => proseOf(part, document)).join(' '));
}

/** What of `span` is prose: the paragraphs know which characters are markup. */
function proseOf(span: Span, document: Document): string {
  const within = document.paragraphs.filter((one) => one.start < span.end && span.start < one.end);
  return within
    .map((one) => one.prose.slice(Math.max(0, span.start - one.start), span.end - one.start))
    .join(' ')
    .replaceAll(HIDDEN, '');
}

/** Names are the same whatever their case and with or without "the". */
const fold = (words: string): string => words.replace(/\s+/g, ' ').trim().toLowerCase().replace(/^the /, '');
const goesBy = (actor: Actor, name: string): boolean => fold(actor.name) === fold(name);
/** The same person, though perhaps under a name with a title stuck to it: that is wrong too, but it is not the wrong person. */
const isSame = (actor: Actor, name: string): boolean =>
  goesBy(actor, name) || fold(actor.name).endsWith(` ${fold(name)}`);
const list = (items: readonly string[]): string => [...items].map(fold).sort().join(' | ') || 'none';
