import type { Span } from '../src/engine/document';
import { readArchive } from '../training/archive';
import { type Entity, entitiesOf, headOf, type Word, wordsOf } from '../training/gum';

// Who "he" and "she" are, as GUM's annotators read it.

export interface Pronoun extends Span {
  /** Number of the person in the article. */
  readonly person: string;
}

export interface PeopleArticle {
  readonly id: string;
  readonly text: string;
  /** Where people are named, with the number of each. */
  readonly names: readonly Pronoun[];
  /** he, him, his, himself, she, her, hers, herself, of people whom the article names somewhere. */
  readonly pronouns: readonly Pronoun[];
}

const HE_OR_SHE = /^(?:he|him|his|himself|she|her|hers|herself)$/i;

/** The articles of a genre, put together from their sentences; a paragraph a block. */
export function readPeople(archive: string, genre: RegExp): PeopleArticle[] {
  return [...readArchive(archive)]
    .filter(([path]) => genre.test(path))
    .map(([path, text]) => readArticle(path.replace(/^.*\/|\.conllu$/g, ''), text))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

function readArticle(id: string, conllu: string): PeopleArticle {
  let text = '';
  const names: Pronoun[] = [];
  const pronouns: Pronoun[] = [];
  for (const block of conllu.split(/\n\n+/)) {
    const sentence = /^# text = (.*)$/m.exec(block)?.[1];
    if (sentence === undefined) continue;
    if (text !== '') text += /^# newpar/m.test(block) ? '\n\n' : ' ';
    const words = wordsOf(block, sentence);
    for (const entity of entitiesOf(words)) {
      const head = words[headOf(words, entity)];
      if (entity.type !== 'person' || !head) continue;
      const at = { start: text.length + head.start, end: text.length + head.end, person: entity.id };
      if (/^NNPS?$/.test(head.tag)) names.push(at);
      else if (isPronoun(words, entity)) pronouns.push(at);
    }
    text += sentence;
  }
  const named = new Set(names.map(({ person }) => person));
  return { id, text, names, pronouns: pronouns.filter(({ person }) => named.has(person)) };
}

const isPronoun = (words: readonly Word[], { from, to }: Entity): boolean =>
  to - from === 1 && HE_OR_SHE.test(words[from]?.form ?? '');
