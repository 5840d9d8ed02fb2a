import { execFileSync } from 'node:child_process';
import { cpus, loadavg } from 'node:os';
import path from 'node:path';
import { type Article, readArticle } from '../src/article';
import { analyse, type Input } from '../src/engine/analyse';
import type { Document } from '../src/engine/document';
import { english } from '../src/engine/languages/en';
import { linkByPatterns } from './baseline';
import { compromise, wink } from './peers';
import { median, medianOf, type Taken, timed, timesOf } from './stopwatch';
import { longArticle, ownTexts, wordsIn } from './texts';

// How long the engine takes, on articles of our own, and how long the libraries take that find less. Where clock and processor
// differ the machine was busy, and the processor's time is the one to compare. A difference of a tenth is none.

const plain: Input = { format: 'plain', language: english };
const texts = ownTexts();
const words = texts.reduce((sum, { text }) => sum + wordsIn(text), 0);

console.log(`${texts.length} articles of our own, ${words} words`);
console.log(`Node ${process.version}, ${cpus().length} cores, load ${loadavg()[0]?.toFixed(1)}`);
warm();
keystrokes();
cold();

/** Every article from its text anew, over and over, once the code has been compiled. */
function warm(): void {
  heading('Warm, for 1,000 words', 'clock', 'processor');
  const forThousand = (name: string, read: (text: string, input: Input) => unknown) => {
    const { clock, cpu } = medianOf(
      timesOf(() => {
        for (const { text, format } of texts) read(text, { ...plain, format });
      }),
    );
    row(name, (1_000 * clock) / words, (1_000 * cpu) / words);
  };
  forThousand('sourceline: analyse', analyse);
  forThousand('sourceline: with checks', (text, input) => readArticle(text, input, {}));
  forThousand('regular expressions', linkByPatterns);
  for (const { name, version, read } of [compromise(), wink()]) forThousand(`${name} ${version}`, read);
}

/** Typing in the middle of a long article, each keystroke on the result of the one before. */
function keystrokes(): void {
  const text = longArticle(texts, 10_000);
  heading(`A keystroke in ${wordsIn(text)} words`, 'clock', 'processor', 'worst');
  const middle = text.indexOf(' ', text.length / 2);
  const typed = {
    'a word': ' and nobody else came',
    'a sentence with a name': ' Mayor Lena Holm said it was over. She left.',
    'a quotation': ' “It is over,” Holm said.',
    'a paragraph': '\n\nHolm left. The hall was empty.\n\n',
  };
  for (const [name, letters] of Object.entries(typed))
    spread(
      name,
      typing(text, middle, letters, (next, before: Document | undefined) => analyse(next, plain, before)),
    );
  spread(
    'a word, with checks',
    typing(text, middle, typed['a word'], (next, before: Article | undefined) => readArticle(next, plain, {}, before)),
  );
  spread(
    'the whole anew',
    timesOf(() => analyse(text, plain)),
  );
}

/** What each keystroke of `typed` takes, put into `text` at `offset`; the first pass only warms up. */
function typing<T>(text: string, offset: number, typed: string, read: (text: string, before?: T) => T): Taken[] {
  const times: Taken[] = [];
  for (let pass = 0; pass < 4; pass += 1) {
    let before = read(text, undefined);
    for (let length = 1; length <= typed.length; length += 1) {
      const next = text.slice(0, offset) + typed.slice(0, length) + text.slice(offset);
      const taken = timed(() => {
        before = read(next, before);
      });
      if (pass > 0) times.push(taken);
    }
  }
  return times;
}

/** A fresh process: loading the engine, and the first article of some 1,000 words with nothing compiled. */
function cold(): void {
  heading('Cold, of 7 processes', 'clock');
  const runs = Array.from({ length: 7 }, (): { loadMs: number; firstMs: number } =>
    JSON.parse(execFileSync(process.execPath, [path.join(__dirname, 'cold.bench.js')], { encoding: 'utf8' })),
  );
  row('loading the engine', median(runs.map(({ loadMs }) => loadMs)));
  row('first 1,000 words', median(runs.map(({ firstMs }) => firstMs)));
}

function spread(name: string, times: readonly Taken[]): void {
  const { clock, cpu } = medianOf(times);
  row(name, clock, cpu, Math.max(...times.map((one) => one.clock)));
}

function columns(cells: readonly string[]): string {
  return cells.map((cell) => cell.padStart(11)).join('');
}

function heading(title: string, ...names: readonly string[]): void {
  console.log(`\n${`${title}, ms`.padEnd(32)}${columns(names)}`);
}

function row(name: string, ...values: readonly number[]): void {
  console.log(name.padEnd(32) + columns(values.map((value) => value.toFixed(2))));
}
