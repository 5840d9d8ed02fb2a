import { readFileSync } from 'node:fs';
import type { EncoderFiles } from '../../src/encoder/encoder';

const model = (name: string) => readFileSync(`models/close/${name}`);

/** The shipped model and runtime. */
export const encoderFiles = (): EncoderFiles => ({
  wasm: readFileSync('dist/close.wasm'),
  encoder: model('encoder.onnx'),
  words: model('words.bin'),
  roles: model('roles.onnx'),
  vocabulary: model('vocab.txt'),
  numbers: model('close.json'),
});
