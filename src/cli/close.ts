import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Decisions } from '../annotations/decisions';
import { type Article, readArticle } from '../article';
import type { Encoder } from '../encoder/encoder';
import { encoderFiles } from '../encoder/files';
import { unreadProse } from '../encoder/unread';
import type { Input } from '../engine/analyse';
import type { CloseReading } from '../engine/close-clauses';
import { reasonOf } from './input';

/** From an article's text to what is printed. */
export type Read = (text: string, input: Input, decisions?: Decisions) => Promise<Article>;

export const readByRules: Read = async (text, input, decisions) => readArticle(text, input, {}, undefined, decisions);

/** Beside the program's own folder, in the npm package as in the project. */
const root = path.join(__dirname, '..');

/** Reads every paragraph closely, or in plain words why that cannot be done. */
export async function loadCloseReader(): Promise<Read | { readonly unusable: string }> {
  try {
    const { makeEncoder } = await import('../encoder/encoder');
    const encoder = await makeEncoder(await encoderFiles((...name) => readFile(path.join(root, ...name))));
    return (text, input, decisions) => readClosely(encoder, text, input, decisions);
  } catch (error) {
    return { unusable: `${path.join(root, 'models', 'close')}: ${reasonOf(error)}` };
  }
}

async function readClosely(encoder: Encoder, text: string, input: Input, decisions?: Decisions): Promise<Article> {
  const first = readArticle(text, input, {});
  const closeReadings = new Map<string, CloseReading>();
  for (const prose of unreadProse(first.document, closeReadings))
    closeReadings.set(prose, { clauses: await encoder.read(prose) });
  return readArticle(text, { ...input, closeReadings }, {}, first, decisions);
}
