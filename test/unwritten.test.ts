import assert from 'node:assert/strict';
import { belongsTo } from '../src/annotations/belongs';
import { readSidecar } from '../src/annotations/sidecar';
import { type Changes, giveStatus, type Subject } from '../src/editor/annotating';
import { catchUp, counted, together, type Unwritten, withoutDecision } from '../src/editor/unwritten';

const subject = (exact: string): Subject => ({
  type: 'quote',
  form: 'direct',
  anchor: { exact, before: 'said: ' },
  id: undefined,
  before: undefined,
});
const decision = (changes: Changes): Unwritten => ({ changes, isDecision: true });
const give = (exact: string, status: 'confirmed' | 'fix') => decision(giveStatus(subject(exact), status, { by: 'RF' }));
const impossible = decision(() => [{ type: 'remove', path: ['annotations', { id: 'q-gone' }] }]);

describe('What could not be written', () => {
  const empty = readSidecar('');

  it('counts as if it stood in the file, each on what the one before leaves', () => {
    const { facts } = counted(empty, [give('Go.', 'fix'), give('Go.', 'confirmed'), give('Stay.', 'fix')]);
    assert.deepEqual(
      facts.annotations.map(({ anchor, status }) => [anchor.exact, status]),
      [
        ['Go.', 'confirmed'],
        ['Stay.', 'fix'],
      ],
    );
  });

  it('is written together with what others wrote meanwhile', () => {
    const other = catchUp(empty, [give('Stay.', 'fix')]).written.sidecar;
    const { written, left } = catchUp(other, [give('Go.', 'fix'), give('Go.', 'confirmed')]);
    assert.deepEqual(
      written.sidecar.facts.annotations.map(({ anchor }) => anchor.exact),
      ['Stay.', 'Go.'],
    );
    assert.deepEqual(left, []);
  });

  it('goes on waiting where the file has no place for it, and keeps nothing else back', () => {
    const { written, left } = catchUp(empty, [impossible, give('Go.', 'fix')]);
    assert.equal(written.sidecar.facts.annotations.length, 1);
    assert.deepEqual(left, [impossible]);
    assert.deepEqual(catchUp(empty, [impossible]).left, [impossible]);
    assert.equal(together([impossible, give('Go.', 'fix')])(empty).length, 1);
  });

  it('is not laid over a file that has an error', () => {
    const broken = readSidecar('annotations: [\n');
    assert.equal(counted(broken, [give('Go.', 'fix')]), broken);
  });

  it('is taken back decision by decision', () => {
    const upkeep = { changes: () => [], isDecision: false };
    const [first, second] = [give('Go.', 'fix'), give('Stay.', 'fix')];
    assert.deepEqual(withoutDecision([first, second, upkeep]), [first, upkeep]);
    assert.equal(withoutDecision([upkeep]), undefined);
  });
});

describe('Decisions that only a name joins to a text', () => {
  const { facts } = catchUp(readSidecar(''), [give('“We go now, all of us,”', 'fix')]).written.sidecar;
  const actors = { bo: { name: 'Bo Lind' } };

  it('are about it where it may have any of the words', () => {
    assert.ok(belongsTo(facts, 'Then he said: "We go now, all of us," and left.'));
    assert.ok(!belongsTo(facts, 'The quay froze over. Nobody was hurt, and the ferry went at ten.'));
  });

  it('are about it by the name of an actor where they hold on to no words', () => {
    const named = { ...facts, annotations: [], actors };
    assert.ok(belongsTo(named, 'Bo Lind left.'));
    assert.ok(!belongsTo(named, 'Ada Roe left.'));
  });
});
