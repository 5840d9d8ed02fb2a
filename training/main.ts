// The whole training, in order: plain text → word classes → known words → part-of-speech tagger → the two stages of the name
// tagger → models/en.bin and its card.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { english } from '../src/engine/languages/en';
import { writeModel } from '../src/engine/model';
import { writeTable } from '../src/engine/table';
import { makeTypes } from '../src/engine/tagged-names';
import { makeTagger } from '../src/engine/tags';
import { makeCard } from './card';
import { CLASS_SETTINGS, classifyWords } from './clusters';
import { readCorpora, readPlainTexts } from './corpora';
import { gatherKnowledge } from './knowledge';
import { measure } from './measure';
import { readSilver, silverFile } from './silver';
import { trainFirst, trainSecond } from './train-names';
import { TAG_SETTINGS, tagSamples, tagsOf, trainTags } from './train-tags';

const { values } = parseArgs({
  options: {
    corpora: {
      type: 'string',
      default: process.env.SOURCELINE_DATA && path.join(process.env.SOURCELINE_DATA, 'corpora'),
    },
    out: { type: 'string', default: 'models' },
  },
});
if (!values.corpora) throw new Error('Name the folder of the corpora: node training/train.mjs --corpora DIR');

const log = (line: string) => console.log(line);
const { train, dev } = readCorpora(values.corpora);
const texts = readPlainTexts(values.corpora);
const plain = texts.flatMap(({ sentences }) => sentences);
log(`${train.length} texts to learn from, ${dev.length} to measure on`);

const sentences = [...plain, ...train.flatMap((source) => source.sentences.map(({ words }) => words))];
const classes = classifyWords(sentences, CLASS_SETTINGS);
log(`${classes.fineOf.size} words in ${classes.parents.length} classes`);

const tagged = train.filter(({ corpus }) => corpus.startsWith('gum-'));
const tags = tagsOf(tagged);
const silver = readSilver(silverFile, tags, plain);
const { bytes: words, known } = gatherKnowledge(english, classes, tags, [
  ...tagged.flatMap((source) => source.sentences),
  ...silver.map(({ words, gold }) => ({ words, tags: Array.from(gold, (tag) => tags[tag]) })),
]);
const typeOf = makeTypes(known);
const samples = tagSamples(tagged, tags, typeOf);
log(`${samples.length} tagged sentences, ${silver.length} silver`);
const tagTable = trainTags(
  [...samples, ...silver.map(({ words, gold }) => ({ words: words.map(typeOf), gold }))],
  tags,
  TAG_SETTINGS,
  log,
);

const training = { tagger: makeTagger(tagTable), known, typeOf, log };
const first = trainFirst(train, training);
const second = trainSecond(train, first, training);

const sections = new Map([
  ['words', words],
  ['tags', writeTable(tagTable)],
  ['names', writeTable(first)],
  ['names-again', writeTable(second)],
]);
const bytes = writeModel(sections);
const figures = measure(bytes, dev);
mkdirSync(values.out, { recursive: true });
writeFileSync(path.join(values.out, 'en.bin'), bytes);
const plainWords = plain.reduce((sum, sentence) => sum + sentence.length, 0);
writeFileSync(path.join(values.out, 'en.json'), makeCard(train, plainWords, sections, bytes, figures));
log(JSON.stringify(figures, undefined, 2));
