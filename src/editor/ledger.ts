// The panel's rows from an article: plain data in, plain data out, so that it can be tested without an editor.

import { cover } from '../annotations/cover';
import { notesOf } from '../annotations/noted-claims';
import { type Noted, noReview, type Review } from '../annotations/review';
import type { Actor, ActorId, Attribution, Document, Quotation, Span } from '../engine/document';
import { HIDDEN } from '../engine/document';
import type { OwnClaim } from '../engine/own-voice';
import { hasSpeaker, lacksSpeaker } from '../engine/speakers';
import type { Row, Speaker, Splice } from '../panel/messages';
import { blank, byHand, decided } from './decided';
import { type Named, rowIds } from './row-ids';
import { surenessOf } from './sureness';

/** A row and where it stands in the text. */
export interface Entry {
  readonly row: Row;
  /** The claim's own words. */
  readonly content: readonly Span[];
  /** From the first to the last of content, source and cue. */
  readonly whole: Span;
  /** What people decided about it. */
  readonly noted: Noted | undefined;
  /** The machine's; none where only a person has marked the words, and for a quotation that is nobody's. */
  readonly claim: Attribution | undefined;
  /** What is marked in the text. */
  readonly marked: readonly Span[];
}

export interface Tally {
  /** Quotations that somebody spoke or wrote; those inside others do not count. */
  readonly quotations: number;
  readonly withSpeaker: number;
  /** Claims reported in the writer's own words; what somebody only thinks or feels does not count. */
  readonly reported: number;
}

/** What the machine says of a claim. */
export type Machine = Omit<Row, 'id' | 'paragraph' | 'words' | 'status' | 'by' | 'isUnconfirmed' | 'isByHand' | 'risk'>;

export interface Claim extends Pick<Entry, 'content' | 'whole' | 'claim' | 'noted' | 'marked'> {
  readonly machine: Machine;
}

/**
 * All attributions, the quotations that belong to none of them, and what people have marked, in order of position. `before`: the rows of
 * the version before, whose ids they keep.
 */
export function ledger(
  document: Document,
  review: Review = noReview,
  own: readonly OwnClaim[] = [],
  before?: readonly Named[],
): readonly Entry[] {
  const words = wordsOf(document);
  const found = [
    ...document.attributions.map(attributed(document.actors, words)),
    ...document.quotations.filter((one) => one.attribution === undefined && lacksSpeaker(document, one)).map(loose),
    ...own.map(ownVoice(document.actors)),
  ];
  const notes = notesOf(found, review.noted);
  const claims = [...found, ...review.noted.filter((note) => !notes.has(note)).map(byHand(review))].sort(
    (a, b) => startOf(a) - startOf(b),
  );
  const noteOf = new Map([...notes].map(([note, claim]) => [claim, note]));
  const numberAt = paragraphNumbers(document);
  const texts = claims.map(({ content }) => words(content));
  const placed = claims.map(({ content }, index) => ({ ...cover(content), words: texts[index] ?? '' }));
  const ids = rowIds(placed, before);
  return claims.map((claim, index) => {
    const { content, machine, ...rest } = claim;
    const text = texts[index] ?? '';
    const noted = claim.noted ?? noteOf.get(claim);
    const place = { id: ids[index] ?? text, paragraph: numberAt(startOf({ content })), words: text };
    const row = { ...place, ...machine, ...decided(machine, noted, claim.noted !== undefined) };
    return { ...rest, row, content, noted };
  });
}

export function tally(document: Document): Tally {
  const spoken = document.quotations.filter((one) => one.use === 'speech' && one.within === undefined);
  return {
    quotations: spoken.length,
    withSpeaker: spoken.filter((one) => !lacksSpeaker(document, one)).length,
    reported: document.attributions.filter((one) => one.kind === 'indirect' && one.stance !== 'attitude').length,
  };
}

/**
 * The entry that a selection means: the one whose words are exactly selected, else the shortest whose words hold the selection's
 * end (`end` itself included: the cursor after the closing mark still belongs), else the shortest whose source or cue does.
 */
export function entryAt(entries: readonly Entry[], selected: Span): Entry | undefined {
  const holds = (span: Span) => span.start <= selected.end && selected.end <= span.end;
  const exact = entries.find(({ content }) => {
    const span = cover(content);
    return span.start === selected.start && span.end === selected.end;
  });
  return (
    exact ??
    shortest(entries.filter((entry) => entry.content.some(holds))) ??
    shortest(entries.filter((entry) => holds(entry.whole)))
  );
}

/** The entry of a claim: another may begin with the same word. */
export const entryOf = (entries: readonly Entry[], claim: readonly Span[]): Entry | undefined =>
  entries.find(
    ({ content }) =>
      content.length === claim.length &&
      content.every(({ start, end }, at) => start === claim[at]?.start && end === claim[at]?.end),
  );

/** What turns `before` into `after`, or undefined where they say the same: equal rows at both ends are left out. */
export function difference(before: readonly Row[], after: readonly Row[]): Splice | undefined {
  const shorter = Math.min(before.length, after.length);
  let from = 0;
  while (from < shorter && isEqual(before[from], after[from])) from++;
  let kept = 0;
  while (kept < shorter - from && isEqual(before.at(-1 - kept), after.at(-1 - kept))) kept++;
  const removed = before.length - from - kept;
  const rows = after.slice(from, after.length - kept);
  return removed || rows.length ? { from, removed, rows } : undefined;
}

/** For plain data. Quicker than comparing JSON, and done for every row at every pause in the typing. */
export function isEqual(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || !a || !b) return a === b;
  const [left, right] = [Object.entries(a), Object.entries(b)];
  return left.length === right.length && left.every(([key, value]) => isEqual(value, Reflect.get(b, key)));
}

function attributed(actors: readonly Actor[], words: (spans: readonly Span[]) => string) {
  const names = new Map(actors.map((actor) => [actor.id, actor.name]));
  const named = (ids: readonly ActorId[]) => ids.flatMap((id) => names.get(id) ?? []);
  return (attribution: Attribution): Claim => {
    const { kind, stance, content, source, cue, via, channels, basis } = attribution;
    const speaker = speakerOf(attribution, named, words(source));
    const whole = cover([...content, ...source, ...cue]);
    const perhapsVia = named(channels.filter(({ isDoubtful }) => isDoubtful).map(({ actor }) => actor));
    const sureness = surenessOf(attribution.confidence);
    const machine = { kind, stance, speaker, cue: words(cue), via: named(via), perhapsVia, basis, sureness };
    return { content, whole, machine, claim: attribution, noted: undefined, marked: content };
  };
}

function speakerOf(attribution: Attribution, named: (ids: readonly ActorId[]) => string[], source: string): Speaker {
  const { how, actor, candidates } = attribution;
  const status = statusOf(attribution);
  if (status === 'known' && actor !== undefined)
    return { status, id: actor, name: named([actor])[0] ?? source, how, source, candidates: [] };
  return { status, id: '', name: source, how, source, candidates: status === 'unresolved' ? named(candidates) : [] };
}

/** An unnamed source stays one even where its organisation is known: "a ministry official" is not the ministry. A paper needs no name. */
function statusOf(attribution: Attribution): Speaker['status'] {
  const { actor, isUnnamed, stance } = attribution;
  if (!hasSpeaker(attribution)) return 'unresolved';
  if (stance === 'document' && (isUnnamed || actor === undefined)) return 'document';
  return isUnnamed || actor === undefined ? 'unnamed' : 'known';
}

function loose({ start, end, parts }: Quotation): Claim {
  const speaker: Speaker = { status: 'unresolved', id: '', name: '', how: 'unresolved', source: '', candidates: [] };
  const machine: Machine = { ...blank, kind: 'direct', speaker };
  return { content: parts, whole: { start, end }, machine, claim: undefined, noted: undefined, marked: parts };
}

/** A sentence that the article itself answers for; only what can be looked up in it is marked. */
const ownVoice =
  (actors: readonly Actor[]) =>
  (one: OwnClaim): Claim => {
    const { start, end, facts } = one;
    const perhapsVia = actors.filter(({ id }) => id === one.perhapsVia).map(({ name }) => name);
    const speaker: Speaker = { status: 'writer', id: '', name: '', how: 'explicit', source: '', candidates: [] };
    const machine: Machine = { ...blank, kind: 'fact', speaker, perhapsVia };
    const whole = { start, end };
    return { content: [whole], whole, machine, claim: undefined, noted: undefined, marked: facts };
  };

/** The words of some spans on one line: markup is left out, blanks and line ends become one blank, a gap becomes "…". */
export function wordsOf({ text, paragraphs }: Document): (spans: readonly Span[]) => string {
  let prose = '';
  for (const paragraph of paragraphs) prose += text.slice(prose.length, paragraph.start) + paragraph.prose;
  prose += text.slice(prose.length);
  const plain = ({ start, end }: Span) => prose.slice(start, end).replaceAll(HIDDEN, '').replace(/\s+/g, ' ').trim();
  return (spans) => cut(spans.map(plain).filter(Boolean).join(' … '));
}

/** A quotation that is still open may run to the article's end. Nobody reads more in a list, and each edit would send it again. */
const MOST_LETTERS = 1500;

const cut = (text: string) => (text.length <= MOST_LETTERS ? text : `${text.slice(0, MOST_LETTERS)}…`);

/** Numbers for offsets that come in rising order. */
function paragraphNumbers({ paragraphs }: Document): (offset: number) => number {
  let next = 0;
  let number = 0;
  return (offset) => {
    for (; (paragraphs[next]?.start ?? Number.POSITIVE_INFINITY) <= offset; next++)
      if (!['heading', 'furniture'].includes(paragraphs[next]?.kind ?? '')) number++;
    return number;
  };
}

/** The rows as the next version has to know them. */
export const namedIn = (entries: readonly Entry[]): readonly Named[] =>
  entries.map(({ row, content }) => ({ id: row.id, words: row.words, ...cover(content) }));

const startOf = ({ content }: Pick<Entry, 'content'>) => content[0]?.start ?? 0;

const shortest = (entries: readonly Entry[]) =>
  entries.reduce<Entry | undefined>(
    (best, one) => (best && length(best.whole) <= length(one.whole) ? best : one),
    undefined,
  );

const length = ({ start, end }: Span) => end - start;
