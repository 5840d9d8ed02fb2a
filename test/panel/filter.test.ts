import assert from 'node:assert/strict';
import { chooseRows, everything, filterRows, inOrder } from '../../src/panel/filter';
import { row, speaker } from './rows';

const rows = [
  row('“We’re closing the crèche,”', { speaker: speaker('Noémie Faure', { source: 'the mayor' }), cue: 'told' }),
  row('“Not on my watch,”', { speaker: speaker('Bram Visser'), cue: 'said', via: ['Radio Delta'] }),
  row('the hall was cold', { speaker: speaker('', { source: 'He', candidates: ['Ole Strand'] }) }),
];
const found = (filter: string) => filterRows(rows, filter).map((one) => rows.indexOf(one));

describe('The filter', () => {
  it('finds words of the claim, the speaker, what the article calls them, the cue and who reported it', () => {
    assert.deepEqual(['watch', 'faure', 'mayor', 'told', 'delta', 'strand'].map(found), [[1], [0], [0], [0], [1], [2]]);
  });

  it('does not mind accents, capitals or the shape of quotation marks, on either side', () => {
    assert.deepEqual(['CRECHE', 'Noemie', 'wátch', "we're", '"not'].map(found), [[0], [0], [1], [0], [1]]);
  });

  it('wants every word, in any order', () => {
    assert.deepEqual([found('watch visser'), found('visser watch faure')], [[1], []]);
  });

  it('lets everything through where it is blank', () => {
    assert.equal(filterRows(rows, '  '), rows);
  });
});

describe('The pickers above the list', () => {
  const several = [
    row('a', { speaker: speaker('Ade Cole'), status: 'confirmed', by: 'RF', risk: 0 }),
    row('b', { kind: 'indirect', basis: 'outlet', risk: 3 }),
    row('c', { kind: 'indirect', status: 'fix', by: 'MK', risk: 9 }),
  ];
  const words = (filters: Partial<typeof everything>) =>
    chooseRows(several, { ...everything, ...filters }, { me: 'RF' }).map(({ words }) => words);

  it('let through what all of them ask for', () => {
    assert.deepEqual(words({}), ['a', 'b', 'c']);
    assert.deepEqual(words({ kind: 'indirect' }), ['b', 'c']);
    assert.deepEqual(words({ kind: 'indirect', status: 'fix' }), ['c']);
    assert.deepEqual(words({ speaker: 'Ade Cole' }), ['a']);
    assert.deepEqual(words({ source: 'outlet' }), ['b']);
    assert.deepEqual(words({ isOnlyMine: true }), ['a']);
  });

  it('put the most doubtful first on request', () => {
    assert.deepEqual(
      inOrder(several, 'risk').map(({ words }) => words),
      ['c', 'b', 'a'],
    );
    assert.equal(inOrder(several, 'position'), several);
  });
});
