// Where words stand in a text: to know where to look for a quotation that was changed, without comparing it with everything.
import type { Span } from '../engine/document';
import { occurrences, type Page } from './page';

type WordIndex = ReadonlyMap<string, readonly number[]>;

const word = /[\p{L}\p{N}]+/gu;

const indices = new WeakMap<Page, WordIndex>();

/** Made when it is first asked for. */
export function wordsIn(page: Page): WordIndex {
  let words = indices.get(page);
  if (!words) {
    words = indexWords(page.plain);
    indices.set(page, words);
  }
  return words;
}

/** As `occurrences`, without going through the whole text: by the rarest word that is whole inside `words`. */
export function occurrencesIn(page: Page, words: string, most = 50): number[] {
  const index = wordsIn(page);
  let places: readonly number[] | undefined;
  let offset = 0;
  for (const { 0: each, index: at } of words.matchAll(word)) {
    if (at === 0 || at + each.length === words.length) continue; // in the text it may go on
    const found = index.get(each);
    if (!found) return [];
    if (places && found.length >= places.length) continue;
    places = found;
    offset = at;
    if (found.length === 1) break;
  }
  if (!places) return occurrences(page.plain, words, most);
  const starts: number[] = [];
  for (let i = 0; i < places.length && starts.length < most; i++) {
    const start = (places[i] ?? 0) - offset;
    if (start >= 0 && page.plain.startsWith(words, start)) starts.push(start);
  }
  return starts;
}

function indexWords(plain: string): WordIndex {
  const index = new Map<string, number[]>();
  for (const { 0: each, index: at } of plain.matchAll(word)) {
    const places = index.get(each);
    if (places) places.push(at);
    else index.set(each, [at]);
  }
  return index;
}

/** A word that stands in more places than this tells little about where. */
const mostPlaces = 24;

/** A word that the text has once counts 1: what shares less than this with a stretch is not worth a look. */
const leastVotes = 0.4;

/** How much of the best one's votes another needs. */
const leastShare = 0.3;

/** How many stretches are looked at. */
const mostStretches = 4;

/**
 * Stretches of the text that share most with some words, rare words counting most. `lead`: offset of what is looked for within `words`,
 * which hold what stood around it too.
 */
export function likelyStretches(index: WordIndex, words: string, lead: number, length: number, end: number): Span[] {
  const votes = new Map<number, number>();
  const width = Math.max(24, length >> 2);
  for (const { 0: each, index: at } of words.matchAll(word)) {
    const places = index.get(each) ?? [];
    if (places.length > mostPlaces) continue;
    for (const place of places) {
      const slot = Math.floor((place - at + lead) / width);
      votes.set(slot, (votes.get(slot) ?? 0) + 1 / places.length);
    }
  }
  const weight = (slot: number) => (votes.get(slot) ?? 0) + (votes.get(slot + 1) ?? 0);
  const best = [...votes.keys()].map((slot) => ({ slot, votes: weight(slot) })).sort((a, b) => b.votes - a.votes);
  return best
    .slice(0, mostStretches)
    .filter((each) => each.votes >= Math.max(leastVotes, (best[0]?.votes ?? 0) * leastShare))
    .map(({ slot }) => ({
      start: Math.max(0, slot * width - width),
      end: Math.min(end, (slot + 3) * width + length + (length >> 1)),
    }));
}
