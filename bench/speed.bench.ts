import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import path from 'node:path';
import { readArticle } from '../src/article';
import { analyse, type Input } from '../src/engine/analyse';
import { english } from '../src/engine/languages/en';
import { readTrained } from '../src/engine/trained';
import { linkByPatterns } from './baseline';
import { oddTexts } from './odd-texts';
import { compromise, wink } from './peers';
import { median, timed, timesOf } from './stopwatch';
import { longArticle, ownTexts, wordsIn } from './texts';

// How long the engine takes, on articles of our own, and how long the libraries take that find less. `best` is what the code
// takes when nothing disturbs it, `usual` what it took on this machine as busy as it was. A difference of a tenth is none.

const plain: Input = { format: 'plain', language: english };
const texts = ownTexts();
const words = texts.reduce((sum, { text }) => sum + wordsIn(text), 0);

console.log(`${texts.length} articles of our own, ${words} words`);
console.log(`Node ${process.version}, ${cpus().length} cores, load ${loadavg()[0]?.toFixed(1)}`);
const trained = readTrained(readFileSync('models/en.bin'));
warm();
keystrokes('by rules', plain);
keystrokes('with everything', { ...plain, trained });
odd();
cold();

/** Every article from its text anew, once the code has been compiled. */
function warm(): void {
  heading('Warm, for 1,000 words', 'best', 'usual');
  const forThousand = (name: string, read: (text: string, input: Input) => unknown) => {
    const pieces = texts.map(({ text, format }) => () => {
      read(text, { ...plain, format });
    });
    const { best, usual } = timesOf(pieces);
    row(name, (1_000 * best) / words, (1_000 * usual) / words);
  };
  const names = { ...trained, clauses: undefined };
  forThousand('sourceline: by rules', analyse);
  forThousand('sourceline: with names', (text, input) => analyse(text, { ...input, trained: names }));
  forThousand('sourceline: with everything', (text, input) => analyse(text, { ...input, trained }));
  forThousand('sourceline: with checks too', (text, input) => readArticle(text, { ...input, trained }, {}));
  forThousand('regular expressions', linkByPatterns);
  for (const { name, version, read } of [compromise(), wink()]) forThousand(`${name} ${version}`, read);
}

/** Typing in the middle of a long article, each keystroke on the result of the one before. */
function keystrokes(how: string, input: Input): void {
  const text = longArticle(texts, 10_000);
  heading(`A keystroke in ${wordsIn(text)} words, ${how}`, 'best', 'usual', 'best, worst', 'best, processor');
  const middle = text.indexOf(' ', text.length / 2);
  const typed = {
    'a word': ' and nobody else came',
    'a sentence with a name': ' Mayor Lena Holm said it was over. She left.',
    'a quotation': ' “It is over,” Holm said.',
    'a paragraph': '\n\nHolm left. The hall was empty.\n\n',
  };
  for (const [name, letters] of Object.entries(typed)) {
    const [, ...passes] = typing(text, middle, letters, input);
    const bests = (which: keyof Keystroke) =>
      Array.from(letters, (_, key) =>
        Math.min(...passes.map((pass) => pass[key]?.[which] ?? Number.POSITIVE_INFINITY)),
      );
    const usual = median(passes.flat().map(({ clockMs }) => clockMs));
    row(name, median(bests('clockMs')), usual, Math.max(...bests('clockMs')), median(bests('processorMs')));
  }
  const { best, usual } = timesOf([() => analyse(text, input)]);
  row('the whole anew', best, usual);
}

interface Keystroke {
  readonly clockMs: number;
  /** On all cores, collecting garbage included: what other work on the machine changes less. */
  readonly processorMs: number;
}

/** What each keystroke of `typed`, put into `text` at `offset`, takes with its checks, several times over; the first warms up. */
function typing(text: string, offset: number, typed: string, input: Input): Keystroke[][] {
  const opened = readArticle(text, input, {});
  return Array.from({ length: 10 }, () => {
    let before = opened;
    return Array.from(typed, (_, index): Keystroke => {
      const next = text.slice(0, offset) + typed.slice(0, index + 1) + text.slice(offset);
      const began = process.cpuUsage();
      const clockMs = timed(() => {
        before = readArticle(next, input, {}, before);
      });
      const { user, system } = process.cpuUsage(began);
      return { clockMs, processorMs: (user + system) / 1_000 };
    });
  });
}

/** Each twice as long in the second column: much more than double would be time that grows faster than the text. */
function odd(): void {
  heading('Odd texts, once', '100,000 chars', '200,000 chars');
  const article = longArticle(texts, 40_000);
  const [short, long] = [oddTexts(article, 100_000), oddTexts(article, 200_000)];
  for (const [name, text] of Object.entries(short)) {
    const once = (read: string) => timed(() => readArticle(read, plain, {}));
    row(name, Math.min(once(text), once(text)), Math.min(once(long[name] ?? ''), once(long[name] ?? '')));
  }
}

/** A fresh process: loading the engine, and the first article of some 1,000 words with nothing compiled. */
function cold(): void {
  heading('Cold, of 9 processes', 'best', 'usual');
  const runs = Array.from({ length: 9 }, (): { loadMs: number; firstMs: number } =>
    JSON.parse(execFileSync(process.execPath, [path.join(__dirname, 'cold.bench.js')], { encoding: 'utf8' })),
  );
  const both = (times: readonly number[]) => [Math.min(...times), median(times)];
  row('loading the engine', ...both(runs.map(({ loadMs }) => loadMs)));
  row('the first 1,000 words', ...both(runs.map(({ firstMs }) => firstMs)));
}

function columns(cells: readonly string[]): string {
  return cells.map((cell) => cell.padStart(16)).join('');
}

function heading(title: string, ...names: readonly string[]): void {
  console.log(`\n${`${title}, ms`.padEnd(52)}${columns(names)}`);
}

function row(name: string, ...values: readonly number[]): void {
  console.log(name.padEnd(52) + columns(values.map((value) => value.toFixed(2))));
}
