import assert from 'node:assert/strict';
import {
  addAnswerTo,
  amendEntry,
  discard,
  entryIn,
  entryState,
  markGone,
  refsIn,
  removeEntry,
  restore,
  rewrite,
  unmarkGone,
} from '../../src/annotations/amend';
import type { Change } from '../../src/annotations/change';
import { readSidecar, type Sidecar, writeChanges } from '../../src/annotations/sidecar';

const file = `format: 1

annotations:
  - id: q-1
    anchor:
      exact: Go.
    evidence:
      - source: tape
        says: Go, he said.
        at: 00:12
        stance: supports # heard twice
    notes:
      - by: RF
        on: "2026-05-04"
        text: On tape.
      - text: Ask Bo. # before noon
    queries:
      - text: Who else heard it?
        answers:
          - text: Nobody.
          - text: Her brother.

rejected:
  - id: r-1
    anchor:
      exact: Blue Book
  - id: r-2
    anchor:
      exact: so-called
    because: scare-quote
`;

const signed = { by: 'KL', on: '2026-05-05' };
const now = readSidecar(file);
const annotationOf = ({ facts }: Sidecar) => {
  const [annotation] = facts.annotations;
  assert.ok(annotation);
  return annotation;
};
const refs = (list: 'evidence' | 'notes' | 'queries', from = now) => refsIn(annotationOf(from), list);
const ref = (list: 'evidence' | 'notes' | 'queries', nth = 0, from = now) => {
  const found = refs(list, from)[nth];
  assert.ok(found);
  return found;
};
/** The lines that changes add to the file (+) and take from it (-). */
function lines(changes: readonly Change[], from = now): string[] {
  const written = writeChanges(from, changes);
  assert.ok(written);
  const [before, after] = [from.text.split('\n'), written.sidecar.text.split('\n')];
  return [
    ...before.filter((line) => !after.includes(line)).map((line) => `-${line.trim()}`),
    ...after.filter((line) => !before.includes(line)).map((line) => `+${line.trim()}`),
  ];
}
const written = (changes: readonly Change[], from = now) => writeChanges(from, changes)?.sidecar ?? from;

describe('What stands in an annotation’s lists', () => {
  it('can be put in other words, under the name of whoever does, and comments stay', () => {
    assert.deepEqual(lines(rewrite(now, 'q-1', ref('notes', 1), 'Ask Ada.', signed)), [
      '-- text: Ask Bo. # before noon',
      '+- text: Ask Ada. # before noon',
      '+by: KL',
      '+on: "2026-05-05"',
    ]);
  });

  it('changes in as few lines as differ', () => {
    const own = { by: 'RF', on: '2026-05-04' };
    assert.deepEqual(lines(rewrite(now, 'q-1', ref('notes'), 'On the tape.', own)), [
      '-text: On tape.',
      '+text: On the tape.',
    ]);
    assert.deepEqual(lines(amendEntry(now, 'q-1', ref('evidence'), { stance: 'partly', at: undefined })), [
      '-at: 00:12',
      '-stance: supports # heard twice',
      '+stance: partly # heard twice',
    ]);
  });

  it('can be taken out, the list with the last', () => {
    const fewer = written(removeEntry(now, 'q-1', ref('notes')));
    assert.deepEqual(
      annotationOf(fewer).notes?.map(({ text }) => text),
      ['Ask Bo.'],
    );
    assert.equal(annotationOf(written(removeEntry(fewer, 'q-1', ref('notes', 0, fewer)), fewer)).notes, undefined);
    assert.equal(annotationOf(written(removeEntry(now, 'q-1', ref('evidence')))).evidence, undefined);
  });

  it('has a question’s answers one by one', () => {
    const [question, , second] = refs('queries');
    assert.ok(question && second);
    const fewer = written(removeEntry(now, 'q-1', second));
    assert.deepEqual(
      annotationOf(fewer).queries?.[0]?.answers?.map(({ text }) => text),
      ['Nobody.'],
    );
    const more = written(addAnswerTo(fewer, 'q-1', question, { text: 'The cook.' }), fewer);
    assert.equal(annotationOf(more).queries?.[0]?.answers?.length, 2);
  });

  it('is found again when entries before it are gone, and never taken for another', () => {
    const second = ref('notes', 1);
    const fewer = written(removeEntry(now, 'q-1', ref('notes')));
    assert.deepEqual(entryIn(annotationOf(fewer), second), { text: 'Ask Bo.' });
    const others = readSidecar(file.replace('Ask Bo.', 'Ask nobody.'));
    assert.deepEqual(removeEntry(others, 'q-1', second), []);
    assert.deepEqual(rewrite(others, 'q-1', second, 'Ask Ada.', signed), []);
    assert.deepEqual(addAnswerTo(now, 'q-1', { ...second, list: 'queries' }, { text: 'x' }), []);
  });

  it('of two that are the same is the one that was pointed at', () => {
    const twins = readSidecar(
      file.replace('Ask Bo. # before noon', 'On tape.\n        by: RF\n        on: "2026-05-04"'),
    );
    const fewer = written(removeEntry(twins, 'q-1', ref('notes', 1, twins)), twins);
    assert.equal(annotationOf(fewer).notes?.length, 1);
    assert.deepEqual(removeEntry(twins, 'q-1', { ...ref('notes', 1, twins), index: 7 }), []);
  });

  it('is left alone where an entry of the list cannot be read, for numbers say nothing then', () => {
    const odd = readSidecar(file.replace('- by: RF\n        on: "2026-05-04"\n        text: On tape.', '- [1]'));
    assert.equal(annotationOf(odd).notes?.length, 1);
    assert.deepEqual(removeEntry(odd, 'q-1', ref('notes', 0, odd)), []);
    assert.equal(entryState(odd, 'q-1', ref('notes', 0, odd)), 'unread');
    assert.equal(entryState(odd, 'q-1', ref('queries', 1)), 'open');
    assert.equal(entryState(odd, 'q-1', ref('notes', 0)), 'gone');
    assert.equal(entryState(odd, 'q-9', ref('queries')), 'gone');
  });
});

describe('A note whose words are gone', () => {
  it('says so in one line, and not any more when it has a place', () => {
    const gone = written(markGone(now, 'q-1'));
    assert.equal(gone.text, file.replace('      exact: Go.\n', '      exact: Go.\n    gone: true\n'));
    assert.deepEqual(markGone(gone, 'q-1'), []);
    assert.equal(written(unmarkGone(gone, 'q-1'), gone).text, file);
    assert.deepEqual(unmarkGone(now, 'q-1'), []);
  });
});

describe('An annotation', () => {
  it('goes with all that was written about its words', () => {
    const without = written(discard(now, 'q-1'));
    assert.doesNotMatch(without.text, /q-1|tape|annotations/);
    assert.equal(without.facts.rejected.length, 2);
    assert.deepEqual(discard(now, 'q-9'), []);
  });
});

describe('A suggestion that was turned down', () => {
  it('is brought back by taking out its block, the section with the last', () => {
    const one = written(restore(now, 'r-1'));
    assert.deepEqual(
      one.facts.rejected.map(({ id }) => id),
      ['r-2'],
    );
    assert.doesNotMatch(written(restore(one, 'r-2'), one).text, /rejected/);
  });

  it('is none where nothing has that id, or several have', () => {
    assert.deepEqual(restore(now, 'r-9'), []);
    assert.deepEqual(restore(readSidecar(file.replace('r-2', 'r-1')), 'r-1'), []);
  });
});
