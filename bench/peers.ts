import { createRequire } from 'node:module';
import path from 'node:path';

// The two libraries that a JavaScript programmer would reach for first, and a few regular expressions. None of them finds
// attributions; each finds what one is made of, and `baseline.ts` links that in the same way for both libraries.

/** Start and end, as UTF-16 offsets. */
export type Pair = readonly [start: number, end: number];

export interface Parts {
  readonly quotations: readonly Pair[];
  /** Names and personal pronouns. */
  readonly names: readonly Pair[];
  /** Reporting verbs. */
  readonly verbs: readonly Pair[];
  readonly sentences: readonly Pair[];
}

export interface Peer {
  readonly name: string;
  readonly version: string;
  readonly read: (text: string) => Parts;
}

/** They are installed in `bench/` alone. */
const load = createRequire(path.resolve('bench/package.json'));
const versionOf = (name: string): string => load('./package.json').dependencies[name];

const lemmas = new Set(
  'say tell add write ask note claim argue explain announce state insist declare tweet report warn continue reply respond suggest acknowledge admit believe think conclude call'.split(
    ' ',
  ),
);
const forms =
  /^(?:said|says?|saying|told|tells|telling|added|adds|adding|wrote|writes|asked|asks|noted|notes|noting|claimed|claims|claiming|argued|argues|arguing|explained|explains|announced|stated|states|insisted|insists|declared|tweeted|reported|reports|warned|warns|continued|replied|responded|suggested|suggests|acknowledged|admitted|believe[ds]?|thinks|thought|concluded|called)$/i;

interface CompromiseView {
  json(options: object): { text: string; offset: { start: number; length: number } }[];
  terms(): CompromiseView;
  match(pattern: string): CompromiseView;
  quotations(): CompromiseView;
  people(): CompromiseView;
  organizations(): CompromiseView;
  places(): CompromiseView;
}

export function compromise(): Peer {
  const nlp: (text: string) => CompromiseView = load('compromise');
  const spans = (view: CompromiseView): Pair[] =>
    view.json({ offset: true, terms: false }).map(({ offset }) => [offset.start, offset.start + offset.length]);
  return {
    name: 'compromise',
    version: versionOf('compromise'),
    read(text) {
      const doc = nlp(text);
      const verbs = doc.match('#Verb').terms().json({ offset: true });
      return {
        quotations: spans(doc.quotations()),
        names: [doc.people(), doc.organizations(), doc.places(), doc.match('#Pronoun')].flatMap(spans),
        verbs: verbs
          .filter((verb) => forms.test(verb.text.replace(/\W/g, '')))
          .map(({ offset }) => [offset.start, offset.start + offset.length]),
        sentences: spans(doc),
      };
    },
  };
}

interface Wink {
  readonly its: Record<'value' | 'pos' | 'lemma', unknown>;
  readDoc(text: string): {
    tokens(): { out(what: unknown): string[] };
    sentences(): { out(): string[] };
  };
}

export function wink(): Peer {
  const make: (model: unknown, pipe: readonly string[]) => Wink = load('wink-nlp');
  const nlp = make(load('wink-eng-lite-web-model'), ['sbd', 'pos']);
  return {
    name: 'wink-nlp',
    version: versionOf('wink-nlp'),
    read(text) {
      const doc = nlp.readDoc(text);
      const tokens = doc.tokens();
      const [values, tags, roots] = [tokens.out(nlp.its.value), tokens.out(nlp.its.pos), tokens.out(nlp.its.lemma)];
      const spans = located(text, values);
      return {
        quotations: matches(text, /[“"][^“”"\n]+(?:[”"]|(?=\n)|$)/g),
        names: winkNames(values, tags, spans),
        verbs: spans.filter((_, index) => tags[index] === 'VERB' && lemmas.has(roots[index] ?? '')),
        sentences: located(text, doc.sentences().out()),
      };
    },
  };
}

/** wink knows no names: runs of proper nouns stand for them. */
function winkNames(values: readonly string[], tags: readonly string[], spans: readonly Pair[]): Pair[] {
  const names: Pair[] = [];
  spans.forEach(([start, end], index) => {
    const before = names.at(-1);
    if (tags[index] === 'PROPN' && tags[index - 1] === 'PROPN' && before) names[names.length - 1] = [before[0], end];
    else if (tags[index] === 'PROPN' || /^(?:he|she|they|it|we|i)$/i.test(values[index] ?? ''))
      names.push([start, end]);
  });
  return names;
}

/** Where each of `pieces`, which stand in the text in this order, stands. */
function located(text: string, pieces: readonly string[]): Pair[] {
  let from = 0;
  return pieces.map((piece) => {
    // A sentence is given with its spaces made even, so that only its beginning can be looked for.
    const found = text.indexOf(piece.slice(0, 20), from);
    const start = found < 0 ? from : found;
    from = start + piece.length;
    return [start, from];
  });
}

export const matches = (text: string, pattern: RegExp): Pair[] =>
  Array.from(text.matchAll(pattern), ({ index, 0: found }) => [index, index + found.length]);
