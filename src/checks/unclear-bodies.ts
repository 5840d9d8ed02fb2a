import type { Actor, ActorId, ActorKind, Document, Mention, Paragraph, Reading, Span } from '../engine/document';
import { inside, shift } from '../engine/spans';
import { isNarrated, quotedParts, spanAt } from './narrator';

// "It", "its" and "they" mean things more often than bodies ("the plan", "it rained"). So only those are looked at that do what bodies
// do, or have what bodies have, and only two named bodies side by side make them unclear. English.

const doing =
  'said|says|say|told|denied|denies|deny|declined|refused|accused|accuses|argued|argues|claimed|claims|announced|apologi[sz]ed|agreed|sued|fined|hired|bought|sold|employs|employ|acquired|appealed|owns|own|owes|owe|paid|pays|promised|pledged|threatened|demanded|blamed|insisted|urged|voted|pulled out|withdrew|spent|borrowed|lent';
const adverb = '(?:(?:also|later|then|never|not|once|now|still|already|since|has|had|have|would|will|did)\\s+)*';
const having =
  '(?:chief|chair(?:man|woman|person)?|boss|board|directors?|president|chancellor|spokes(?:man|woman|person|people)|lawyers?|shareholders?|shares|profits?|staff|workers|employees|customers|members|subscribers|headquarters|leaders?)';
const pronouns = new RegExp(
  `(?:(?<it>It)|(?<they>They))\\s+${adverb}(?:${doing})\\b|(?<its>Its)\\s+(?:\\p{L}+\\s+)?${having}\\b`,
  'uy',
);

const singular: ReadonlySet<ActorKind> = new Set(['organisation', 'outlet', 'place']);
const plural: ReadonlySet<ActorKind> = new Set(['organisation', 'outlet', 'group']);

export interface Unclear extends Span {
  readonly candidates: readonly ActorId[];
}

/** "It", "its" and "they" at the beginning of a sentence behind one that names two bodies or more which they could mean. */
export function* unclearBodies(document: Document): Generator<Unclear> {
  let named: readonly Named[] | undefined;
  const quoted = quotedParts(document);
  for (const paragraph of document.paragraphs)
    for (const { before, span, kinds } of isNarrated(paragraph) ? pronounsIn(paragraph) : []) {
      const at = shift(paragraph.start)(span);
      if (spanAt(quoted, at.start) !== undefined) continue;
      named ??= namesIn(document);
      const candidates = bodiesIn(document, named, shift(paragraph.start)(before), kinds, quoted);
      if (candidates.length > 1) yield { ...at, candidates };
    }
}

/** A pronoun, the sentence before it, and the kinds of bodies that it can mean. */
interface Found {
  readonly before: Span;
  readonly span: Span;
  readonly kinds: ReadonlySet<ActorKind>;
}

const known = new WeakMap<Reading, readonly Found[]>();

/** Those of a paragraph, relative to it; kept as long as its reading is. */
function pronounsIn({ prose, reading }: Paragraph): readonly Found[] {
  let found = known.get(reading);
  if (!found) {
    found = reading.sentences.flatMap((sentence, i) => pronounAt(prose, sentence, reading.sentences[i - 1]));
    known.set(reading, found);
  }
  return found;
}

function pronounAt(prose: string, { start }: Span, before: Span | undefined): Found[] {
  pronouns.lastIndex = start;
  const found = before && pronouns.exec(prose)?.groups;
  if (!found) return [];
  const word = found.it ?? found.its ?? found.they ?? '';
  return [{ before, span: { start, end: start + word.length }, kinds: found.they ? plural : singular }];
}

interface Named {
  readonly actor: Actor;
  readonly mention: Mention;
}

const namesIn = ({ actors }: Document): Named[] =>
  actors
    .filter(({ kind }) => kind !== 'person')
    .flatMap((actor) => actor.mentions.map((mention) => ({ actor, mention })))
    .filter(({ mention }) => mention.form === 'name')
    .sort((a, b) => a.mention.start - b.mention.start);

function bodiesIn(
  { text }: Document,
  named: readonly Named[],
  { start, end }: Span,
  kinds: ReadonlySet<ActorKind>,
  quoted: readonly Span[],
): ActorId[] {
  const found = inside(named, { start, end }, ({ mention }) => mention).filter(
    ({ actor, mention }) =>
      kinds.has(actor.kind) && spanAt(quoted, mention.start) === undefined && takesPart(text, mention),
  );
  const ids = new Set(found.map(({ actor }) => actor.id));
  return kinds === plural && areListed(text, found) ? [] : [...ids];
}

/** "A, B and C": they are all of them. */
const areListed = (text: string, found: readonly Named[]): boolean =>
  found.slice(1).every(({ mention }, i) => {
    const between = text.slice(found[i]?.mention.end ?? 0, mention.start);
    return /^\s*(?:,|,?\s*(?:and|or|&))\s+(?:the\s+)?$/i.test(between);
  });

/** Not only whose something is ("Norway's", "the Oslo office"), where it is ("in Oslo") or of what it tells ("head of the Met"). */
function takesPart(text: string, { start, end }: Span): boolean {
  const isWhose = /^(?:['’]s?\b|s?['’]|-| \p{Lu}|\))/u.test(text.slice(end, end + 3));
  const before = text.slice(Math.max(0, start - 20), start);
  return !isWhose && !/\b(?:in|at|from|of|for|near|to|on|outside|across|via|by)\s+(?:the\s+)?$|\($/i.test(before);
}
