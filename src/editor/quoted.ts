import type { Translate } from './translate';

/** A claim's words inside a sentence of ours: between marks, unless they bring marks of their own. The comma of “…,” he said goes. */
export function quoted(words: string, t: Translate): string {
  const whole = words.replace(/,(?=["”»]$)/, '');
  return /["“”„«»]/.test(whole) ? whole : t('“{0}”', whole);
}
