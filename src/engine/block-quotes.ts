import { LABELLED } from './confidence';
import type { Clause, Paragraph, ParagraphKind, Span, Token } from './document';
import { visibleText } from './hidden';
import type { PairedQuotations } from './quotations';
import { shift } from './spans';

/** A paragraph as far as block quotes need to know it. Tokens are relative. */
export interface QuotedBlock extends Span {
  readonly kind: ParagraphKind;
  readonly prose: string;
  readonly tokens: readonly Token[];
}

type Pairs = PairedQuotations['quotations'];

/**
 * Markdown's block quotes are quotations without marks: paragraph after paragraph one quotation, up to a line that signs it ("— Ana
 * Lund"), which is no part of it. Marks inside are quotations within it. A block that begins with a mark is left to its marks, and
 * a notice to the reader ("Update: …") is nobody's words. Linear.
 */
export function withBlockQuotes(blocks: readonly QuotedBlock[], paired: PairedQuotations): PairedQuotations {
  const found = groupsOf(blocks).flatMap((group) => quotationOf(group, paired.quotations));
  return found.length === 0 ? paired : { ...paired, quotations: nested(found, paired.quotations) };
}

const NOTICE = /^(?:update|correction|clarification|editor['’]s note|note|nb|this (?:article|story|post))\b/i;

function groupsOf(blocks: readonly QuotedBlock[]): QuotedBlock[][] {
  const groups: QuotedBlock[][] = [];
  let isOpen = false;
  for (const block of blocks) {
    if (block.kind !== 'block-quote') isOpen = false;
    else if (isOpen) groups.at(-1)?.push(block);
    else groups.push([block]);
    isOpen = block.kind === 'block-quote' && signatureIn(block) === undefined;
  }
  return groups;
}

function quotationOf(group: readonly QuotedBlock[], marked: Pairs): Pairs[number][] {
  const parts = group.flatMap(partOf);
  const [first] = parts;
  const [block] = group;
  if (!first || !block || NOTICE.test(visibleText(block.prose, { start: 0, end: block.prose.length }))) return [];
  const isMarked = marked.some(({ within, parts }) => within === undefined && parts.some(meets(first.start)));
  if (isMarked) return [];
  return [{ start: first.start, end: (parts.at(-1) ?? first).end, isClosed: true, parts, within: undefined }];
}

const meets =
  (at: number) =>
  ({ start, end }: Span): boolean =>
    start <= at && at < end;

/** What a paragraph holds of the quotation: all but the signature. */
function partOf(block: QuotedBlock): Span[] {
  const end = signatureIn(block) ?? block.tokens.length;
  const [from, to] = [block.tokens[0], block.tokens[end - 1]];
  return from && to && end > 0 ? [{ start: block.start + from.start, end: block.start + to.end }] : [];
}

const DASH = /^(?:[—–―-]|--)$/;
const LONGEST_SIGNATURE = 12; // tokens

/** Index of the dash behind which the paragraph tells whose words they are; 0 where it does nothing else. */
export function signatureIn({ prose, tokens }: Pick<QuotedBlock, 'prose' | 'tokens'>): number | undefined {
  const word = (at: number) => (tokens[at] ? visibleText(prose, tokens[at]) : '');
  for (let at = Math.max(0, tokens.length - LONGEST_SIGNATURE); at < tokens.length - 1; at++) {
    if (!DASH.test(word(at)) || !/^\p{Lu}/u.test(word(at + 1))) continue;
    if (at === 0 || /^["”’.!?…]+$/.test(word(at - 1))) return at;
  }
  return undefined;
}

/** In order, each that stands in a block counted as one within it. A marked one that runs beyond its block is left as it is. */
function nested(found: readonly Pairs[number][], marked: Pairs): Pairs {
  const all = [
    ...found.map((quotation) => ({ quotation, place: -1 })),
    ...marked.map((quotation, place) => ({ quotation, place })),
  ].sort((a, b) => a.quotation.start - b.quotation.start || a.place - b.place);
  const places = new Map(all.map(({ place }, at) => [place, at]));
  let outer: { readonly at: number; readonly end: number } | undefined;
  return all.map(({ quotation, place }, at) => {
    if (place < 0) {
      outer = { at, end: quotation.end };
      return quotation;
    }
    const within = quotation.within === undefined ? undefined : places.get(quotation.within);
    const isInside = within === undefined && outer !== undefined && quotation.end <= outer.end;
    return { ...quotation, within: isInside ? outer?.at : within };
  });
}

/** What a paragraph says that is nothing but a signature; absolute, and without the content that it signs. */
export function signatureOf({ start, prose, reading }: Paragraph): Clause | undefined {
  const { tokens } = reading;
  const [dash, first] = tokens;
  const last = tokens.at(-1);
  if (!dash || !first || !last || signatureIn({ prose, tokens }) !== 0) return undefined;
  const move = shift(start);
  return {
    kind: 'direct',
    stance: 'speech',
    source: [move({ start: first.start, end: last.end })],
    cue: [move(dash)],
    content: [],
    via: [],
    confidence: LABELLED,
    form: undefined,
    occasion: undefined,
    addressee: undefined,
    count: undefined,
    reason: undefined,
  };
}

/** Is it a quotation without marks? */
export const isBlockQuote = (paragraph: Paragraph | undefined, text: string, { start }: Span): boolean =>
  paragraph?.kind === 'block-quote' && /[\p{L}\p{N}([…]/u.test(text[start] ?? '');
