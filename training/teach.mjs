// Makes training/silver/polnear-tags.txt.gz: `node training/teach.mjs --corpora DIR --python PYTHON --model NAME`, where PYTHON has
// spaCy and its small English model, installed as NAME. Not part of the training: its result is kept.
import { runProgram } from './run-program.mjs';

await runProgram('teach');
