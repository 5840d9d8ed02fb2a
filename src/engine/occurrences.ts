import type { ActorKind, Paragraph, Span } from './document';
import type { Spelling } from './spellings';
import { wordsOf } from './words';

/** A name where it stands in the article. */
export interface Occurrence extends Span {
  readonly spelling: Spelling;
  /** What the words around it say; the article as a whole decides. */
  readonly kind: ActorKind | undefined;
  /** Title and roles as written: "Foreign Minister", "city engineer". */
  readonly title: string | undefined;
  readonly roles: readonly string[];
  /** Is it (part of) the source of an attribution? */
  readonly isSource: boolean;
  readonly isHeading: boolean;
  /** The word before it, past "the": "in" of "in Ashby". Lower case. */
  readonly before: string;
  /** The word behind it, lower case. */
  readonly after: string;
}

/** The names of all paragraphs but furniture, in order of position, with what surrounds them. */
export function occurrencesIn(
  text: string,
  paragraphs: readonly Paragraph[],
  spell: (text: string) => Spelling,
): Occurrence[] {
  return paragraphs.flatMap((paragraph) => (paragraph.kind === 'furniture' ? [] : namesOf(text, paragraph, spell)));
}

function namesOf(text: string, paragraph: Paragraph, spell: (text: string) => Spelling): Occurrence[] {
  const { prose, reading, start } = paragraph;
  const { lower } = wordsOf(prose, reading);
  const sources = paragraph.clauses.flatMap((clause) => [...clause.source, ...clause.via]);
  const written = (span: Span) => text.slice(start + span.start, start + span.end);
  let token = 0;
  return reading.names.map((name) => {
    const from = (name.title ?? name).start;
    while (token < reading.tokens.length && (reading.tokens[token]?.end ?? 0) <= from) token++;
    const before = lower[token - 1] ?? '';
    let behind = token;
    while (behind < reading.tokens.length && (reading.tokens[behind]?.start ?? 0) < name.end) behind++;
    return {
      start: start + name.start,
      end: start + name.end,
      spelling: spell(written(name)),
      kind: name.kind,
      title: name.title && written(name.title),
      roles: name.roles.map(written),
      isSource: sources.some((source) => source.start <= name.start && name.end <= source.end),
      isHeading: paragraph.kind === 'heading',
      before: before === 'the' ? (lower[token - 2] ?? '') : before,
      after: lower[behind] ?? '',
    };
  });
}
