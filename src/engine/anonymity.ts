import type { Phrases } from './noun-phrases';

// The words with which an article says that it does not name somebody, and why.

/** "on condition of [anonymity]", "asked not to be [named]", "who declined to be [identified]"; a title's "named" is none. */
export function isAnonymity({ words: { lower }, language }: Phrases, at: number): boolean {
  if (!language.anonymityWords.has(lower[at] ?? '')) return false;
  if (!/^(?:named|identified|attributed|publicly)$/.test(lower[at] ?? '')) return true;
  return /^(?:be|being|speak|comment|talk|go|further)$/.test(lower[at - 1] ?? '');
}

/** Where a reason begins: a "because" behind such words, or "not authorised to speak", which is one by itself. */
export function beginsReason(phrases: Phrases, at: number, isUnnamed: boolean): boolean {
  const { lower } = phrases.words;
  const next = lower[at + 1] ?? '';
  if (/^(?:not|n't)$/.test(lower[at] ?? '') && phrases.language.permissionWords.has(next))
    return /^to$/.test(lower[at + 2] ?? '');
  if (!isUnnamed) return false;
  if (/^(?:because|citing|fearing|since)$/.test(lower[at] ?? '')) return true;
  return (lower[at] === 'for' && next === 'fear') || (lower[at] === 'due' && next === 'to') || isPurpose(phrases, at);
}

/** "on condition of anonymity [to discuss] private talks", "… to protect"; not "asked not [to be] named". */
const isPurpose = ({ words: { lower } }: Phrases, at: number): boolean =>
  lower[at] === 'to' &&
  /^(?:anonymity|anonymously|named|identified)$/.test(lower[at - 1] ?? '') &&
  lower[at + 1] !== 'be';
