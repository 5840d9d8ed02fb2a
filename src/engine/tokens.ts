import { settleMarks } from './apostrophes';
import type { Token, TokenKind } from './document';
import { keepsStop } from './full-stops';
import { type Visible, visible } from './hidden';
import type { Language } from './language';

type Draft = { start: number; end: number; kind: TokenKind };

/** What may stand inside a word after its first letter; soft hyphens and joiners are part of the word that they stand in. */
const W = '[\\p{L}\\p{M}\\p{N}_\\u00AD\\u200C\\u200D]';
const APOSTROPHE = "['’]";

/**
 * One alternative per shape, most particular first. What an alternative scans and gives up again is bounded, or is part of
 * the token that another then takes, so the whole is linear in the text.
 */
const SHAPES = new RegExp(
  [
    // addresses: trailing punctuation belongs to the sentence
    '(?:https?://|www\\.)[^\\s<>"“”«»]*[^\\s<>"“”«».,;:!?\'’)\\]]',
    '[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{2,63}){1,8}',
    `[@#]${W}+`,
    // letters left out at the front: the '90s, 'n', 'twas; with ‘ too, because word processors turn it the wrong way
    `['’‘](?:\\d\\ds|[nN]${APOSTROPHE}|[Tt](?:is|was|were|will|il)|[Ee]m|[Bb]out)(?!${W})`,
    `’(?:\\d\\d|[nN]|[Cc](?:ause|os|uz)|[Rr]ound|[Nn]eath|[Hh]ood|[Kk]ay|[Gg]ainst)(?!${W})`,
    // 's after what is no word: the U.S.'s, "Hamilton"'s
    `(?<=[\\p{L}\\p{N}]\\.|\\S["”)%])['’](?:s|re|ve|ll|d|m)(?!${W})`,
    // five foot ten; the mark for inches after it is settled with the quotation marks
    `\\d{1,2}['’′]\\d{1,2}(?!${W})`,
    // numbers: US$3.2bn, 1,000, 10:30, 9/11, 5%, 21st, 1990s, 13-year-old, 10a.m., 1990's
    `(?:[A-Z]{0,3}\\p{Sc}|[-+−]\\p{Sc}?|(?<!\\S)\\.(?=\\d))?\\p{N}+(?:[.,:/\\u202F\\u00A0](?=\\d)\\d+)*(?:[ap]\\.m\\.|[%‰]|°[CFK]?|${W}+)?(?:[-‐‑]${W}+)*(?:${APOSTROPHE}s(?!${W}))?`,
    // U.S., a.m., U.S.-led, U.S.A, Ph.D.
    `(?:\\p{L}\\.){2,}(?:[-‐‑]${W}+)*`,
    `(?:\\p{Lu}\\.)+\\p{Lu}(?!${W})`,
    '\\p{Lu}\\p{Ll}{1,2}\\.\\p{Lu}\\p{Ll}?\\.(?!\\p{L})',
    // words: well-known, O'Brien, Hawai‘i, AT&T, post-9/11, example.org
    `\\p{L}${W}*(?:(?:[-‐‑](?:(?:\\p{Lu}\\.){2,}|\\d+/\\d+|(?=${W}))|${APOSTROPHE}(?=\\p{L})|‘(?=\\p{Ll})|&(?=\\p{Lu})|\\.(?=\\p{Ll}{2}))${W}*)*`,
    // punctuation that counts as one: an ellipsis (spaced or not), ?!, --, a row of stars
    '\\.(?: ?\\.)+|…+|[!?‽]+|-{2,}|[*=~_#+|<>^]+|``',
    "''(?!')",
    '[^\\s\\u00AD\\u200B-\\u200F\\u2028-\\u202E\\u2060-\\u2069]',
  ].join('|'),
  'gu',
);

const CLITIC = /(?:n['’]t|['’](?:s|re|ve|ll|d|m))$/iu;
const QUOTATION_MARKS = new Set(['"', "'", '“', '”', '„', '‟', '‘', '’', '‚', '«', '»', '``', "''"]);
const LETTER = /^\p{L}/u;
const CURRENCY = /^[A-Z]{1,3}\p{Sc}/u;
const NUMBER = /^[-+−.'’‘]?[A-Z]{0,3}[-+−]?\p{Sc}?\.?\p{N}/u;
const WITH_LETTERS = /[-‐‑]\p{L}/u;

/**
 * Cuts a paragraph's prose into tokens, in order, none overlapping; every character that is neither space nor hidden is in
 * one. Hidden characters inside a word are inside its span. Linear in the length. `'quotation-mark'` is said only of marks
 * that quote: the apostrophe of "the officials' plan" is a 'word' like any clitic, the inches of `6"` are 'punctuation'.
 * The cuts follow the Penn Treebank, but words with hyphens stay whole.
 */
export function tokenise(prose: string, language: Language): Token[] {
  const seen = visible(prose);
  const drafts: Draft[] = [];
  SHAPES.lastIndex = 0;
  for (let match = SHAPES.exec(seen.text); match; match = SHAPES.exec(seen.text)) {
    const shape = match[0];
    const kind = kindOf(shape);
    let end = match.index + shape.length;
    if (kind === 'word' && seen.text[end] === '.') {
      const before = drafts.at(-1);
      const wordBefore = before ? seen.text.slice(before.start, before.end) : '';
      if (keepsStop(seen.text, shape, end, wordBefore, language)) end++;
    }
    pushWord(drafts, seen.text, { start: match.index, end, kind });
    SHAPES.lastIndex = end;
  }
  settleMarks(seen.text, drafts);
  return back(drafts, seen);
}

function kindOf(shape: string): TokenKind {
  if (LETTER.test(shape)) return CURRENCY.test(shape) ? 'number' : 'word';
  if (QUOTATION_MARKS.has(shape)) return 'quotation-mark';
  if (NUMBER.test(shape)) return WITH_LETTERS.test(shape) ? 'word' : 'number';
  return shape.length > 1 && /\p{L}/u.test(shape) ? 'word' : 'punctuation';
}

/** Adds a token, with clitics cut off its end: shouldn't've → should n't 've. */
function pushWord(drafts: Draft[], text: string, token: Draft): void {
  const clitics: Draft[] = [];
  let { end } = token;
  if (token.kind !== 'punctuation' && token.kind !== 'quotation-mark') {
    for (;;) {
      const word = text.slice(Math.max(token.start, end - 12), end);
      const clitic = word.includes("'") || word.includes('’') ? CLITIC.exec(word) : null;
      if (!clitic || end - clitic[0].length <= token.start) break;
      clitics.push({ start: end - clitic[0].length, end, kind: 'word' });
      end -= clitic[0].length;
    }
  }
  drafts.push({ start: token.start, end, kind: token.kind });
  for (const clitic of clitics.reverse()) drafts.push(clitic);
}

/** From offsets in the visible text to offsets in the prose. */
function back(drafts: Draft[], { offsets }: Visible): Token[] {
  if (!offsets) return drafts;
  return drafts.map(({ start, end, kind }) => ({
    start: offsets[start] ?? 0,
    end: (offsets[end - 1] ?? 0) + 1,
    kind,
  }));
}
