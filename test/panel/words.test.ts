import assert from 'node:assert/strict';
import { detailWords, fill, howWords, rowTooltip, speakerWords, unsaidStatus } from '../../src/panel/words';
import { row, speaker, strings } from './rows';

const who = (...args: Parameters<typeof speaker>) => {
  const one = row('x', { speaker: speaker(...args) });
  return [speakerWords(one, strings), howWords(one, strings)];
};

describe('The words of a row', () => {
  it('tell how the speaker is known', () => {
    assert.deepEqual(who('Ines Roth'), ['Ines Roth', 'named']);
    assert.deepEqual(who('Ines Roth', { how: 'pronoun', source: 'she' }), ['Ines Roth', 'pronoun “she”']);
    assert.deepEqual(who('Ines Roth', { how: 'alias', source: 'the coach' }), ['Ines Roth', 'called “the coach”']);
    assert.deepEqual(who('Ines Roth', { how: 'carried-over', source: '' }), ['Ines Roth', 'carried over']);
    assert.deepEqual(who('two guards', { status: 'unnamed' }), ['two guards', 'unnamed source']);
    assert.deepEqual(who('the audit', { status: 'document' }), ['the audit', 'document']);
  });

  it('ask where the speaker is not known', () => {
    assert.deepEqual(who(''), ['No speaker', '']);
    assert.deepEqual(who('', { source: 'he', candidates: ['Ola Moe', 'Per Dahl'] }), [
      'Who is “he”?',
      'Ola Moe or Per Dahl?',
    ]);
  });

  it('tell cue, via, kind and attitude, and nothing of what is not there', () => {
    const told = row('x', { cue: 'told', via: ['Radio Delta', 'CNX'], kind: 'mixed' });
    assert.deepEqual(detailWords(told, strings), ['“told”', 'via Radio Delta', 'via CNX', 'partly quoted']);
    const hoped = row('x', { kind: 'indirect', stance: 'attitude' });
    assert.deepEqual(detailWords(hoped, strings), ['reported', 'thought']);
  });

  it('tell what a facts file says of the claim and nobody can read', () => {
    assert.deepEqual(detailWords(row('x', { unread: 'status: fixxed' }), strings), [
      '“status: fixxed” cannot be read',
      'direct',
    ]);
  });

  it('tell those who do not see the row that nobody has looked yet', () => {
    assert.equal(unsaidStatus(row('x'), strings), 'unchecked');
    assert.equal(unsaidStatus(row('x', { status: 'fix' }), strings), '');
    assert.equal(unsaidStatus(row('x', { isUnconfirmed: true }), strings), '');
  });

  it('stand in full in the tooltip', () => {
    const one = row('It rained', { speaker: speaker('Ines Roth'), cue: 'said' });
    assert.equal(rowTooltip(one, strings), 'It rained\nInes Roth, named\n“said”, direct');
  });
});

describe('Filling in', () => {
  it('takes values as they are, even where they look like places', () => {
    assert.equal(fill('{0} and {1}', '{1}', '$&'), '{1} and $&');
  });

  it('leaves places without a value', () => {
    assert.equal(fill('{0} of {1}', '3'), '3 of {1}');
  });
});
