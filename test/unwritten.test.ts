import assert from 'node:assert/strict';
import { belongsTo } from '../src/annotations/belongs';
import { readSidecar, type Sidecar } from '../src/annotations/sidecar';
import { addNote, type Changes, giveStatus, tickPart } from '../src/editor/annotating';
import { catchUp, counted, isBlocked, outcomeOf, type Unwritten, unsaid } from '../src/editor/unwritten';
import { wordsKept } from '../src/editor/upkeep';
import { subject } from './subject';

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
  });

  it('is told apart, one text for each that changes the file', () => {
    const [go, stay] = [give('Go.', 'fix'), give('Stay.', 'fix')];
    const { written, made } = catchUp(empty, [go, impossible, give('Go.', 'fix'), stay]);
    assert.deepEqual(
      made.map(({ one }) => one),
      [go, stay],
    );
    assert.match(made[0]?.text ?? '', /exact: Go\./);
    assert.doesNotMatch(made[0]?.text ?? '', /exact: Stay\./);
    assert.equal(made[1]?.text, written.sidecar.text);
    assert.deepEqual(catchUp(empty, [impossible]).made, []);
  });

  it('waits on beside a decision that cannot be made, but for what the file says by now', () => {
    const [go, stay] = [give('Go.', 'fix'), give('Stay.', 'fix')];
    const { sidecar } = catchUp(empty, [go]).written;
    assert.deepEqual(unsaid([go, stay, impossible], catchUp(sidecar, [go, stay, impossible])), [stay, impossible]);
    assert.deepEqual(unsaid([go], catchUp(sidecar, [go])), []);
  });

  it('is tried again with success only where no decision waits any more', () => {
    const upkeep = { ...impossible, isDecision: false };
    const { sidecar } = catchUp(empty, [give('Go.', 'fix')]).written;
    assert.equal(outcomeOf(catchUp(empty, [give('Go.', 'fix'), upkeep])), 'done');
    assert.equal(outcomeOf(catchUp(sidecar, [give('Go.', 'fix'), upkeep])), 'unchanged');
    assert.equal(outcomeOf(catchUp(empty, [impossible, give('Go.', 'fix')])), 'waiting');
    assert.equal(outcomeOf(catchUp(sidecar, [impossible, give('Go.', 'fix')])), 'waiting');
  });

  it('is not laid over a file that has an error', () => {
    const broken = readSidecar('annotations: [\n');
    assert.equal(counted(broken, [give('Go.', 'fix')]), broken);
  });
});

describe('What stands in a file and cannot be read', () => {
  const text = `format: 1
annotations:
  - id: q-1
    anchor: { exact: Go., before: [he said] }
    status: [fix] # by hand
    parts: { wording: yes, reply: ok }
    by: RF
`;
  const file = readSidecar(text);
  const id = { ...subject('Go.'), id: 'q-1' };

  it('is told at its line and by its words, and hides nothing beside it', () => {
    assert.deepEqual(
      file.problems.map(({ line, words }) => [line, words]),
      [
        [3, '[he said]'],
        [4, '[fix]'],
        [5, 'yes'],
      ],
    );
    assert.deepEqual(file.facts.annotations, [
      { id: 'q-1', anchor: { exact: 'Go.' }, parts: { reply: 'ok' }, by: 'RF' },
    ]);
  });

  it('is not written over by a decision about it', () => {
    const status = decision(giveStatus(id, 'confirmed', { by: 'RF' }));
    assert.deepEqual(catchUp(file, [status]).left, [status]);
    assert.ok(isBlocked(status, file));
    assert.equal(outcomeOf(catchUp(file, [status])), 'unreadable');
    assert.equal(outcomeOf(catchUp(file, [status, give('Stay.', 'fix')])), 'unreadable');
    const tick = decision(tickPart(id, 'wording', 'ok'));
    assert.ok(isBlocked(tick, file));
    const reply = catchUp(file, [decision(tickPart(id, 'reply', 'bad'))]).written.sidecar.text;
    assert.equal(reply, text.replace('reply: ok', 'reply: bad'));
  });

  it('stays byte for byte where something else is decided or learnt', () => {
    const note = decision(addNote(id, 'On tape.', {}));
    assert.equal(catchUp(file, [note]).written.sidecar.text, `${text}    notes:\n      - text: On tape.\n`);
    const words = { anchor: { exact: 'Go now.', before: 'she said: ' } };
    const upkeep = { changes: ({ facts }: Sidecar) => facts.annotations.flatMap((one) => wordsKept(words, one)) };
    const after = catchUp(file, [{ ...upkeep, isDecision: false }]).written.sidecar.text;
    assert.match(after, /exact: Go now., before: \[he said\]/);
    assert.match(after, /status: \[fix\] # by hand\n {4}parts: { wording: yes, reply: todo }/);
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
