import { HIDDEN, type QuotationMark, type Token } from './document';

type Family = QuotationMark['family'];
type Stance = { readonly opens: boolean; readonly closes: boolean };

const FAMILIES: Readonly<Record<string, Family>> = {
  '"': 'straight',
  '``': 'straight',
  "''": 'straight',
  '“': 'curly',
  '”': 'curly',
  '‟': 'curly',
  '„': 'low',
  '‘': 'single',
  '’': 'single',
  '‚': 'low-single',
  "'": 'straight-single',
  '«': 'guillemet',
  '»': 'guillemet',
};

const CURVED = new Set(['“', '”', '‘', '’']);
const SINGLE = new Set(['‘', '’']);

/** Read from the left of a mark, these say that it opens; read from the right, the others say that it closes. */
const OPENING_SIDE = /[([{<\-–—―/¿¡]/;
/** Nothing that is opened begins with these; an ellipsis may. */
const NEVER_FIRST = /^(?:[,;:!?)\]}]|\.(?!\.))/;
const CLOSING_SIDE = /[)\]}>.,;:!?…\-–—―/'’]/;

/**
 * The quotation marks among a paragraph's tokens and what each can do, by its shape and by what stands around the run of
 * marks that it is in, seen through hidden markup. Straight marks that could be either can do both; `pairMarks` then
 * alternates. Where neighbours contradict each other (`"No, "he said`), all straight marks of the paragraph can do both.
 */
export function readMarks(prose: string, tokens: readonly Token[]): QuotationMark[] {
  const marks: QuotationMark[] = [];
  const lows = new Set<Family>();
  for (let index = 0; index < tokens.length; ) {
    const to = runEnd(prose, tokens, index);
    const stance = to > index ? stanceOf(prose, tokens[index]?.start ?? 0, tokens[to - 1]?.end ?? 0) : undefined;
    for (; stance && index < to; index++) {
      const token = tokens[index];
      if (token) marks.push(markOf(prose.slice(token.start, token.end), token, stance, lows));
    }
    if (!stance) index++;
  }
  return alternatesInstead(marks) ? marks.map(eitherWay) : marks;
}

/** The end of the run of marks, with nothing visible between them, that begins at token `from`; `from` where none does. */
function runEnd(prose: string, tokens: readonly Token[], from: number): number {
  let to = from;
  while (tokens[to]?.kind === 'quotation-mark' && (to === from || touches(prose, tokens[to - 1], tokens[to]))) to++;
  return to;
}

function touches(prose: string, left: Token | undefined, right: Token | undefined): boolean {
  if (!left || !right) return false;
  for (let at = left.end; at < right.start; at++) if (prose[at] !== HIDDEN) return false;
  return true;
}

/** What the characters left and right of a run of marks say. */
function stanceOf(prose: string, start: number, end: number): Stance {
  let left = start - 1;
  while (prose[left] === HIDDEN) left--;
  let right = end;
  while (prose[right] === HIDDEN) right++;
  const before = prose[left] ?? ' ';
  const after = prose[right] ?? ' ';
  const isAfterSpace = before.trim() === '';
  const isBeforeSpace = after.trim() === '';
  return {
    opens:
      !isBeforeSpace && !NEVER_FIRST.test(prose.slice(right, right + 2)) && (isAfterSpace || OPENING_SIDE.test(before)),
    closes: !isAfterSpace && (isBeforeSpace || CLOSING_SIDE.test(after)),
  };
}

function markOf(shape: string, { start, end }: Token, stance: Stance, lows: Set<Family>): QuotationMark {
  const family = FAMILIES[shape] ?? 'straight';
  if (family === 'low' || family === 'low-single') {
    lows.add(family);
    return { start, end, family, canOpen: true, canClose: false };
  }
  // „Nein“ and ‚nein‘: what opens elsewhere closes here, and so does ” in Polish and Dutch
  const low = SINGLE.has(shape) ? 'low-single' : 'low';
  if (CURVED.has(shape) && lows.delete(low)) return { start, end, family: low, canOpen: false, canClose: true };
  return { start, end, family, ...directionsOf(shape, stance) };
}

/** By shape where that is clear, else by the neighbours. A curly mark turned the wrong way can do both. */
function directionsOf(shape: string, { opens, closes }: Stance): Pick<QuotationMark, 'canOpen' | 'canClose'> {
  const isClear = opens !== closes;
  if (shape === '‘' || shape === '‟' || shape === '``') return { canOpen: true, canClose: false };
  if (shape === '’') return { canOpen: false, canClose: true };
  if (shape === '“') return { canOpen: true, canClose: isClear && closes };
  if (shape === '”') return { canOpen: isClear && opens, canClose: true };
  if (isClear) return { canOpen: opens, canClose: closes };
  return { canOpen: shape !== '»', canClose: shape !== '«' };
}

/** An even number of straight marks, from an opening to a closing one, that do not pair by their neighbours: a space is amiss. */
function alternatesInstead(marks: readonly QuotationMark[]): boolean {
  const straight = marks.filter((mark) => mark.family === 'straight');
  if (straight.length % 2 || !straight[0]?.canOpen || !straight.at(-1)?.canClose) return false;
  return !pairs(straight) && !isNested(straight);
}

/** Whether marks of one family open and close by turns. */
function pairs(marks: readonly QuotationMark[]): boolean {
  let isOpen = false;
  for (const { canOpen, canClose } of marks) {
    if (isOpen ? !canClose : !canOpen) return false;
    isOpen = !isOpen;
  }
  return true;
}

/** Whether marks of one family, each with one direction only, stand inside each other like brackets. */
export function isNested(marks: readonly QuotationMark[]): boolean {
  let depth = 0;
  for (const { canOpen, canClose } of marks) {
    if (canOpen === canClose) return false;
    depth += canOpen ? 1 : -1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

function eitherWay(mark: QuotationMark): QuotationMark {
  return mark.family === 'straight' ? { ...mark, canOpen: true, canClose: true } : mark;
}
