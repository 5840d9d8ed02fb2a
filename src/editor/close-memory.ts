// What has been read closely, by the words of a paragraph: plain data, so that it can be tested without an editor or a model.
import { carried, sharedEnds } from '../encoder/carried';
import type { CloseReading, CloseReadings } from '../engine/close-clauses';

/** Of all articles. undefined: it cannot be read closely, and the first reading stands. */
export interface Known extends CloseReadings {
  has(prose: string): boolean;
  set(prose: string, reading: CloseReading | undefined): void;
}

/** One article: what is known of its paragraphs, and what the readings of paragraphs that were edited since still say. */
export interface ArticleMemory extends CloseReadings {
  /** Told of each version: from then on edits are compared with its paragraphs. */
  follow(proses: readonly string[]): void;
  /** Somebody has decided something in a paragraph: what is known of it now stays, whatever is found later. */
  keep(prose: string): void;
  isKept(prose: string): boolean;
}

const MOST_PARAGRAPHS = 5_000;

/** The oldest are forgotten first. */
export function makeKnown(most = MOST_PARAGRAPHS): Known {
  const kept = new Map<string, CloseReading | undefined>();
  return {
    has: (prose) => kept.has(prose),
    get: (prose) => kept.get(prose),
    set: (prose, reading) => {
      kept.set(prose, reading);
      const [oldest] = kept.keys();
      if (kept.size > most && oldest !== undefined) kept.delete(oldest);
    },
  };
}

/** A paragraph as it was read closely, before the edits. */
interface Origin {
  readonly prose: string;
  readonly reading: CloseReading;
}

export function makeArticleMemory(known: Known): ArticleMemory {
  let origins: readonly Origin[] = [];
  const kept = new Map<string, CloseReading | undefined>();
  let edited = new Map<string, { readonly origin: Origin; readonly now: CloseReading }>();
  const carry = (prose: string): CloseReading | undefined => {
    const origin = nearest(prose, origins);
    if (!origin) return undefined;
    const now = carried(origin.prose, origin.reading, prose);
    edited.set(prose, { origin, now });
    return now;
  };
  const originOf = (prose: string): Origin | undefined => {
    const reading = known.get(prose);
    return reading ? { prose, reading } : edited.get(prose)?.origin;
  };
  const get = (prose: string): CloseReading | undefined => {
    if (kept.has(prose)) return kept.get(prose);
    return known.has(prose) ? known.get(prose) : (edited.get(prose)?.now ?? carry(prose));
  };
  return {
    get,
    keep: (prose) => {
      if (!known.has(prose)) kept.set(prose, get(prose));
    },
    isKept: (prose) => kept.has(prose),
    follow: (proses) => {
      origins = proses.flatMap((prose) => originOf(prose) ?? []);
      edited = new Map(proses.flatMap((prose) => (known.has(prose) ? [] : entryOf(edited, prose))));
    },
  };
}

const entryOf = <V>(map: ReadonlyMap<string, V>, key: string): [string, V][] => {
  const value = map.get(key);
  return value === undefined ? [] : [[key, value]];
};

/** Of a paragraph's characters, so many must stand at the ends of the one that it was: half of it, and a few words. */
const LEAST_SHARED = 20;

function nearest(prose: string, origins: readonly Origin[]): Origin | undefined {
  let most = Math.max(LEAST_SHARED, prose.length / 2) - 1;
  let best: Origin | undefined;
  for (const origin of origins) {
    const shared = sharedEnds(origin.prose, prose);
    if (shared <= most) continue;
    most = shared;
    best = origin;
  }
  return best;
}
