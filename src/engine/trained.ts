// What was learnt from corpora, made once from the bytes of `models/en.bin`; everything works without it, by rules.
import { readModel } from './model';
import { makeNameFinder, type NameFinder } from './tagged-names';

export interface Trained {
  readonly names: NameFinder;
}

/** Takes some 100 ms. @throws {ModelError} where the bytes are cut short, damaged, of another version, or lack a table. */
export function readTrained(bytes: Uint8Array): Trained {
  return { names: makeNameFinder(readModel(bytes)) };
}
