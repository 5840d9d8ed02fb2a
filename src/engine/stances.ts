import type { Stance } from './document';
import type { Language } from './language';
import type { Range, Words } from './words';

const stances = new WeakMap<Language, ReadonlyMap<string, Stance>>();

/** The stance of each form in the language's list of cues; of two, the first. */
function stancesOf(language: Language): ReadonlyMap<string, Stance> {
  let known = stances.get(language);
  if (!known) {
    const all = new Map<string, Stance>();
    for (const { forms, stance } of language.cues) for (const form of forms) if (!all.has(form)) all.set(form, stance);
    known = all;
    stances.set(language, known);
  }
  return known;
}

/** What a cue that no rule knows in its place tells: by the list of cues, else it is an attitude, as most cues beyond the list are. */
export function stanceOf(words: Words, language: Language, cue: Range, source: Range | undefined): Stance {
  const stance = listedStance(words, stancesOf(language), cue) ?? 'attitude';
  return stance !== 'attitude' && source && isDocument(words, language, source) ? 'document' : stance;
}

/** By the longest listed form in the cue. */
function listedStance({ lower }: Words, known: ReadonlyMap<string, Stance>, { from, to }: Range): Stance | undefined {
  for (let length = to - from; length > 0; length--)
    for (let at = from; at + length <= to; at++) {
      const stance = known.get(lower.slice(at, at + length).join(' '));
      if (stance) return stance;
    }
  return /^[:—–―-]$/.test(lower[from] ?? '') ? 'speech' : undefined;
}

/** A source whose head is a paper; "Tyler, who started a petition," is none. */
function isDocument({ lower }: Words, language: Language, { from, to }: Range): boolean {
  const source = lower.slice(from, to);
  const end = source.findIndex((word) => /^(?:,|who|which|that)$/.test(word));
  return (end < 0 ? source : source.slice(0, end)).some((word) => language.documentNouns.has(word));
}
