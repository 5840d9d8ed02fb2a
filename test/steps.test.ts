import assert from 'node:assert/strict';
import { readSidecar, writeChanges } from '../src/annotations/sidecar';
import { type Changes, giveStatus } from '../src/editor/annotating';
import {
  type Step,
  takenBack,
  withMade,
  withoutLast,
  withoutYoungest,
  withStep,
  withUpkeep,
} from '../src/editor/steps';
import { catchUp, type Unwritten } from '../src/editor/unwritten';
import { wordsKept } from '../src/editor/upkeep';
import { subject } from './subject';

const confirm = (exact: string): Changes => giveStatus(subject(exact), 'confirmed', { by: 'RF', on: '2026-05-04' });

/** The words before a claim have changed, and the file learns it. */
const movedTo =
  (exact: string, before: string): Changes =>
  ({ facts }) =>
    facts.annotations
      .filter((one) => one.anchor.exact === exact)
      .flatMap((one) => wordsKept({ anchor: { exact, before } }, one));

interface Desk {
  readonly text: string | undefined;
  readonly steps: readonly Step[];
}

const doing = ({ text, steps }: Desk, changes: Changes, remembered: typeof withUpkeep): Desk => {
  const now = readSidecar(text ?? '');
  const after = writeChanges(now, changes(now))?.sidecar.text;
  assert.ok(after);
  return { text: after, steps: remembered(steps, text, after, changes) };
};

const asStep: typeof withUpkeep = (steps, before, after) => withStep(steps, before, after);

const undoing = ({ steps }: Desk): Desk => {
  const last = steps.at(-1);
  assert.ok(last);
  const text = takenBack(last);
  return { text, steps: withoutLast(steps, text) };
};

const annotationsIn = ({ text }: Desk) =>
  readSidecar(text ?? '').facts.annotations.map(({ anchor, status }) => [anchor.exact, anchor.before, status]);

describe('Undoing the last decision', () => {
  const nothing: Desk = { text: undefined, steps: [] };
  const one = doing(nothing, confirm('Go.'), asStep);
  const two = doing(one, confirm('Stay.'), asStep);
  const saved = doing(two, movedTo('Go.', 'she cried: '), withUpkeep);

  it('takes the decision back, and not what saving wrote after it', () => {
    assert.deepEqual(annotationsIn(undoing(saved)), [['Go.', 'she cried: ', 'confirmed']]);
  });

  it('goes on to the decision before, to the last file', () => {
    const back = undoing(saved);
    assert.equal(back.steps.at(-1)?.after, back.text);
    assert.deepEqual(undoing(back), nothing);
  });

  it('has nothing to take back where only saving wrote', () => {
    assert.deepEqual(doing({ text: two.text, steps: [] }, movedTo('Go.', 'he sang: '), withUpkeep).steps, []);
  });

  it('does not take over what somebody else wrote before the saving', () => {
    const other = { ...two, text: `${two.text}# mine\n` };
    assert.notEqual(doing(other, movedTo('Go.', 'he sang: '), withUpkeep).steps.at(-1)?.after, other.text);
    assert.equal(doing(other, movedTo('Go.', 'he sang: '), withUpkeep).steps.at(-1)?.after, two.text);
  });

  const catchingUp = ({ text, steps }: Desk, waiting: readonly Unwritten[]): Desk => {
    const { written, made } = catchUp(readSidecar(text ?? ''), waiting);
    return { text: written.sidecar.text, steps: withMade(steps, text, made, written.sidecar.text) };
  };
  const decision = (changes: Changes): Unwritten => ({ changes, isDecision: true });
  const upkeep = (changes: Changes): Unwritten => ({ changes, isDecision: false });

  it('takes one decision back of several that were written at once', () => {
    const moved = upkeep(movedTo('Go.', 'she cried: '));
    const all = catchingUp(nothing, [decision(confirm('Go.')), moved, decision(confirm('Stay.'))]);
    const back = undoing(all);
    assert.deepEqual(annotationsIn(back), [['Go.', 'she cried: ', 'confirmed']]);
    assert.deepEqual(undoing(back), nothing);
  });

  it('finds no decision where only upkeep could be written', () => {
    const impossible = decision(() => [{ type: 'remove', path: ['annotations', { id: 'q-gone' }] }]);
    const after = catchingUp({ text: two.text, steps: [] }, [impossible, upkeep(movedTo('Go.', 'he sang: '))]);
    assert.notEqual(after.text, two.text);
    assert.deepEqual(after.steps, []);
  });

  it('takes back of what waits the last decision, and no upkeep', () => {
    const [first, second, kept] = [decision(confirm('Go.')), decision(confirm('Stay.')), upkeep(() => [])];
    assert.deepEqual(withoutYoungest([], [first, second, kept]), [first, kept]);
    assert.equal(withoutYoungest([], [kept]), undefined);
  });

  it('takes back the younger, of one that waits and one in the file', () => {
    const blocked = decision(() => [{ type: 'remove', path: ['annotations', { id: 'q-gone' }] }]);
    const after = catchingUp(nothing, [decision(confirm('Go.')), blocked, decision(confirm('Stay.'))]);
    assert.equal(withoutYoungest(after.steps, [blocked]), undefined);
    const back = undoing(after);
    assert.deepEqual(annotationsIn(back), [['Go.', 'said: ', 'confirmed']]);
    assert.deepEqual(withoutYoungest(back.steps, [blocked]), []);
    const later = decision(confirm('Wait.'));
    assert.deepEqual(withoutYoungest(after.steps, [blocked, later]), [blocked]);
  });
});
