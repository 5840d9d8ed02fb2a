// Cues that hardly ever do anything but report. Lemmas as in cues.ts.
import { entries } from './lists';

export const plainCues: ReadonlySet<string> = new Set(
  entries(`
    according to
    acknowledge
    add
    announce
    argue
    ask
    claim
    explain
    insist
    note
    quoted as saying
    said to have
    say
    state
    tell
    tweet
    warn
    write
  `),
);
