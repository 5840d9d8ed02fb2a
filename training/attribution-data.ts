// Articles with attributions, as the attribution tables learn them: paragraph by paragraph, in the engine's own tokens.
import { analyse } from '../src/engine/analyse';
import { rangeIn, type View, type ViewInput, viewOf } from '../src/engine/attribution-view';
import { type CueWords, stemOf } from '../src/engine/cue-words';
import type { Span } from '../src/engine/document';
import type { WordType } from '../src/engine/features';
import { english } from '../src/engine/languages/en';
import { tokensOf } from '../src/engine/link-reader';
import { partsOf, shift } from '../src/engine/spans';
import type { Tagger } from '../src/engine/tags';
import { type Range, wordsOf } from '../src/engine/words';

export type Offsets = readonly (readonly [start: number, end: number])[];

/** PolNeAR's shape, and that of silver articles. */
export interface AnnotatedArticle {
  readonly id: string;
  readonly text: string;
  readonly attributions: readonly {
    readonly source: Offsets;
    readonly cue: Offsets;
    readonly content: Offsets;
    /** How likely it is right; 1 where people said so. */
    readonly confidence?: number;
  }[];
  /** How much it counts; 1 where nothing is said. */
  readonly weight?: number;
}

/** An attribution as ranges of one paragraph's tokens. */
export interface Link {
  readonly source: readonly Range[];
  readonly cue: readonly Range[];
  readonly content: readonly Range[];
}

/** A paragraph that can be looked at with any list of cue words. */
export interface RawParagraph {
  readonly input: Omit<ViewInput, 'cueWords'>;
  readonly links: readonly Link[];
  /** Tokens of which nobody knows what they are: a likely attribution, but not likely enough. */
  readonly doubtful: readonly number[];
  readonly start: number;
}

export interface RawArticle {
  readonly id: string;
  readonly paragraphs: readonly RawParagraph[];
  readonly weight: number;
}

export interface Reader {
  readonly tagger: Tagger;
  readonly typeOf: (word: string) => WordType;
}

/** Silver attributions that are less likely are neither learnt nor learnt not to be. */
const SURE = 0.4;

export function readAnnotated(
  { id, text, attributions, weight = 1 }: AnnotatedArticle,
  { tagger, typeOf }: Reader,
): RawArticle {
  const document = analyse(text, { format: 'plain', language: english });
  const parts = partsOf(document.quotations);
  const isVerb = verbsOf(tagger);
  const paragraphs = document.paragraphs
    .filter(({ kind }) => kind !== 'heading' && kind !== 'furniture')
    .map(({ start, end, prose, reading, clauses }): RawParagraph => {
      const words = wordsOf(prose, reading);
      const types = words.raw.map(typeOf);
      const tags = new Uint8Array(types.length);
      for (const { from, to } of reading.sentences) tags.set(tagger.tag(types.slice(from, to)), from);
      const quoted = parts.filter((part) => part.start < end && part.end > start).map(shift(-start));
      const within = (offsets: Offsets): Range[] =>
        offsets
          .map(([from, to]): Span => ({ start: from - start, end: to - start }))
          .filter((span) => span.start < end - start && span.end > 0)
          .map((span) => rangeIn(reading.tokens, span))
          .filter(({ from, to }) => to > from);
      const all = attributions
        .map(({ source, cue, content, confidence = 1 }) => ({
          link: { source: within(source), cue: within(cue), content: within(content) },
          isSure: confidence >= SURE,
        }))
        .filter(({ link }) => link.cue.length > 0);
      const links = all.filter(({ isSure }) => isSure).map(({ link }) => link);
      const doubtful = all
        .filter(({ isSure }) => !isSure)
        .flatMap(({ link: { source, cue, content } }) => [...source, ...cue, ...content].flatMap(tokensOf));
      const closed = clauses.filter(({ content }) => content.length > 0); // the tables never see the others
      return {
        input: { words, reading, quoted, clauses: closed, types, tags, isVerb, language: english },
        links,
        doubtful,
        start,
      };
    });
  return { id, paragraphs, weight };
}

export const verbsOf = ({ tags }: Tagger): Uint8Array => Uint8Array.from(tags, (tag) => (tag.startsWith('VB') ? 1 : 0));

export interface Paragraph {
  readonly raw: RawParagraph;
  readonly view: View;
  readonly weight: number;
}

export interface Article {
  readonly id: string;
  readonly paragraphs: readonly Paragraph[];
}

/** `isLearnt`: the article is one that the counts were made of, so its own part is taken off again before it is looked at. */
export function look(article: RawArticle, counts: CueCounts, isLearnt: boolean): Article {
  const cueWords = isLearnt ? withoutOwn(counts, countCues([article])) : sharesOf(counts);
  const paragraphs = article.paragraphs.map((raw) => ({
    raw,
    view: viewOf({ ...raw.input, cueWords }),
    weight: article.weight,
  }));
  return { id: article.id, paragraphs };
}

interface CueCount {
  cue: number;
  all: number;
}

/** By hash of the word in lower case. */
export type CueCounts = ReadonlyMap<number, Readonly<CueCount>>;

/** Inside quotations people who annotate mark no cues. */
export function countCues(articles: readonly RawArticle[]): CueCounts {
  const counts = new Map<number, CueCount>();
  for (const { paragraphs } of articles)
    for (const { input, links } of paragraphs) {
      const isCue = new Set(links.flatMap(({ cue }) => cue.flatMap(tokensOf)));
      const isQuoted = new Set(
        input.quoted.flatMap((part) =>
          tokensOf(rangeIn(input.words.tokens, { start: part.start + 1, end: part.end - 1 })),
        ),
      );
      const add = (hash: number, i: number) => {
        const count = counts.get(hash) ?? { cue: 0, all: 0 };
        count.all++;
        if (isCue.has(i)) count.cue++;
        counts.set(hash, count);
      };
      input.types.forEach(({ lower }, i) => {
        if (isQuoted.has(i)) return;
        add(lower, i);
        add(stemOf(input.words.lower[i] ?? ''), i);
      });
    }
  return counts;
}

const LEAST_CUES = 2;

function classOf({ cue, all }: CueCount): number {
  if (cue < LEAST_CUES) return 0;
  const share = (cue - 0.5) / (all + 1);
  return [0.03, 0.08, 0.18, 0.35, 0.6].filter((limit) => share > limit).length;
}

export function sharesOf(counts: CueCounts): CueWords {
  const shares = new Map<number, number>();
  for (const [hash, count] of counts) {
    const share = classOf(count);
    if (share > 0) shares.set(hash, share);
  }
  return shares;
}

function withoutOwn(counts: CueCounts, own: CueCounts): CueWords {
  const shares = new Map<number, number>();
  for (const hash of own.keys()) {
    const all = counts.get(hash) ?? { cue: 0, all: 0 };
    const mine = own.get(hash) ?? { cue: 0, all: 0 };
    const share = classOf({ cue: all.cue - mine.cue, all: all.all - mine.all });
    if (share > 0) shares.set(hash, share);
  }
  return shares;
}
