// The whole training, in order: plain text → word classes → known words → part-of-speech tagger → the two stages of the name
// tagger → the three of the attribution tables → models/en.bin and its card. `--only attributions` takes all before the last from
// the model that is there.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { readKnownWords } from '../src/engine/known-words';
import { english } from '../src/engine/languages/en';
import { readModel, sectionOf, writeModel } from '../src/engine/model';
import { readTable, writeTable } from '../src/engine/table';
import { makeTypes } from '../src/engine/tagged-names';
import { makeTagger } from '../src/engine/tags';
import { type AnnotatedArticle, readAnnotated } from './attribution-data';
import { trainAttributions } from './attributions';
import { makeCard } from './card';
import { CLASS_SETTINGS, classifyWords } from './clusters';
import { readAttributions, readCorpora, readNewswire, readPlainTexts } from './corpora';
import { gatherKnowledge } from './knowledge';
import { measure } from './measure';
import { readSilver, silverFile } from './silver';
import { readSilverAttributions, silverAttributions } from './silver-attributions';
import { trainFirst, trainSecond } from './train-names';
import { TAG_SETTINGS, tagSamples, tagsOf, trainTags } from './train-tags';

const { values } = parseArgs({
  options: {
    corpora: {
      type: 'string',
      default: process.env.SOURCELINE_DATA && path.join(process.env.SOURCELINE_DATA, 'corpora'),
    },
    out: { type: 'string', default: 'models' },
    only: { type: 'string' },
  },
});
if (!values.corpora) throw new Error('Name the folder of the corpora: node training/train.mjs --corpora DIR');

type Sections = ReadonlyMap<string, Uint8Array>;

const log = (line: string) => console.log(line);
const { train, dev } = readCorpora(values.corpora);
const texts = readPlainTexts(values.corpora);
const plain = texts.flatMap(({ sentences }) => sentences);
log(`${train.length} texts to learn from, ${dev.length} to measure on`);

const file = path.join(values.out, 'en.bin');
const names = values.only === 'attributions' ? namesIn(readFileSync(file)) : trainNames();
const sections = new Map([...names, ...learnAttributions(names)]);
const bytes = writeModel(sections);
const figures = measure(bytes, dev);
mkdirSync(values.out, { recursive: true });
writeFileSync(file, bytes);
writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 })); // what is kept: the build unpacks it
const plainWords = plain.reduce((sum, sentence) => sum + sentence.length, 0);
writeFileSync(path.join(values.out, 'en.json'), makeCard(train, plainWords, sections, bytes, figures));
log(JSON.stringify(figures, undefined, 2));

function trainNames(): Sections {
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
  return new Map([
    ['words', words],
    ['tags', writeTable(tagTable)],
    ['names', writeTable(first)],
    ['names-again', writeTable(second)],
  ]);
}

function namesIn(bytes: Uint8Array): Sections {
  const { sections } = readModel(bytes);
  return new Map(['words', 'tags', 'names', 'names-again'].map((name) => [name, sectionOf({ sections }, name)]));
}

function learnAttributions(sections: Sections): Sections {
  const tagger = makeTagger(readTable(sectionOf({ sections }, 'tags')));
  const typeOf = makeTypes(readKnownWords(sectionOf({ sections }, 'words')));
  const read = (article: AnnotatedArticle) => readAnnotated(article, { tagger, typeOf });
  const gold = readAttributions(values.corpora as string).map(read);
  const silver = existsSync(silverAttributions)
    ? readSilverAttributions(silverAttributions, readNewswire(values.corpora as string)).map(read)
    : [];
  log(`${gold.length} articles with attributions, ${silver.length} silver`);
  return trainAttributions(gold, silver, log);
}
