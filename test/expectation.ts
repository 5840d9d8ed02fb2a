import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { ActorKind, Format, Quotation } from '../src/engine/document';

/** What a careful copy editor reads in an article: the shape of `articles/<name>.expected.json`. Line ends and blanks count as one blank. */
export interface Expectation {
  /** The article, if it is not the file of the same name: a path from `articles/`. */
  readonly article?: string;
  /** All of them, in order of position; each with its marks. */
  readonly quotations: readonly ExpectedQuotation[];
  /** Marks that close nothing. */
  readonly strayMarks?: readonly string[];
  /** Those that must be found; the article may name others. `also`: further names, titles or roles used of the actor. */
  readonly actors: readonly { readonly name: string; readonly kind: ActorKind; readonly also: readonly string[] }[];
  /** All of them. */
  readonly outlets: readonly string[];
  /** What is nobody's name here. */
  readonly notActors: readonly string[];
  /** Of the prose, headings left out. */
  readonly sentences?: number;
  /** All of them. */
  readonly headings?: readonly string[];
  /** Claims without, or not only with, quotation marks; the clear ones, not all. */
  readonly reported: readonly ExpectedReport[];
  /** Notes for people. */
  readonly mustNot?: readonly string[];
  /** The words of a fact that the engine does not find yet → why. A wrong speaker is never excused. */
  readonly openYet?: Readonly<Record<string, string>>;
}

export interface ExpectedQuotation {
  readonly text: string;
  /** The actor's fullest name; null where the article names nobody. */
  readonly speaker: string | null;
  /** Several where careful editors would differ. */
  readonly use: Quotation['use'] | readonly Quotation['use'][];
  readonly closed: boolean;
}

export interface ExpectedReport {
  /** The source's words; its head is enough. */
  readonly source: string;
  readonly actor?: string;
  readonly unnamed?: boolean;
  readonly cue: string;
  /** Some words of the content. */
  readonly contains: string;
}

export interface Case {
  readonly name: string;
  readonly text: string;
  readonly format: Format;
  readonly expected: Expectation;
}

const FOLDER = path.join('test', 'articles');
const ENDING = '.expected.json';

/** Every article that has an expectation, by name. */
export function readCases(): readonly Case[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith(ENDING))
    .sort()
    .map(readCase);
}

function readCase(file: string): Case {
  const name = file.slice(0, -ENDING.length);
  const expected = JSON.parse(readFileSync(path.join(FOLDER, file), 'utf8')) as Expectation;
  const article = articleOf(name, expected);
  const format = article.endsWith('.md') ? 'markdown' : 'plain';
  return { name, text: readFileSync(article, 'utf8'), format, expected };
}

function articleOf(name: string, expected: Expectation): string {
  if (expected.article !== undefined) return path.join(FOLDER, expected.article);
  const found = readdirSync(FOLDER).find((file) => file === `${name}.txt` || file === `${name}.md`);
  if (found === undefined) throw new Error(`${name}${ENDING} has no article beside it`);
  return path.join(FOLDER, found);
}
