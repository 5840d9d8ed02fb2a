import assert from 'node:assert/strict';
import { drawnTo, nothingSelected, only, toggled, within } from '../../src/panel/selection';

const order = ['a', 'b', 'c', 'd'];

describe('Selected rows', () => {
  it('are one, or one more and one less, always in the list’s order', () => {
    const two = toggled(only('c'), 'a', order);
    assert.deepEqual(two, { ids: ['a', 'c'], anchor: 'a' });
    assert.deepEqual(toggled(two, 'c', order).ids, ['a']);
  });

  it('are drawn out from the row where it began, to either side', () => {
    const down = drawnTo(only('b'), 'd', order);
    assert.deepEqual(down, { ids: ['b', 'c', 'd'], anchor: 'b' });
    assert.deepEqual(drawnTo(down, 'a', order), { ids: ['a', 'b'], anchor: 'b' });
    assert.deepEqual(drawnTo(nothingSelected, 'c', order), only('c'));
  });

  it('are only those that the list still has', () => {
    assert.deepEqual(within({ ids: ['a', 'x'], anchor: 'x' }, order).ids, ['a']);
  });
});
