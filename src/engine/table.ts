// A hashed linear model: one row of weights a feature, one column a label. Features have no names at run time: a feature is a
// 32-bit number whose low bits choose the row, and features that meet in one row share it (the "hashing trick").
// Rows are int8; sums are integers, so that every machine gets the same answer to the last bit.
import { ModelError } from './model';

export interface Table {
  readonly labels: readonly string[];
  /** Row of feature f: weights[(f & mask) * labels.length …]. */
  readonly mask: number;
  readonly weights: Int8Array;
  /** From label to label, as large as the sums of rows: [from * labels + to]; row `labels` stands for the sentence's start. */
  readonly steps: Int16Array;
  /** Multiply sums by this to get the trained model's own scores (natural logarithms of odds). */
  readonly scale: number;
  /** Multiply rows by this before they are added to sums that another table of the same scale made. 1 where a table stands alone. */
  readonly unit: number;
}

const HEADER = 10;

/** u8 bits, u8 number of labels, u16 unit, f32 scale, u16 length of the labels joined by spaces, labels, steps, rows. Little-endian. */
export function readTable(bytes: Uint8Array): Table {
  if (bytes.length < HEADER) throw new ModelError('a table of the model is cut short');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const rows = 2 ** view.getUint8(0);
  const count = view.getUint8(1);
  let at = HEADER + view.getUint16(8, true);
  const labels = String.fromCharCode(...bytes.subarray(HEADER, at)).split(' ');
  const steps = new Int16Array((count + 1) * count);
  if (labels.length !== count || bytes.length !== at + steps.length * 2 + rows * count)
    throw new ModelError('a table of the model is cut short');
  for (let i = 0; i < steps.length; i++, at += 2) steps[i] = view.getInt16(at, true);
  const weights = new Int8Array(bytes.buffer, bytes.byteOffset + at, rows * count);
  return { labels, mask: rows - 1, weights, steps, scale: view.getFloat32(4, true), unit: view.getUint16(2, true) };
}

/** The inverse of `readTable`. */
export function writeTable(table: Table): Uint8Array {
  const names = table.labels.join(' ');
  const start = HEADER + names.length;
  const bytes = new Uint8Array(start + table.steps.length * 2 + table.weights.length);
  const view = new DataView(bytes.buffer);
  view.setUint8(0, Math.log2(table.mask + 1));
  view.setUint8(1, table.labels.length);
  view.setUint16(2, table.unit, true);
  view.setFloat32(4, table.scale, true);
  view.setUint16(8, names.length, true);
  for (let i = 0; i < names.length; i++) bytes[HEADER + i] = names.charCodeAt(i);
  for (let i = 0; i < table.steps.length; i++) view.setInt16(start + i * 2, table.steps[i] ?? 0, true);
  bytes.set(
    new Uint8Array(table.weights.buffer, table.weights.byteOffset, table.weights.length),
    start + table.steps.length * 2,
  );
  return bytes;
}

/** Adds the rows of `features[from…to)` to the sums at `out[at…at + labels)`. */
export function addRows(
  table: Table,
  features: Int32Array,
  from: number,
  to: number,
  out: Int32Array,
  at: number,
): void {
  const { weights, mask } = table;
  const count = table.labels.length;
  for (let k = from; k < to; k++) {
    const row = ((features[k] as number) & mask) * count;
    for (let label = 0; label < count; label++) (out[at + label] as number) += weights[row + label] as number;
  }
}
