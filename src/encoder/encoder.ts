// The close reading: a small pre-trained encoder that finds who says what in one paragraph. ``models/close/card.json` says how it was made.
import type { FoundClause } from '../engine/close-clauses';
import { HIDDEN, type Span } from '../engine/document';
import { assemble } from './assembly';
import { cueCandidates } from './cue-candidates';
import { bestRoles, type Chain, marginals } from './decoding';
import { inputOf } from './input';
import type { Calibration, Candidate } from './likelihood';
import { loadNetwork, type Network, type NetworkFiles } from './network';
import { readVocabulary, type Vocabulary } from './pieces';
import { stretchesOf, wordsIn } from './words';

export interface EncoderFiles extends NetworkFiles {
  /** vocab.txt. */
  readonly vocabulary: Uint8Array;
  /** close.json: `chain` and `confidence`. */
  readonly numbers: Uint8Array;
}

export interface Encoder {
  /** The attributions of one paragraph, spans relative to it. Some 50 ms for 40 words; nothing else runs meanwhile. */
  read(prose: string): Promise<readonly FoundClause[]>;
}

interface Parts {
  readonly network: Network;
  readonly vocabulary: Vocabulary;
  readonly chain: Chain;
  readonly confidence: Calibration;
}

/** Takes about a second and 200 MB. Rejects where a file is damaged. */
export async function makeEncoder(files: EncoderFiles): Promise<Encoder> {
  const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
  const { chain, confidence }: Pick<Parts, 'chain' | 'confidence'> = JSON.parse(text(files.numbers));
  const parts = {
    network: await loadNetwork(files),
    vocabulary: readVocabulary(text(files.vocabulary)),
    chain,
    confidence,
  };
  return { read: (prose) => read(parts, prose.replaceAll(HIDDEN, ' ')) };
}

async function read(parts: Parts, prose: string): Promise<readonly FoundClause[]> {
  const found: FoundClause[] = [];
  for (const words of stretchesOf(prose, wordsIn(prose)))
    found.push(...assemble({ prose, words }, await candidatesIn(parts, prose, words), parts.confidence));
  return found;
}

/** Below, a cue has no attribution. */
const LEAST_VALID = 0.06;

async function candidatesIn(
  { network, vocabulary, chain }: Parts,
  prose: string,
  words: readonly Span[],
): Promise<Candidate[]> {
  const { states, cues } = await network.words(inputOf(vocabulary, prose, words));
  const candidates = cueCandidates(cues);
  if (candidates.length === 0) return [];
  const around = await network.roles(states, candidates, words.length);
  return candidates.flatMap((cue, i) => {
    const { valid, scores } = around[i]!;
    if (valid < LEAST_VALID) return [];
    return [{ cue, valid, roles: bestRoles(chain, scores), marginals: marginals(chain, scores) }];
  });
}
