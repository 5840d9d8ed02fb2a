import type { Language } from './language';

const SAMPLE = 2500; // characters; more tells nothing new, and every keystroke asks
const FEWEST_WORDS = 12; // lower-case words; fewer tell no language
const OWN_SHARE = 0.4; // English copy has 0.6 to 0.8 of its lower-case words in the list of common ones, other languages 0.05 to 0.25

/** Is the text in another language? By the share of common words among those in lower case: names and tables tell nothing. */
export function isForeign(text: string, language: Language): boolean {
  const sample = text.slice(0, SAMPLE);
  const last = known.get(language);
  if (last?.sample === sample) return last.isForeign;
  const found = isOther(sample, language);
  known.set(language, { sample, isForeign: found });
  return found;
}

/** What was asked last: most keystrokes leave an article's beginning as it is. */
const known = new WeakMap<Language, { readonly sample: string; readonly isForeign: boolean }>();

function isOther(sample: string, { commonWords }: Language): boolean {
  if (isInOtherScript(sample)) return true;
  let all = 0;
  let own = 0;
  for (const word of sample.split(/[^\p{L}\p{N}'’-]+/u)) {
    if (!/^\p{Ll}/u.test(word)) continue;
    all++;
    if (commonWords.has(word.replace(/['’].*$/, ''))) own++;
  }
  return all >= FEWEST_WORDS && own < OWN_SHARE * all;
}

/** More letters of Greek, Cyrillic, Arabic, Indian or Chinese script, and the like, than of the Latin one. */
function isInOtherScript(sample: string): boolean {
  let latin = 0;
  let other = 0;
  for (let at = 0; at < sample.length; at++) {
    const code = sample.charCodeAt(at);
    if (code < 0x250) latin += isAsciiLetter(code) || code >= 0xc0 ? 1 : 0;
    else if (code >= 0x370 && (code < 0x1e00 || code >= 0x2e80) && code < 0xd800) other++; // between them: accents, punctuation, signs
  }
  return other >= 3 * FEWEST_WORDS && other > latin;
}

const isAsciiLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122;
