// Sources whose file is no longer the one that somebody looked at.
import { type SourceRecord, settled } from './annotation';
import type { Noted } from './review';

/** A source by its key, with the fingerprint that its file has now. */
export type Fingerprints = ReadonlyMap<string, string>;

/** Fingerprints are written in either case. */
export const isOther = ({ sha256 }: SourceRecord, now: string): boolean =>
  sha256 !== undefined && sha256.toLowerCase() !== now.toLowerCase();

export interface Shaken {
  readonly note: Noted;
  /** Keys of the sources that it rests on and that have changed. */
  readonly sources: readonly string[];
}

/** What somebody vouched for with a source that has changed since. What is still to be checked is looked at anyway. */
export function restingOn(noted: readonly Noted[], changed: Fingerprints): readonly Shaken[] {
  return noted.flatMap((note) => {
    const { evidence = [] } = note.annotation;
    const sources = [...new Set(evidence.map(({ source }) => source))].filter((key) => changed.has(key));
    return settled.includes(note.status) && note.status !== 'cut' && sources.length > 0 ? [{ note, sources }] : [];
  });
}
