// GUM's coreference (Zeldes 2017): whom each "he" and "she" means, over whole documents.
import type { Span } from '../src/engine/document';
import type { Files } from './archive';
import { type Entity, entitiesOf, headOf, isProper, type Word, wordsOf } from './gum';

/** A mention of somebody or something; offsets into the document's text. */
export interface GoldMention extends Span {
  readonly entity: string;
  /** The word that heads it. */
  readonly head: Span;
  readonly form: 'name' | 'he-or-she' | 'other';
}

export interface GoldDocument {
  readonly id: string;
  readonly genre: string;
  /** Paragraphs with an empty line between them, sentences with a space. */
  readonly text: string;
  /** In order of position; an outer mention comes before those inside it. */
  readonly mentions: readonly GoldMention[];
}

/** The documents of these kinds of text, in order of path. */
export function readGumPeople(files: Files, genres: readonly string[]): GoldDocument[] {
  return [...files].flatMap(([path, conllu]) => {
    const [, id = '', genre = ''] = /(GUM_([a-z]+)_\w+)\.conllu$/.exec(path) ?? [];
    return genres.includes(genre) ? [{ id, genre, ...readDocument(conllu) }] : [];
  });
}

function readDocument(conllu: string): Pick<GoldDocument, 'text' | 'mentions'> {
  const mentions: GoldMention[] = [];
  let text = '';
  for (const block of conllu.split(/\n\n+/)) {
    const sentence = /^# text = (.*)$/m.exec(block)?.[1];
    if (sentence === undefined) continue;
    if (text !== '') text += /^# newpar/m.test(block) ? '\n\n' : ' ';
    const words = wordsOf(block, sentence);
    for (const entity of entitiesOf(words)) mentions.push(mentionOf(words, entity, text.length));
    text += sentence;
  }
  return { text, mentions: mentions.sort((a, b) => a.start - b.start || b.end - a.end) };
}

function mentionOf(words: readonly Word[], entity: Entity, offset: number): GoldMention {
  const span = (from: number, to: number): Span => ({
    start: offset + (words[from]?.start ?? 0),
    end: offset + (words[to - 1]?.end ?? 0),
  });
  const at = Math.max(entity.from, headOf(words, entity));
  const head = words[at];
  const isHeOrShe =
    entity.to - entity.from === 1 && /^(?:he|him|his|himself|she|her|hers|herself)$/i.test(head?.form ?? '');
  const form = isHeOrShe ? 'he-or-she' : isProper(head) ? 'name' : 'other';
  return { ...span(entity.from, entity.to), entity: entity.id, head: span(at, at + 1), form };
}
