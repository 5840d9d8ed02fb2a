import assert from 'node:assert/strict';
import { carried, flatten, placesOf, selectorFor } from '../src/editor/anchoring';
import { spanOf } from './by-hand';

const text = 'The wall holds.\nIt held in May. It held in May, and the clerk said so. Nobody  asked.';
const words = ({ start, end }: { start: number; end: number }, of = text) => of.slice(start, end);

describe('The place of words', () => {
  it('is found again by them and their neighbours', () => {
    for (const [exact, nth] of [
      ['The wall holds.', 0],
      ['It held in May', 1],
      ['Nobody  asked', 0],
    ] as const) {
      const span = spanOf(text, exact, nth);
      const { places, isSure } = placesOf(flatten(text), selectorFor(text, span));
      assert.deepEqual([places[0], isSure], [span, true]);
    }
  });

  it('is the same where lines are broken elsewhere', () => {
    const selector = selectorFor(text, spanOf(text, 'Nobody  asked'));
    const reflowed = 'The wall holds. It held in May. It held in May, and\nthe clerk said so.\nNobody\nasked.';
    const { places, isSure } = placesOf(flatten(reflowed), selector);
    assert.ok(isSure && places[0]);
    assert.equal(words(places[0], reflowed), 'Nobody\nasked');
  });

  it('is in doubt where the same words stand twice among other neighbours', () => {
    const { places, isSure } = placesOf(flatten(text), {
      exact: 'It held in May',
      before: 'elsewhere ',
      after: ' at all',
    });
    assert.deepEqual([places.length, isSure], [2, false]);
  });

  it('is in doubt where short words stand among others now', () => {
    const { isSure } = placesOf(flatten(text), { exact: 'asked', before: 'They ', after: ' him' });
    assert.equal(isSure, false);
  });

  it('is none where the words are gone', () => {
    assert.deepEqual(placesOf(flatten(text), { exact: 'The wall fell.' }), { places: [], isSure: false });
  });
});

describe('Words that are carried along', () => {
  const span = { start: 10, end: 20 };

  it('move with what changes before them and stay with what changes behind', () => {
    assert.deepEqual(carried(span, { start: 0, end: 4, length: 6 }), { start: 12, end: 22 });
    assert.deepEqual(carried(span, { start: 10, end: 10, length: 3 }), { start: 13, end: 23 });
    assert.deepEqual(carried(span, { start: 20, end: 25, length: 1 }), span);
  });

  it('grow and shrink with what changes inside', () => {
    assert.deepEqual(carried(span, { start: 12, end: 14, length: 5 }), { start: 10, end: 23 });
    assert.deepEqual(carried(span, { start: 5, end: 12, length: 1 }), { start: 6, end: 14 });
    assert.deepEqual(carried(span, { start: 18, end: 30, length: 4 }), { start: 10, end: 18 });
  });

  it('are lost where an edit takes all of them', () => {
    assert.equal(carried(span, { start: 10, end: 20, length: 10 }), undefined);
    assert.equal(carried(span, { start: 0, end: 99, length: 99 }), undefined);
  });
});
