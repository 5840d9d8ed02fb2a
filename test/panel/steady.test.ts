import assert from 'node:assert/strict';
import { groupRows } from '../../src/panel/groups';
import { listItems } from '../../src/panel/items';
import { steadyScroll } from '../../src/panel/steady';
import { said, strings } from './rows';

const heights = { group: 20, row: () => 40 };
const itemsOf = (...words: string[]) =>
  listItems(
    groupRows(
      words.map((one) => said(one)),
      'paragraph',
      strings,
    ),
    new Set(),
    heights,
  );
const before = itemsOf('a', 'b', 'c', 'd');
const sight = { scrollTop: 70, height: 80 };

describe('What is in sight of a list', () => {
  it('stays where it is when a row comes or goes above it', () => {
    assert.equal(steadyScroll(before, itemsOf('new', 'a', 'b', 'c', 'd'), sight, ''), 110);
    assert.equal(steadyScroll(before, itemsOf('b', 'c', 'd'), sight, ''), 30);
    assert.equal(steadyScroll(before, itemsOf('a', 'b', 'c', 'd', 'new'), sight, ''), 70);
  });

  it('is held by the row that keys act on, or by the first that is still there', () => {
    const moved = itemsOf('a', 'c', 'b', 'd');
    assert.equal(steadyScroll(before, moved, sight, 'row:b'), 110);
    assert.equal(steadyScroll(before, moved, sight, 'row:c'), 30);
    assert.equal(steadyScroll(before, itemsOf('a', 'c', 'd'), sight, 'row:b'), 30);
    assert.equal(steadyScroll(before, moved, sight, 'row:a'), 110);
  });

  it('is nowhere where nothing of it is left, and never above the top', () => {
    assert.equal(steadyScroll(before, [], sight, ''), undefined);
    assert.equal(steadyScroll(before, itemsOf('d'), { scrollTop: 120, height: 80 }, 'row:d'), 0);
  });
});
