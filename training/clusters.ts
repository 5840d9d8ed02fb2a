// Word classes from plain text: words that occur between the same neighbours belong together ("Lagos", "Lima"; "said", "wrote").
// Positive pointwise mutual information with the words to the left and right (Bullinaria and Levy 2007), the first dimensions of
// its singular value decomposition by random projection (Halko, Martinsson and Tropp 2011), then spherical k-means in three sizes.
import { randomFrom } from './random';

export interface WordClasses {
  /** Lower-case word with digits as 0 → fine class, from 1. */
  readonly fineOf: ReadonlyMap<string, number>;
  /** For fine class c + 1: its middle and coarse class, from 0. */
  readonly parents: readonly { readonly middle: number; readonly coarse: number }[];
}

export interface ClassSettings {
  readonly leastCount: number;
  readonly contexts: number;
  readonly dimensions: number;
  readonly fine: number;
  readonly middle: number;
  readonly coarse: number;
}

export const CLASS_SETTINGS: ClassSettings = {
  leastCount: 3,
  contexts: 3000,
  dimensions: 64,
  fine: 600,
  middle: 200,
  coarse: 40,
};

interface Sparse {
  /** Row r has the entries starts[r] … starts[r + 1]. */
  readonly starts: Int32Array;
  readonly columns: Int32Array;
  readonly values: Float64Array;
  readonly width: number;
}

export function classifyWords(sentences: Iterable<readonly string[]>, settings: ClassSettings): WordClasses {
  const texts = Array.from(sentences, (words) => words.map(key));
  const counts = new Map<string, number>();
  for (const words of texts) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const byCount = [...counts]
    .filter(([, n]) => n >= settings.leastCount)
    .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  const vocabulary = byCount.map(([word]) => word);
  const matrix = associations(texts, vocabulary, settings.contexts);
  const vectors = embed(matrix, vocabulary.length, settings.dimensions);
  const weights = Float64Array.from(byCount, ([, n]) => Math.sqrt(n));
  const fine = kMeans(vectors, weights, settings.dimensions, settings.fine, 8);
  const middle = kMeans(fine.centres, fine.weights, settings.dimensions, settings.middle, 20);
  const coarse = kMeans(fine.centres, fine.weights, settings.dimensions, settings.coarse, 20);
  return {
    fineOf: new Map(vocabulary.map((word, i) => [word, (fine.classes[i] as number) + 1])),
    parents: Array.from(middle.classes, (m, i) => ({ middle: m, coarse: coarse.classes[i] as number })),
  };
}

export const key = (word: string): string =>
  word
    .replace(/[’‘`]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[–—―]|--+/g, '-')
    .toLowerCase()
    .replace(/\d/g, '0');

function associations(texts: readonly (readonly string[])[], vocabulary: readonly string[], contexts: number): Sparse {
  const ids = new Map(vocabulary.map((word, i) => [word, i]));
  const edge = contexts;
  const half = contexts + 1;
  const rows: Map<number, number>[] = vocabulary.map(() => new Map());
  for (const words of texts) {
    for (let i = 0; i < words.length; i++) {
      const row = rows[ids.get(words[i] as string) ?? -1];
      if (!row) continue;
      for (const side of [0, 1]) {
        const word = words[side === 0 ? i - 1 : i + 1];
        const id = word === undefined ? edge : (ids.get(word) ?? contexts);
        if (id <= contexts) row.set(side * half + id, (row.get(side * half + id) ?? 0) + 1);
      }
    }
  }
  return positive(rows, half * 2);
}

/** Counts to positive pointwise mutual information; the contexts' counts are smoothed by the power 0.75. */
function positive(rows: readonly ReadonlyMap<number, number>[], width: number): Sparse {
  const rowSums = new Float64Array(rows.length);
  const columnSums = new Float64Array(width);
  let entries = 0;
  rows.forEach((row, r) => {
    for (const [c, n] of row) {
      rowSums[r] = (rowSums[r] as number) + n;
      columnSums[c] = (columnSums[c] as number) + n;
      entries++;
    }
  });
  const smooth = columnSums.map((n) => n ** 0.75);
  const total = smooth.reduce((a, b) => a + b, 0);
  const starts = new Int32Array(rows.length + 1);
  const columns = new Int32Array(entries);
  const values = new Float64Array(entries);
  let k = 0;
  rows.forEach((row, r) => {
    for (const [c, n] of [...row].sort(([a], [b]) => a - b)) {
      const value = Math.log((n / (rowSums[r] as number)) * (total / (smooth[c] as number)));
      if (value <= 0) continue;
      columns[k] = c;
      values[k++] = value;
    }
    starts[r + 1] = k;
  });
  return { starts, columns: columns.slice(0, k), values: values.slice(0, k), width };
}

/** Rows as unit vectors in the leading dimensions, each dimension weighted by the square root of its singular value. */
function embed(matrix: Sparse, height: number, dimensions: number): Float32Array {
  const random = randomFrom(20);
  const width = dimensions + 16;
  let probe: Float64Array = Float64Array.from({ length: matrix.width * width }, () => random() * 2 - 1);
  let image: Float64Array = new Float64Array(0);
  for (let round = 0; round < 4; round++) {
    image = multiply(matrix, probe, height, width);
    orthonormalise(image, height, width);
    probe = multiplyTransposed(matrix, image, height, width);
    if (round < 3) orthonormalise(probe, matrix.width, width);
  }
  // probe = Aᵀ·Q: its columns' lengths are close to the singular values after a few rounds, its columns nearly orthogonal.
  const vectors = new Float32Array(height * dimensions);
  const size = new Float64Array(width);
  for (let c = 0; c < width; c++) {
    let sum = 0;
    for (let r = 0; r < matrix.width; r++) sum += (probe[r * width + c] as number) ** 2;
    size[c] = Math.sqrt(sum);
  }
  const order = Array.from(size.keys()).sort((a, b) => (size[b] as number) - (size[a] as number));
  for (let r = 0; r < height; r++) {
    let length = 0;
    for (let d = 0; d < dimensions; d++) {
      const c = order[d] as number;
      const value = (image[r * width + c] as number) * Math.sqrt(size[c] as number);
      vectors[r * dimensions + d] = value;
      length += value * value;
    }
    length = Math.sqrt(length) || 1;
    for (let d = 0; d < dimensions; d++) (vectors[r * dimensions + d] as number) /= length;
  }
  return vectors;
}

function multiply({ starts, columns, values }: Sparse, by: Float64Array, height: number, width: number): Float64Array {
  const out = new Float64Array(height * width);
  for (let r = 0; r < height; r++)
    for (let k = starts[r] as number; k < (starts[r + 1] as number); k++) {
      const from = (columns[k] as number) * width;
      const value = values[k] as number;
      for (let c = 0; c < width; c++) (out[r * width + c] as number) += value * (by[from + c] as number);
    }
  return out;
}

function multiplyTransposed(matrix: Sparse, by: Float64Array, height: number, width: number): Float64Array {
  const { starts, columns, values } = matrix;
  const out = new Float64Array(matrix.width * width);
  for (let r = 0; r < height; r++)
    for (let k = starts[r] as number; k < (starts[r + 1] as number); k++) {
      const to = (columns[k] as number) * width;
      const value = values[k] as number;
      for (let c = 0; c < width; c++) (out[to + c] as number) += value * (by[r * width + c] as number);
    }
  return out;
}

/** Gram–Schmidt, modified, on the columns; column by column in memory, because it reads them so. */
function orthonormalise(matrix: Float64Array, height: number, width: number): void {
  const columns = Array.from({ length: width }, (_, c) =>
    Float64Array.from({ length: height }, (_, r) => matrix[r * width + c] ?? 0),
  );
  columns.forEach((column, c) => {
    for (const earlier of columns.slice(0, c)) {
      let dot = 0;
      for (let r = 0; r < height; r++) dot += (earlier[r] as number) * (column[r] as number);
      for (let r = 0; r < height; r++) (column[r] as number) -= dot * (earlier[r] as number);
    }
    let length = 0;
    for (let r = 0; r < height; r++) length += (column[r] as number) ** 2;
    length = Math.sqrt(length) || 1;
    for (let r = 0; r < height; r++) matrix[r * width + c] = (column[r] as number) /= length;
  });
}

interface Clustering {
  readonly classes: Int32Array;
  readonly centres: Float32Array;
  readonly weights: Float64Array;
}

/** By cosine; the first centres are the heaviest words, which are the commonest and lie far apart. */
function kMeans(
  vectors: Float32Array,
  weights: Float64Array,
  dimensions: number,
  count: number,
  rounds: number,
): Clustering {
  const height = weights.length;
  const heaviest = Array.from(weights.keys()).sort((a, b) => (weights[b] as number) - (weights[a] as number) || a - b);
  let centres = new Float32Array(count * dimensions);
  for (let k = 0; k < count; k++) {
    const from = (heaviest[k % height] as number) * dimensions;
    centres.set(vectors.subarray(from, from + dimensions), k * dimensions);
  }
  const classes = new Int32Array(height);
  let sums = new Float64Array(count);
  for (let round = 0; round < rounds; round++) {
    const next = new Float32Array(count * dimensions);
    sums = new Float64Array(count);
    for (let r = 0; r < height; r++) {
      const k = nearest(vectors, r * dimensions, centres, dimensions, count);
      classes[r] = k;
      const weight = weights[r] as number;
      sums[k] = (sums[k] as number) + weight;
      for (let d = 0; d < dimensions; d++)
        (next[k * dimensions + d] as number) += weight * (vectors[r * dimensions + d] as number);
    }
    for (let k = 0; k < count; k++) {
      let length = 0;
      for (let d = 0; d < dimensions; d++) length += (next[k * dimensions + d] as number) ** 2;
      length = Math.sqrt(length) || 1;
      for (let d = 0; d < dimensions; d++) (next[k * dimensions + d] as number) /= length;
    }
    centres = next;
  }
  return { classes, centres, weights: sums };
}

function nearest(vectors: Float32Array, at: number, centres: Float32Array, dimensions: number, count: number): number {
  let best = 0;
  let top = -2;
  for (let k = 0; k < count; k++) {
    let dot = 0;
    for (let d = 0; d < dimensions; d++) dot += (vectors[at + d] as number) * (centres[k * dimensions + d] as number);
    if (dot > top) {
      top = dot;
      best = k;
    }
  }
  return best;
}
