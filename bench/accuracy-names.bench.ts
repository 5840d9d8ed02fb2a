import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { readModel } from '../src/engine/model';
import { makeNameFinder } from '../src/engine/tagged-names';
import { readArchive } from '../training/archive';
import { readCorpora } from '../training/corpora';
import { literalNames, prototypeNames, readGum } from '../training/gum';
import { rangesOf, type Sample, type Source } from '../training/sample';
import { type Score, scoreNames } from '../training/score';
import { coarse, compromise, type Found, type NamePeer, rules, spacy, wink, withRules } from './name-peers';

// Names and parts of speech beside other libraries, on text that nothing of ours was learnt from:
// `node out/unit/bench/accuracy-names.bench.js --corpora DIR [--python PYTHON --spacy MODEL]` after a build.

const { values } = parseArgs({
  options: {
    corpora: { type: 'string' },
    eval: { type: 'string' },
    model: { type: 'string', default: 'models/en.bin' },
    python: { type: 'string', default: 'python3' },
    spacy: { type: 'string' },
  },
  strict: false,
});
const data = process.env.SOURCELINE_DATA;
const corpora = (values.corpora as string | undefined) ?? (data && path.join(data, 'corpora'));
const model = values.model as string;

interface Set {
  readonly title: string;
  readonly sources: readonly Source[];
}

function measure(folder: string): void {
  const { dev } = readCorpora(folder);
  const gum = readArchive(path.join(folder, 'gum', 'gum.tar.gz'));
  const newsOf = (sources: readonly Source[]) => sources.filter(({ corpus }) => corpus === 'gum-news');
  const sets: Set[] = [
    { title: 'GUM news', sources: newsOf(dev) },
    { title: 'GUM news, national teams as organisations', sources: newsOf(readGum(gum, literalNames)) },
    { title: 'GUM news, names as in the prototype', sources: newsOf(readGum(gum, prototypeNames)) },
    { title: 'wwn, held out', sources: dev.filter(({ corpus }) => corpus === 'wwn') },
  ];
  const peers = [
    rules(),
    compromise(),
    wink(),
    ...(values.spacy ? [spacy(values.python as string, values.spacy as string)] : []),
  ];
  for (const { title, sources } of sets) {
    const sentences = sources.flatMap((source) => source.sentences);
    console.log(`\n${title}: ${sources.length} articles, ${count(sentences)} tokens`);
    console.log(
      '| | persons | organisations | places | all: P / R / F1 | right words, any kind | tags | coarse tags |',
    );
    console.log('|---|---|---|---|---|---|---|---|');
    const { tables, shown } = readByArticle(sources);
    show(ours('Sourceline, tables alone'), sentences, tables);
    show({ ...ours('Sourceline, tables and rules'), isFine: false }, sentences, shown);
    for (const peer of peers) show(peer, sentences, peer.read(sentences));
  }
}

const ours = (name: string): Pick<NamePeer, 'name' | 'isTyped' | 'isFine'> => ({ name, isTyped: true, isFine: true });

interface ByTables {
  readonly tables: readonly Found[];
  readonly shown: readonly Found[];
}

/** As the engine does: every sentence, then the article as a whole; then the rules on top. */
function readByArticle(sources: readonly Source[]): ByTables {
  const finder = makeNameFinder(readModel(readFileSync(model)));
  const found = sources.flatMap(({ sentences }) => {
    const readings = sentences.map(({ words }) => finder.read(words));
    return finder.settle(readings).map((names, i) => {
      const tags = Array.from(readings[i]?.tags ?? [], (tag) => finder.tags[tag]);
      const sample = sentences[i] as Sample;
      return { table: { names, tags }, shown: withRules(sample, { names, tag: (word) => tags[word] ?? '' }) };
    });
  });
  return { tables: found.map(({ table }) => table), shown: found.map(({ shown }) => shown) };
}

function show(
  { name, isTyped, isFine }: Pick<NamePeer, 'name' | 'isTyped' | 'isFine'>,
  sentences: readonly Sample[],
  found: readonly Found[],
): void {
  const judged = sentences.map(({ words, labels }, i) => ({
    words,
    gold: rangesOf(labels),
    found: (found[i]?.names ?? []).filter(({ kind }) => ['PER', 'ORG', 'LOC'].includes(kind)),
  }));
  const scores = scoreNames(judged, ['PER', 'ORG', 'LOC']);
  const f1 = (kind: string) => (isTyped ? number(scores.get(kind)?.f1) : '–');
  const cells = [
    f1('PER'),
    f1('ORG'),
    f1('LOC'),
    isTyped ? triple(scores.get('all')) : '–',
    triple(scores.get('span')),
  ];
  const fine = isFine ? agreement(sentences, found, (tag) => tag) : '–';
  const rough = found.some(({ tags }) => tags.length > 0)
    ? agreement(sentences, found, isFine ? coarse : (tag) => tag, coarse)
    : '–';
  console.log(`| ${[name, ...cells, fine, rough].join(' | ')} |`);
}

/** Percent of the tokens with a gold tag; a token that the library does not know counts as wrong. */
function agreement(
  sentences: readonly Sample[],
  found: readonly Found[],
  ofFound: (tag: string) => string,
  ofGold: (tag: string) => string = ofFound,
): string {
  let right = 0;
  let all = 0;
  sentences.forEach(({ tags }, i) => {
    tags.forEach((tag, j) => {
      if (tag === undefined) return;
      all++;
      const other = found[i]?.tags[j];
      if (other !== undefined && ofFound(other) === ofGold(tag)) right++;
    });
  });
  return all === 0 ? '–' : ((right / all) * 100).toFixed(2);
}

const number = (value: number | undefined) => (value ?? 0).toFixed(1);

const triple = (score: Score | undefined) =>
  score ? `${score.precision.toFixed(1)} / ${score.recall.toFixed(1)} / ${score.f1.toFixed(1)}` : '–';

const count = (sentences: readonly Sample[]) => sentences.reduce((sum, { words }) => sum + words.length, 0);

if (corpora && existsSync(path.join(corpora, 'ner.tar.gz')) && existsSync(model)) measure(corpora);
else console.log('Names are not measured: name the corpora by --corpora DIR.');
