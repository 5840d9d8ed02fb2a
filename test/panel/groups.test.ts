import assert from 'node:assert/strict';
import { groupRows } from '../../src/panel/groups';
import type { Grouping, Row } from '../../src/panel/messages';
import { row, speaker, strings } from './rows';

const grouped = (rows: readonly Row[], by: Grouping) =>
  groupRows(rows, by, strings).map(({ label, rows }) => [label, ...rows.map(({ words }) => words)]);

describe('Grouping by paragraph', () => {
  it('keeps the article’s order', () => {
    const rows = [row('one', { paragraph: 2 }), row('two', { paragraph: 2 }), row('three', { paragraph: 5 })];
    assert.deepEqual(grouped(rows, 'paragraph'), [
      ['Paragraph 2', 'one', 'two'],
      ['Paragraph 5', 'three'],
    ]);
  });
});

describe('Grouping by speaker', () => {
  it('puts claims without a speaker first, then unnamed sources and documents, then people as they come', () => {
    const rows = [
      row('a', { speaker: speaker('Zofia Maj') }),
      row('b', { speaker: speaker('the report', { status: 'document', id: '' }) }),
      row('c', { speaker: speaker('Ade Cole') }),
      row('d', { speaker: speaker('two guards', { status: 'unnamed', id: '' }) }),
      row('e'),
      row('f', { speaker: speaker('Zofia Maj') }),
      row('g', { speaker: speaker('', { source: 'he' }) }),
    ];
    assert.deepEqual(grouped(rows, 'speaker'), [
      ['No speaker', 'e', 'g'],
      ['Unnamed sources', 'd'],
      ['Documents', 'b'],
      ['Zofia Maj', 'a', 'f'],
      ['Ade Cole', 'c'],
    ]);
  });

  it('keeps two people of one name apart', () => {
    const rows = ['john-li', 'john-li-2'].map((id) => row(id, { speaker: speaker('John Li', { id }) }));
    assert.deepEqual(grouped(rows, 'speaker'), [
      ['John Li', 'john-li'],
      ['John Li', 'john-li-2'],
    ]);
  });

  it('marks the group that wants speakers, whatever somebody is called', () => {
    const rows = [row('a', { speaker: speaker('unresolved') }), row('b')];
    assert.deepEqual(
      groupRows(rows, 'speaker', strings).map(({ label, isUnresolved }) => [label, isUnresolved]),
      [
        ['No speaker', true],
        ['unresolved', false],
      ],
    );
  });
});

describe('Grouping by kind', () => {
  it('goes from the speaker’s own words to the writer’s', () => {
    const rows = [row('a', { kind: 'indirect' }), row('b', { kind: 'mixed' }), row('c'), row('d', { kind: 'mixed' })];
    assert.deepEqual(grouped(rows, 'kind'), [
      ['Direct quotations', 'c'],
      ['Partly quoted', 'b', 'd'],
      ['Reported', 'a'],
    ]);
  });
});
