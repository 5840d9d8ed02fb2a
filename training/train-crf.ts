// Weights of a linear-chain conditional random field over hashed features: AdaGrad on the log-likelihood, features dropped at
// random while learning, weight decay on the features seen, the last epochs averaged.
import { passBackward, passForward } from './chain';
import { randomFrom, shuffle } from './random';

export interface Sequence {
  readonly length: number;
  /** Token i has the features starts[i] … starts[i + 1]. */
  readonly starts: Int32Array;
  readonly features: Int32Array;
  /** Bit y: label y is right for all that the corpus says. More than one bit where the corpus does not tell them apart. */
  readonly allowed: Uint32Array;
  /** Bit y: the token may have label y at all. */
  readonly possible: Uint32Array;
  readonly weight: number;
  /** What speaks for each label before any feature does: [token * labels + label]. */
  readonly base?: Float32Array;
}

export interface CrfSettings {
  readonly bits: number;
  readonly epochs: number;
  readonly rate: number;
  readonly decay: number;
  readonly drop: number;
  /** Features seen less often than this are left out. */
  readonly leastSeen: number;
  readonly seed: number;
}

export interface Crf {
  readonly labels: readonly string[];
  readonly mask: number;
  readonly weights: Float32Array;
  /** [from * labels + to]; row `labels` is the start; -Infinity where the step is forbidden. */
  readonly steps: Float32Array;
}

/** "I-X" only after "B-X" or "I-X". */
export function freshSteps(labels: readonly string[]): Float32Array {
  const count = labels.length;
  const steps = new Float32Array((count + 1) * count);
  for (let p = 0; p <= count; p++)
    labels.forEach((to, y) => {
      const from = labels[p] ?? 'O';
      if (to.startsWith('I-') && from.slice(2) !== to.slice(2)) steps[p * count + y] = -Infinity;
    });
  return steps;
}

export function trainCrf(
  sequences: readonly Sequence[],
  labels: readonly string[],
  settings: CrfSettings,
  log: (line: string) => void,
  steps: Float32Array = freshSteps(labels),
): Crf {
  const count = labels.length;
  const mask = 2 ** settings.bits - 1;
  const stride = 2 * 2 ** Math.ceil(Math.log2(count));
  const rows = new Float32Array((mask + 1) * stride);
  const stepSquares = new Float32Array(steps.length);
  const sums = new Float32Array(rows.length);
  const stepSums = new Float32Array(steps.length);
  const kept = withoutRare(sequences, settings.leastSeen);
  const random = randomFrom(settings.seed);
  const order = Int32Array.from(kept.keys());
  const scratch = new Scratch(kept, count);
  let averaged = 0;
  const learner = { labels, mask, rows, stride, steps };
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    shuffle(order, random);
    let loss = 0;
    for (const index of order) {
      const sequence = kept[index] as Sequence;
      if (sequence.length === 0) continue;
      loss += learn(learner, dropSome(sequence, settings.drop, random, scratch), stepSquares, settings, scratch);
    }
    if (epoch >= 1) {
      averaged++;
      for (let k = 0; k < rows.length; k++) (sums[k] as number) += rows[k] as number;
      for (let k = 0; k < steps.length; k++) (stepSums[k] as number) += steps[k] as number;
    }
    log(`  epoch ${epoch + 1}: loss a sentence ${(loss / kept.length).toFixed(4)}`);
  }
  if (averaged > 0) {
    for (let k = 0; k < rows.length; k++) rows[k] = (sums[k] as number) / averaged;
    for (let k = 0; k < steps.length; k++) steps[k] = (stepSums[k] as number) / averaged;
  }
  return { labels, mask, weights: weightsOf(learner), steps };
}

/** Weights while they are learnt: a row holds a feature's weights and behind them, at half the stride, their squares' sums, so that both
 *  come from memory at once. */
interface Learner {
  readonly labels: readonly string[];
  readonly mask: number;
  readonly rows: Float32Array;
  readonly stride: number;
  readonly steps: Float32Array;
}

function weightsOf({ labels, mask, rows, stride }: Learner): Float32Array {
  const weights = new Float32Array((mask + 1) * labels.length);
  for (let row = 0; row <= mask; row++)
    weights.set(rows.subarray(row * stride, row * stride + labels.length), row * labels.length);
  return weights;
}

/** Arrays that every sentence uses anew. */
class Scratch {
  readonly emit: Float64Array;
  readonly forward: Float64Array;
  readonly backward: Float64Array;
  readonly bounded: Float64Array;
  readonly boundedBack: Float64Array;
  readonly features: Int32Array;
  readonly starts: Int32Array;
  constructor(sequences: readonly Sequence[], count: number) {
    const longest = Math.max(1, ...sequences.map(({ length }) => length));
    const widest = sequences.reduce((most, { features }) => Math.max(most, features.length), 1);
    this.emit = new Float64Array(longest * count);
    this.forward = new Float64Array(longest * count);
    this.backward = new Float64Array(longest * count);
    this.bounded = new Float64Array(longest * count);
    this.boundedBack = new Float64Array(longest * count);
    this.features = new Int32Array(widest);
    this.starts = new Int32Array(longest + 1);
  }
}

function withoutRare(sequences: readonly Sequence[], least: number): Sequence[] {
  if (least <= 1) return [...sequences];
  const mask = 2 ** 25 - 1;
  const seen = new Uint8Array(mask + 1);
  for (const { features } of sequences)
    for (const one of features) {
      const k = one & mask;
      if ((seen[k] as number) < 255) seen[k] = (seen[k] as number) + 1;
    }
  return sequences.map((sequence) => {
    const { features, starts, length } = sequence;
    const kept = new Int32Array(features.length);
    const begins = new Int32Array(length + 1);
    let n = 0;
    for (let i = 0; i < length; i++) {
      begins[i] = n;
      for (let k = starts[i] as number; k < (starts[i + 1] as number); k++)
        if ((seen[(features[k] as number) & mask] as number) >= least) kept[n++] = features[k] as number;
    }
    begins[length] = n;
    return { ...sequence, features: kept.slice(0, n), starts: begins };
  });
}

function dropSome(sequence: Sequence, share: number, random: () => number, scratch: Scratch): Sequence {
  if (share === 0) return sequence;
  const { features, starts, length } = sequence;
  let n = 0;
  for (let i = 0; i < length; i++) {
    scratch.starts[i] = n;
    for (let k = starts[i] as number; k < (starts[i + 1] as number); k++)
      if (random() >= share) scratch.features[n++] = features[k] as number;
  }
  scratch.starts[length] = n;
  return { ...sequence, features: scratch.features, starts: scratch.starts };
}

/** One step of learning; gives back how surprised the model was. */
function learn(
  crf: Learner,
  sequence: Sequence,
  stepSquares: Float32Array,
  settings: CrfSettings,
  scratch: Scratch,
): number {
  const { length, allowed, possible, weight } = sequence;
  const count = crf.labels.length;
  const { emit, forward, backward, bounded, boundedBack } = scratch;
  const step = Float64Array.from(crf.steps, Math.exp);
  emissions(crf, sequence, emit);
  const free = { emit, step, length, count, allowed: possible };
  passForward(free, forward);
  passBackward(free, backward);
  if (!fixOnly(sequence, count, bounded, boundedBack)) {
    const bound = { ...free, allowed };
    passForward(bound, bounded);
    passBackward(bound, boundedBack);
  }

  const wrong = new Float64Array(count);
  let loss = 0;
  for (let i = 0; i < length; i++) {
    if (possible[i] === 1 && (i === 0 || possible[i - 1] === 1)) continue; // nothing to choose, nothing to learn
    loss -= Math.log(Math.max(errorsAt(i, scratch, weight, wrong), 1e-30));
    if (wrong.some((g) => Math.abs(g) > NEGLIGIBLE)) moveWeights(crf, sequence, i, wrong, settings);
    learnSteps(i, crf.steps, step, stepSquares, scratch, count, settings.rate, weight);
  }
  return loss;
}

/** Where one label is right at each token there is one way only, and nothing to pass: a fourth of the time. */
function fixOnly(
  { length, allowed }: Sequence,
  count: number,
  bounded: Float64Array,
  boundedBack: Float64Array,
): boolean {
  for (let i = 0; i < length; i++) {
    const bits = allowed[i] as number;
    if ((bits & (bits - 1)) !== 0) return false;
  }
  bounded.fill(0, 0, length * count);
  boundedBack.fill(1, 0, length * count);
  for (let i = 0; i < length; i++) bounded[i * count + 31 - Math.clz32(allowed[i] as number)] = 1;
  return true;
}

/** Gradients below this are not worth a write to memory. */
const NEGLIGIBLE = 1e-3;

function emissions(
  { mask, rows, stride, labels }: Learner,
  { length, starts, features, base }: Sequence,
  emit: Float64Array,
): void {
  const count = labels.length;
  for (let i = 0; i < length; i++) {
    const at = i * count;
    for (let y = 0; y < count; y++) emit[at + y] = base?.[at + y] ?? 0;
    for (let k = starts[i] as number; k < (starts[i + 1] as number); k++) {
      const row = ((features[k] as number) & mask) * stride;
      for (let y = 0; y < count; y++) (emit[at + y] as number) += rows[row + y] as number;
    }
    let most = -Infinity;
    for (let y = 0; y < count; y++) most = Math.max(most, emit[at + y] as number);
    for (let y = 0; y < count; y++) emit[at + y] = Math.exp((emit[at + y] as number) - most);
  }
}

/** Writes how far each label's likelihood at token i is from what it should be; gives back the likelihood of what is right. */
function errorsAt(
  i: number,
  { forward, backward, bounded, boundedBack }: Scratch,
  weight: number,
  wrong: Float64Array,
): number {
  const at = i * wrong.length;
  let all = 0;
  let right = 0;
  for (let y = 0; y < wrong.length; y++) {
    all += (forward[at + y] as number) * (backward[at + y] as number);
    right += (bounded[at + y] as number) * (boundedBack[at + y] as number);
  }
  let hit = 0;
  for (let y = 0; y < wrong.length; y++) {
    const is = ((forward[at + y] as number) * (backward[at + y] as number)) / (all || 1);
    const should = ((bounded[at + y] as number) * (boundedBack[at + y] as number)) / (right || 1);
    if (should > 0) hit += is;
    wrong[y] = (should - is) * weight;
  }
  return hit;
}

/** AdaGrad: weights that were moved often move less. */
function moveWeights(
  { mask, rows, stride, labels }: Learner,
  { starts, features }: Sequence,
  i: number,
  wrong: Float64Array,
  { rate, decay }: CrfSettings,
): void {
  const count = labels.length;
  const half = stride / 2;
  for (let k = starts[i] as number; k < (starts[i + 1] as number); k++) {
    const row = ((features[k] as number) & mask) * stride;
    for (let y = 0; y < count; y++) {
      const g = wrong[y] as number;
      if (g > -NEGLIGIBLE && g < NEGLIGIBLE) continue;
      const w = rows[row + y] as number;
      const square = (rows[row + half + y] as number) + g * g;
      rows[row + half + y] = square;
      rows[row + y] = w + (rate * (g - decay * w)) / Math.sqrt(square + 1e-3);
    }
  }
}

function learnSteps(
  i: number,
  steps: Float32Array,
  step: Float64Array,
  squares: Float32Array,
  { emit, forward, backward, bounded, boundedBack }: Scratch,
  count: number,
  rate: number,
  weight: number,
): void {
  const first = i === 0 ? count : 0;
  const lastRow = i === 0 ? count : count - 1;
  let all = 0;
  let right = 0;
  const value = (table: Float64Array, back: Float64Array, p: number, y: number) =>
    (i === 0 ? 1 : (table[(i - 1) * count + p] as number)) *
    (step[p * count + y] as number) *
    (emit[i * count + y] as number) *
    (back[i * count + y] as number);
  const isOpen = (y: number) => (forward[i * count + y] as number) > 0;
  const mayBe = (y: number) => (bounded[i * count + y] as number) > 0;
  for (let p = first; p <= lastRow; p++)
    for (let y = 0; y < count; y++) {
      if (isOpen(y)) all += value(forward, backward, p, y);
      if (mayBe(y)) right += value(bounded, boundedBack, p, y);
    }
  for (let p = first; p <= lastRow; p++)
    for (let y = 0; y < count; y++) {
      const k = p * count + y;
      const is = isOpen(y) ? value(forward, backward, p, y) / (all || 1) : 0;
      const should = mayBe(y) ? value(bounded, boundedBack, p, y) / (right || 1) : 0;
      const g = (should - is) * weight;
      if (steps[k] === -Infinity || (g > -1e-3 && g < 1e-3)) continue;
      squares[k] = (squares[k] as number) + g * g;
      (steps[k] as number) += (rate * g) / Math.sqrt((squares[k] as number) + 1e-3);
    }
}
