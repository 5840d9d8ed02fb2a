import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { type Article, readArticle } from '../src/article';
import { analyse, type Input } from '../src/engine/analyse';
import type { Document } from '../src/engine/document';
import { english } from '../src/engine/languages/en';
import { linkByPatterns } from './baseline';
import { compromise, wink } from './peers';
import { longArticle, ownTexts, wordsIn } from './texts';

// How long the engine takes, on articles of our own, and how long the libraries take that find less. Medians, since a machine
// has other things to do; run it twice before believing a difference of a tenth.

const plain: Input = { format: 'plain', language: english };
const texts = ownTexts();
const words = texts.reduce((sum, { text }) => sum + wordsIn(text), 0);

/** How long each measure goes on. */
const measureMs = 4_000;

console.log(`${texts.length} articles of our own, ${words} words; Node ${process.version}`);
warm();
keystrokes();
cold();

/** Every article from its text anew, over and over, once the code has been compiled. */
function warm(): void {
  console.log('\nWarm, in ms for 1,000 words\n');
  const all = (read: (text: string, input: Input) => unknown) => () => {
    for (const { text, format } of texts) read(text, { ...plain, format });
  };
  const perThousand = (name: string, pass: () => void) => row(name, (1000 * median(timesOf(pass))) / words);
  perThousand('sourceline: analyse', all(analyse));
  perThousand(
    'sourceline: with checks',
    all((text, input) => readArticle(text, input, {})),
  );
  perThousand('regular expressions', all(linkByPatterns));
  for (const { name, version, read } of [compromise(), wink()]) perThousand(`${name} ${version}`, all(read));
}

/** Typing in the middle of a long article, each keystroke on the result of the one before. */
function keystrokes(): void {
  const text = longArticle(texts, 10_000);
  console.log(`\nA keystroke in an article of ${wordsIn(text)} words, in ms: median and worst\n`);
  const middle = text.indexOf(' ', text.length / 2);
  for (const [name, typed] of [
    ['a word', ' and nobody else came'],
    ['a sentence with a name', ' Mayor Lena Holm said it was over. She left.'],
    ['a quotation', ' “It is over,” Holm said.'],
    ['a paragraph', '\n\nHolm left. The hall was empty.\n\n'],
  ] as const) {
    const times = typing(text, middle, typed, (next, before: Document | undefined) => analyse(next, plain, before));
    row(name, median(times), Math.max(...times));
  }
  const times = typing(text, middle, ' and nobody else came', (next, before: Article | undefined) =>
    readArticle(next, plain, {}, before),
  );
  row('a word, with checks', median(times), Math.max(...times));
  const anew = timesOf(() => analyse(text, plain));
  row('the whole anew', median(anew), Math.max(...anew));
}

/** The time of each keystroke of `typed`, put into `text` at `offset`; the first pass only warms up. */
function typing<T>(
  text: string,
  offset: number,
  typed: string,
  read: (text: string, before: T | undefined) => T,
): number[] {
  const times: number[] = [];
  for (let pass = 0; pass < 4; pass += 1) {
    let before = read(text, undefined);
    for (let length = 1; length <= typed.length; length += 1) {
      const next = text.slice(0, offset) + typed.slice(0, length) + text.slice(offset);
      const start = performance.now();
      before = read(next, before);
      if (pass > 0) times.push(performance.now() - start);
    }
  }
  return times;
}

/** A fresh process: loading the engine, and the first article of some 1,000 words with nothing compiled. */
function cold(): void {
  console.log('\nCold, in ms: median of 7 processes\n');
  const runs = Array.from({ length: 7 }, (): { loadMs: number; firstMs: number } =>
    JSON.parse(execFileSync(process.execPath, [path.join(__dirname, 'cold.bench.js')], { encoding: 'utf8' })),
  );
  row('loading the engine', median(runs.map(({ loadMs }) => loadMs)));
  row('first 1,000 words', median(runs.map(({ firstMs }) => firstMs)));
}

/** The time of each pass, in ms; the first quarter of the time warms up. */
function timesOf(pass: () => void): number[] {
  const times: number[] = [];
  const begin = performance.now();
  for (let now = begin; now - begin < measureMs || times.length === 0; ) {
    pass();
    const end = performance.now();
    if (end - begin > measureMs / 4) times.push(end - now);
    now = end;
  }
  return times;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}

function row(name: string, ...values: readonly number[]): void {
  console.log(name.padEnd(26) + values.map((value) => value.toFixed(2).padStart(9)).join(''));
}
