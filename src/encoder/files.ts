import type { EncoderFiles } from './encoder';

/** `read` gives a file's bytes by its path inside the extension's, or the package's, folder. Rejects when `read` does. */
export async function encoderFiles(read: (...path: string[]) => Promise<Uint8Array>): Promise<EncoderFiles> {
  const model = (name: string) => read('models', 'close', name);
  return {
    wasm: await read('dist', 'close.wasm'),
    encoder: await model('encoder.onnx'),
    words: await model('words.bin'),
    roles: await model('roles.onnx'),
    vocabulary: await model('vocab.txt'),
    numbers: await model('close.json'),
  };
}
