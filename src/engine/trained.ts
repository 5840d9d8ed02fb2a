// What was learnt from corpora, made once from the bytes of `models/en.bin`; everything works without it, by rules.
import { type ClauseFinder, makeClauseFinder } from './found-clauses';
import { readModel } from './model';
import { makeNameFinder, type NameFinder } from './tagged-names';

export interface Trained {
  readonly names: NameFinder;
  /** Undefined where the model has names alone. */
  readonly clauses: ClauseFinder | undefined;
}

/** Takes some 100 ms. @throws {ModelError} where the bytes are cut short, damaged, of another version, or lack a table. */
export function readTrained(bytes: Uint8Array): Trained {
  const model = readModel(bytes);
  const names = makeNameFinder(model);
  return { names, clauses: model.sections.has('roles') ? makeClauseFinder(model, names.tags) : undefined };
}
