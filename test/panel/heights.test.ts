import assert from 'node:assert/strict';
import { heightsAt, layoutAt } from '../../src/panel/heights';
import { row } from './rows';

describe('The height of a row', () => {
  const measure = (text: string) => text.length * 7;
  const heightAt = (width: number, words: string) => heightsAt(width, 18, measure).row(row(words));

  it('is a line more where the words do not fit on one', () => {
    assert.equal(heightAt(300, 'x'.repeat(37)) - heightAt(300, 'x'.repeat(36)), 18);
  });

  it('is the same for all words that take more lines than are shown', () => {
    assert.equal(heightAt(200, 'x'.repeat(60)), heightAt(200, 'x'.repeat(6000)));
  });

  it('is less in a wider panel, which needs fewer lines', () => {
    const words = 'x'.repeat(120);
    assert.deepEqual(
      [200, 460, 640].map((width) => heightAt(width, words)),
      [82, 64, 46],
    );
    assert.deepEqual(layoutAt(640), { words: 1, details: 1 });
  });

  it('is found without measuring where the count of letters tells it', () => {
    const heights = heightsAt(300, 18, () => assert.fail('measured'));
    assert.ok(heights.row(row('x'.repeat(3))) < heights.row(row('x'.repeat(3000))));
  });
});
