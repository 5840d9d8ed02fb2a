import type { ParagraphKind, Quotation, QuotationMark, Span } from './document';
import { HIDDEN } from './document';
import { isNested } from './marks';

export interface PairedQuotations {
  /** In order of position; an outer one before those inside it. Absolute spans. */
  readonly quotations: readonly Omit<Quotation, 'use' | 'attribution'>[];
  readonly strayMarks: readonly Span[];
}

/** Where the marks of one paragraph stand. Marks are relative to `start`. */
export interface MarkedParagraph extends Span {
  readonly kind: ParagraphKind;
  readonly marks: readonly QuotationMark[];
  /** Where given, a quotation that nothing closes ends at its last visible character. */
  readonly prose?: string;
}

/** A quotation that is still open, or was. */
interface Draft {
  readonly family: QuotationMark['family'];
  readonly within: Draft | undefined;
  readonly parts: Span[];
  /** The mark that opens the part in this paragraph; undefined once the quotation has ended. */
  opener: Span | undefined;
  isClosed: boolean;
}

interface State {
  /** In order of position. */
  readonly drafts: Draft[];
  readonly strays: Span[];
  /** Innermost last. */
  open: Draft[];
}

const CARRYING: ReadonlySet<ParagraphKind> = new Set(['prose', 'block-quote', 'list-item', 'footnote']);
/** No text nests deeper, and what is not searched costs nothing. */
const DEEPEST = 8;
/** Marks of one class close each other where none of the right family is open: “No" is a slip, no reason to lose the quotation. */
const SINGLES: ReadonlySet<QuotationMark['family']> = new Set(['single', 'straight-single', 'low-single']);

/**
 * Pairs the marks of a whole article. A quotation goes on into the next paragraph only where that begins with an opening mark
 * of its family, as the convention for speeches has it; otherwise it ends with its paragraph, not closed. So a forgotten
 * mark costs one paragraph at most and never turns later quotations inside out. Furniture between two paragraphs is looked
 * over; headings and cells stand for themselves. What cannot be told apart: a closing mark forgotten right before a
 * paragraph that begins with a quotation reads as one speech. Linear.
 */
export function pairMarks(paragraphs: readonly MarkedParagraph[]): PairedQuotations {
  const state: State = { drafts: [], strays: [], open: [] };
  let last: MarkedParagraph | undefined;
  for (const paragraph of paragraphs) {
    if (!CARRYING.has(paragraph.kind)) {
      if (paragraph.kind !== 'furniture') endAll(state, last);
      pairAlone(state, paragraph);
      continue;
    }
    const taken = last ? carryOver(state, last, paragraph) : 0;
    pairWithin(state, paragraph, taken);
    last = paragraph;
  }
  endAll(state, last);
  return finished(state);
}

/** Headings, cells and furniture neither take a quotation over nor hand one on. */
function pairAlone(state: State, paragraph: MarkedParagraph): void {
  const { open } = state;
  state.open = [];
  pairWithin(state, paragraph, 0);
  endAll(state, paragraph);
  state.open = open;
}

/** Ends each open quotation's part with the paragraph `last`; returns how many of `next`'s first marks go on with them. */
function carryOver(state: State, last: MarkedParagraph, next: MarkedParagraph): number {
  let taken = 0;
  let at = 0;
  for (const draft of state.open) {
    const mark = next.marks[taken];
    const goesOn = next.kind === last.kind && mark?.start === at && mark.canOpen && isAkin(mark.family, draft.family);
    if (!goesOn) break;
    part(draft, visibleEnd(last, last.end));
    draft.opener = absolute(mark, next);
    at = mark.end;
    taken++;
  }
  for (const draft of state.open.splice(taken)) part(draft, visibleEnd(last, last.end));
  return taken;
}

function pairWithin(state: State, paragraph: MarkedParagraph, from: number): void {
  if (paragraph.marks.length === from) return;
  const nests = nestingFamilies(paragraph.marks);
  for (let index = from; index < paragraph.marks.length; index++) {
    const mark = paragraph.marks[index];
    if (!mark) continue;
    const mayNest = nests.has(mark.family) && state.open.length < DEEPEST;
    const open = mark.canClose || !mayNest ? findOpen(state.open, mark) : undefined;
    if (open && mark.canClose) closeAt(state, open, mark, paragraph);
    else if (mark.canOpen) openAt(state, open, mark, paragraph);
    else if (mark.family !== 'straight-single') state.strays.push(absolute(mark, paragraph));
  }
}

/** The innermost open quotation of the mark's family; for a mark that can only close, else the innermost of a kindred one. */
function findOpen(open: readonly Draft[], mark: QuotationMark): Draft | undefined {
  let akin: Draft | undefined;
  for (let depth = open.length - 1; depth >= 0; depth--) {
    const draft = open[depth];
    if (draft?.family === mark.family) return draft;
    if (draft && !mark.canOpen && isAkin(draft.family, mark.family)) akin ??= draft;
  }
  return akin;
}

function isAkin(a: QuotationMark['family'], b: QuotationMark['family']): boolean {
  return a === b || (a !== 'guillemet' && b !== 'guillemet' && SINGLES.has(a) === SINGLES.has(b));
}

function closeAt(state: State, draft: Draft, mark: QuotationMark, paragraph: MarkedParagraph): void {
  endFrom(state, state.open.indexOf(draft) + 1, paragraph, paragraph.start + mark.start);
  state.open.pop();
  part(draft, paragraph.start + mark.end);
  draft.isClosed = true;
}

/** Opens a quotation; one of the same family that is open already has lost its closing mark and ends here. */
function openAt(state: State, lost: Draft | undefined, mark: QuotationMark, paragraph: MarkedParagraph): void {
  const opener = absolute(mark, paragraph);
  if (lost) endFrom(state, state.open.indexOf(lost), paragraph, opener.start);
  const draft: Draft = { family: mark.family, within: state.open.at(-1), parts: [], opener, isClosed: false };
  state.drafts.push(draft);
  state.open.push(draft);
}

/** Ends the open quotations from `depth` inwards without closing them. */
function endFrom(state: State, depth: number, paragraph: MarkedParagraph, end: number): void {
  for (const draft of state.open.splice(depth)) part(draft, visibleEnd(paragraph, end));
}

function endAll(state: State, paragraph: MarkedParagraph | undefined): void {
  if (paragraph) endFrom(state, 0, paragraph, paragraph.end);
}

function part(draft: Draft, end: number): void {
  if (draft.opener) draft.parts.push({ start: draft.opener.start, end: Math.max(end, draft.opener.end) });
  draft.opener = undefined;
}

function visibleEnd({ start, prose }: MarkedParagraph, end: number): number {
  if (prose === undefined) return end;
  let last = end;
  while (last > start && (prose[last - start - 1] === HIDDEN || prose[last - start - 1]?.trim() === '')) last--;
  return last;
}

const known = new WeakMap<readonly QuotationMark[], ReadonlySet<QuotationMark['family']>>();

/** Kept as long as the marks are, so unchanged paragraphs cost little. */
function nestingFamilies(marks: readonly QuotationMark[]): ReadonlySet<QuotationMark['family']> {
  let nesting = known.get(marks);
  if (!nesting) {
    const families = new Set(marks.map((mark) => mark.family));
    nesting = new Set([...families].filter((family) => isNested(marks.filter((mark) => mark.family === family))));
    known.set(marks, nesting);
  }
  return nesting;
}

function absolute({ start, end }: Span, paragraph: Span): Span {
  return { start: paragraph.start + start, end: paragraph.start + end };
}

/** A straight single mark that nothing closes was an apostrophe after all. */
function finished({ drafts, strays }: State): PairedQuotations {
  const kept = drafts.filter((draft) => draft.isClosed || draft.family !== 'straight-single');
  const indices = new Map(kept.map((draft, index) => [draft, index]));
  const quotations = kept.map(({ parts, within, isClosed }) => ({
    start: parts[0]?.start ?? 0,
    end: parts.at(-1)?.end ?? 0,
    isClosed,
    parts,
    within: indexOfKept(within, indices),
  }));
  return { quotations, strayMarks: strays };
}

function indexOfKept(draft: Draft | undefined, indices: ReadonlyMap<Draft, number>): number | undefined {
  for (let outer = draft; outer; outer = outer.within) {
    const index = indices.get(outer);
    if (index !== undefined) return index;
  }
  return undefined;
}
