import path from 'node:path';
import { parseArgs } from 'node:util';
import { toDecisions } from '../annotations/cast';
import { type Article, putRight, reviewWith } from '../article';
import type { Input } from '../engine/analyse';
import type { Format } from '../engine/document';
import { english } from '../engine/languages/en';
import { withoutAttitudes } from './attitudes';
import { loadCloseReader, type Read, readByRules } from './close';
import { type Command, done, exitCodes, type Outcome } from './command';
import { type Beside, factsBeside } from './facts';
import { textOf } from './input';
import { filterJsonl } from './jsonl';
import { loadTrained } from './model';
import { analysisOf, writeLine } from './output';

const usage = `Usage: sourceline analyse [--facts] [--close] [--no-attitudes] [--format plain|markdown] [FILE…]
       sourceline analyse --jsonl [--close] [--no-attitudes] [--format plain|markdown] [FILE…]

Finds who says what in articles and prints one JSON object a line for each: its actors, attributions, quotations,
findings, and what its claims rest on. Positions are UTF-16 offsets, end exclusive, as in JavaScript; a byte order mark at the beginning of a file
does not count. With no FILE, or where FILE is “-”, it reads standard input.

Options:
  --jsonl          Read one JSON object a line, {"id": …, "text": "…"}, and print one for each, in the same order. A line
                   that cannot be used gives {"error": …, "line": n}, with its id where it has one; the others go on.
                   Blank lines are passed over. How many lines could not be used is told on standard error.
  --facts          Heed what people decided: read FILE.facts.yaml beside each file that has one, correct speakers, leave out what was
                   turned down, and print the decisions with their places and statuses as “facts”. Nothing is written.
  --close          Read closely, with the larger model: finds more claims and is more often right, and takes about a second
                   for 1,000 words and some seconds to begin
  --no-attitudes   Leave out what somebody only thinks or feels (“stance”: “attitude”), as the editor does until asked for it
  --format FORMAT  plain or markdown; otherwise .md and .markdown files are Markdown and all else is plain text
  --help           Show this

Exit code: 0 all went well, or with --jsonl at least one line of each file could be used; 2 a file could not be used (the reason is
on standard error, the other files are done), or the trained tables or the larger model could not (nothing is done then).
`;

const options = {
  jsonl: { type: 'boolean', default: false },
  facts: { type: 'boolean', default: false },
  close: { type: 'boolean', default: false },
  'no-attitudes': { type: 'boolean', default: false },
  format: { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

export const analyse: Command = {
  summary: 'Find the actors, quotations and attributions of articles; print JSON',
  async run(args) {
    const given = parse(args);
    if (typeof given === 'string') {
      process.stderr.write(`sourceline analyse: ${given}\n\n${usage}`);
      return exitCodes.unusable;
    }
    if (given.help) {
      process.stdout.write(usage);
      return exitCodes.fine;
    }
    return analyseAll(given);
  },
};

/** One file after another: a file that cannot be used is named on standard error and does not keep the others waiting. */
async function analyseAll({ files, format, jsonl, close, facts, hasAttitudes }: Given): Promise<number> {
  const trained = loadTrained();
  if ('unusable' in trained) return cannot(trained.unusable);
  const reader = close ? await loadCloseReader() : readByRules;
  if ('unusable' in reader) return cannot(reader.unusable);
  let code: number = exitCodes.fine;
  for (const file of files) {
    const input: Input = { format: format ?? formatOf(file), language: english, trained };
    const { complaint, isUnusable } = await (jsonl
      ? filterJsonl(file, input, hasAttitudes ? reader : withoutThem(reader))
      : analyseFile(file, input, reader, { facts, hasAttitudes }));
    if (complaint) process.stderr.write(`sourceline: ${file === '-' ? 'standard input' : file}: ${complaint}\n`);
    if (isUnusable) code = exitCodes.unusable;
  }
  return code;
}

const withoutThem =
  (read: Read): Read =>
  async (text, input) =>
    leftOf(await read(text, input));

const leftOf = (article: Article): Article => ({ ...article, document: withoutAttitudes(article.document) });

function cannot(reason: string): number {
  process.stderr.write(`sourceline: ${reason}\n`);
  return exitCodes.unusable;
}

interface Given {
  readonly files: readonly string[];
  readonly format: Format | undefined;
  readonly jsonl: boolean;
  readonly close: boolean;
  readonly facts: boolean;
  readonly hasAttitudes: boolean;
  readonly help: boolean;
}

/** The command line, or what is wrong with it. */
function parse(args: readonly string[]): Given | string {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const { format, jsonl, close, facts, help } = values;
    if (format !== undefined && format !== 'plain' && format !== 'markdown')
      return `--format is plain or markdown, not “${format}”`;
    if (facts && jsonl) return '--facts reads files beside files, and lines have none: not with --jsonl';
    const hasAttitudes = !values['no-attitudes'];
    return { files: positionals.length > 0 ? positionals : ['-'], format, jsonl, close, facts, hasAttitudes, help };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Prints the analysis of one file. One whose facts file has an error is printed with what can be used of it. */
async function analyseFile(
  file: string,
  given: Input,
  read: Read,
  { facts, hasAttitudes }: Pick<Given, 'facts' | 'hasAttitudes'>,
): Promise<Outcome> {
  const text = await textOf(file);
  if ('unusable' in text) return { complaint: text.unusable, isUnusable: true };
  const beside: Beside = facts ? await factsBeside(file) : done;
  const { sidecar, complaint, isUnusable } = beside;
  const article = await read(text.text, given, toDecisions(sidecar?.facts.actors ?? {}));
  const review = sidecar && reviewWith(sidecar, article);
  const right = review ? putRight(article, review, {}) : article;
  await writeLine(analysisOf(file, hasAttitudes ? right : leftOf(right), review));
  return { complaint, isUnusable };
}

const formatOf = (file: string): Format =>
  ['.md', '.markdown'].includes(path.extname(file).toLowerCase()) ? 'markdown' : 'plain';
