import assert from 'node:assert/strict';
import { isCovered, partAround, pauseAfter } from '../src/editor/pace';

describe('The pause before an article is read again', () => {
  it('is short after a quick reading and grows with slow ones, up to a second', () => {
    assert.deepEqual([0, 10, 200, 30_000].map(pauseAfter), [80, 80, 400, 1_000]);
  });
});

describe('The part of a long text that is read', () => {
  const million = 1_000_000;

  it('is what the screen shows, and a margin on both sides', () => {
    assert.deepEqual(partAround({ start: 500_000, end: 503_000 }, million, 400_000), { start: 490_000, end: 513_000 });
  });

  it('stays inside the text', () => {
    assert.deepEqual(partAround({ start: 0, end: 3_000 }, million, 400_000), { start: 0, end: 13_000 });
    assert.deepEqual(partAround({ start: 999_000, end: million }, million, 400_000), { start: 989_000, end: million });
    assert.deepEqual(partAround({ start: 999_000, end: million }, 10, 5), { start: 9, end: 10 });
  });

  it('is no more than a screen can show where one line is all that is visible', () => {
    const visible = { start: 0, end: million };
    const part = partAround(visible, million, 400_000);
    assert.deepEqual(part, { start: 0, end: 30_000 });
    assert.ok(isCovered(visible, part, 400_000));
  });

  it('is never longer than the limit', () => {
    const visible = { start: 100_000, end: 120_000 };
    const part = partAround(visible, million, 5_000);
    assert.deepEqual(part, { start: 98_750, end: 103_750 });
    assert.ok(isCovered(visible, part, 5_000));
  });

  it('has to be read again once scrolling leaves it', () => {
    const part = partAround({ start: 500_000, end: 503_000 }, million, 400_000);
    assert.ok(isCovered({ start: 505_000, end: 508_000 }, part, 400_000));
    assert.ok(!isCovered({ start: 512_000, end: 515_000 }, part, 400_000));
    assert.ok(!isCovered({ start: 489_000, end: 492_000 }, part, 400_000));
  });
});
