// Reads the corpora as they are published: folders, .gz files and .tar.gz archives, by path.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';

/** Path inside the corpus → text, sorted by path, so that the order never depends on the disk. */
export type Files = ReadonlyMap<string, string>;

/** The files of a .tar.gz archive, or of a folder that it was unpacked to (same path without ".tar.gz"). */
export function readArchive(archive: string): Files {
  const folder = archive.replace(/\.tar\.gz$/, '');
  const files = existsSync(archive) ? untar(gunzipSync(readFileSync(archive))) : readFolder(folder);
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** One JSON value a line. */
export function readJsonLines(file: string): unknown[] {
  const bytes = readFileSync(file);
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as unknown);
}

function* readFolder(folder: string): Generator<[string, string]> {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.parentPath, entry.name);
    yield [path.relative(path.dirname(folder), file), readFileSync(file, 'utf8')];
  }
}

/** POSIX tar: a header of 512 bytes (name, size in octal, type), then the file, padded to 512. */
function* untar(bytes: Buffer): Generator<[string, string]> {
  const field = (from: number, length: number) => bytes.toString('utf8', from, from + length).replace(/\0.*$/s, '');
  for (let at = 0; at + 512 <= bytes.length && bytes[at] !== 0; ) {
    const size = Number.parseInt(field(at + 124, 12), 8);
    const prefix = field(at + 345, 155);
    const isFile = bytes[at + 156] === 0 || bytes[at + 156] === 48;
    if (isFile) yield [path.join(prefix, field(at, 100)), bytes.toString('utf8', at + 512, at + 512 + size)];
    at += 512 + Math.ceil(size / 512) * 512;
  }
}
