import { readFileSync } from 'node:fs';
import { readTrained, type Trained } from '../src/engine/trained';

/** Made once, when a test file is loaded: no test's time limit should pay for it. */
const made = readTrained(readFileSync('models/en.bin'));

/** The tables that ship. */
export const trained = (): Trained => made;
