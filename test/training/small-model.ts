// A model learnt in a moment from a few invented sentences, for tests of everything that needs one.
import { english } from '../../src/engine/languages/en';
import { writeModel } from '../../src/engine/model';
import { writeTable } from '../../src/engine/table';
import { makeTypes } from '../../src/engine/tagged-names';
import { makeTagger } from '../../src/engine/tags';
import { classifyWords } from '../../training/clusters';
import { gatherKnowledge } from '../../training/knowledge';
import type { Name, NameKind, Sample, Source } from '../../training/sample';
import { toSample } from '../../training/sample';
import { trainFirst, trainSecond } from '../../training/train-names';
import { tagSamples, tagsOf, trainTags } from '../../training/train-tags';

const verbs = ['said', 'told', 'visited', 'left', 'praised', 'joined'];
const people = ['Lena Holm', 'Tomas Adeyemi', 'Priya Raman', 'Kofi Larsen', 'Rosa Whitlock', 'Idris Venn'];
const places = ['Norvik', 'Calder Bay', 'Ostrava', 'Port Ellery'];
const bodies = ['Harbour Council', 'Fenwick Institute', 'Tidal Energy Agency'];

/** Each person, place and body, in each of three sentences with every verb. */
export function sources(): Source[] {
  const found: Source[] = [];
  people.forEach((person, p) => {
    const sentences = verbs.flatMap((verb, v) => {
      const place = places[(p + v) % places.length] as string;
      const body = bodies[(p + v) % bodies.length] as string;
      return [
        sample(`${person} ${verb} the ${body} in ${place} .`, [person, 'PER'], [body, 'ORG'], [place, 'LOC']),
        sample(`The ${body} ${verb} ${person} near ${place} .`, [body, 'ORG'], [person, 'PER'], [place, 'LOC']),
        sample(`A boat from ${place} ${verb} the harbour .`, [place, 'LOC']),
      ];
    });
    found.push({ corpus: 'wwn', id: person, sentences });
  });
  return found;
}

function sample(text: string, ...names: readonly (readonly [string, NameKind])[]): Sample {
  const spans = names.map(([name, kind]): Name => {
    const start = text.indexOf(name);
    return { start, end: start + name.length, kind };
  });
  const gold = Array.from(text.matchAll(/\S+/g), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    tag: tagOf(match[0]),
  }));
  return toSample(text, spans, gold);
}

function tagOf(word: string): string {
  if (verbs.includes(word)) return 'VBD';
  if (/^(?:the|a)$/i.test(word)) return 'DT';
  if (/^(?:in|near|from)$/.test(word)) return 'IN';
  if (word === '.') return '.';
  return /^\p{Lu}/u.test(word) ? 'NNP' : 'NN';
}

const quiet = () => {};

export function smallModel(): Uint8Array {
  const learnt = sources();
  const words = learnt.flatMap(({ sentences }) => sentences.map((sentence) => sentence.words));
  const classes = classifyWords(words, { leastCount: 2, contexts: 30, dimensions: 4, fine: 8, middle: 4, coarse: 2 });
  const tags = tagsOf(learnt);
  const { bytes, known } = gatherKnowledge(
    english,
    classes,
    tags,
    learnt.flatMap(({ sentences }) => sentences),
  );
  const typeOf = makeTypes(known);
  const tagTable = trainTags(
    tagSamples(learnt, tags, typeOf),
    tags,
    { bits: 12, epochs: 3, margin: 0, seed: 1 },
    quiet,
  );
  const training = { tagger: makeTagger(tagTable), known, typeOf, log: quiet, first: { bits: 12 } };
  const first = trainFirst(learnt, training);
  const second = trainSecond(learnt, first, training);
  return writeModel(
    new Map([
      ['words', bytes],
      ['tags', writeTable(tagTable)],
      ['names', writeTable(first)],
      ['names-again', writeTable(second)],
    ]),
  );
}
