import { analyse } from '../../src/engine/analyse';
import type { Attribution, Document, Span } from '../../src/engine/document';
import { english } from '../../src/engine/languages/en';
import { trained } from '../trained';

/** Short ways to say what the engine reads in a text, for tests that state one behaviour each. */

export const read = (text: string): Document =>
  analyse(text, { format: 'plain', language: english, trained: trained() });

const words = (document: Document, spans: readonly Span[]): string =>
  spans.map(({ start, end }) => document.text.slice(start, end).replace(/\s+/g, ' ')).join(' … ');

const nameOf = (document: Document, id: string): string =>
  document.actors.find((actor) => actor.id === id)?.name ?? `no actor ${id}`;

/** "Ana Lund", "unnamed", "Ana Lund or Eva Lund" or "nobody". */
export function speakerOf(document: Document, { actor, isUnnamed, candidates }: Attribution): string {
  if (actor !== undefined) return nameOf(document, actor);
  if (candidates.length > 0) return candidates.map((id) => nameOf(document, id)).join(' or ');
  return isUnnamed ? 'unnamed' : 'nobody';
}

/** Each attribution as "speaker | cue | content"; the parts of a content parted by " … ". */
export function claims(text: string): string[] {
  const document = read(text);
  return document.attributions.map((attribution) =>
    [speakerOf(document, attribution), words(document, attribution.cue), words(document, attribution.content)].join(
      ' | ',
    ),
  );
}

/** Each attribution's source as written, "" where it has none. */
export const sources = (text: string): string[] => {
  const document = read(text);
  return document.attributions.map(({ source }) => words(document, source));
};

/** What one property says of each attribution: `each(text, 'kind')`. */
export const each = <K extends keyof Attribution>(text: string, key: K): Attribution[K][] =>
  read(text).attributions.map((attribution) => attribution[key]);

/** Each outermost quotation's speaker, "title" or "scare" where it is one, "nobody" where nobody is said to say it. */
export function speakers(text: string): string[] {
  const document = read(text);
  return document.quotations
    .filter(({ within }) => within === undefined)
    .map(({ use, attribution }) => {
      if (use !== 'speech') return use;
      const said = attribution === undefined ? undefined : document.attributions[attribution];
      return said ? speakerOf(document, said) : 'nobody';
    });
}

/** Each actor as "kind: name = alias = alias". */
export const actors = (text: string): string[] =>
  read(text).actors.map(({ kind, name, aliases }) => `${kind}: ${[name, ...aliases].join(' = ')}`);

/** The titles and role phrases used of an actor. */
export const titlesOf = (text: string, name: string): readonly string[] | undefined =>
  read(text).actors.find((actor) => actor.name === name)?.titles;

/** Whom each pronoun and role phrase of the article's own voice means: "he: Ana Lund". */
export function references(text: string): string[] {
  const document = read(text);
  const resolved = document.actors.flatMap(({ name, mentions }) =>
    mentions.filter(({ form }) => form !== 'name').map(({ start, end }) => ({ start, end, who: name })),
  );
  const open = document.unresolved.map(({ start, end, candidates }) => ({
    start,
    end,
    who: candidates.map((id) => nameOf(document, id)).join(' or '),
  }));
  return [...resolved, ...open]
    .sort((a, b) => a.start - b.start)
    .map(({ start, end, who }) => `${text.slice(start, end)}: ${who}`);
}
