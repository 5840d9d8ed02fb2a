import assert from 'node:assert/strict';
import { calendarDatesIn, dateLine, dateWithYear, hasDateline } from '../../src/checks/dates';

describe('dates', () => {
  for (const date of ['3 March', 'March 3', 'Sept. 21st', 'the 3rd of May', 'February 2024', '2024-02-29', '29.2.2024'])
    it(`reads "${date}" as a date`, () => assert.equal(calendarDatesIn(`It was ${date}, they said.`).length, 1));

  for (const words of ['They may 3D-print it', 'March on 12 towns', 'the 3 Marchers', 'room 12'])
    it(`reads no date in "${words}"`, () => assert.deepEqual(calendarDatesIn(words), []));

  it('wants a year where a date is to count from', () => {
    assert.match('3 March 2024', dateWithYear);
    assert.match('2024-03-03T10:15:00Z', dateWithYear);
    assert.doesNotMatch('3 March', dateWithYear);
    assert.doesNotMatch('soon', dateWithYear);
  });

  for (const line of [
    '3 March 2024',
    'Published: Monday, March 3, 2024 at 9:15',
    'Last updated 03/03/2024',
    'By Ana Ruiz | 3 March 2024',
  ])
    it(`takes "${line}" as the line that dates an article`, () => assert.match(line, dateLine));

  for (const line of [
    'The bridge fell on 3 March 2024',
    'On March 3, 2024, the bridge fell.',
    'By 3 March he had left.',
  ])
    it(`takes "${line}" as copy`, () => assert.doesNotMatch(line, dateLine));

  for (const line of [
    'LONDON, March 3 — The',
    'Bristol, 3 March 2024 (Wire) – The',
    'NEW YORK (March 3) - The',
    'STRATFORD-UPON-AVON, England, 3 June — The',
  ])
    it(`finds the dateline of "${line}"`, () => assert.ok(hasDateline(line)));

  for (const line of ['The council met, March 3 — The', 'LONDON — The', 'He left on March 3 — the'])
    it(`finds no dateline in "${line}"`, () => assert.ok(!hasDateline(line)));

  it('is quick about a long line of capitals', () => {
    assert.ok(!hasDateline(`${'A'.repeat(59)}!, March 3 — The`));
  });
});
