import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { encoderFiles } from '../../src/encoder/files';

/** The model and the runtime that ship. */
export const shippedFiles = () => encoderFiles((...name) => readFile(path.join(...name)));
