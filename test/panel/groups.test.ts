import assert from 'node:assert/strict';
import { groupRows } from '../../src/panel/groups';
import type { Grouping, Row } from '../../src/panel/messages';
import { row, said, speaker, strings } from './rows';

const grouped = (rows: readonly Row[], by: Grouping) =>
  groupRows(rows, by, strings).map(({ label, rows }) => [label, ...rows.map(({ words }) => words)]);

describe('Grouping by paragraph', () => {
  it('keeps the article’s order', () => {
    const rows = [said('one', { paragraph: 2 }), said('two', { paragraph: 2 }), said('three', { paragraph: 5 })];
    assert.deepEqual(grouped(rows, 'paragraph'), [
      ['Paragraph 2', 'one', 'two'],
      ['Paragraph 5', 'three'],
    ]);
  });
});

describe('Any grouping', () => {
  it('puts together, and first, what nobody is known to say', () => {
    for (const by of ['paragraph', 'speaker', 'source', 'chain', 'kind'] as const) {
      const [first] = grouped([said('a'), row('b'), said('c', { paragraph: 2 }), row('d', { paragraph: 3 })], by);
      assert.deepEqual(first, ['No speaker', 'b', 'd'], by);
    }
  });
});

describe('Grouping by source', () => {
  it('tells apart what claims rest on, and each outlet whose report it is', () => {
    const rows = [
      said('a'),
      said('b', { basis: 'outlet', via: ['CNX'] }),
      said('c', { basis: 'document' }),
      said('d', { basis: 'outlet', via: ['Radio Delta'] }),
      said('e', { basis: 'outlet', via: ['CNX'] }),
    ];
    assert.deepEqual(grouped(rows, 'source'), [
      ['Themselves', 'a'],
      ['Reported: CNX', 'b', 'e'],
      ['Documents', 'c'],
      ['Reported: Radio Delta', 'd'],
    ]);
  });
});

describe('Grouping by chain', () => {
  it('puts what comes from the speaker first, then each way on which words were passed on', () => {
    const rows = [said('a', { via: ['CNX'] }), said('b'), said('c', { via: ['CNX', 'Ade Cole'] })];
    assert.deepEqual(grouped(rows, 'chain'), [
      ['First-hand', 'b'],
      ['Second-hand: via CNX', 'a'],
      ['Third-hand: via CNX, via Ade Cole', 'c'],
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
    const rows = [
      said('a', { kind: 'indirect' }),
      said('b', { kind: 'mixed' }),
      said('c'),
      said('d', { kind: 'mixed' }),
    ];
    assert.deepEqual(grouped(rows, 'kind'), [
      ['Direct quotations', 'c'],
      ['Partly quoted', 'b', 'd'],
      ['Reported', 'a'],
    ]);
  });
});
