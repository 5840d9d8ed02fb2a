import assert from 'node:assert/strict';
import { shareOfKey, shares, withinShares } from '../../src/panel/splitter';

describe('The line between the list and the details', () => {
  it('goes up and down by the arrow keys, and to its ends', () => {
    assert.deepEqual(
      ['ArrowUp', 'ArrowDown', 'Home', 'End', 'Enter'].map((key) => shareOfKey(key, 45)),
      [50, 40, shares.least, shares.most, undefined],
    );
  });

  it('leaves room on both sides', () => {
    assert.deepEqual([shareOfKey('ArrowUp', 79), shareOfKey('ArrowDown', 16)], [shares.most, shares.least]);
    assert.deepEqual([-20, 33.4, 200].map(withinShares), [shares.least, 33, shares.most]);
  });
});
