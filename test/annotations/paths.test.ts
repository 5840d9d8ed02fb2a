import assert from 'node:assert/strict';
import { stepsInside } from '../../src/annotations/paths';

describe('A path in a sidecar', () => {
  it('leads to a file beside it or below', () => {
    assert.deepEqual(stepsInside('sources/./memo.pdf'), ['sources', 'memo.pdf']);
    assert.deepEqual(stepsInside('a\\..\\b.txt'), ['b.txt']);
    assert.deepEqual(stepsInside('...'), ['...']);
  });

  it('goes up only as far as may be read', () => {
    assert.deepEqual(stepsInside('../shared/memo.txt', 1), ['..', 'shared', 'memo.txt']);
    assert.equal(stepsInside('../memo.txt'), undefined);
    assert.equal(stepsInside('a/../../memo.txt'), undefined);
    assert.equal(stepsInside('../../memo.txt', 1), undefined);
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
      assert.equal(stepsInside(file, 9), undefined, file);
  });
});
