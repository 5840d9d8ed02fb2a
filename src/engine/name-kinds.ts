// What a name's own words tell of its kind.
import type { ActorKind } from './document';
import type { Language } from './language';
import type { Context } from './name-runs';
import { isAcronym, isInitial, type Range, type Words } from './words';

const ALWAYS_LANDMARK = /^(?:street|road|avenue|highway|boulevard|motorway|river|bridge|crescent)$/; // nobody's surname
const LONGEST_ACRONYM = 5; // letters; longer words in capitals are shouted

/** What the lists and the words themselves tell; undefined where only the article can. */
export function kindOf({ words, language }: Context, range: Range): ActorKind | undefined {
  const first = words.lower[range.from] ?? '';
  const last = words.raw[range.to - 1] ?? '';
  const length = range.to - range.from;
  if (isOutletName(language, words, range)) return 'outlet';
  if (isBodyName(language, words, range) || words.raw.slice(range.from, range.to).includes('&')) return 'organisation';
  if (isCallSign(words, range, language)) return 'outlet';
  const isLabel = range.from === 0 && words.raw[range.to] === ':'; // "OKORO: We tried.": a speaker in a transcript
  if (length === 1 && isAcronym(last) && !isInitial(last) && last.length <= LONGEST_ACRONYM && !isLabel)
    return 'organisation';
  if (length > 1 && /^(?:saint|st)$/.test(first)) return 'organisation'; // churches, schools, hospitals
  if (
    length > 1 &&
    (language.givenNames.has(first) ||
      isInitial(words.raw[range.from + 1] ?? '') ||
      isInitial(words.raw[range.from] ?? ''))
  )
    return 'person';
  if (words.lower.slice(range.from + 1, range.to).some((word) => language.nameParticles.has(word) && word !== 'and'))
    return 'person';
  return length === 1 && language.givenNames.has(first) ? 'person' : undefined;
}

/** "Harbour Courier", "Radio Fen", "Journal of Urban Birds"; not "Emily Post". */
export function isOutletName(language: Language, words: Words, { from, to }: Range): boolean {
  if (to - from < 2 || language.givenNames.has(words.lower[from] ?? '')) return false;
  const isFirst =
    /^(?:radio|tv)$/.test(words.lower[from] ?? '') ||
    (words.lower[from + 1] === 'of' && language.outletWords.has(words.lower[from] ?? ''));
  return isFirst || language.outletWords.has(words.lower[to - 1] ?? '');
}

/** Has the word of a body in the place where bodies have it: last ("City Council"), or before "of" and "for" ("Bank of …"). */
export function isBodyName(language: Language, words: Words, { from, to }: Range): boolean {
  if (to - from < 2) return false;
  if (language.organisationWords.has(words.lower[to - 1] ?? '')) return true;
  for (let at = from; at < to - 1; at++) {
    if (!language.organisationWords.has(words.lower[at] ?? '')) continue;
    if (/^(?:of|for|on|&)$/.test(words.lower[at + 1] ?? '')) return true;
  }
  return false;
}

/** A street or a river. */
export const isLandmark = ({ words, language }: Context, { from, to }: Range): boolean =>
  to - from > 1 &&
  (/^the river$/.test(`${words.lower[from - 1]} ${words.lower[from]}`) ||
    endsAsLandmark(words, language, { from, to }));

const endsAsLandmark = (words: Words, language: Language, { from, to }: Range): boolean =>
  language.landmarkWords.has(words.lower[to - 1] ?? '') &&
  !language.organisationWords.has(words.lower[to - 1] ?? '') &&
  (!language.givenNames.has(words.lower[from] ?? '') || ALWAYS_LANDMARK.test(words.lower[to - 1] ?? ''));

/** Call letters of an American station: "WBHK", "KQED-FM"; not "WHAT" where somebody shouts. */
export const isCallSign = ({ raw, lower }: Words, { from, to }: Range, { commonWords }: Language): boolean =>
  to - from === 1 &&
  /^[KW][A-Z]{2,3}(?:-(?:TV|FM|AM))?$/.test(raw[from] ?? '') &&
  !commonWords.has(lower[from] ?? '') &&
  ![raw[from - 1], raw[from + 1]].some((word) => /^[A-Z]{2,}$/.test(word ?? ''));
