// The container that trained tables travel in: `models/en.bin`.
//
// magic "SLMB" | u16 format | u16 number of sections | u32 length of the whole file | u32 checksum of the number and of all that follows
// then one entry a section: u8 length of name, name in ASCII, u32 offset from the file's start, u32 length; then the sections.
// Numbers are little-endian. Who uses a section knows its inside; nothing here does.

/** Raised when the container or the meaning of a section changes; a file of another format is refused, never guessed at. */
export const MODEL_FORMAT = 1;

const MAGIC = 'SLMB';
const HEADER = 16;

export interface Model {
  readonly sections: ReadonlyMap<string, Uint8Array>;
}

/** A model file that is missing, cut short, damaged or of another version. The message is a sentence for the log. */
export class ModelError extends Error {
  override readonly name = 'ModelError';
}

/** @throws {ModelError} and nothing else, whatever the bytes are. Sections are views into `bytes`, not copies. */
export function readModel(bytes: Uint8Array): Model {
  if (bytes.length < HEADER || ascii(bytes.subarray(0, 4)) !== MAGIC) throw new ModelError('not a model file');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const format = view.getUint16(4, true);
  if (format !== MODEL_FORMAT) throw new ModelError(`model format ${format}, this version reads ${MODEL_FORMAT}`);
  const length = view.getUint32(8, true);
  if (length !== bytes.length) throw new ModelError(`model is ${bytes.length} bytes long and should be ${length}`);
  const count = view.getUint16(6, true);
  if (checksum(count, bytes.subarray(HEADER)) !== view.getUint32(12, true)) throw new ModelError('model is damaged');
  const sections = new Map<string, Uint8Array>();
  let at = HEADER;
  for (let left = count; left > 0; left--) {
    const nameLength = view.getUint8(at);
    const name = ascii(bytes.subarray(at + 1, at + 1 + nameLength));
    at += 1 + nameLength;
    const start = view.getUint32(at, true);
    sections.set(name, bytes.subarray(start, start + view.getUint32(at + 4, true)));
    at += 8;
  }
  return { sections };
}

/** The inverse of `readModel`; training's last step. Sections keep their order, so equal sections give equal bytes. */
export function writeModel(sections: ReadonlyMap<string, Uint8Array>): Uint8Array {
  let at = HEADER;
  for (const name of sections.keys()) at += 9 + name.length;
  let length = at;
  for (const section of sections.values()) length += section.length;
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  bytes.set(toBytes(MAGIC));
  view.setUint16(4, MODEL_FORMAT, true);
  view.setUint16(6, sections.size, true);
  view.setUint32(8, length, true);
  let entry = HEADER;
  for (const [name, section] of sections) {
    view.setUint8(entry, name.length);
    bytes.set(toBytes(name), entry + 1);
    entry += 1 + name.length;
    view.setUint32(entry, at, true);
    view.setUint32(entry + 4, section.length, true);
    entry += 8;
    bytes.set(section, at);
    at += section.length;
  }
  view.setUint32(12, checksum(sections.size, bytes.subarray(HEADER)), true);
  return bytes;
}

/** @throws {ModelError} where the model lacks the section. */
export function sectionOf(model: Model, name: string): Uint8Array {
  const section = model.sections.get(name);
  if (!section) throw new ModelError(`model has no section "${name}"`);
  return section;
}

/** FNV-1a over 32-bit words and the last odd bytes: a fourth of the multiplications, and as good at finding damage. */
function checksum(count: number, bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const whole = bytes.length & ~3;
  let hash = Math.imul(0x811c9dc5 ^ count, 0x01000193);
  for (let i = 0; i < whole; i += 4) hash = Math.imul(hash ^ view.getInt32(i, true), 0x01000193);
  for (let i = whole; i < bytes.length; i++) hash = Math.imul(hash ^ view.getUint8(i), 0x01000193);
  return hash >>> 0;
}

const ascii = (bytes: Uint8Array) => String.fromCharCode(...bytes);
const toBytes = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
