// The facts file beside an article, as the command line reads and prints it. It is never written here.
import type { Annotation } from '../annotations/annotation';
import type { Problem, Reason } from '../annotations/problems';
import type { Lost, Noted, Review } from '../annotations/review';
import { readSidecar, type Sidecar } from '../annotations/sidecar';
import type { Span } from '../engine/document';
import { done, type Outcome } from './command';
import { textOf } from './input';

const name = 'facts.yaml';

export interface Beside extends Outcome {
  readonly sidecar?: Sidecar;
}

/** What stands beside a file; nothing where nobody has decided anything. */
export async function factsBeside(file: string): Promise<Beside> {
  if (file === '-') return done;
  const text = await textOf(`${file}.${name}`);
  if ('unusable' in text) return text.isMissing ? done : { complaint: `${name}: ${text.unusable}`, isUnusable: true };
  const sidecar = readSidecar(text.text); // never throws
  return { sidecar, complaint: sidecar.problems.map(sayProblem).join('; '), isUnusable: sidecar.state === 'broken' };
}

const sayProblem = (problem: Problem): string => `${name}, line ${problem.line + 1}: ${wordsFor(problem)}`;

function wordsFor({ reason, words, expected }: Problem): string {
  const texts: Readonly<Record<Reason, string>> = {
    syntax: `is not YAML: ${words}`,
    alias: 'refers to another part of the file (“*name”), which is not followed',
    'too-large': 'is too large to be read',
    'wrong-format': `is no format that there is; it can be ${expected}`,
    conflict: `two versions meet here: ${words}`,
    'newer-format': 'was written by a newer version; what is known of it is used',
    'not-expected': `“${words}” cannot stand here; what can: ${expected}`,
    missing: `something is missing: ${expected}`,
    'same-id': 'another annotation has this id too',
    'unknown-actor': `no actor has this key: ${words}`,
    'unknown-source': `no source has this key: ${words}`,
  };
  return texts[reason];
}

/**
 * What people decided, in the file's own words and with the places where it stands now. The status is the one that counts now: what
 * somebody vouched for and somebody changed since is “checking”, and `was` says what it was. Where `span` is null the words are gone,
 * or may be at any of `places`.
 */
export const factsIn = ({ facts, noted, lost, rejected }: Review): object => ({
  annotations: [...noted.map(notedIn), ...lost.map(lostIn)],
  rejected: rejected.map(({ because, ...span }) => ({ span: pair(span), because })),
  sources: facts.sources,
});

const notedIn = ({ annotation, span, status, was }: Noted): object => ({
  ...annotation,
  status,
  was: was ?? null,
  span: pair(span),
  places: [],
});

const lostIn = ({ annotation, choices }: Lost): object => ({
  ...annotation,
  status: statusOf(annotation),
  was: null,
  span: null,
  places: choices.map(pair),
});

const statusOf = ({ status = 'unchecked' }: Annotation) => status;

const pair = ({ start, end }: Span): [start: number, end: number] => [start, end];
