import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { type Attributed, FATES, fateOf } from './attribution-errors';
import { type Link, linkByPatterns, linkParts } from './baseline';
import { type Counted, interval } from './bootstrap';
import { compromise, wink } from './peers';

// How much of what people annotated the program finds: `npm run bench -- --corpora DIR --eval DIR`.
// DIR of --corpora holds polnear-dev.jsonl.gz ({"id", "text", "attributions"} a line), DIR of --eval holds attribution.mjs and
// speakers.mjs, which compare, and gold-dev/, which names speakers. SOURCELINE_DATA may name a folder that holds both as
// corpora/ and eval/. None of it belongs to the project; without it there is nothing to measure.

interface Gold {
  readonly id: string;
  readonly text: string;
  readonly attributions?: readonly Attributed[];
}

interface Score {
  readonly p: number;
  readonly r: number;
  readonly f: number;
}

interface Attributions extends Readonly<Record<string, unknown>> {
  readonly attribution: Score;
  readonly byClass: Readonly<Record<string, Score>>;
}

interface Counts {
  readonly right: number;
  readonly found: number;
  readonly all: number;
}

interface Speakers {
  readonly speaker: Readonly<Record<string, Counts>>;
  readonly unnamed: Counts;
  readonly actors: Score;
  readonly merging: Score;
}

interface Evaluators {
  readonly evaluate: (golds: readonly Gold[], predictions: ReadonlyMap<string, object>) => Attributions;
  readonly contentClass: (text: string, spans: Attributed['content']) => string;
  readonly evaluateSpeakers: (
    corpus: ReadonlyMap<string, Gold>,
    golds: readonly object[],
    predictions: ReadonlyMap<string, object>,
  ) => Speakers;
}

const { values } = parseArgs({ options: { corpora: { type: 'string' }, eval: { type: 'string' } } });
const data = process.env.SOURCELINE_DATA;
const corpora = values.corpora ?? (data && path.join(data, 'corpora'));
const evaluation = values.eval ?? (data && path.join(data, 'eval'));

if (corpora && evaluation) void measure(corpora, evaluation);
else console.log('Accuracy is not measured: name the corpora by --corpora DIR and the evaluators by --eval DIR.');

async function measure(corpora: string, evaluation: string): Promise<void> {
  const { evaluate, contentClass, evaluateSpeakers } = await evaluatorsIn(evaluation);
  const golds = jsonLines<Gold>(gunzipSync(readFileSync(path.join(corpora, 'polnear-dev.jsonl.gz'))).toString());
  const ours = byProgram(golds);
  const systems: readonly [name: string, predictions: ReadonlyMap<string, object>][] = [
    ['sourceline', ours],
    ['regular expressions', predictionsBy(golds, linkByPatterns)],
    ...[compromise(), wink()].map(({ name, version, read }): [string, ReadonlyMap<string, object>] => [
      `${name} ${version}`,
      predictionsBy(golds, (text) => linkParts(text, read(text))),
    ]),
  ];
  console.log(`\nAttributions of ${golds.length} articles (PolNeAR dev), in %\n`);
  console.log(`${heading('', 'P', 'R', 'F1', 'direct', 'mixed', 'indirect', 'source', 'cue', 'content')}`);
  for (const [name, predictions] of systems) console.log(attributionRow(name, evaluate(golds, predictions)));
  console.log('\nF1 of linked attributions, all and by kind; source, cue and content: F1 of their words.');
  const [low, high] = interval(golds.map((gold) => evaluate([gold], ours).attribution as Score & Counted));
  console.log(`95 % interval of F1 over articles drawn anew, sourceline: ${percent(low)} to ${percent(high)}`);
  printFates(golds, ours, ({ text }, { content }) => contentClass(text, content));

  const speakers = readdirSync(path.join(evaluation, 'gold-dev'))
    .filter((name) => name.endsWith('.json'))
    .map((name): object => JSON.parse(readFileSync(path.join(evaluation, 'gold-dev', name), 'utf8')));
  const corpus = new Map(golds.map((gold) => [gold.id, gold]));
  console.log(`\nSpeakers of ${speakers.length} of these articles: sourceline (the others name none)\n`);
  printSpeakers(evaluateSpeakers(corpus, speakers, ours));
}

async function evaluatorsIn(folder: string): Promise<Evaluators> {
  const module = (name: string) => import(pathToFileURL(path.resolve(folder, name)).href);
  return { ...(await module('attribution.mjs')), ...(await module('speakers.mjs')) };
}

/** What the shipped program prints for each article, by id; kept in out/bench for a look at its errors. */
function byProgram(golds: readonly Gold[]): ReadonlyMap<string, object> {
  const input = golds.map(({ id, text }) => JSON.stringify({ id, text })).join('\n');
  const output = execFileSync(process.execPath, ['dist/cli.js', 'analyse', '--jsonl'], {
    input,
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  });
  if (!existsSync('out/bench')) mkdirSync('out/bench', { recursive: true });
  writeFileSync('out/bench/sourceline.jsonl', output);
  return new Map(jsonLines<Gold>(output).map((line) => [line.id, line]));
}

function predictionsBy(
  golds: readonly Gold[],
  predict: (text: string) => readonly Link[],
): ReadonlyMap<string, object> {
  return new Map(golds.map(({ id, text }) => [id, { id, attributions: predict(text) }]));
}

const jsonLines = <T>(text: string): T[] =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line): T => JSON.parse(line));

const heading = (name: string, ...columns: readonly string[]): string =>
  name.padEnd(22) + columns.map((column) => column.padStart(Math.max(9, column.length + 2))).join('');

const percent = (share: number | undefined): string => (share === undefined ? '–' : (100 * share).toFixed(1));

function attributionRow(name: string, scores: Attributions): string {
  const tokens = (role: string) => (scores[`${role}.token`] as Score | undefined)?.f;
  const { attribution, byClass } = scores;
  const kinds = ['direct', 'mixed', 'indirect'].map((kind) => byClass[kind]?.f);
  const roles = ['source', 'cue', 'content'].map(tokens);
  return heading(name, ...[attribution.p, attribution.r, attribution.f, ...kinds, ...roles].map(percent));
}

/** What became of the annotated attributions, by kind. */
function printFates(
  golds: readonly Gold[],
  found: ReadonlyMap<string, Partial<Gold>>,
  kindOf: (gold: Gold, attribution: Attributed) => string,
): void {
  console.log(`\n${heading('annotated', 'all', ...FATES)}`);
  const fates = golds.flatMap((gold) =>
    (gold.attributions ?? []).map((one) => ({
      kind: kindOf(gold, one),
      fate: fateOf(one, found.get(gold.id)?.attributions ?? []),
    })),
  );
  for (const kind of ['direct', 'mixed', 'indirect']) {
    const own = fates.filter((one) => one.kind === kind);
    const counts = FATES.map((fate) => own.filter((one) => one.fate === fate).length);
    console.log(heading(kind, ...[own.length, ...counts].map(String)));
  }
}

function printSpeakers({ speaker, unnamed, actors, merging }: Speakers): void {
  console.log(heading('', 'of found', 'of all', 'right', 'found', 'all'));
  for (const [how, counts] of [...Object.entries(speaker), ['left unnamed', unnamed] as const]) {
    const { right, found, all } = counts;
    console.log(heading(how, percent(right / found), percent(right / all), String(right), String(found), String(all)));
  }
  console.log(`\n${heading('', 'P', 'R', 'F1')}`);
  for (const [name, { p, r, f }] of [
    ['actors', actors],
    ['names merged', merging],
  ] as const)
    console.log(heading(name, ...[p, r, f].map(percent)));
}
