import { ARTICLE, isBaseForm, isComma, isThat } from './clause-words';
import type { CueMatch } from './cues';
import type { Frame } from './frames';
import type { Phrases } from './noun-phrases';
import { isCapitalised, type Range } from './words';

const FOR_OBJECT = /^(?:demand|call|plea|appeal|request)$/;
const TO_DO = /^(?:threat|promise|vow|pledge|offer|demand|call|plea|appeal|refusal)$/;

/** "Holm's recent warnings that …", "her demand for …", "the claim that …", "its response was that …". */
export function nounFrame(phrases: Phrases, match: CueMatch): Frame | undefined {
  const source = possessor(phrases, match.from);
  if (!leadsToContent(phrases, match, source !== undefined)) return undefined;
  return { match, source, isInverted: false, isInherited: false, from: source?.from ?? match.from, to: match.to };
}

function leadsToContent(phrases: Phrases, { cue, to }: CueMatch, isOwned: boolean): boolean {
  const { lower } = phrases.words;
  if (isThat(phrases, to)) return true;
  if (isComma(lower[to]) && isThat(phrases, to + 1) && isOwned) return true;
  if (/^(?:is|was)$/.test(lower[to] ?? '') && isThat(phrases, to + 1)) return true;
  if (!isOwned) return false;
  if (lower[to] === 'for') return FOR_OBJECT.test(cue.lemma);
  return lower[to] === 'to' && TO_DO.test(cue.lemma) && isBaseForm(phrases, to + 1);
}

/** Whose warning it is: "his", "Holm's", "the city's" up to three words before the noun. */
function possessor(phrases: Phrases, noun: number): Range | undefined {
  const { lower, tokens } = phrases.words;
  const isModifier = (at: number) =>
    tokens[at]?.kind === 'word' && !ARTICLE.test(lower[at] ?? '') && lower[at] !== "'s" && noun - at <= 3;
  let at = noun - 1;
  while (at > phrases.from && isModifier(at)) at--;
  const word = lower[at] ?? '';
  if (/^(?:his|her|their|its|my|our)$/.test(word)) return { from: at, to: at + 1 };
  if (word !== "'s" && word !== "'") return undefined;
  const from = startOfOwner(phrases, at);
  return from < at && !phrases.isQuoted(from) ? { from, to: at } : undefined;
}

/** First token of the name, or of the article and noun, that ends before the "'s" at `to`. */
function startOfOwner({ words, from: first }: Phrases, to: number): number {
  let from = to;
  if (isCapitalised(words.raw[to - 1] ?? '')) {
    while (from > first && isCapitalised(words.raw[from - 1] ?? '')) from--;
    return from;
  }
  for (let at = to - 1; at >= first && to - at <= 5; at--) if (ARTICLE.test(words.lower[at] ?? '')) from = at;
  return from;
}
