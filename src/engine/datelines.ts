import { isCapitalised, type Words } from './words';

const LONGEST_DATELINE = 12; // tokens before its dash: "ST. PETERSBURG, Russia, March 3 (AP) —"
const SHOUTED = /^\p{Lu}[\p{Lu}.'’-]+$/u;
const DASH = /^(?:[—–―-]|--)$/;

/**
 * Where a paragraph's text begins behind "LEEDS —" or "LONDON, March 3 (Wire) –"; 0 where it has no dateline. What stands before the
 * dash is written as names are, and a sentence follows: "NATO — an alliance — said" has none.
 */
export function afterDateline({ raw, tokens }: Words): number {
  if (!SHOUTED.test(raw[0] ?? '')) return 0;
  const dash = raw.slice(0, LONGEST_DATELINE).findIndex((word) => DASH.test(word));
  const isPart = (at: number) => tokens[at]?.kind !== 'word' || isCapitalised(raw[at] ?? '');
  for (let at = 1; at < dash; at++) if (!isPart(at)) return 0;
  return dash > 0 && isPart(dash + 1) ? dash + 1 : 0;
}

/** How many tokens name the dateline's place. */
export function lengthOfPlace({ raw }: Words): number {
  const end = raw.findIndex((word) => !SHOUTED.test(word));
  return end < 0 ? raw.length : end;
}
