import type { Paragraph, Span } from './document';
import { type Linked, type Paired, paragraphAt } from './linked';
import { useOf } from './quotation-use';
import type { Mentions } from './sources';
import { inside, lastStarting } from './spans';

/** Characters from the end of one half and its cue to the other half. */
const LONGEST_BETWEEN = 250;

export interface Owned {
  readonly linked: readonly Linked[];
  /** For each quotation the index of the attribution that it is a part of. */
  readonly owners: readonly (number | undefined)[];
}

/**
 * `"We tried," Okoro said of the pumps that came second-hand in 2011. "It failed."`, `"I love it," she said, but "it leaks."`: a quotation
 * that nobody is said to say, in the cue's own sentence or the whole of the next one, is the other half of the claim before it, unless
 * another person has been named in between.
 */
export function continued(
  paragraphs: readonly Paragraph[],
  quotations: readonly Paired[],
  { linked, owners }: Owned,
  mentions: Mentions,
): Owned {
  const all = [...linked];
  const whose = [...owners];
  quotations.forEach((quotation, i) => {
    if (whose[i] !== undefined || quotation.within !== undefined || !isWhole(mentions.text, quotation)) return;
    const index = lastOwner(quotations, whose, i);
    const before = index === undefined ? undefined : all[index];
    if (!before || index === undefined || !goesOn(paragraphs, mentions, before, quotation)) return;
    all[index] = { ...before, content: [...before.content, ...quotation.parts] };
    whose[i] = index;
  });
  return { linked: all, owners: whose };
}

const isWhole = (text: string, quotation: Paired): boolean =>
  quotation.isClosed && quotation.parts.length === 1 && useOf(text, quotation) === 'speech';

/** The owner of the outermost quotation before this one. */
function lastOwner(quotations: readonly Paired[], owners: readonly (number | undefined)[], i: number) {
  let at = i - 1;
  while (quotations[at]?.within !== undefined) at--;
  return owners[at];
}

function goesOn(paragraphs: readonly Paragraph[], mentions: Mentions, before: Linked, quotation: Paired): boolean {
  if (before.kind === 'indirect' || before.stance !== 'speech' || before.cue.length === 0) return false;
  const paragraph = paragraphs[before.paragraph];
  if (!paragraph || paragraphAt(paragraphs, quotation.start) !== before.paragraph) return false;
  const end = Math.max(...[...before.content, ...before.source, ...before.cue].map((span) => span.end));
  const between = { start: end, end: quotation.start };
  if (between.end < between.start || between.end - between.start > LONGEST_BETWEEN) return false;
  if (isNextSentence(paragraph, between, quotation)) return true;
  const named = inside(mentions.names, between, (each) => each.use);
  if (named.some(({ actor }) => actor.kind === 'person' && actor !== before.speaker.actor)) return false;
  return isJoined(mentions.text, paragraph, between);
}

const sentenceAt = ({ start, reading }: Paragraph, at: number): number =>
  lastStarting(reading.sentences, at - start, (each) => each.start);

/** The quotation begins the sentence behind the cue's, and nothing of a sentence follows it. */
function isNextSentence(paragraph: Paragraph, { start, end }: Span, quotation: Paired): boolean {
  const own = sentenceAt(paragraph, end);
  const last = paragraph.reading.sentences[sentenceAt(paragraph, quotation.end - 1)];
  return (
    own === sentenceAt(paragraph, start - 1) + 1 &&
    paragraph.reading.sentences[own]?.start === end - paragraph.start &&
    last !== undefined &&
    paragraph.start + last.end - quotation.end <= 1
  );
}

/** `…," he said, but "…"`: one sentence, and a conjunction joins the halves. */
const isJoined = (text: string, paragraph: Paragraph, { start, end }: Span): boolean =>
  sentenceAt(paragraph, end) === sentenceAt(paragraph, start - 1) &&
  /^[,;—–]?\s*(?:and|but|or|so|yet|then)(?:\s[\p{L}’']+){0,2}[,:]?\s*$/u.test(text.slice(start, end));
