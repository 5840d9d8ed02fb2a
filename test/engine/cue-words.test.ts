import assert from 'node:assert/strict';
import { cueShare, readCueWords, stemOf, writeCueWords } from '../../src/engine/cue-words';
import { hashText } from '../../src/engine/features';
import { ModelError } from '../../src/engine/model';

describe('The cues of the model', () => {
  it('come back as they were written, whatever their hashes', () => {
    const words = new Map(['said', 'warns', 'according', 'ﬁnds'].map((word, i) => [hashText(word), i + 1]));
    const read = readCueWords(writeCueWords(words));
    assert.deepEqual([...read].sort(), [...words].sort());
    assert.equal(cueShare(read, hashText('warns')), 2);
    assert.equal(cueShare(read, hashText('harbour')), 0);
  });

  it('are refused when they are cut short', () => {
    const bytes = writeCueWords(new Map([[hashText('said'), 5]]));
    for (let length = 0; length < bytes.length; length++)
      assert.throws(() => readCueWords(bytes.subarray(0, length)), ModelError);
  });
});

describe('A stem', () => {
  it('is the same for all forms of a regular verb', () => {
    for (const forms of [
      'praise praises praised praising',
      'deny denies denied denying',
      'plan plans planned planning',
    ])
      assert.equal(new Set(forms.split(' ').map(stemOf)).size, 1, forms);
  });

  it('differs between verbs, and from any whole word', () => {
    assert.notEqual(stemOf('warns'), stemOf('wants'));
    assert.notEqual(stemOf('warn'), hashText('warn'));
  });
});
