import assert from 'node:assert/strict';
import { statusNews } from '../../src/panel/status-news';
import { strings as plain, row } from './rows';

const strings = { ...plain, checked: '{0} of {1} checked' };
const [a, b] = [row('a'), row('b')];
const confirmed = row('a', { status: 'confirmed' });

describe('What is told of a new status', () => {
  it('is the status and how far the article is', () => {
    assert.equal(
      statusNews([a, b], [confirmed, b], ['a'], { checked: 1, total: 2 }, strings),
      'confirmed. 1 of 2 checked',
    );
  });

  it('is one sentence for several rows', () => {
    const after = [confirmed, row('b', { status: 'confirmed' })];
    assert.equal(statusNews([a, b], after, ['a', 'b'], { checked: 2, total: 2 }, strings), 'confirmed. 2 of 2 checked');
  });

  it('is nothing where another row has changed, or none, or the row is new', () => {
    const coverage = { checked: 1, total: 2 };
    assert.equal(statusNews([a, b], [confirmed, b], ['b'], coverage, strings), '');
    assert.equal(statusNews([a, b], [a, b], ['a'], coverage, strings), '');
    assert.equal(statusNews([b], [confirmed, b], ['a'], coverage, strings), '');
  });
});
