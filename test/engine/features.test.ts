import assert from 'node:assert/strict';
import { asFeatures, both, feature, hashText, seedsFrom, seedsOf, shapeOf, wordType } from '../../src/engine/features';
import { Flag, readKnownWords, writeKnownWords } from '../../src/engine/known-words';
import { ModelError } from '../../src/engine/model';

const parents = [
  { middle: 4, coarse: 1 },
  { middle: 7, coarse: 2 },
];
const bytes = writeKnownWords(
  [
    { hash: hashText('harbour'), fine: 2, flags: 0, tagClass: 9, sureTag: 0 },
    { hash: hashText('lena'), fine: 0, flags: Flag.given, tagClass: 0, sureTag: 0 },
    { hash: hashText('port'), fine: 1, flags: Flag.beginsPhrase | Flag.place, tagClass: 3, sureTag: 0 },
  ],
  [{ hash: 77, kind: 2 }],
  parents,
);

describe('Known words', () => {
  const known = readKnownWords(bytes);

  it('tell classes, lists and parts of speech of a word', () => {
    assert.deepEqual(known.find(hashText('harbour')), {
      fine: 2,
      middle: 8,
      coarse: 3,
      flags: 0,
      tagClass: 9,
      sureTag: 0,
    });
    assert.equal(known.find(hashText('port')).flags & Flag.place, Flag.place);
  });

  it('tell nothing of a word that they do not hold', () => {
    assert.deepEqual(known.find(hashText('zyzzyva')), {
      fine: 0,
      middle: 0,
      coarse: 0,
      flags: 0,
      tagClass: 0,
      sureTag: 0,
    });
    assert.equal(known.phrase(78), 0);
    assert.equal(known.phrase(77), 2);
  });

  it('are refused when cut short', () => {
    assert.throws(() => readKnownWords(bytes.subarray(0, bytes.length - 1)), ModelError);
    assert.throws(() => readKnownWords(new Uint8Array(3)), ModelError);
  });

  it('know a word by its lower case, in any spelling of its marks and digits', () => {
    assert.equal(wordType('HARBOUR', known).fine, 2);
    assert.equal(wordType('o’brien', known).lower, wordType("O'Brien", known).lower);
    assert.equal(wordType('1987', known).lower, wordType('2024', known).lower);
    assert.notEqual(wordType('1987', known).exact, wordType('2024', known).exact);
  });
});

describe('A word', () => {
  it('has the shape of its capitals, digits and marks', () => {
    assert.equal(shapeOf('Okonkwo'), 'Xxx');
    assert.equal(shapeOf('MacAllister-Brun'), 'XxxXxx-Xxx');
    assert.equal(shapeOf('U.N.'), 'X.X.');
    assert.equal(shapeOf('Čapek'), 'Xxx');
    assert.equal(shapeOf('747-8'), 'dd-d');
  });

  // Weights are stored by these numbers: were one to change, every model would have to be learnt anew.
  it('has the same numbers as when the model was learnt', () => {
    assert.deepEqual([hashText(''), hashText('minister'), hashText('Łódź')], FROZEN.texts);
    assert.deepEqual([both(1, 2), both(2, 1), feature(3, 4), feature(4, 3)], FROZEN.pairs);
  });

  it('makes features of many values as of one', () => {
    const values = Int32Array.from([9, 4, 3, 9]);
    asFeatures(seedsOf([3, 4]), values, 1, 3);
    assert.deepEqual([...values], [9, feature(3, 4), feature(4, 3), 9]);
    assert.deepEqual(seedsFrom(3, 2), seedsOf([3, 4]));
  });
});

const FROZEN = {
  texts: [447841614, 1578001697, -871141696],
  pairs: [-1041551337, 822725930, 1538906762, -1496816978],
};
