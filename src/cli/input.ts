import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';

/** In bytes, of a file or of a line of JSON. The longest article is a hundredth of it; what is larger is no article. */
export const largest = 64 * 1024 * 1024;

/** The bytes of a file, or of standard input for "-". */
export const open = (file: string): Readable => (file === '-' ? process.stdin : createReadStream(file));

export type Text = { readonly text: string } | { readonly unusable: string; readonly isMissing?: boolean };

/** A file's text without its byte order mark, or in plain words why it is none. */
export async function textOf(file: string): Promise<Text> {
  try {
    const chunks: Buffer[] = [];
    let length = 0;
    for await (const chunk of open(file)) {
      length += chunk.length;
      if (length > largest) return { unusable: `is larger than ${largest / 1024 / 1024} MB` };
      chunks.push(chunk);
    }
    return textIn(Buffer.concat(chunks));
  } catch (error) {
    return { unusable: reasonOf(error), isMissing: isMissing(error) };
  }
}

const isMissing = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ENOENT';

/** A null byte is valid UTF-8, and stands in no article. */
function textIn(bytes: Uint8Array): Text {
  if (isUtf16(bytes)) return { unusable: 'is UTF-16 text; save it as UTF-8' };
  return bytes.includes(0) ? { unusable: 'is not a text file' } : decode(bytes);
}

/** Reads bytes as UTF-8, without a byte order mark at their beginning. */
export function decode(bytes: Uint8Array): Text {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { unusable: 'is not UTF-8 text' };
  }
}

const isUtf16 = ([first, second]: Uint8Array): boolean =>
  (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  EISDIR: 'is a folder',
  EACCES: 'may not be read',
  EPERM: 'may not be read',
};

/** Why a file could not be read, in plain words where they are known. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return ('code' in error ? reasons[String(error.code)] : undefined) ?? error.message;
}
