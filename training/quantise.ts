import { FORBIDDEN } from '../src/engine/crf';
import { packRows, type Table } from '../src/engine/table';

/** Weights rounded to a multiple of `grain`: at 2, a fifth of the zipped size goes. */
export function coarsen(table: Table, grain: number): Table {
  const bytes = new Uint8Array(table.rows.slice().buffer);
  const even = bytes.map((byte) => BIAS + Math.max(-126, Math.min(126, Math.round((byte - BIAS) / grain) * grain)));
  return { ...table, rows: new Uint32Array(even.buffer) };
}

const BIAS = 128;

/**
 * Weights to int8, steps to int16. The scale is chosen so that `share` of the weights that are not zero fit; the few beyond are
 * cut to ±127. Weights of at most `deadZone` steps become 0. For the tagger that saves half a megabyte and loses nothing; the name
 * tagger's knowledge is spread over many small weights, which must stay.
 */
export function quantise(
  weights: Float32Array,
  labels: readonly string[],
  mask: number,
  steps: Float32Array,
  share: number,
  deadZone = 0,
): Table {
  const scale = Math.fround(sizeAt(weights, share) / 127);
  const rounded = toInt8(weights, scale).map((weight) => (Math.abs(weight) <= deadZone ? 0 : weight));
  return makeTable(labels, mask, scale, 1, rounded, steps);
}

/** For a table whose sums are added to those of a table with scale `scale`. */
export function quantiseOnto(
  scale: number,
  weights: Float32Array,
  labels: readonly string[],
  mask: number,
  steps: Float32Array,
): Table {
  const unit = Math.max(1, Math.ceil(sizeAt(weights, 1) / 127 / scale));
  return makeTable(labels, mask, scale, unit, toInt8(weights, scale * unit), steps);
}

function makeTable(
  labels: readonly string[],
  mask: number,
  scale: number,
  unit: number,
  weights: Int8Array,
  steps: Float32Array,
): Table {
  const count = labels.length;
  const rows = packRows(weights, count);
  return { labels, mask, rows, stride: rows.length / (mask + 1), steps: toInt16(steps, scale), scale, unit };
}

function sizeAt(weights: Float32Array, share: number): number {
  const sizes = weights
    .filter((weight) => weight !== 0)
    .map(Math.abs)
    .sort();
  return sizes[Math.min(sizes.length - 1, Math.floor(sizes.length * share))] ?? 1;
}

function toInt8(weights: Float32Array, scale: number): Int8Array {
  return Int8Array.from(weights, (weight) => Math.max(-127, Math.min(127, Math.round(weight / scale))));
}

function toInt16(steps: Float32Array, scale: number): Int16Array {
  return Int16Array.from(steps, (step) =>
    step === -Infinity ? FORBIDDEN : Math.max(-32767, Math.min(32767, Math.round(step / scale))),
  );
}
