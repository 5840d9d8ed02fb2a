// What can be taken back of an article's sidecar, step by step: plain data in, plain data out.
import { readSidecar, writeChanges } from '../annotations/sidecar';
import type { Changes } from './annotating';
import type { Made, Unwritten } from './unwritten';

/** A decision. */
export interface Step {
  /** Undefined: there was no file. */
  readonly before: string | undefined;
  /** As the file stands, with the upkeep. */
  readonly after: string;
  /** What was brought up to date in the file since then, which nobody decided and which stays when the decision goes. */
  readonly upkeep: readonly Changes[];
  /** Older decisions that could not be written along with it. What waits and is not among them is younger. */
  readonly passed: readonly Unwritten[];
}

/** Enough for a day's work; what is older is undone in the file. */
const mostSteps = 200;

export const withStep = (
  steps: readonly Step[],
  before: string | undefined,
  after: string,
  passed: readonly Unwritten[] = [],
): readonly Step[] => [...steps.slice(1 - mostSteps), { before, after, upkeep: [], passed }];

/** Where somebody else wrote since the last decision the steps stay as they are: undoing finds that and takes nothing back. */
export function withUpkeep(steps: readonly Step[], before: string | undefined, after: string, changes: Changes) {
  const last = steps.at(-1);
  if (!last || last.after !== before) return steps;
  return [...steps.slice(0, -1), { ...last, after, upkeep: [...last.upkeep, changes] }];
}

/** A step for each decision, which is taken back alone; `after`: the file as it stands with all of them. */
export function withMade(
  steps: readonly Step[],
  before: string | undefined,
  made: readonly Made[],
  after: string,
): readonly Step[] {
  let from = before;
  let known = steps;
  for (const { one, text, passed } of made) {
    const to = one === made.at(-1)?.one ? after : text;
    known = one.isDecision ? withStep(known, from, to, passed) : withUpkeep(known, from, to, one.changes);
    from = to;
  }
  return known;
}

/** The text without the decision, and with the upkeep; undefined: no file. */
export const takenBack = ({ before, upkeep }: Step): string | undefined =>
  before === undefined ? undefined : upkeep.reduce(changed, before);

function changed(text: string, changes: Changes): string {
  const now = readSidecar(text);
  return (now.state === 'writable' ? writeChanges(now, changes(now))?.sidecar.text : undefined) ?? text;
}

/** What waits without the last decision of all; undefined where that stands in the file, or there is none. */
export function withoutYoungest(
  steps: readonly Step[],
  waiting: readonly Unwritten[],
): readonly Unwritten[] | undefined {
  const last = waiting.map(({ isDecision }) => isDecision).lastIndexOf(true);
  const youngest = waiting[last];
  if (!youngest || steps.at(-1)?.passed.includes(youngest)) return undefined;
  return waiting.filter((one) => one !== youngest);
}

/** After the last was taken back and the file reads `now`. */
export function withoutLast(steps: readonly Step[], now: string | undefined): readonly Step[] {
  const last = steps.at(-1);
  const left = steps.slice(0, -1);
  const previous = left.at(-1);
  if (!last || !previous || now === undefined) return left;
  return [...left.slice(0, -1), { ...previous, after: now, upkeep: [...previous.upkeep, ...last.upkeep] }];
}
