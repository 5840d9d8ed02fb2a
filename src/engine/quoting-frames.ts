import { endsClause, isMark } from './clause-words';
import type { CueMatch } from './cues';
import type { Frame } from './frames';
import { type Phrases, sourceAfter, sourceBefore } from './noun-phrases';
import { isCapitalised, type Range } from './words';

// Frames that stand beside quotations: "Ortega quoted Vance as saying", and verbs that no list has ("‘Rot,’ harrumphed Penhale").

const LONGEST_QUOTED = 16; // tokens of the name and title between "quoted" and "as saying"

/** `"…," Ortega quoted Vance as saying`: the words are Vance's, and we have them from Ortega. */
export function quotedFrame(phrases: Phrases, match: CueMatch): Frame | undefined {
  const { words, to } = phrases;
  if (!/^(?:quote|cite)$/.test(match.cue.lemma)) return undefined;
  const as = words.lower.indexOf('as', match.to);
  if (as <= match.to || as - match.to > LONGEST_QUOTED || as + 1 >= to) return undefined;
  const end = words.lower[as - 1] === ',' ? as - 1 : as;
  if (!/^(?:saying|telling|claiming|warning|arguing|adding|asking|writing)$/.test(words.lower[as + 1] ?? ''))
    return undefined;
  const reporter = sourceBefore(phrases, match.from);
  return {
    match: {
      ...match,
      cue: { ...match.cue, takesClause: true, takesAddressee: TOLD.test(words.lower[as + 1] ?? '') },
      from: as,
      to: as + 2,
    },
    source: { from: match.to, to: end },
    reporter,
    isInverted: true,
    isInherited: false,
    from: reporter?.from ?? match.from,
    to: as + 2,
  };
}

const TOLD = /^(?:telling|warning|asking)$/;

const UNLISTED = { type: 'verb', stance: 'speech', takesClause: false, takesAddressee: false } as const;

/** Verbs beside a quotation that the cue lists do not have: right behind it with a speaker behind them, or behind a speaker. */
export function unlistedFrames(phrases: Phrases, known: readonly Frame[]): Frame[] {
  const found: Frame[] = [];
  for (let at = phrases.from + 1; at < phrases.to; at++) {
    if (phrases.isQuoted(at) || !phrases.isQuoted(at - 1) || !endsInSpeech(phrases, at - 1)) continue;
    const frame = invertedAt(phrases, at) ?? behindSpeaker(phrases, at);
    if (frame && !known.some(({ from, to }) => from < frame.to && frame.from < to)) found.push(frame);
  }
  return found;
}

/** A comma, question mark or exclamation mark right before the closing mark: a clause about the quotation follows. */
const endsInSpeech = ({ words: { raw } }: Phrases, mark: number): boolean =>
  isMark(raw[mark] ?? '') && /^[,!?]$/.test(raw[mark - 1] ?? '');

const isPast = ({ words, language }: Phrases, at: number): boolean =>
  /^[a-z]+ed$/.test(words.raw[at] ?? '') && !language.roles.has(words.lower[at] ?? '');

function invertedAt(phrases: Phrases, at: number): Frame | undefined {
  const source = isPast(phrases, at) ? sourceAfter(phrases, at + 1) : undefined;
  if (!source || !isPerson(phrases, source) || !endsClause(phrases, source.to)) return undefined;
  return { match: matchOf(phrases, at), source, isInverted: true, isInherited: false, from: at, to: source.to };
}

const FARTHEST_VERB = 8; // tokens of the speaker's name and title

function behindSpeaker(phrases: Phrases, from: number): Frame | undefined {
  for (let at = from + 1; at < phrases.to && at - from <= FARTHEST_VERB && !phrases.isQuoted(at); at++) {
    if (!isPast(phrases, at) || !endsClause(phrases, at + 1)) continue;
    const source = sourceBefore(phrases, at);
    if (!source || source.from !== from || !isPerson(phrases, source)) return undefined;
    return { match: matchOf(phrases, at), source, isInverted: false, isInherited: false, from, to: at + 1 };
  }
  return undefined;
}

function matchOf({ words: { lower } }: Phrases, at: number): CueMatch {
  const lemma = lower[at] ?? '';
  return { cue: { ...UNLISTED, lemma, forms: [lemma] }, from: at, to: at + 1, isParticiple: false, isPassive: false };
}

const isPerson = ({ words, language }: Phrases, { from, to }: Range): boolean =>
  words.lower.slice(from, to).some((word, i) => {
    const raw = words.raw[from + i] ?? '';
    return isCapitalised(raw) || /^(?:he|she|they|i|we)$/.test(word) || language.roles.has(word);
  });
