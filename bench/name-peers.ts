import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { ActorKind, NameSpan, Token } from '../src/engine/document';
import { type Found as EngineFound, readFoundNames } from '../src/engine/found-names';
import { english } from '../src/engine/languages/en';
import { readNames } from '../src/engine/names';
import { tokenise } from '../src/engine/tokens';
import { readWords } from '../src/engine/words';
import type { Sample, WordRange } from '../training/sample';

// What other libraries find in one sentence: names as ranges of the engine's tokens, and a coarse part of speech for each token.

export interface Found {
  readonly names: readonly WordRange[];
  /** See `coarse`; undefined where the library cuts words otherwise. */
  readonly tags: readonly (string | undefined)[];
}

export interface NamePeer {
  readonly name: string;
  /** Whether it tells persons, organisations and places apart. */
  readonly isTyped: boolean;
  /** Penn Treebank tags, or coarse ones. */
  readonly isFine: boolean;
  readonly read: (sentences: readonly Sample[]) => readonly Found[];
}

const load = createRequire(path.resolve('bench/package.json'));

interface CompromiseView {
  json(options: object): { offset: { start: number; length: number }; terms: CompromiseTerm[] }[];
  people(): CompromiseView;
  organizations(): CompromiseView;
  places(): CompromiseView;
}

interface CompromiseTerm {
  readonly tags: readonly string[];
  readonly offset: { readonly start: number; readonly length: number };
}

export function compromise(): NamePeer {
  const nlp: (text: string) => CompromiseView = load('compromise');
  return { name: 'compromise 14.17', isTyped: true, isFine: false, read: (sentences) => sentences.map(readOne) };

  function readOne({ text, spans }: Sample): Found {
    const doc = nlp(text);
    const kinds = [
      ['PER', doc.people()],
      ['ORG', doc.organizations()],
      ['LOC', doc.places()],
    ] as const;
    const names = kinds.flatMap(([kind, view]) =>
      view.json({ offset: true }).flatMap(({ offset }) => toRange(text, spans, offset.start, offset.length, kind)),
    );
    const tags = new Map<number, string>();
    for (const { terms } of doc.json({ offset: true }))
      for (const term of terms) tags.set(term.offset.start, coarseOfCompromise(term.tags));
    return { names, tags: spans.map(({ start }) => tags.get(start)) };
  }
}

/** Without punctuation and a possessive at its edges; nothing without a capital is a name. */
function toRange(text: string, spans: Sample['spans'], start: number, length: number, kind: string): WordRange[] {
  const inner = text.slice(start, start + length).replace(/^[^\p{L}\p{N}]+/u, (edge) => ' '.repeat(edge.length));
  const end = start + inner.replace(/[^\p{L}\p{N}.]+$/u, '').replace(/['’]s$/, '').length;
  const first = start + inner.search(/\S/);
  if (!/\p{Lu}/u.test(inner)) return [];
  const from = spans.findIndex((span) => span.end > first);
  let to = from;
  while (from >= 0 && to < spans.length && (spans[to]?.start ?? end) < end) to++;
  return from >= 0 && to > from ? [{ from, to, kind }] : [];
}

/** The engine's own rules, which work where there is no model. */
export function rules(): NamePeer {
  return { name: 'Sourceline, rules alone', isTyped: true, isFine: false, read: (sentences) => sentences.map(readOne) };

  function readOne({ text }: Sample): Found {
    const tokens = tokenise(text, english);
    const sentences = [{ start: 0, end: text.length, from: 0, to: tokens.length }];
    const names = readNames(readWords(text, tokens), sentences, english);
    return { names: names.map((name) => rangeOf(name, tokens)), tags: [] };
  }
}

/** What the engine shows: the names of the tables with the rules on top. `found` is what the tables say of the sentence. */
export function withRules({ text }: Sample, found: EngineFound): Found {
  const tokens = tokenise(text, english);
  const sentences = [{ start: 0, end: text.length, from: 0, to: tokens.length }];
  const names = readFoundNames(readWords(text, tokens), sentences, [found], english);
  return { names: names.map((name) => rangeOf(name, tokens)), tags: [] };
}

const rangeOf = ({ start, end, kind }: NameSpan, tokens: readonly Token[]): WordRange => ({
  from: tokens.findIndex((token) => token.start >= start),
  to: tokens.filter((token) => token.end <= end).length,
  kind: RULE_KINDS[kind ?? 'person'],
});

/** A name whose kind the rules leave open is most often a person's. */
const RULE_KINDS: Readonly<Record<ActorKind, string>> = {
  person: 'PER',
  organisation: 'ORG',
  outlet: 'ORG',
  place: 'LOC',
  group: 'GROUP',
};

interface Wink {
  readonly its: Record<'value' | 'pos', unknown>;
  readDoc(text: string): { tokens(): { out(what: unknown): string[] } };
}

/** wink-nlp has no names of persons, bodies and places: its runs of proper nouns stand for names of an unknown kind. */
export function wink(): NamePeer {
  const make: (model: unknown, pipe: readonly string[]) => Wink = load('wink-nlp');
  const nlp = make(load('wink-eng-lite-web-model'), ['sbd', 'pos']);
  return { name: 'wink-nlp 2.4', isTyped: false, isFine: false, read: (sentences) => sentences.map(readOne) };

  function readOne({ text, spans }: Sample): Found {
    const tokens = nlp.readDoc(text).tokens();
    const words = tokens.out(nlp.its.value);
    const parts = tokens.out(nlp.its.pos);
    const tags = new Map<number, string>();
    const proper: [start: number, length: number][] = [];
    let at = 0;
    words.forEach((word, i) => {
      const start = Math.max(at, text.indexOf(word, at));
      tags.set(start, coarseOfUniversal(parts[i] ?? ''));
      if (parts[i] === 'PROPN') {
        const last = proper.at(-1);
        if (last && parts[i - 1] === 'PROPN') last[1] = start + word.length - last[0];
        else proper.push([start, word.length]);
      }
      at = start + word.length;
    });
    return {
      names: proper.flatMap(([start, length]) => toRange(text, spans, start, length, 'PER')),
      tags: spans.map(({ start }) => tags.get(start)),
    };
  }
}

/** spaCy's small English model, where a Python that has it is named; it is told the engine's own tokens. */
export function spacy(python: string, model: string): NamePeer {
  return { name: `spaCy ${model}`, isTyped: true, isFine: true, read };

  function read(sentences: readonly Sample[]): Found[] {
    const input = sentences.map(({ words }) => JSON.stringify(words)).join('\n');
    const run = spawnSync(python, [path.join('bench', 'spacy-names.py'), model], {
      input,
      maxBuffer: 2 ** 30,
      encoding: 'utf8',
    });
    if (run.status !== 0) throw new Error(`${python} could not run ${model}: ${run.stderr}`);
    return run.stdout
      .trim()
      .split('\n')
      .map((line) => {
        const { names, tags } = JSON.parse(line) as { names: [number, number, string][]; tags: string[] };
        return { names: names.map(([from, to, kind]) => ({ from, to, kind: SPACY_KINDS[kind] ?? 'MISC' })), tags };
      });
  }
}

const SPACY_KINDS: Readonly<Record<string, string>> = {
  PERSON: 'PER',
  ORG: 'ORG',
  GPE: 'LOC',
  LOC: 'LOC',
  FAC: 'LOC',
  NORP: 'GROUP',
};

/** Seven classes that every tag set can be brought to: proper noun, noun, verb, adjective, adverb, number, other. */
export function coarse(tag: string): string {
  if (/^NNP/.test(tag)) return 'proper noun';
  if (/^NN/.test(tag)) return 'noun';
  if (/^(?:VB|MD)/.test(tag)) return 'verb';
  if (/^JJ/.test(tag)) return 'adjective';
  if (/^(?:RB|WRB)/.test(tag)) return 'adverb';
  return tag === 'CD' ? 'number' : 'other';
}

const UNIVERSAL: Readonly<Record<string, string>> = {
  PROPN: 'proper noun',
  NOUN: 'noun',
  VERB: 'verb',
  AUX: 'verb',
  ADJ: 'adjective',
  ADV: 'adverb',
  NUM: 'number',
};

const coarseOfUniversal = (tag: string) => UNIVERSAL[tag] ?? 'other';

const COMPROMISE: readonly (readonly [string, string])[] = [
  ['ProperNoun', 'proper noun'],
  ['Pronoun', 'other'],
  ['Value', 'number'],
  ['Noun', 'noun'],
  ['Verb', 'verb'],
  ['Adjective', 'adjective'],
  ['Adverb', 'adverb'],
];

const coarseOfCompromise = (tags: readonly string[]) => COMPROMISE.find(([tag]) => tags.includes(tag))?.[1] ?? 'other';
