// Makes models/en.bin and models/en.json: `node training/train.mjs --corpora DIR [--out DIR]`. Same corpora, same bytes. With
// `--only pronouns` it makes src/engine/pronoun-weights.ts instead.
import { runProgram } from './run-program.mjs';

const only = process.argv[process.argv.indexOf('--only') + 1];
await runProgram(only === 'pronouns' ? 'pronouns' : 'main');
