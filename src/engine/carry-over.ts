import type { Someone } from './actors';
import { isBlockQuote } from './block-quotes';
import { CARRIED_OVER } from './confidence';
import type { Paragraph, Span } from './document';
import { firstWord, type Linked, type Paired, paragraphAt } from './linked';
import { useOf } from './quotation-use';
import type { Mentions, Speaker } from './sources';
import { inside, lastStarting, shift } from './spans';

const LONGEST_BEAT = 140; // characters between two halves of a quotation; more is a new thought
const LONGEST_TAIL = 70; // characters behind a quotation in its paragraph, for the next paragraph to go on from it

/** Where the last quotation with a speaker ended. */
interface Last {
  readonly speaker: Speaker;
  readonly end: number;
  readonly paragraph: number;
}

/** Attributions for quotations that nobody is said to say, where the article's form shows that the speaker goes on. */
export function carryOver(
  paragraphs: readonly Paragraph[],
  quotations: readonly Paired[],
  linked: readonly Linked[],
  owners: readonly (number | undefined)[],
  mentions: Mentions,
): Linked[] {
  const carried: Linked[] = [];
  let last: Last | undefined;
  for (const [i, quotation] of quotations.entries()) {
    if (quotation.within !== undefined) continue;
    const owner = linked[owners[i] ?? -1];
    if (owner) {
      if (owner.kind !== 'indirect') last = endOf(paragraphs, quotation, owner);
      continue;
    }
    if (!quotation.isClosed || useOf(mentions.text, quotation) !== 'speech') continue; // of a broken one nobody knows what is said
    const paragraph = paragraphAt(paragraphs, quotation.start);
    const isSetOff = isBlockQuote(paragraphs[paragraph], mentions.text, quotation);
    const speaker = isSetOff
      ? whoever(paragraphs, mentions, quotation, paragraph)
      : last && goesOn(paragraphs, mentions, last, quotation, paragraph)
        ? last.speaker
        : (introduced(paragraphs, mentions, quotation, paragraph) ??
          announced(paragraphs, mentions, quotation, paragraph));
    if (!speaker) continue;
    carried.push(attributionOf(quotation, speaker, paragraph));
    last = { speaker, end: quotation.end, paragraph: paragraphAt(paragraphs, quotation.end - 1) };
  }
  return carried;
}

function endOf(paragraphs: readonly Paragraph[], quotation: Paired, { speaker, source, cue }: Linked): Last {
  const end = Math.max(quotation.end, ...[...source, ...cue].map((span) => span.end));
  return { speaker, end, paragraph: paragraphAt(paragraphs, quotation.end - 1) };
}

const attributionOf = (quotation: Paired, speaker: Speaker, paragraph: number): Linked => ({
  kind: 'direct',
  stance: 'speech',
  source: [],
  cue: [],
  content: quotation.parts,
  via: [],
  speaker: { ...speaker, how: speaker.actor ? 'carried-over' : 'unresolved' },
  channels: [],
  paragraph,
  confidence: CARRIED_OVER,
  form: undefined,
  occasion: undefined,
  addressee: undefined,
  count: undefined,
  reason: undefined,
});

/** The same paragraph after a short beat about the same speaker, or the next paragraph when it is nothing but the quotation. */
function goesOn(
  paragraphs: readonly Paragraph[],
  mentions: Mentions,
  last: Last,
  quotation: Paired,
  paragraph: number,
): boolean {
  const isSame = paragraph === last.paragraph;
  if (isSame ? quotation.start - last.end > LONGEST_BEAT : !isNextAlone(paragraphs, last, quotation, paragraph))
    return false;
  const between = inside(mentions.names, { start: last.end, end: quotation.start }, (each) => each.use);
  return between.every(({ actor }) => actor.kind !== 'person' || actor === last.speaker.actor);
}

/** The quotation is all of the first paragraph behind the one in which the last one ended, near that paragraph's end. */
function isNextAlone(paragraphs: readonly Paragraph[], last: Last, quotation: Paired, paragraph: number): boolean {
  const before = paragraphs[last.paragraph];
  if (!before || before.end - last.end > LONGEST_TAIL || !isAlone(paragraphs[paragraph], quotation)) return false;
  let next = last.paragraph + 1;
  while (next < paragraph && paragraphs[next]?.kind === 'furniture') next++;
  return next === paragraph;
}

/** A quotation that is a paragraph of its own belongs to the one person that the paragraph before is about. */
function introduced(
  paragraphs: readonly Paragraph[],
  { names, references, text }: Mentions,
  quotation: Paired,
  paragraph: number,
): Speaker | undefined {
  const before = paragraphs[paragraph - 1];
  if (before?.kind !== 'prose' || !isAlone(paragraphs[paragraph], quotation)) return undefined;
  if (isAboutSomebody(text, quotation)) return undefined;
  const referring = inside(references, before, (each) => each);
  if (referring.some(({ candidates, isDoubtful }) => candidates.length > 0 || isDoubtful)) return undefined;
  const people = new Set<Someone | undefined>(referring.map(({ actor }) => actor));
  for (const { actor } of inside(names, before, (each) => each.use)) if (actor.kind === 'person') people.add(actor);
  people.delete(undefined);
  const [actor] = people;
  return people.size === 1 && !isSilent(text.slice(before.start, before.end))
    ? { actor, how: 'carried-over', isUnnamed: false, candidates: [] }
    : undefined;
}

/** A block quote is as likely a paper's or somebody else's, unless its words are a person's own and the paragraph before is about one. */
const whoever = (
  paragraphs: readonly Paragraph[],
  mentions: Mentions,
  quotation: Paired,
  paragraph: number,
): Speaker | undefined =>
  /\b(?:I|we|my|our)\b/i.test(mentions.text.slice(quotation.start, quotation.end))
    ? introduced(paragraphs, mentions, quotation, paragraph)
    : undefined;

/** "She lies": words about him or her, and not of the speaker's own, are as likely said by somebody else. */
function isAboutSomebody(text: string, { start, end }: Paired): boolean {
  const words = text.slice(start, end);
  return /\b(?:he|she|him|her|his)\b/i.test(words) && !/\b(?:I|we|my|our|me|us|mine|ours)\b/i.test(words);
}

/** "did not speak to reporters, but the league …": whose words come next are somebody else's. Not so "declined to comment but wrote". */
const isSilent = (words: string): boolean => SILENT.test(words) && !/:\s*$/.test(words);

const SILENT =
  /\b(?:(?:did|do|does|would|could|will|can)(?: not|n['’]t)|cannot|declined to|refused to) (?:immediately |publicly )?(?:speak|comment|talk|respond|reply|answer|be reached|be interviewed)\b(?!.*\bbut (?:s?he )?(?:later )?(?:\w+ed|wrote|sent|said|told)\b)/is;

const FARTHEST_SUBJECT = 30; // characters from a sentence's start to the name that it is about, titles between them

/** `Larsen summed it up for the staff: "…"`, `Power was not watching. "I was in the car park."`: the sentence before is about one person. */
function announced(
  paragraphs: readonly Paragraph[],
  { names, references, text }: Mentions,
  quotation: Paired,
  paragraph: number,
): Speaker | undefined {
  const sentence = sentenceBefore(paragraphs[paragraph], text, quotation);
  if (!sentence) return undefined;
  const named = inside(names, sentence, (each) => each.use).filter(({ actor }) => actor.kind === 'person');
  const referring = inside(references, sentence, (each) => each);
  const people = new Set([...named.map(({ actor }) => actor), ...referring.map(({ actor }) => actor)]);
  const first = Math.min(...named.map(({ use }) => use.start), ...referring.map(({ start }) => start));
  const [actor] = people;
  if (
    people.size !== 1 ||
    !actor ||
    referring.some(({ isDoubtful }) => isDoubtful) ||
    first - sentence.start > FARTHEST_SUBJECT
  )
    return undefined;
  return isSubject(text, sentence.start, first) && !isSilent(text.slice(sentence.start, sentence.end))
    ? { actor, how: 'carried-over', isUnnamed: false, candidates: [] }
    : undefined;
}

/** The sentence that a colon ends right before the quotation, or the one before a quotation that begins a sentence and tells of nobody else. */
function sentenceBefore(paragraph: Paragraph | undefined, text: string, quotation: Paired): Span | undefined {
  if (paragraph?.kind !== 'prose') return undefined;
  const at = lastStarting(paragraph.reading.sentences, quotation.start - paragraph.start, (each) => each.start);
  const own = paragraph.reading.sentences[at];
  const before = paragraph.reading.sentences[at - 1];
  const move = shift(paragraph.start);
  if (own && /:\s*$/.test(text.slice(paragraph.start + own.start, quotation.start)))
    return { start: paragraph.start + own.start, end: quotation.start };
  const isFirst = text.slice(paragraph.start, quotation.start).search(/["“”]/) < 0; // behind other words it may be either's
  const begins =
    isFirst && own && paragraph.start + own.start === quotation.start && quotation.end >= paragraph.start + own.end - 1;
  return begins && before && !isAboutSomebody(text, quotation) ? move(before) : undefined;
}

/** Only a title, an article or "but" stands before the name, and no preposition. */
const isSubject = (text: string, start: number, first: number): boolean =>
  !/\b(?:of|for|at|with|to|from|near|by|in|on|about|after|before|nobody|against)\b|[,"“”]/i.test(
    text.slice(start, first),
  );

/** Is the quotation all that its paragraph holds? */
const isAlone = (paragraph: Paragraph | undefined, quotation: Paired): boolean =>
  paragraph !== undefined && firstWord(paragraph) === quotation.start && paragraph.end - quotation.end <= 2;
