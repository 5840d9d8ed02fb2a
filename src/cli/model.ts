import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ModelError } from '../engine/model';
import { readTrained, type Trained } from '../engine/trained';
import { reasonOf } from './input';

/** Beside the program's own folder, in the npm package as in the project. */
const file = path.join(__dirname, '..', 'models', 'en.bin');

/** What was learnt from corpora, or in plain words why it cannot be used. */
export function loadTrained(): Trained | { readonly unusable: string } {
  try {
    return readTrained(readFileSync(file));
  } catch (error) {
    return { unusable: `${file}: ${error instanceof ModelError ? error.message : reasonOf(error)}` };
  }
}
