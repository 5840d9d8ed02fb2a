import assert from 'node:assert/strict';
import { filterRows } from '../../src/panel/filter';
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
