import type { Article } from '../src/article';
import type { ActorId, Attribution, Document, Quotation, Span } from '../src/engine/document';

// Writes an article as prose with marks under the words, so that a change of behaviour shows as a diff that reads like copy:
//
//   A. Nadia Okoro (person)
//
//   "It failed," Okoro told reporters.
//                A^^^^
//   ~~~~~~~~~~~~ content 1 (direct, speech)
//                ~~~~~ source 1 (Nadia Okoro, alias)
//                      ~~~~ cue 1

/** Columns at which a paragraph is folded. */
const width = 100;

interface Mark extends Span {
  /** A letter for mentions, which share a row; undefined for marks that have a row and a label of their own. */
  readonly key?: string;
  readonly label?: string;
}

/** The article as it stands, folded, with every mention, attribution, odd quotation and finding marked. */
export function marked(article: Article): string {
  const { document } = article;
  const keys = new Map(document.actors.map((actor, index) => [actor.id, keyOf(index)]));
  const mentions = mentionMarks(document, keys);
  const labelled = [...attributionMarks(document), ...quotationMarks(document), ...findingMarks(article)];
  const paragraphs = document.paragraphs.map((paragraph) =>
    [
      ...(paragraph.kind === 'prose' ? [] : [`[${paragraph.kind}]`]),
      ...fold(document.text, paragraph).flatMap((line) => markedLine(document.text, line, mentions, labelled)),
    ].join('\n'),
  );
  return `${[actorList(document, keys), ...paragraphs].filter((part) => part !== '').join('\n\n')}\n`;
}

/** The same of its claims alone, with neither mentions nor attitudes: what somebody says, and the quotations that nobody does. */
export function markedClaims(document: Document): string {
  const labelled = [...attributionMarks(document, isShown), ...quotationMarks(document)];
  const paragraphs = document.paragraphs.map((paragraph) =>
    fold(document.text, paragraph)
      .flatMap((line) => markedLine(document.text, line, [], labelled))
      .join('\n'),
  );
  return paragraphs.join('\n\n');
}

const isShown = ({ stance }: Attribution): boolean => stance !== 'attitude';

/** A, B … Z, AA, AB …: an actor’s letters. */
function keyOf(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : keyOf(Math.floor(index / 26) - 1) + last;
}

function actorList(document: Document, keys: ReadonlyMap<ActorId, string>): string {
  return document.actors
    .map((actor) => {
      const aliases = actor.aliases.length > 0 ? `; also ${actor.aliases.join(', ')}` : '';
      const titles = actor.titles.length > 0 ? `; ${actor.titles.join(', ')}` : '';
      return `${keys.get(actor.id)}. ${actor.name} (${actor.kind})${aliases}${titles}`;
    })
    .join('\n');
}

function mentionMarks(document: Document, keys: ReadonlyMap<ActorId, string>): Mark[] {
  const resolved = document.actors.flatMap((actor) =>
    actor.mentions.map(({ start, end }) => ({ start, end, key: keys.get(actor.id) ?? '' })),
  );
  const unresolved = document.unresolved.map(({ start, end, candidates }) => ({
    start,
    end,
    key: `?${candidates.map((id) => keys.get(id) ?? '').join('/')}`,
  }));
  return [...resolved, ...unresolved].sort(byPosition);
}

function attributionMarks(document: Document, isWanted: (one: Attribution) => boolean = () => true): Mark[] {
  return document.attributions.flatMap((attribution, index) => {
    if (!isWanted(attribution)) return [];
    const row = (label: string) => (span: Span) => ({ ...span, label });
    const number = index + 1;
    const speaker = speakerOf(document, attribution);
    const described = `${describe(attribution)}${attribution.source.length > 0 ? '' : `; ${speaker}`}`;
    const { occasion, anonymity } = attribution;
    return [
      ...attribution.content.map(row(`content ${number} (${described})`)),
      ...attribution.source.map(row(`source ${number} (${speaker})`)),
      ...attribution.cue.map(row(`cue ${number}`)),
      ...(occasion ? [row(`${occasion.kind} of ${number}`)(occasion)] : []),
      ...(anonymity?.reason ? [row(`reason for no name in ${number}`)(anonymity.reason)] : []),
    ];
  });
}

/** Kind and stance; the claim that this one stands in; what it rests on, where that is not the speaker. */
function describe({ kind, stance, within, basis }: Attribution): string {
  const inside = within === undefined ? [] : [`in ${within + 1}`];
  return [kind, stance, ...inside, ...(basis === 'speaker' ? [] : [`basis: ${basis}`])].join(', ');
}

function speakerOf(document: Document, { actor, how, isUnnamed, anonymity, ...rest }: Attribution): string {
  const { via, channels, candidates } = rest;
  const name = (id: ActorId) => document.actors.find((other) => other.id === id)?.name ?? id;
  return [
    ...(isUnnamed
      ? [anonymity?.count ? `unnamed, ${anonymity.count}` : 'unnamed']
      : [actor === undefined ? 'nobody' : name(actor), how]),
    ...via.map((id) => `via ${name(id)}`),
    ...channels.filter(({ isDoubtful }) => isDoubtful).map(({ actor }) => `perhaps via ${name(actor)}`),
    ...(candidates.length > 0 ? [`could be ${candidates.map(name).join(' or ')}`] : []),
  ].join(', ');
}

/** The quotations that are more than a part of somebody's attribution, and the marks that close nothing. */
function quotationMarks(document: Document): Mark[] {
  const odd = document.quotations.flatMap((quotation) => {
    const what = oddityOf(quotation);
    return what.length === 0
      ? []
      : quotation.parts.map(({ start, end }) => ({ start, end, label: `quotation (${what.join(', ')})` }));
  });
  return [...odd, ...document.strayMarks.map(({ start, end }) => ({ start, end, label: 'stray mark' }))];
}

function oddityOf({ use, attribution, isClosed }: Quotation): string[] {
  return [
    ...(use === 'speech' ? [] : [use]),
    ...(attribution === undefined && use === 'speech' ? ['nobody’s'] : []),
    ...(isClosed ? [] : ['not closed']),
  ];
}

function findingMarks({ findings }: Article): Mark[] {
  return findings.map(({ start, end, check, message }) => ({ start, end, label: `! ${check}: ${message}` }));
}

/** The lines of a paragraph: at its own line breaks, and at the last space before `width`. */
function fold(text: string, paragraph: Span): Span[] {
  const lines: Span[] = [];
  let start = paragraph.start;
  while (start < paragraph.end) {
    const [length, next] = lineLength(text.slice(start, paragraph.end));
    lines.push({ start, end: start + length });
    start += next;
  }
  return lines;
}

/** How long the first line of `rest` is, and where the one after it begins. */
function lineLength(rest: string): [length: number, next: number] {
  const ownBreak = /\r\n?|\n/.exec(rest);
  if (ownBreak !== null && ownBreak.index <= width) return [ownBreak.index, ownBreak.index + ownBreak[0].length];
  if (rest.length <= width) return [rest.length, rest.length];
  const space = rest.lastIndexOf(' ', width);
  return space > 0 ? [space, space + 1] : [width, width];
}

function markedLine(text: string, line: Span, mentions: readonly Mark[], labelled: readonly Mark[]): string[] {
  const inLine = (marks: readonly Mark[]) =>
    marks
      .map((mark) => ({ ...mark, start: Math.max(mark.start, line.start), end: Math.min(mark.end, line.end) }))
      .filter((mark) => mark.start < mark.end)
      .map((mark) => ({ ...mark, start: mark.start - line.start, end: mark.end - line.start }));
  return [
    text.slice(line.start, line.end).replaceAll('\t', ' '),
    ...mentionRows(inLine(mentions)),
    ...inLine(labelled).map(({ start, end, label }) => `${' '.repeat(start)}${'~'.repeat(end - start)} ${label ?? ''}`),
  ];
}

/** Mentions side by side; one that stands inside another goes to a further row. */
function mentionRows(marks: readonly Mark[]): string[] {
  const rows: string[] = [];
  for (const { start, end, key = '' } of marks) {
    const drawn = key.padEnd(end - start, '^');
    const free = rows.findIndex((row) => row.length <= start);
    const row = free < 0 ? rows.push('') - 1 : free;
    rows[row] = `${(rows[row] ?? '').padEnd(start)}${drawn}`;
  }
  return rows;
}

const byPosition = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;
