// A hashed linear model: one row of weights a feature, one column a label. Features have no names at run time: a feature is a
// 32-bit number whose low bits choose the row, and features that meet in one row share it (the "hashing trick").
// Weights are int8; sums are integers, so that every machine gets the same answer to the last bit.
import { ModelError } from './model';

export interface Table {
  readonly labels: readonly string[];
  /** Row of feature f: rows[(f & mask) * stride …]. */
  readonly mask: number;
  /** Four weights a number, each plus 128, lowest byte first; see `addRows`. */
  readonly rows: Uint32Array;
  /** Numbers a row. */
  readonly stride: number;
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
  const height = 2 ** view.getUint8(0);
  const count = view.getUint8(1);
  const stride = strideOf(count);
  let at = HEADER + view.getUint16(8, true);
  const labels = String.fromCharCode(...bytes.subarray(HEADER, at)).split(' ');
  const steps = new Int16Array((count + 1) * count);
  if (labels.length !== count || bytes.length !== at + steps.length * 2 + height * stride * 4)
    throw new ModelError('a table of the model is cut short');
  for (let i = 0; i < steps.length; i++, at += 2) steps[i] = view.getInt16(at, true);
  // A copy, because numbers must begin at a multiple of four; every machine that runs this is little-endian. Not by `slice`, which
  // in Node's buffers does not copy.
  const rows = new Uint32Array(height * stride);
  new Uint8Array(rows.buffer).set(bytes.subarray(at));
  const scale = view.getFloat32(4, true);
  return { labels, mask: height - 1, rows, stride, steps, scale, unit: view.getUint16(2, true) };
}

/** The inverse of `readTable`. */
export function writeTable({ labels, mask, rows, steps, scale, unit }: Table): Uint8Array {
  const names = labels.join(' ');
  const start = HEADER + names.length;
  const bytes = new Uint8Array(start + steps.length * 2 + rows.byteLength);
  const view = new DataView(bytes.buffer);
  view.setUint8(0, Math.log2(mask + 1));
  view.setUint8(1, labels.length);
  view.setUint16(2, unit, true);
  view.setFloat32(4, scale, true);
  view.setUint16(8, names.length, true);
  for (let i = 0; i < names.length; i++) bytes[HEADER + i] = names.charCodeAt(i);
  for (let i = 0; i < steps.length; i++) view.setInt16(start + i * 2, steps[i] ?? 0, true);
  bytes.set(new Uint8Array(rows.buffer, rows.byteOffset, rows.byteLength), start + steps.length * 2);
  return bytes;
}

/** Weights as [row * count + label] to the form that `Table.rows` holds. */
export function packRows(weights: Int8Array, count: number): Uint32Array {
  const stride = strideOf(count);
  const height = weights.length / count;
  const bytes = new Uint8Array(height * stride * 4).fill(BIAS);
  for (let row = 0; row < height; row++)
    for (let y = 0; y < count; y++) bytes[row * stride * 4 + y] = (weights[row * count + y] as number) + BIAS;
  return new Uint32Array(bytes.buffer);
}

const strideOf = (count: number): number => Math.ceil(count / 4);

const BIAS = 128;
/** Rows that can be added before the upper of two sums in one number could run over. */
const MOST_ROWS = 128;
/** Two weights of the four in a number. */
const TWO = 0x00ff00ff;

/**
 * Adds the rows of `features[from…to)` to the sums at `out[at…at + labels)`. Four weights are read at once and added two by two,
 * as the two halves of one number, and two numbers of a row at a time, so that what adds up stays in the processor's registers: five
 * times as fast as one by one. At most `MOST_ROWS` features.
 */
export function addRows(
  table: Table,
  features: Int32Array,
  from: number,
  to: number,
  out: Int32Array,
  at: number,
): void {
  if (to === from) return;
  if (to - from > MOST_ROWS) throw new RangeError(`more than ${MOST_ROWS} features at once`);
  const { stride } = table;
  for (let j = 0; j + 1 < stride; j += 2) addTwo(table, features, from, to, out, at, j);
  if (stride % 2 === 1) addOne(table, features, from, to, out, at, stride - 1);
}

function addTwo(
  { rows, mask, stride, labels }: Table,
  features: Int32Array,
  from: number,
  to: number,
  out: Int32Array,
  at: number,
  j: number,
): void {
  let [a, b, c, d] = [0, 0, 0, 0];
  for (let k = from; k < to; k++) {
    const row = ((features[k] as number) & mask) * stride + j;
    const first = rows[row] as number;
    const second = rows[row + 1] as number;
    a = (a + (first & TWO)) | 0;
    b = (b + ((first >>> 8) & TWO)) | 0;
    c = (c + (second & TWO)) | 0;
    d = (d + ((second >>> 8) & TWO)) | 0;
  }
  const bias = (to - from) * BIAS;
  addHalves(a, b, bias, out, at + 4 * j, 4);
  addHalves(c, d, bias, out, at + 4 * j + 4, labels.length - 4 * j - 4);
}

function addOne(
  { rows, mask, stride, labels }: Table,
  features: Int32Array,
  from: number,
  to: number,
  out: Int32Array,
  at: number,
  j: number,
): void {
  let [a, b] = [0, 0];
  for (let k = from; k < to; k++) {
    const four = rows[((features[k] as number) & mask) * stride + j] as number;
    a = (a + (four & TWO)) | 0;
    b = (b + ((four >>> 8) & TWO)) | 0;
  }
  addHalves(a, b, (to - from) * BIAS, out, at + 4 * j, labels.length - 4 * j);
}

/** Sums of the first and third label in `a`, of the second and fourth in `b`; as many of them as there are labels left. */
function addHalves(a: number, b: number, bias: number, out: Int32Array, at: number, left: number): void {
  (out[at] as number) += (a & 0xffff) - bias;
  if (left > 1) (out[at + 1] as number) += (b & 0xffff) - bias;
  if (left > 2) (out[at + 2] as number) += (a >>> 16) - bias;
  if (left > 3) (out[at + 3] as number) += (b >>> 16) - bias;
}
