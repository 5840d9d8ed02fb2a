import type { TokenKind } from './document';

type Draft = { start: number; end: number; kind: TokenKind };

/** How a mark stands: as an opening one, as a closing one, or as one that closes or else quotes nothing at all. */
type Stand = 'opens' | 'closes' | 'may-close';

interface Mark {
  readonly token: Draft;
  readonly stand: Stand;
  /** Whether an opening mark that nothing closes is still one; "'ello" is not, a paragraph's first mark is. */
  readonly opensAlone: boolean;
  /** What it is if it quotes nothing, and whether a closing stand outside a quotation means that. */
  readonly otherwise: TokenKind;
  readonly needsOpen: boolean;
}

const OPENING_NEIGHBOUR = /[\s([{<«“‘"'„‚/\-–—―]/u;
const LETTER = /[\p{L}\p{M}]/u;
const WORD = /[\p{L}\p{M}\p{N}]/u;

/**
 * Tells quotation marks from apostrophes, feet and inches, in place. An apostrophe after a word looks like a closing mark.
 * It is one only where a quotation is open, and even then not where it can be a possessive ("farmers'"), a dropped letter
 * ("goin'") or a measure and a sure closing mark comes before another opening one: 'the farmers' land is lost'.
 */
export function settleMarks(text: string, tokens: readonly Draft[]): void {
  const singles: Mark[] = [];
  const doubles: Mark[] = [];
  for (const token of tokens) {
    if (token.kind !== 'quotation-mark' || token.end - token.start > 1) continue;
    const mark = text[token.start] ?? '';
    if ("'’‘‚".includes(mark)) singles.push(single(text, token, mark));
    else if ('"“”„'.includes(mark)) doubles.push(double(text, token, mark));
  }
  settle(singles);
  settle(doubles);
}

function single(text: string, token: Draft, mark: string): Mark {
  const before = text[token.start - 1] ?? ' ';
  const after = text[token.end] ?? ' ';
  const isAfterWord = WORD.test(before);
  const opensAlone = mark !== "'" || /^\s*$|[:,"“]\s*$/.test(text.slice(Math.max(0, token.start - 3), token.start));
  const otherwise = LETTER.test(before) ? 'word' : 'punctuation';
  const of = (stand: Stand, needsOpen: boolean): Mark => ({ token, stand, opensAlone, otherwise, needsOpen });
  if (mark === '‘' || mark === '‚') return of('opens', false);
  if (isAfterWord) {
    const mayBeApostrophe = /(?:[szx\d]|in|ol|th|\bo)$/i.test(text.slice(Math.max(0, token.start - 3), token.start));
    return of(mayBeApostrophe && goesOn(text, token.end) ? 'may-close' : 'closes', true);
  }
  if (!OPENING_NEIGHBOUR.test(before) || !WORD.test(after))
    return of(after.trim() && mark === "'" && OPENING_NEIGHBOUR.test(before) ? 'opens' : 'closes', false);
  // ’ before a word stands for letters left out, as in ’ello: no paper's style opens with it
  return mark === '’' ? of('may-close', true) : of('opens', false);
}

function double(text: string, token: Draft, mark: string): Mark {
  const before = text[token.start - 1] ?? ' ';
  const after = text[token.end] ?? ' ';
  const of = (stand: Stand): Mark => ({ token, stand, opensAlone: true, otherwise: 'punctuation', needsOpen: false });
  if (mark === '“' || mark === '„') return of('opens');
  if (mark === '"' && OPENING_NEIGHBOUR.test(before) && after.trim()) return of('opens');
  const isMeasure = /\d/.test(before) && (/[-–x]/i.test(after) || goesOn(text, token.end));
  return of(
    isMeasure || /\d['’′]\d{1,2}$/.test(text.slice(Math.max(0, token.start - 4), token.start)) ? 'may-close' : 'closes',
  );
}

/** The sentence goes on with a word or a number. */
function goesOn(text: string, from: number): boolean {
  return /^\s+[\p{L}\p{N}]/u.test(text.slice(from, from + 4));
}

function settle(marks: readonly Mark[]): void {
  const next = nextSure(marks);
  let isOpen = false;
  marks.forEach((mark, index) => {
    if (mark.stand === 'opens' && !mark.opensAlone && !mayClose(marks[index + 1])) mark.token.kind = mark.otherwise;
    else if (quotes(mark, isOpen, next[index])) isOpen = mark.stand === 'opens';
    else mark.token.kind = mark.otherwise;
  });
}

function mayClose(mark: Mark | undefined): boolean {
  return mark !== undefined && mark.stand !== 'opens';
}

function quotes(mark: Mark, isOpen: boolean, next: Stand | undefined): boolean {
  if (mark.stand === 'opens') return true;
  if (mark.stand === 'closes') return isOpen || !mark.needsOpen;
  return isOpen && next !== 'closes';
}

/** For each mark, how the next one stands that leaves no doubt. One pass from the back. */
function nextSure(marks: readonly Mark[]): (Stand | undefined)[] {
  const next: (Stand | undefined)[] = new Array(marks.length);
  let sure: Stand | undefined;
  for (let i = marks.length - 1; i >= 0; i--) {
    next[i] = sure;
    const stand = marks[i]?.stand;
    if (stand !== 'may-close') sure = stand;
  }
  return next;
}
