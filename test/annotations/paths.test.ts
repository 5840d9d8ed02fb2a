import assert from 'node:assert/strict';
import { isInside, stepsInside } from '../../src/annotations/paths';

describe('A path in a sidecar', () => {
  it('leads to a file beside it or below', () => {
    assert.deepEqual(stepsInside('sources/./memo.pdf'), ['sources', 'memo.pdf']);
    assert.deepEqual(stepsInside('a\\..\\b.txt'), ['b.txt']);
    assert.deepEqual(stepsInside('...'), ['...']);
  });

  it('goes up only as far as may be read', () => {
    assert.deepEqual(stepsInside('../shared/memo.txt', 1), ['..', 'shared', 'memo.txt']);
    assert.equal(isInside('../memo.txt'), false);
    assert.equal(isInside('a/../../memo.txt'), false);
    assert.equal(isInside('../../memo.txt', 1), false);
  });

  it('leads nowhere when it names another place', () => {
    for (const file of [
      '/etc/passwd',
      '\\\\host\\share',
      'C:\\x',
      'c:x',
      'file:///x',
      'https://x',
      '~/x',
      '',
      '.',
      'a\u0000b',
      '\u202etxt',
    ])
      assert.equal(isInside(file, 9), false, file);
  });
});
