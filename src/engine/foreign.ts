import type { Language } from './language';

const SAMPLE = 6000; // characters; more tells nothing new, and every keystroke asks
const FEWEST_WORDS = 12; // lower-case words; fewer tell no language
const OWN_SHARE = 0.4; // English copy has 0.6 to 0.8 of its lower-case words in the list of common ones, other languages 0.05 to 0.25

/** Is the text in another language? By the share of common words among those in lower case: names and tables tell nothing. */
export function isForeign(text: string, { commonWords }: Language): boolean {
  const sample = text.slice(0, SAMPLE);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (letters >= 3 * FEWEST_WORDS && latin < letters / 2) return true;
  const words = sample.match(/(?<![\p{L}\p{N}'’-])\p{Ll}[\p{Ll}'’]*/gu) ?? [];
  if (words.length < FEWEST_WORDS) return false;
  const own = words.filter((word) => commonWords.has(word.replace(/['’].*$/, ''))).length;
  return own < OWN_SHARE * words.length;
}
