import type { Language } from './language';
import type { Words } from './words';

/** What follows a noun phrase and is no noun: a mark, a small word, an adverb, a past tense. */
const AFTER_NOUN =
  /^(?:[^\p{L}\p{N}]+|'s|who|whose|which|that|and|or|but|as|also|has|had|is|was|are|will|would|can|could|may|might|should|did|does|do|to|of|in|on|at|for|with|from|by|about|after|before|during|when|while|if|because|since|then|now|later|again|once|still|not|never|himself|herself|said|says)$|(?:[^e]ed|ly|ing)$/u;

/** Does what stands at a token tell that the noun before it was the last of its phrase? */
export function endsNounPhrase(words: Words, at: number, language: Language): boolean {
  const next = words.lower[at] ?? '.';
  return language.finiteVerbs.has(next) || AFTER_NOUN.test(next) || cueForms(language).has(next);
}

const forms = new WeakMap<Language, ReadonlySet<string>>();

function cueForms(language: Language): ReadonlySet<string> {
  let set = forms.get(language);
  if (!set) {
    set = new Set(language.cues.flatMap((cue) => (cue.type === 'verb' ? cue.forms : [])));
    forms.set(language, set);
  }
  return set;
}
