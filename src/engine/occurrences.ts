import { type ActorKind, HIDDEN, type NameSpan, type Paragraph, type Span } from './document';
import { holdersOf } from './spans';
import type { Spell, Spelling } from './spellings';
import { wordsOf } from './words';

/** A name where it stands in the article. */
export interface Occurrence extends Span {
  readonly spelling: Spelling;
  /** What the words around it say; the article as a whole decides. */
  readonly kind: ActorKind | undefined;
  /** As written: "Foreign Minister", "Mr.", "city engineer". */
  readonly title: string | undefined;
  readonly honorific: string | undefined;
  readonly roles: readonly string[];
  /** "Grace" of "Okafor's wife, Grace": a role is told as somebody's, right before it. */
  readonly isOwned: boolean;
  /** Is it (part of) the source of an attribution? */
  readonly isSource: boolean;
  readonly isHeading: boolean;
  /** The word before it, past "the": "in" of "in Ashby". Lower case. */
  readonly before: string;
  /** "the" stands before it. */
  readonly hasArticle: boolean;
  /** The word behind it, lower case. */
  readonly after: string;
  /** Which sentence of the article it stands in, counted from 0. */
  readonly sentence: number;
}

type Local = Omit<Occurrence, 'spelling'> & { readonly text: string };

/** The names of all paragraphs but furniture, in order of position, with what surrounds them. */
export function occurrencesIn(paragraphs: readonly Paragraph[], spell: Spell): Occurrence[] {
  const found: Occurrence[] = [];
  let sentences = 0;
  for (const paragraph of paragraphs) {
    if (paragraph.reading.names.length > 0)
      for (const each of placedNames(paragraph, sentences, spell)) found.push(each);
    sentences += paragraph.reading.sentences.length;
  }
  return found;
}

interface Placed {
  readonly sentences: number;
  readonly spell: Spell;
  readonly names: readonly Occurrence[];
}

const placed = new WeakMap<Paragraph, Placed>();

/** The names of a paragraph with so many sentences before it; kept as long as it stands where it does. */
function placedNames(paragraph: Paragraph, sentences: number, spell: Spell): readonly Occurrence[] {
  const kept = placed.get(paragraph);
  if (kept?.sentences === sentences && kept.spell === spell) return kept.names;
  const names = localNames(paragraph).map((name) => occurrenceOf(name, paragraph.start, sentences, spell));
  placed.set(paragraph, { sentences, spell, names });
  return names;
}

const occurrenceOf = (name: Local, offset: number, sentences: number, spell: Spell): Occurrence => ({
  start: offset + name.start,
  end: offset + name.end,
  spelling: spell(name.text),
  kind: name.kind,
  title: name.title,
  honorific: name.honorific,
  roles: name.roles,
  isOwned: name.isOwned,
  isSource: name.isSource,
  isHeading: name.isHeading,
  before: name.before,
  hasArticle: name.hasArticle,
  after: name.after,
  sentence: sentences + name.sentence,
});

/** Does the title or a role before the name at token `at` begin behind a possessive? */
function isOwned({ tokens }: Paragraph['reading'], lower: readonly string[], name: NameSpan, at: number): boolean {
  return [...name.roles, ...(name.title ? [name.title] : [])].some((role) => {
    let from = at;
    while (from > 0 && (tokens[from - 1]?.start ?? 0) >= role.start) from--;
    const isBefore = role.start < name.start;
    return isBefore && /^(?:['’]s?|his|her|their)$/.test(lower[from - 1] ?? '');
  });
}

const known = new WeakMap<
  Paragraph['clauses'],
  { readonly reading: Paragraph['reading']; readonly names: readonly Local[] }
>();

/** What a paragraph's own words and clauses tell of its names; kept as long as both are. Spans relative. */
function localNames(paragraph: Paragraph): readonly Local[] {
  const { clauses, reading } = paragraph;
  const kept = known.get(clauses);
  if (kept?.reading === reading) return kept.names;
  const names = readNames(paragraph);
  known.set(clauses, { reading, names });
  return names;
}

function readNames({ kind, prose, reading, clauses }: Paragraph): Local[] {
  if (kind === 'furniture') return [];
  const { lower } = wordsOf(prose, reading);
  const sourcesAt = holdersOf(
    clauses.flatMap((clause) => [...clause.source, ...clause.via]),
    (span) => span,
  );
  const written = (span: Span) => prose.slice(span.start, span.end).replaceAll(HIDDEN, '');
  let token = 0;
  let sentence = 0;
  return reading.names.map((name) => {
    const from = (name.title ?? name.honorific ?? name).start;
    while (token < reading.tokens.length && (reading.tokens[token]?.end ?? 0) <= from) token++;
    let behind = token;
    while (behind < reading.tokens.length && (reading.tokens[behind]?.start ?? 0) < name.end) behind++;
    while ((reading.sentences[sentence + 1]?.start ?? Number.POSITIVE_INFINITY) <= name.start) sentence++;
    const before = lower[token - 1] ?? '';
    return {
      start: name.start,
      end: name.end,
      text: written(name),
      kind: name.kind,
      title: name.title && written(name.title),
      honorific: name.honorific && written(name.honorific),
      roles: name.roles.map(written),
      isOwned: isOwned(reading, lower, name, token),
      isSource: sourcesAt(name).length > 0,
      isHeading: kind === 'heading',
      before: before === 'the' ? (lower[token - 2] ?? '') : before,
      hasArticle: before === 'the',
      after: lower[behind] ?? '',
      sentence,
    };
  });
}
