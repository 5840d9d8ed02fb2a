import assert from 'node:assert/strict';
import type { Annotation } from '../../src/annotations/annotation';
import type { Change } from '../../src/annotations/change';
import { conflictsIn, take } from '../../src/annotations/conflicts';
import {
  addAnnotation,
  addNote,
  pathOf,
  removeAnnotation,
  setAnchor,
  setPart,
  setSpeaker,
  setStatus,
} from '../../src/annotations/edits';
import { maxSidecarLength, readSidecar, writeChanges } from '../../src/annotations/sidecar';
import { applySplices } from '../../src/annotations/splice';
import { unreadIn } from '../../src/annotations/unreadable';

const lines = (...each: string[]): string => `${each.join('\n')}\n`;

const harbour = lines(
  '# ours, by hand',
  'format: 1',
  'article: { file: harbour.txt }   # the second draft',
  '',
  'annotations:',
  '  # the chief’s words',
  '  - id: q-aaa',
  '    type: quote',
  '    anchor:',
  '      exact: \'"We ran out of time,"\'',
  '      after: " she said."',
  '    status: checking  # call her',
  '    desk: { colour: red }',
  '',
  '  - id: f-bbb',
  '    anchor: { exact: 14 ferries }',
);

function written(text: string, changes: readonly Change[]): string {
  const result = writeChanges(readSidecar(text), changes);
  assert.ok(result, 'nothing was written');
  assert.equal(applySplices(text, result.splices), result.sidecar.text);
  return result.sidecar.text;
}

const one = (text: string, id: string): Annotation => {
  const found = readSidecar(text).facts.annotations.find((each) => each.id === id);
  assert.ok(found);
  return found;
};

const said = (text: string) =>
  readSidecar(text).problems.map(({ reason, path, words, line, from, to }) => [reason, path, words, line, from, to]);

/** Lines that are there only before, and only after. */
function difference(before: string, after: string): { readonly gone: string[]; readonly come: string[] } {
  const [a, b] = [before.split('\n'), after.split('\n')];
  return { gone: a.filter((line) => !b.includes(line)), come: b.filter((line) => !a.includes(line)) };
}

describe('A sidecar', () => {
  it('says what it holds, with defaults for what it leaves out', () => {
    const { facts, state, problems } = readSidecar(harbour);
    assert.equal(state, 'writable');
    assert.deepEqual(problems, []);
    assert.deepEqual(facts.annotations[1], { id: 'f-bbb', anchor: { exact: '14 ferries' } });
    assert.deepEqual(facts.article, { file: 'harbour.txt' });
    assert.deepEqual(facts.waivers, []);
  });

  it('begins with a few words for people when the first decision is made', () => {
    const text = written('', addAnnotation({ id: 'q-x', anchor: { exact: 'It is over' }, status: 'fix' }));
    assert.match(text, /^# What people decided/);
    assert.equal(
      text.slice(text.indexOf('format')),
      lines(
        'format: 1',
        '',
        'annotations:',
        '  - id: q-x',
        '    anchor:',
        '      exact: It is over',
        '    status: fix',
      ),
    );
  });

  it('changes one line for one status, and leaves the comment behind it', () => {
    const after = written(harbour, setStatus(one(harbour, 'q-aaa'), 'confirmed', {}));
    assert.deepEqual(difference(harbour, after), {
      gone: ['    status: checking  # call her'],
      come: ['    status: confirmed  # call her'],
    });
  });

  it('names who and when beside the status, once', () => {
    const day = { by: 'Ada Obi', on: '2026-11-23' };
    const first = written(harbour, setStatus(one(harbour, 'q-aaa'), 'confirmed', day));
    assert.deepEqual(difference(harbour, first).come, [
      '    status: confirmed  # call her',
      '    by: Ada Obi',
      '    on: "2026-11-23"',
    ]);
    const second = written(first, setStatus(one(first, 'q-aaa'), 'fix', day));
    assert.deepEqual(difference(first, second).come, ['    status: fix  # call her']);
  });

  it('gets a block where the words stand among the others’', () => {
    const after = written(harbour, addAnnotation({ id: 's-ccc', anchor: { exact: 'a delay' } }, 'f-bbb'));
    const ids = readSidecar(after).facts.annotations.map(({ id }) => id);
    assert.deepEqual(ids, ['q-aaa', 's-ccc', 'f-bbb']);
    assert.deepEqual(difference(harbour, after).gone, []);
    assert.ok(
      after.includes('    desk: { colour: red }\n\n  - id: s-ccc\n    anchor:\n      exact: a delay\n\n  - id: f-bbb'),
    );
  });

  it('leaves a comment with the block below it when another block comes first', () => {
    const after = written(harbour, addAnnotation({ id: 's-ccc', anchor: { exact: 'a delay' } }, 'q-aaa'));
    assert.ok(
      after.includes(
        'annotations:\n  - id: s-ccc\n    anchor:\n      exact: a delay\n\n  # the chief’s words\n  - id: q-aaa\n',
      ),
      after,
    );
  });

  it('takes ticks, speakers, anchors and notes', () => {
    let text = written(harbour, setPart(one(harbour, 'q-aaa'), 'wording', 'ok'));
    assert.deepEqual(difference(harbour, text).come, ['    parts:', '      wording: ok']);
    text = written(text, setPart(one(text, 'q-aaa'), 'wording', undefined));
    assert.equal(text, harbour);
    text = written(text, [
      ...setSpeaker('q-aaa', { actor: 'holm', as: 'the chief' }),
      ...setAnchor(pathOf('f-bbb'), { exact: '15 ferries', before: 'all ' }, one(text, 'f-bbb').anchor),
      ...addNote('f-bbb', { by: 'Ada', text: 'Two lines:\n- "one"' }),
    ]);
    assert.deepEqual(difference(harbour, text).come, [
      '    speaker: { actor: holm, as: the chief, how: corrected }',
      '    anchor: { exact: "15 ferries", before: "all " }',
      '    notes:',
      '      - by: Ada',
      '        text: |-',
      '          Two lines:',
      '          - "one"',
    ]);
  });

  it('loses an annotation with its lines and nothing else', () => {
    const after = written(harbour, removeAnnotation('q-aaa'));
    assert.deepEqual(difference(harbour, after).come, []);
    assert.ok(
      after.endsWith('annotations:\n  # the chief’s words\n  - id: f-bbb\n    anchor: { exact: 14 ferries }\n'),
    );
  });

  it('keeps Windows line ends', () => {
    const windows = harbour.replaceAll('\n', '\r\n');
    const after = written(windows, addNote('q-aaa', { text: 'one\ntwo' }));
    assert.ok(!/[^\r]\n/.test(after));
    assert.equal(one(after, 'q-aaa').notes?.[0]?.text, 'one\ntwo');
  });

  it('tells at its place what it cannot use, and uses the rest', () => {
    const text = lines(
      'annotations:',
      '  - id: q-a',
      '    anchor: { exact: x }',
      '    status: done',
      '    evidence:',
      '      - source: memo',
      '  - id: q-b',
      '    notes: none',
      '  - id: q-a',
      '    anchor: { exact: y }',
      '    speaker: { actor: nobody }',
      'actors: []',
    );
    assert.deepEqual(said(text), [
      ['not-expected', 'annotations 1 status', 'done', 3, 12, 16],
      ['unknown-source', 'annotations 1 evidence 1 source', 'memo', 5, 16, 20],
      ['missing', 'annotations 2 anchor', 'id: q-b', 6, 4, 11],
      ['not-expected', 'annotations 2 notes', 'none', 7, 11, 15],
      ['same-id', 'annotations 3 id', 'q-a', 8, 8, 11],
      ['unknown-actor', 'annotations 3 speaker actor', 'nobody', 10, 22, 28],
      ['not-expected', 'actors', '[]', 11, 8, 10],
    ]);
    const { facts, state } = readSidecar(text);
    assert.equal(state, 'writable');
    assert.deepEqual(
      facts.annotations.map(({ id, status }) => [id, status]),
      [
        ['q-a', undefined],
        ['q-a', undefined],
      ],
    );
  });

  it('tells of which annotation it cannot use a value, and what stands there', () => {
    const unread = (text: string) => [...unreadIn(readSidecar(text))];
    assert.deepEqual(unread(harbour), []);
    assert.deepEqual(unread(harbour.replace('status: checking', 'status: fixxed')), [['q-aaa', 'status: fixxed']]);
    const parts = harbour.replace('status: checking', 'parts: { wording: maybe }');
    assert.deepEqual(unread(parts), [['q-aaa', 'parts wording: maybe']]);
  });

  it('is not written while a part of it is broken, and the rest is still used', () => {
    const text = harbour.replace('    desk: { colour: red }', '    desk: { colour: red');
    const sidecar = readSidecar(text);
    assert.equal(sidecar.state, 'broken');
    assert.equal(sidecar.problems[0]?.reason, 'syntax');
    assert.deepEqual(
      sidecar.facts.annotations.map(({ id }) => id),
      ['f-bbb'],
    );
    assert.equal(writeChanges(sidecar, removeAnnotation('f-bbb')), undefined);
  });

  it('says of one slip in its YAML only where it is, and of other lines what is sure', () => {
    const where = (text: string) => readSidecar(text).problems.map(({ reason, line }) => [reason, line]);
    const open = harbour.replace('annotations:', 'annotations: [');
    const first = open.slice(0, open.indexOf('  - id:')).split('\n').length - 1;
    assert.deepEqual(where(open), [['syntax', first]]);
    assert.deepEqual(where('format: 1\nactors: none\nannotations: [\n  - id: q-a\n    type: quote\n'), [
      ['not-expected', 1],
      ['syntax', 3],
    ]);
  });

  it('of a later format is shown and not written', () => {
    const sidecar = readSidecar(harbour.replace('format: 1', 'format: 2'));
    assert.deepEqual([sidecar.state, sidecar.facts.format, sidecar.facts.annotations.length], ['newer', 2, 2]);
    assert.equal(writeChanges(sidecar, removeAnnotation('f-bbb')), undefined);
    assert.equal(readSidecar('format: one\n').state, 'broken');
  });

  it('takes no harm from anything', () => {
    const bomb = `a: &a [x, x]\n${'bcdefghij'.replace(/./g, (c, i) => `${c}: &${c} [*${'abcdefghi'[i]}, *${'abcdefghi'[i]}]\n`)}`;
    for (const text of [
      bomb,
      '[['.repeat(50_000),
      'a: *b\n',
      'a'.repeat(maxSidecarLength + 1),
      '? [a]: b\nc',
      'a: 1\na: 2\n',
    ])
      assert.equal(readSidecar(text).state, 'broken', text.slice(0, 40));
    for (const text of [
      '',
      '\n',
      '# nothing yet\n',
      '---\nformat: 1\n',
      '\ufeff',
      'annotations:\n',
      'annotations: []\n',
      '- x\n',
      'words',
    ])
      assert.deepEqual(readSidecar(text).facts.annotations, [], text);
  });

  it('in conflict shows both sides, and either can be taken', () => {
    const text = harbour.replace(
      '    status: checking  # call her\n',
      '<<<<<<< HEAD\n    status: confirmed\n=======\n    status: fix\n>>>>>>> night-desk\n',
    );
    const { state, conflicts, problems, facts } = readSidecar(text);
    const [conflict] = conflicts;
    assert.equal(state, 'broken');
    assert.deepEqual(
      problems.map(({ reason, words, line }) => [reason, words, line]),
      [['conflict', 'HEAD / night-desk', 11]],
    );
    assert.equal(facts.annotations[0]?.status, 'confirmed');
    assert.ok(conflict);
    assert.equal(one(applySplices(text, [take(conflict, 'theirs')]), 'q-aaa').status, 'fix');
    assert.equal(one(applySplices(text, [take(conflict, 'ours')]), 'q-aaa').status, 'confirmed');
  });

  it('tells which lines are whose, whatever git was told to write', () => {
    const text = lines(
      '<<<<<<< night desk',
      'status: fix',
      '||||||| 1f2e3d4',
      '<<<<<<<<< a conflict of the base',
      'status: checking',
      '=======',
      'status: cut',
      '>>>>>>> day desk',
      'cue: said',
      '<<<<<<<',
      'status: opinion',
      '<<<<<<< ours',
      '=======',
      'by: RF',
      '=======',
      '>>>>>>> theirs',
    );
    const expected = [
      [['night desk', 'day desk'], 'status: fix\n', 'status: cut\n'],
      [['ours', 'theirs'], '', 'by: RF\n=======\n'],
    ];
    const found = (of: string) => conflictsIn(of).map(({ names, ours, theirs }) => [names, ours, theirs]);
    assert.deepEqual(found(text), expected);
    assert.deepEqual(found(text.trimEnd()), expected);
    const windows = conflictsIn(text.replaceAll('\n', '\r\n'));
    assert.deepEqual([windows[0]?.names, windows[0]?.ours], [['night desk', 'day desk'], 'status: fix\r\n']);
  });

  it('full of what looks like conflicts is looked through without delay', () => {
    const opened = '<<<<<<< a\n||||||| b\n=======\n'.repeat(20_000);
    assert.deepEqual(conflictsIn(opened), []);
    assert.equal(conflictsIn(`${opened}>>>>>>> c\n`).length, 1);
  }).timeout(1_000);
});
