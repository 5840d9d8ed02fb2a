import { AUXILIARY, CONJUNCTION, isComma, isMark, wordAt } from './clause-words';
import type { Frame } from './frames';
import type { Phrases } from './noun-phrases';

/** Where the clause that ends at frame i may begin: the unit's start, or behind the conjunction that ends the frame before. */
export function leftBorder(phrases: Phrases, frames: readonly Frame[], i: number): number {
  const frame = frames[i];
  const previous = frames[i - 1];
  if (!frame || !previous) return phrases.from;
  if (previous.match.cue.type === 'preposition' && previous.from === phrases.from) return previous.to + 1;
  for (let at = frame.from - 2; at > previous.to; at--) {
    if (phrases.isQuoted(at)) continue;
    if (wordAt(phrases, at) === ';') return at + 1;
    if (isComma(wordAt(phrases, at)) && CONJUNCTION.test(phrases.words.lower[at + 1] ?? '')) return at + 2;
  }
  return phrases.from;
}

/** Where what frame i reports ends: before the next frame where that is a clause of its own, else the unit's end. */
export function rightBorder(phrases: Phrases, frames: readonly Frame[], i: number, from: number): number {
  return Math.min(endOfRelativeClause(phrases, frames[i], from), nextClause(phrases, frames, i, from));
}

/** ", who once called it "a joke," [recorded] it …": a relative clause ends at the comma before the verb of what it stands in. */
function endOfRelativeClause(phrases: Phrases, frame: Frame | undefined, from: number): number {
  const { lower } = phrases.words;
  const begin = frame?.source && lower[frame.source.to] === ',' ? frame.source.to + 1 : (frame?.source?.from ?? 0) - 1;
  if (!frame || frame.isInverted || !/^(?:who|which|whom|whose)$/.test(lower[begin] ?? '')) return phrases.to;
  for (let at = from; at < phrases.to; at++) {
    const isEnd = phrases.isQuoted(at) ? !phrases.isQuoted(at + 1) && isComma(lower[at - 1]) : isComma(lower[at]);
    const next = lower[at + 1] ?? '';
    if (isEnd && (AUXILIARY.test(next) || phrases.language.finiteVerbs.has(next) || /ed$/.test(next)))
      return phrases.isQuoted(at) ? at + 1 : at;
  }
  return phrases.to;
}

function nextClause(phrases: Phrases, frames: readonly Frame[], i: number, from: number): number {
  for (const next of frames.slice(i + 1)) {
    if (isInRelativeClause(phrases, frames[i], next) && next.source) return next.source.to;
    const semicolon = semicolonBefore(phrases, from, next);
    if (semicolon !== undefined) return semicolon;
    if (next.match.cue.type === 'noun' || next.from <= from || next.from - 1 === frames[i]?.to) continue;
    let at = next.from - 1;
    const isAdverb = () =>
      /ly$/.test(phrases.words.lower[at] ?? '') ||
      phrases.words.lower[at] === 'then' ||
      phrases.words.lower[at] === 'also';
    while (isAdverb()) at--;
    const lead = phrases.words.lower[at] ?? '';
    if (isMark(lead) && isComma(wordAt(phrases, at - 1))) return at + 1; // `… was "a joke," according to Lund`
    if (CONJUNCTION.test(lead)) return isComma(wordAt(phrases, at - 1)) ? at - 1 : at;
    if (/^[,;—–]$/.test(lead)) return at;
  }
  return phrases.to;
}

/** "…; it would burn, he said": what stands behind the semicolon is the next one's. */
function semicolonBefore(phrases: Phrases, from: number, next: Frame): number | undefined {
  for (let at = next.from - 1; at > from; at--) if (wordAt(phrases, at) === ';' && !phrases.isQuoted(at)) return at;
  return undefined;
}

/** "A resident, who [asked] not to be named, said": the relative clause is a part of the next verb's source. */
const isInRelativeClause = ({ words }: Phrases, frame: Frame | undefined, { source }: Frame): boolean =>
  frame !== undefined &&
  source !== undefined &&
  source.from < frame.match.from &&
  frame.match.to < source.to &&
  /^(?:who|which|,)$/.test(words.lower[frame.match.from - 1] ?? '');
