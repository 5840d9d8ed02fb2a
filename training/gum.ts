// GUM (Zeldes 2017), CoNLL-U with entities. The kinds of text whose licence is "non-commercial", the GENTLE supplement, and the
// conversations ("no derivatives") are never read.
import { english } from '../src/engine/languages/en';
import { normalise } from '../src/engine/words';
import type { Files } from './archive';
import type { GoldToken, Name, NameKind, Sample, Source } from './sample';
import { toSample } from './sample';

export const GENRES = ['academic', 'bio', 'court', 'interview', 'news', 'speech', 'textbook', 'vlog', 'voyage'];

export interface Word extends GoldToken {
  readonly form: string;
  /** Index of the word that it depends on, -1 for the root. */
  readonly head: number;
  readonly relation: string;
  readonly misc: string;
}

export interface Entity {
  readonly id: string;
  readonly type: string;
  readonly from: number;
  to: number;
}

/** How nested mentions become flat names: `clean` as told at `namesOf`, `prototype` as the first experiments did. */
export type Conversion = (words: readonly Word[], entities: readonly Entity[]) => Name[];

export function readGum(files: Files, convert: Conversion = cleanNames): Source[] {
  const sources: Source[] = [];
  for (const [path, text] of files) {
    const id = /(GUM_([a-z]+)_\w+)\.conllu$/.exec(path);
    if (!id || !GENRES.includes(id[2] as string)) continue;
    const sentences: Sample[] = [];
    for (const block of text.split(/\n\n+/)) {
      const sample = readSentence(block, convert);
      if (sample && sample.words.length > 0) sentences.push(sample);
    }
    sources.push({ corpus: `gum-${id[2]}`, id: id[1] as string, sentences });
  }
  return sources;
}

function readSentence(block: string, convert: Conversion): Sample | undefined {
  const text = /^# text = (.*)$/m.exec(block)?.[1];
  if (text === undefined) return undefined;
  const words = wordsOf(block, text);
  return toSample(text, convert(words, entitiesOf(words)), words);
}

/** The words of a block of CoNLL-U, where they stand in its text. */
export function wordsOf(block: string, text: string): Word[] {
  const words: Word[] = [];
  let at = 0;
  for (const line of block.split('\n')) {
    if (!/^\d+\t/.test(line)) continue;
    const [, form = '', , , tag = '', , head = '0', relation = '', , misc = ''] = line.split('\t');
    const found = text.indexOf(form, at);
    const start = found < 0 ? at : found;
    at = start + form.length;
    words.push({ start, end: at, form, tag, head: Number(head) - 1, relation, misc });
  }
  return words;
}

/** "(12-person-…", "12)", "(12-person-…)", several in one field. */
export function entitiesOf(words: readonly Word[]): Entity[] {
  const entities: Entity[] = [];
  const open: Entity[] = [];
  words.forEach((word, i) => {
    const field = /(?:^|\|)Entity=([^|]*)/.exec(word.misc)?.[1] ?? '';
    for (const [part] of field.matchAll(/\([^()]*\)?|[^()]+\)/g)) {
      const [id = '', type = ''] = part.replace(/[()]/g, '').split('-');
      if (part.startsWith('(')) open.push({ id, type, from: i, to: i + 1 });
      if (!part.endsWith(')')) continue;
      const k = open.map((entity) => entity.id).lastIndexOf(id);
      const [entity] = k < 0 ? [] : open.splice(k, 1);
      if (entity) entities.push({ ...entity, to: i + 1 });
    }
  });
  return entities;
}

const KINDS: Readonly<Record<string, NameKind>> = {
  person: 'PER',
  organization: 'ORG',
  place: 'LOC',
  event: 'MISC',
  object: 'MISC',
  abstract: 'MISC',
};

export const isProper = (word: Word | undefined) => word !== undefined && /^NNPS?$/.test(word.tag);

export function headOf(words: readonly Word[], { from, to }: Entity): number {
  for (let i = from; i < to; i++) {
    const { head } = words[i] as Word;
    if (head < from || head >= to) return i;
  }
  return -1;
}

/** A range of words, `to` exclusive. */
interface Range {
  readonly from: number;
  readonly to: number;
}

/** The proper nouns around a mention's head, with the small words inside names of bodies and works. */
function coreOf(
  words: readonly Word[],
  entity: Range,
  head: number,
  links: (word: Word | undefined) => boolean,
): Range {
  let from = head;
  let to = head + 1;
  while (from - 1 >= entity.from && links(words[from - 1])) from--;
  while (to < entity.to && links(words[to])) to++;
  while (from < head && !isProper(words[from])) from++;
  while (to > head + 1 && !isProper(words[to - 1]) && words[to - 1]?.tag !== 'CD') to--;
  return { from, to };
}

/** The longest names that do not overlap. */
function flat(words: readonly Word[], names: readonly (Range & { readonly kind: NameKind })[]): Name[] {
  const taken = new Set<number>();
  const kept: Name[] = [];
  for (const { from, to, kind } of [...names].sort((a, b) => b.to - b.from - (a.to - a.from))) {
    if (words.slice(from, to).some((_, i) => taken.has(from + i))) continue;
    for (let i = from; i < to; i++) taken.add(i);
    kept.push({ start: (words[from] as Word).start, end: (words[to - 1] as Word).end, kind });
  }
  return kept.sort((a, b) => a.start - b.start);
}

/** The conversion of the first experiments, so that figures compare: every mention headed by a proper noun is a name. */
export function prototypeNames(words: readonly Word[], entities: readonly Entity[]): Name[] {
  const names: (Range & { kind: NameKind })[] = [];
  for (const entity of entities) {
    const kind = KINDS[entity.type];
    const head = headOf(words, entity);
    if (!kind || head < 0 || !isProper(words[head])) continue;
    const isWide = kind === 'ORG' || kind === 'MISC';
    const links = (word: Word | undefined) =>
      isProper(word) ||
      word?.tag === 'HYPH' ||
      (isWide && /^(?:of|the|and|for|on|&|de)$/.test(word?.form ?? '')) ||
      (kind === 'MISC' && word?.tag === 'CD');
    names.push({ ...coreOf(words, entity, head, links), kind });
  }
  return flat(words, names);
}

/** Small words that stand inside names of this kind. */
const INSIDE: Readonly<Record<NameKind, RegExp>> = {
  PER: /^(?:de|la|von|van|der|bin|al|el|-)$/,
  GROUP: /^-$/,
  LOC: /^(?:of|the|de|&|-)$/,
  ORG: /^(?:of|the|and|for|on|in|to|&|de|-|–)$/,
  MISC: /^(?:of|the|and|for|&|de|-|–)$/,
};

/**
 * As `prototypeNames`, but as an editor would mark names. People in the plural ("Muslims") are a group. A title alone ("the
 * President") is no name; a title, and the country or office before it ("U.S. President"), stands outside the span. A name that
 * follows a common noun ("creator Ana Ruiz", where GUM's head is "creator") is one. Of two bodies joined by "and" each is one.
 * Capitalised words that GUM tags otherwise ("Doctors Without Borders") belong to the name of a body or a work. A country's name
 * is a place whatever it stands for (its government, its team), because the other corpora have it so, and so does the engine.
 */
export function cleanNames(words: readonly Word[], entities: readonly Entity[]): Name[] {
  return literalNames(words, entities).map((name) => {
    const text = words
      .filter((word) => word.start >= name.start && word.end <= name.end)
      .map(({ form }) => form)
      .join(' ');
    return name.kind === 'ORG' && countries.has(text) ? { ...name, kind: 'LOC' } : name;
  });
}

/** As `cleanNames`, but a national team or a government with nothing but its country's name is an organisation, as GUM has it. */
export function literalNames(words: readonly Word[], entities: readonly Entity[]): Name[] {
  const names: (Range & { kind: NameKind })[] = [];
  for (const entity of entities) {
    const kind = KINDS[entity.type];
    let head = headOf(words, entity);
    if (!kind || head < 0 || entities.some((inner) => isInside(inner, entity) && headOf(words, inner) === head))
      continue;
    if (!isProper(words[head])) head = nameAfter(words, entity, head);
    if (head < 0) continue;
    if (kind === 'PER' && words[head]?.tag === 'NNPS') names.push({ from: head, to: head + 1, kind: 'GROUP' });
    else names.push(...cleaned(words, entities, entity, head, kind));
  }
  return flat(words, names);
}

const countries = new Set(
  english.places.filter(({ kind }) => kind === 'country').flatMap(({ name, aliases }) => [name, ...aliases]),
);

function isInside(inner: Entity, outer: Entity): boolean {
  return (
    inner !== outer && inner.from >= outer.from && inner.to <= outer.to && inner.to - inner.from < outer.to - outer.from
  );
}

/** The first proper noun that follows the head as part of one flat phrase, or -1. */
function nameAfter(words: readonly Word[], { to }: Entity, head: number): number {
  for (let i = head + 1; i < to; i++) {
    const word = words[i] as Word;
    if (word.head === head && word.relation.startsWith('flat') && isProper(word)) return i;
  }
  return -1;
}

function cleaned(
  words: readonly Word[],
  entities: readonly Entity[],
  entity: Entity,
  head: number,
  kind: NameKind,
): (Range & { kind: NameKind })[] {
  const isWide = kind === 'ORG' || kind === 'MISC';
  const links = (word: Word | undefined) =>
    isProper(word) ||
    word?.tag === 'HYPH' ||
    INSIDE[kind].test(word?.form ?? '') ||
    (isWide && /^\p{Lu}/u.test(word?.form ?? '')) ||
    (kind === 'MISC' && word?.tag === 'CD');
  const core = coreOf(words, entity, head, links);
  let { from } = core;
  if (kind === 'PER') {
    for (const inner of entities) {
      const isOther = KINDS[inner.type] === 'LOC' || KINDS[inner.type] === 'ORG';
      if (isOther && inner.to > from && inner.to <= head) from = inner.to;
    }
    for (let i = from; i < core.to; i++) if (isTitle(words[i]?.form ?? '')) from = i + 1;
  }
  return from < core.to ? [{ from, to: core.to, kind }] : [];
}

function isTitle(word: string): boolean {
  const plain = normalise(word);
  return (
    english.titles.has(plain) ||
    english.honorifics.has(plain) ||
    english.titleModifiers.has(plain) ||
    EXTRA_TITLES.has(plain)
  );
}

/** Words for one person that GUM capitalises and no list of titles before names holds. */
const EXTRA_TITLES = new Set(['mom', 'dad', 'mum', 'god', 'mother', 'father', 'lord']);
