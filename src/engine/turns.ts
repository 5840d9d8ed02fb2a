import { LABELLED } from './confidence';
import type { BareClause } from './document';
import type { Language } from './language';
import { lexiconOf } from './lexicon';
import type { Phrases } from './noun-phrases';
import { isCapitalised, type Words } from './words';

const LONGEST_LABEL = 5; // tokens of "REP. ANA M. LUND:"

/** "MODERATOR: Your time is up.", "Ana Lund: We tried.": a paragraph that begins with a speaker's label. */
export function transcriptTurn({ words, language, to }: Phrases): BareClause | undefined {
  const colon = words.raw.slice(0, LONGEST_LABEL + 1).indexOf(':');
  if (colon < 1 || colon + 1 >= to || !isLabel(words, colon) || isDateline(words, colon, language)) return undefined;
  const isShouted = words.raw.slice(0, colon).every((word) => word === word.toUpperCase());
  if (!isShouted && !(colon > 1 && language.givenNames.has(words.lower[0] ?? ''))) return undefined;
  return turn(words, [0, colon], colon, [colon + 1, to]);
}

/** "PUNE: Two days after …". */
function isDateline(words: Words, colon: number, language: Language): boolean {
  const [first = ''] = words.raw;
  const written = first.charAt(0) + first.slice(1).toLowerCase();
  return (
    colon === 1 &&
    lexiconOf(language)
      .byFirstWord.get(written)
      ?.some((entry) => entry.place && entry.words.length === 1) === true
  );
}

const isLabel = (words: Words, colon: number): boolean =>
  words.raw.slice(0, colon).every((word, i) => words.tokens[i]?.kind === 'word' && isCapitalised(word)) &&
  /\p{Lu}\p{L}|^[QA]$/u.test(words.raw[0] ?? '');

/** `"A disgrace." — Maya Lind`: a quotation, a dash, a name and nothing else. */
export function dashTurn({ words, isQuoted, to }: Phrases): BareClause | undefined {
  let dash = to - 1;
  while (dash > 0 && !/^(?:[—–―]|--|-)$/.test(words.raw[dash] ?? '') && to - dash <= 12) dash--;
  if (
    dash < 1 ||
    dash === to - 1 ||
    !/^(?:[—–―]|--|-)$/.test(words.raw[dash] ?? '') ||
    !isCapitalised(words.raw[dash + 1] ?? '')
  )
    return undefined;
  for (let at = 0; at < dash; at++) if (!isQuoted(at)) return undefined;
  return isQuoted(dash) ? undefined : turn(words, [dash + 1, to], dash, [0, dash]);
}

function turn(
  words: Words,
  source: readonly [number, number],
  cue: number,
  content: readonly [number, number],
): BareClause {
  const span = ([from, to]: readonly [number, number]) => ({
    start: words.tokens[from]?.start ?? 0,
    end: words.tokens[to - 1]?.end ?? 0,
  });
  return {
    kind: 'direct',
    stance: 'speech',
    source: [span(source)],
    cue: [span([cue, cue + 1])],
    content: [span(content)],
    via: [],
    confidence: LABELLED,
  };
}
