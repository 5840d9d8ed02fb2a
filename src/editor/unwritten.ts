// What people decided and what could not be written into its file yet. It counts all the same: plain data in, plain data out.
import type { Change } from '../annotations/change';
import { type Sidecar, type Written, writeChanges } from '../annotations/sidecar';
import { overwrites } from '../annotations/unreadable';
import type { Changes } from './annotating';

export interface Unwritten {
  readonly changes: Changes;
  /** Somebody decided it, and may take it back; the rest brings the file up to date. */
  readonly isDecision: boolean;
}

/** One that changes the file. */
export interface Made {
  readonly one: Unwritten;
  /** The file with it and those before it. */
  readonly text: string;
  /** Those before it that still wait. */
  readonly passed: readonly Unwritten[];
}

export interface Caught {
  readonly written: Written;
  /** What is written, one by one. */
  readonly made: readonly Made[];
  /** Those that cannot be made in the file as it is. */
  readonly left: readonly Unwritten[];
}

/** Makes all of them in the file as it is, each on what the one before leaves. */
export function catchUp(now: Sidecar, waiting: readonly Unwritten[]): Caught {
  const [first, ...others] = waiting;
  if (first && others.length === 0) {
    const wanted = wantedBy(first, now);
    const written = wanted && writeChanges(now, wanted);
    return written ? { written, made: madeBy(first, written, []), left: [] } : { ...nothing(now), left: waiting };
  }
  const { changes, made, left } = changesOf(now, waiting);
  const written = writeChanges(now, changes);
  return written ? { written, made, left } : { ...nothing(now), left: waiting };
}

const madeBy = (one: Unwritten, { splices, sidecar }: Written, passed: readonly Unwritten[]): readonly Made[] =>
  splices.length > 0 ? [{ one, text: sidecar.text, passed }] : [];

/** Of what waits, all that the file does not say by now. */
export const unsaid = (waiting: readonly Unwritten[], { made, left }: Caught): readonly Unwritten[] =>
  waiting.filter((one) => left.includes(one) || made.some((written) => written.one === one));

/** What cannot be read is left as it is. Undefined where that is what somebody decides about: a person has to look at it first. */
function wantedBy({ changes, isDecision }: Unwritten, now: Sidecar): readonly Change[] | undefined {
  const wanted = changes(now);
  const isHindered = (change: Change) => !change.path.includes('anchor') && overwrites(now, change);
  return isDecision && wanted.some(isHindered) ? undefined : wanted.filter((change) => !overwrites(now, change));
}

/** Whether that is why it cannot be made. */
export const isBlocked = (one: Unwritten, now: Sidecar): boolean => wantedBy(one, now) === undefined;

/** What came of writing all that waits. Upkeep that has no place in the file is nobody's loss, and is not asked about. */
export function outcomeOf({ written, left }: Caught): 'done' | 'unchanged' | 'unreadable' | 'waiting' {
  const decided = left.filter(({ isDecision }) => isDecision);
  if (decided.some((one) => isBlocked(one, written.sidecar))) return 'unreadable';
  return decided.length > 0 ? 'waiting' : written.splices.length > 0 ? 'done' : 'unchanged';
}

const nothing = (sidecar: Sidecar) => ({ written: { splices: [], sidecar }, made: [] });

function changesOf(now: Sidecar, waiting: readonly Unwritten[]) {
  const changes: Change[] = [];
  const made: Made[] = [];
  const left: Unwritten[] = [];
  let after = now;
  for (const one of waiting) {
    const wanted = wantedBy(one, after);
    const written = wanted && writeChanges(after, wanted);
    if (written) {
      changes.push(...wanted);
      made.push(...madeBy(one, written, [...left]));
    } else left.push(one);
    after = written?.sidecar ?? after;
  }
  return { changes, made, left };
}

/** The file as it will be once all of them are written; as it is where it must not be written. */
export const counted = (now: Sidecar, waiting: readonly Unwritten[]): Sidecar =>
  waiting.length === 0 || now.state !== 'writable' ? now : catchUp(now, waiting).written.sidecar;
