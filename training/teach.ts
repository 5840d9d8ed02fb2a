// Silver tags. The other tagger was learnt from far more text than ours, but to other conventions; so a tagger of ours that sees
// its tags as features learns GUM's conventions from GUM, and tags PolNeAR's text for the one that will be shipped.
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { hashText } from '../src/engine/features';
import { english } from '../src/engine/languages/en';
import { makeTypes } from '../src/engine/tagged-names';
import { CLASS_SETTINGS, classifyWords } from './clusters';
import { readCorpora, readPlainTexts } from './corpora';
import { gatherKnowledge } from './knowledge';
import { silverFile, writeSilver } from './silver';
import { learnTags, TAG_SETTINGS, tagSamples, tagSentence, tagsOf } from './train-tags';

const { values } = parseArgs({
  options: {
    corpora: { type: 'string', default: '' },
    python: { type: 'string', default: 'python3' },
    model: { type: 'string', default: 'en_core_web_sm' },
  },
});

const { train, dev } = readCorpora(values.corpora);
const texts = readPlainTexts(values.corpora);
const plain = texts.flatMap(({ sentences }) => sentences);
const tagged = train.filter(({ corpus }) => corpus.startsWith('gum-'));
const news = dev.filter(({ corpus }) => corpus === 'gum-news');
const classes = classifyWords([...plain, ...train.flatMap(wordsOf)], CLASS_SETTINGS);
const tags = tagsOf(tagged);
const { known } = gatherKnowledge(
  english,
  classes,
  tags,
  tagged.flatMap(({ sentences }) => sentences),
);
const typeOf = makeTypes(known);
const samples = tagSamples(tagged, tags, typeOf);

const learntHints = hintsFor(tagged.flatMap(wordsOf));
const hinted = samples.map((sample, i) => ({ ...sample, hints: learntHints[i] as Int32Array }));
const perceptron = learnTags(hinted, tags, TAG_SETTINGS, console.log);
measureOnNews();

const hints = hintsFor(plain);
const silver = plain.map(
  (words, i) => [words, tagSentence(perceptron, { words: words.map(typeOf), hints: hints[i] as Int32Array })] as const,
);
mkdirSync(path.dirname(silverFile), { recursive: true });
writeFileSync(silverFile, gzipSync(Buffer.from(writeSilver(tags, silver), 'latin1'), { level: 9 }));

function wordsOf({ sentences }: (typeof train)[number]): (readonly string[])[] {
  return sentences.map(({ words }) => words);
}

/** The other tagger's opinion, as numbers. */
function hintsFor(sentences: readonly (readonly string[])[]): Int32Array[] {
  const input = sentences.map((words) => JSON.stringify(words)).join('\n');
  const args = [path.join('training', 'teach.py'), values.model];
  const { stdout, status } = spawnSync(values.python, args, { input, maxBuffer: 2 ** 30, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${values.python} ${args.join(' ')} failed`);
  return stdout
    .trim()
    .split('\n')
    .map((line) => Int32Array.from((JSON.parse(line) as string[]).map(hashText)));
}

function measureOnNews(): void {
  const sentences = news.flatMap((source) => source.sentences);
  const newsHints = hintsFor(news.flatMap(wordsOf));
  let right = 0;
  let all = 0;
  sentences.forEach(({ words, tags: gold }, i) => {
    const found = tagSentence(perceptron, { words: words.map(typeOf), hints: newsHints[i] as Int32Array });
    gold.forEach((tag, j) => {
      if (tag === undefined) return;
      all++;
      if (tags[found[j] as number] === tag) right++;
    });
  });
  console.log(`with hints: ${((right / all) * 100).toFixed(2)} % of GUM news`);
}
