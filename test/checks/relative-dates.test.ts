import assert from 'node:assert/strict';
import { relativeDates } from '../../src/checks/relative-dates';
import { HIDDEN } from '../../src/engine/document';

const wordsIn = (prose: string) => Array.from(relativeDates(prose), ({ words }) => words);

describe('relativeDates', () => {
  it('finds weekdays and the words that count from today', () => {
    const prose =
      'On Monday, and again yesterday, the firm recently bought two weeks ago what it sells this week or next year.';
    assert.deepEqual(wordsIn(prose), ['Monday', 'yesterday', 'recently', 'two weeks ago', 'this week', 'next year']);
  });

  it('finds a weekday that owns something', () => {
    assert.deepEqual(wordsIn("Tuesday's vote and Thursday’s count"), ['Tuesday', 'Thursday']);
  });

  it('takes a phrase whole', () => {
    assert.deepEqual(wordsIn('last Friday, last month and last night'), ['last Friday', 'last month', 'last night']);
  });

  for (const name of [
    'Monday Night Football',
    'Black Friday',
    'Friday prayers',
    'Good Friday',
    'The Sunday Times',
    'Sheffield Wednesday',
    'Easter Monday',
  ])
    it(`takes no day from ${name}`, () => {
      assert.deepEqual(wordsIn(`They spoke of ${name} for an hour.`), []);
    });

  for (const phrase of [
    'on Wednesdays',
    'every Sunday',
    'one Friday morning',
    'Monday to Friday',
    'the following Tuesday',
    'the Tuesday after the fire',
    'the last week of the war',
    'tomorrow’s leaders',
    'the sun may set',
  ])
    it(`leaves "${phrase}" alone`, () => {
      assert.deepEqual(wordsIn(`It was ${phrase} that he spoke of.`), []);
    });

  it('reads over hidden markup and gives the words without it', () => {
    const prose = `sold last${HIDDEN}${HIDDEN} ${HIDDEN}month to Osei`;
    assert.deepEqual(Array.from(relativeDates(prose)), [{ start: 5, end: 18, words: 'last month' }]);
  });
});
