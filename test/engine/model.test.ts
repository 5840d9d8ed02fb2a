import assert from 'node:assert/strict';
import { MODEL_FORMAT, ModelError, readModel, sectionOf, writeModel } from '../../src/engine/model';
import { addRows, packRows, readTable, type Table, writeTable } from '../../src/engine/table';

const sections = new Map([
  ['words', Uint8Array.of(1, 2, 3)],
  ['empty', new Uint8Array(0)],
  ['tags', Uint8Array.from({ length: 300 }, (_, i) => i % 256)],
]);

describe('A model file', () => {
  it('gives back the sections that were written', () => {
    assert.deepEqual(readModel(writeModel(sections)).sections, sections);
  });

  it('is read from the middle of a larger buffer too', () => {
    const bytes = writeModel(sections);
    const larger = new Uint8Array(bytes.length + 7);
    larger.set(bytes, 5);
    assert.deepEqual(readModel(larger.subarray(5, 5 + bytes.length)).sections, sections);
  });

  it('is refused when empty or something else', () => {
    assert.throws(() => readModel(new Uint8Array(0)), ModelError);
    assert.throws(() => readModel(new TextEncoder().encode('<!doctype html><title>Not found</title>')), /not a model/);
  });

  it('is refused when cut short at any length', () => {
    const bytes = writeModel(sections);
    for (let length = 0; length < bytes.length; length++)
      assert.throws(() => readModel(bytes.subarray(0, length)), ModelError);
  });

  it('is refused when any byte of it changed', () => {
    const bytes = writeModel(sections);
    for (let at = 0; at < bytes.length; at++) {
      const damaged = bytes.slice();
      damaged[at] = (damaged[at] as number) ^ 0x10;
      assert.throws(() => readModel(damaged), ModelError, `byte ${at}`);
    }
  });

  it('of another version is refused with both versions named', () => {
    const bytes = writeModel(sections);
    bytes[4] = MODEL_FORMAT + 1;
    assert.throws(() => readModel(bytes), new RegExp(`format ${MODEL_FORMAT + 1}.*reads ${MODEL_FORMAT}`));
  });

  it('says which section it lacks', () => {
    assert.throws(() => sectionOf(readModel(writeModel(sections)), 'names'), /no section "names"/);
  });
});

describe('A table of weights', () => {
  const weights = Int8Array.from({ length: 12 }, (_, i) => i * 20 - 120);
  const table: Table = {
    labels: ['O', 'B-X', 'I-X'],
    mask: 3,
    rows: packRows(weights, 3),
    stride: 1,
    steps: Int16Array.from({ length: 12 }, (_, i) => i * 3000 - 18000),
    scale: 0.5,
    unit: 3,
  };

  it('gives back what was written', () => {
    assert.deepEqual(readTable(writeTable(table)), table);
  });

  it('is read from a part of a Node buffer, at any place', () => {
    const bytes = writeTable(table);
    for (const before of [0, 1, 2, 3]) {
      const buffer = Buffer.alloc(bytes.length + before + 1);
      buffer.set(bytes, before);
      assert.deepEqual(readTable(buffer.subarray(before, before + bytes.length)), table);
    }
  });

  it('adds up rows as one by one', () => {
    for (const count of [1, 3, 4, 11, 46]) {
      const many = Int8Array.from({ length: 16 * count }, (_, i) => ((i * 7919) % 255) - 127);
      const labels = Array.from({ length: count }, (_, y) => `L${y}`);
      const rows = packRows(many, count);
      const wide: Table = { ...table, labels, mask: 15, rows, stride: rows.length / 16 };
      const features = Int32Array.from({ length: 128 }, (_, k) => k * k - 40);
      const out = new Int32Array(count + 2).fill(5);
      addRows(wide, features, 3, 128, out, 1);
      const want = labels.map((_, y) =>
        features.subarray(3).reduce((sum, one) => sum + (many[(one & 15) * count + y] as number), 5),
      );
      assert.deepEqual([...out], [5, ...want, 5]);
    }
  });

  it('is refused when its length is not what its header says', () => {
    const bytes = writeTable(table);
    assert.throws(() => readTable(bytes.subarray(0, bytes.length - 1)), ModelError);
    assert.throws(() => readTable(bytes.subarray(0, 4)), ModelError);
  });
});
