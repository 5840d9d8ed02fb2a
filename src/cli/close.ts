import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Article, readArticle } from '../article';
import type { Encoder } from '../encoder/encoder';
import { unreadProse } from '../encoder/unread';
import type { Input } from '../engine/analyse';
import type { FoundClause } from '../engine/close-clauses';
import { reasonOf } from './input';

/** From an article's text to what is printed. */
export type Read = (text: string, input: Input) => Promise<Article>;

export const readByRules: Read = async (text, input) => readArticle(text, input, {});

/** Beside the program's own folder, in the npm package as in the project. */
const folder = path.join(__dirname, '..', 'models', 'close');

/** Reads every paragraph closely, or in plain words why that cannot be done. */
export async function loadCloseReader(): Promise<Read | { readonly unusable: string }> {
  try {
    const { makeEncoder } = await import('../encoder/encoder');
    const model = (name: string) => readFileSync(path.join(folder, name));
    const encoder = await makeEncoder({
      wasm: readFileSync(path.join(__dirname, 'close.wasm')),
      encoder: model('encoder.onnx'),
      words: model('words.bin'),
      roles: model('roles.onnx'),
      vocabulary: model('vocab.txt'),
      numbers: model('close.json'),
    });
    return (text, input) => readClosely(encoder, text, input);
  } catch (error) {
    return { unusable: `${folder}: ${reasonOf(error)}` };
  }
}

async function readClosely(encoder: Encoder, text: string, input: Input): Promise<Article> {
  const first = readArticle(text, input, {});
  const closeReadings = new Map<string, readonly FoundClause[]>();
  for (const prose of unreadProse(first.document, closeReadings)) closeReadings.set(prose, await encoder.read(prose));
  return readArticle(text, { ...input, closeReadings }, {}, first);
}
