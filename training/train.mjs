// Makes models/en.bin and models/en.json: `node training/train.mjs --corpora DIR [--out DIR]`. Same corpora, same bytes.
import { runProgram } from './run-program.mjs';

await runProgram('main');
