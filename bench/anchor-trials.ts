// Trials of anchors: a note on some words of an article, an edit of the article, and where the note is put then.
import { find, type Placement } from '../src/annotations/anchor';
import { occurrences, plainOf, readPage } from '../src/annotations/page';
import { makeSelector } from '../src/annotations/selector';
import type { Span } from '../src/engine/document';
import { articlesForTrials, inventSentence } from './anchor-articles';
import {
  fateOf,
  type Piece,
  paragraphsOf,
  type Random,
  randomFrom,
  replacing,
  sentencesOf,
  textOf,
  wordsOf,
} from './anchor-edits';

type Edit = (text: string, span: Span, random: Random) => readonly Piece[];

const otherWords = [
  'perhaps',
  'nearly',
  'council',
  'Tuesday',
  'eleven',
  'blue',
  'harbour',
  'never',
  'again',
  'fewer',
  'Brussels',
  'ought',
];

/** One word of a stretch, or none where it has none. */
function wordIn(text: string, stretch: Span, random: Random): Span | undefined {
  const words = wordsOf(text, stretch);
  return words.length > 0 ? random.from(words) : undefined;
}

function changeWord(text: string, stretch: Span, random: Random): Piece[] {
  const word = wordIn(text, stretch, random);
  const was = word && text.slice(word.start, word.end);
  return replacing(text, word ? [{ ...word, by: [random.from(otherWords.filter((other) => other !== was))] }] : []);
}

const beside = 30;

/** Paragraphs or sentences that hold the span, else the first. */
const holding = (list: readonly Span[], span: Span): Span =>
  list.find(({ start, end }) => start <= span.start && span.start < end) ?? list[0] ?? span;

function shuffledWords(text: string, sentence: Span, random: Random): Span & { readonly by: Piece[] } {
  const words = wordsOf(text, sentence);
  const by: Piece[] = [];
  let position = sentence.start;
  for (const word of words) {
    by.push({ start: position, end: word.start });
    if (random.next() < 0.4) by.push(random.from(otherWords));
    else by.push(word);
    position = word.end;
  }
  return { ...sentence, by: [...by, { start: position, end: sentence.end }] };
}

/** At a place between two paragraphs. */
function gapIn(text: string, random: Random): number {
  return random.from(paragraphsOf(text)).end;
}

function move(text: string, stretch: Span, to: number): Piece[] {
  const own: Piece[] = [stretch, ' '];
  const taken = { ...stretch, by: [] };
  const put = { start: to, end: to, by: [' ', ...own] };
  return to >= stretch.start && to <= stretch.end
    ? [{ start: 0, end: text.length }]
    : replacing(text, to < stretch.start ? [put, taken] : [taken, put]);
}

export const edits: Readonly<Record<string, Edit>> = {
  'nothing changed': (text) => [{ start: 0, end: text.length }],
  'a word changed inside': changeWord,
  'a word changed left': (text, { start }, random) =>
    changeWord(text, { start: Math.max(0, start - beside), end: start }, random),
  'a word changed right': (text, { end }, random) =>
    changeWord(text, { start: end, end: Math.min(text.length, end + beside) }, random),
  'a sentence put in before': (text, span, random) => {
    const { start } = holding(sentencesOf(text), span);
    return replacing(text, [{ start, end: start, by: [`${inventSentence(random)} `] }]);
  },
  'the sentence moved': (text, span, random) => move(text, holding(sentencesOf(text), span), gapIn(text, random)),
  'the paragraph moved': (text, span, random) => {
    const paragraph = holding(paragraphsOf(text), span);
    const to = gapIn(text, random);
    const put = { start: to, end: to, by: ['\n\n', paragraph] };
    const taken = { ...paragraph, by: [] };
    if (to >= paragraph.start && to <= paragraph.end) return [{ start: 0, end: text.length }];
    return replacing(text, to < paragraph.start ? [put, taken] : [taken, put]);
  },
  'the paragraph deleted': (text, span) => replacing(text, [{ ...holding(paragraphsOf(text), span), by: [] }]),
  'the words deleted': (text, span) => replacing(text, [{ ...span, by: [] }]),
  'another paragraph deleted': (text, span, random) => {
    const others = paragraphsOf(text).filter(({ start, end }) => end <= span.start || start >= span.end);
    return others.length === 0
      ? [{ start: 0, end: text.length }]
      : replacing(text, [{ ...random.from(others), by: [] }]);
  },
  'the paragraph doubled': (text, span) => {
    const paragraph = holding(paragraphsOf(text), span);
    return replacing(text, [{ start: paragraph.end, end: paragraph.end, by: ['\n\n', paragraph] }]);
  },
  'the paragraph doubled far off': (text, span) => [
    { start: 0, end: text.length },
    '\n\n',
    holding(paragraphsOf(text), span),
    '\n',
  ],
  'quotation marks straightened': (text) => letters(text, (letter) => straight[letter] ?? letter),
  'quotation marks curled': (text) => letters(text, (letter, before) => curl(letter, before)),
  'lines reflowed': (text) => letters(text, (letter, _, index) => (letter === ' ' && index % 7 === 3 ? '\n' : letter)),
  'half rewritten': (text, _, random) =>
    replacing(
      text,
      sentencesOf(text)
        .filter(() => random.next() < 0.5)
        .map((sentence) => ({ ...sentence, by: [inventSentence(random)] })),
    ),
  'half reworded': (text, _, random) =>
    replacing(
      text,
      sentencesOf(text)
        .filter(() => random.next() < 0.5)
        .map((sentence) => shuffledWords(text, sentence, random)),
    ),
};

const straight: Readonly<Record<string, string>> = { '“': '"', '”': '"', '‘': "'", '’': "'" };

function curl(letter: string, before: string): string {
  const opens = /[\s([]|^$/.test(before);
  if (letter === '"') return opens ? '“' : '”';
  return letter === "'" ? (opens ? '‘' : '’') : letter;
}

/** Letter for letter: each new one stands for the old one. */
function letters(text: string, change: (letter: string, before: string, index: number) => string): Piece[] {
  const pieces: Piece[] = [];
  let position = 0;
  for (let index = 0; index < text.length; index++) {
    const letter = change(text[index] ?? '', text[index - 1] ?? '', index);
    if (letter === text[index]) continue;
    pieces.push({ start: position, end: index }, letter);
    position = index + 1;
  }
  return [...pieces, { start: position, end: text.length }];
}

export type Outcome = 'right' | 'asked' | 'orphaned' | 'wrong';

export interface Trial {
  readonly edit: string;
  readonly outcome: Outcome;
  /** The words were and are there exactly once, whole. */
  readonly isPlain: boolean;
  /** For looking at what went wrong. */
  readonly told: string;
}

/** Words that somebody might mark: a quotation, a sentence, a few words, one word. */
function spanFor(text: string, random: Random): Span | undefined {
  const quotations = [...text.matchAll(/[“"][^“”"\n]{3,300}[”"]/g)].map(({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
  }));
  const kind = random.upTo(5);
  if (kind === 0 && quotations.length > 0) return random.from(quotations);
  const sentence = random.from(sentencesOf(text));
  if (kind === 1) return sentence;
  const words = wordsOf(text, sentence);
  const from = random.upTo(words.length);
  const to = kind === 4 ? from : Math.min(words.length - 1, from + 1 + random.upTo(9));
  const [first, last] = [words[from], words[to]];
  return first && last ? { start: first.start, end: last.end } : undefined;
}

/** `each`: how many notes for each article and kind of edit. */
export function* trials(seed: number, each: number): Generator<Trial> {
  const random = randomFrom(seed);
  const articles = articlesForTrials(random);
  for (const text of articles)
    for (const [name, edit] of Object.entries(edits))
      for (let count = 0; count < each; count++) {
        const span = spanFor(text, random);
        const selector = span && makeSelector(readPage(text), span);
        if (!span || !selector) continue;
        const pieces = edit(text, span, random);
        const after = textOf(text, pieces);
        const placement = find(readPage(after), selector);
        const { spans, kept } = fateOf(pieces, span);
        const outcome = judge(placement, spans, kept / (span.end - span.start), name);
        const words = plainOf(selector.exact);
        const count2 = (page: string) => occurrences(plainOf(page), words, 2).length;
        const isPlain = count2(text) === 1 && count2(after) === 1 && kept > 0;
        yield {
          edit: name,
          outcome,
          isPlain,
          told: JSON.stringify({
            selector,
            placement,
            spans,
            now: placed(placement, after),
            was: text.slice(span.start, span.end),
          }),
        };
      }
}

const placed = (placement: Placement, after: string): string | undefined =>
  placement.kind === 'placed' ? after.slice(placement.place.start, placement.place.end) : undefined;

/** What two stretches share, of all that they cover. */
const overlap = (a: Span, b: Span): number =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start)) /
  (Math.max(a.end, b.end) - Math.min(a.start, b.start));

/** The words may have come apart: then each part that stands together is a place of theirs. */
function joined(spans: readonly Span[]): Span[] {
  const parts: Span[] = [];
  for (const span of spans) {
    const last = parts.at(-1);
    if (last && span.start <= last.end + 1) parts[parts.length - 1] = { start: last.start, end: span.end };
    else parts.push(span);
  }
  return parts;
}

/** Whoever is put where its letters are for the most part is right; doubled words cannot be told apart, so that none is. */
function judge(placement: Placement, spans: readonly Span[], kept: number, edit: string): Outcome {
  if (placement.kind !== 'placed') return placement.kind;
  if (edit === 'the paragraph doubled') return 'wrong';
  const first = spans[0];
  // what was doubled far off stands first where it always stood
  const whole = edit.includes('far off') ? first : first && { start: first.start, end: spans.at(-1)?.end ?? first.end };
  if (!whole || (kept === 0 && placement.place.score < 1)) return 'wrong';
  const share = Math.max(...[whole, ...joined(spans)].map((span) => overlap(placement.place, span)));
  return share >= (kept < 0.2 ? 0.9 : 0.5) ? 'right' : 'wrong';
}
