// The two networks, run by onnxruntime-web: one reads the words, the other the roles around each cue.
import { env, InferenceSession, Tensor } from 'onnxruntime-web/wasm';
import { type CueCandidate, likelihoodsAt } from './cue-candidates';
import type { Three } from './decoding';
import type { EncoderInput } from './input';

/** All of `models/close/` that the networks need, and the runtime's own code. */
export interface NetworkFiles {
  /** onnxruntime-web's ort-wasm-simd-threaded.wasm. */
  readonly wasm: Uint8Array;
  readonly encoder: Uint8Array;
  /** The vocabulary's weights, which encoder.onnx calls words.bin. */
  readonly words: Uint8Array;
  readonly roles: Uint8Array;
}

export interface WordStates {
  readonly states: Tensor;
  /** For each word, softmaxed. */
  readonly cues: ReturnType<typeof likelihoodsAt>[];
}

export interface CueRoles {
  readonly valid: number;
  /** For each word. */
  readonly scores: readonly Three[];
}

export interface Network {
  words(input: EncoderInput): Promise<WordStates>;
  roles(states: Tensor, cues: readonly CueCandidate[], words: number): Promise<CueRoles[]>;
}

/** Takes about a second. One thread, in this one: nothing is fetched and no worker started. */
export async function loadNetwork(files: NetworkFiles): Promise<Network> {
  env.wasm.numThreads = 1;
  env.wasm.proxy = false;
  env.wasm.wasmBinary = files.wasm;
  const options: InferenceSession.SessionOptions = { executionProviders: ['wasm'] };
  const encoder = await InferenceSession.create(files.encoder, {
    ...options,
    externalData: [{ path: 'words.bin', data: files.words }],
  });
  const roles = await InferenceSession.create(files.roles, options);
  return {
    words: (input) => readWords(encoder, input),
    roles: (states, cues, words) => readRoles(roles, states, cues, words),
  };
}

const whole = (values: readonly number[], dims: readonly number[]): Tensor =>
  new Tensor('int64', BigInt64Array.from(values, BigInt), dims);

const all = (length: number, dims: readonly number[]): Tensor =>
  new Tensor('bool', new Uint8Array(length).fill(1), dims);

const TAGS = 5; // values a word: outside, begins, goes on, and two that only training used

async function readWords(encoder: InferenceSession, input: EncoderInput): Promise<WordStates> {
  const row = (values: readonly number[]) => whole(values, [1, values.length]);
  const { states, tags } = await encoder.run({
    ids: row(input.ids),
    case: row(input.case),
    quote: row(input.quote),
    mask: all(input.ids.length, [1, input.ids.length]),
    first: row(input.first),
  });
  const values = numbers(tags);
  return { states: states!, cues: input.first.map((_, at) => likelihoodsAt(values, at * TAGS)) };
}

const FARTHEST = 64; // words; as in training

async function readRoles(
  session: InferenceSession,
  states: Tensor,
  cues: readonly CueCandidate[],
  words: number,
): Promise<CueRoles[]> {
  const dims = [cues.length, words];
  const table = (value: (cue: CueCandidate, word: number) => number) =>
    cues.flatMap((cue) => Array.from({ length: words }, (_, word) => value(cue, word)));
  const { emissions, valid } = await session.run({
    states,
    par: whole(new Array<number>(cues.length).fill(0), [cues.length]),
    cue: new Tensor(
      'float32',
      table(({ from, to }, word) => (word >= from && word < to ? 1 : 0)),
      dims,
    ),
    dist: whole(table(distance), dims),
    mask: all(cues.length * words, dims),
  });
  const [scores, logits] = [numbers(emissions), numbers(valid)];
  return cues.map((_, i) => ({
    valid: 1 / (1 + Math.exp(-(logits[i] ?? 0))),
    scores: Array.from({ length: words }, (_, word) => threeAt(scores, (i * words + word) * 3)),
  }));
}

function distance({ from, to }: CueCandidate, word: number): number {
  const signed = word < from ? word - from : word >= to ? word - to + 1 : 0;
  return Math.max(-FARTHEST, Math.min(FARTHEST, signed)) + FARTHEST;
}

const threeAt = (values: Float32Array, at: number): Three => [
  values[at] ?? 0,
  values[at + 1] ?? 0,
  values[at + 2] ?? 0,
];

function numbers(tensor: Tensor | undefined): Float32Array {
  if (tensor?.data instanceof Float32Array) return tensor.data;
  throw new TypeError('The close reading’s network gives no numbers.');
}
