import assert from 'node:assert/strict';
import fc from 'fast-check';
import { groupRows } from '../../src/panel/groups';
import { type Item, itemAt, itemsWithin, listHeight, listItems } from '../../src/panel/items';
import { said, strings } from './rows';

const rows = [said('a'), said('long b'), said('c', { paragraph: 2 })];
const groups = groupRows(rows, 'paragraph', strings);
const heights = { group: 20, row: ({ words }: { words: string }) => (words.length > 1 ? 60 : 40) };
const name = (item: Item) => (item.type === 'group' ? item.group.label : item.row.words);

describe('The list’s items', () => {
  it('stand one under the other, each as high as it is to be drawn', () => {
    const items = listItems(groups, new Set(), heights);
    assert.deepEqual(
      items.map((item) => [name(item), item.top, item.height]),
      [
        ['Paragraph 1', 0, 20],
        ['a', 20, 40],
        ['long b', 60, 60],
        ['Paragraph 2', 120, 20],
        ['c', 140, 40],
      ],
    );
    assert.equal(listHeight(items), 180);
  });

  it('know their place among their siblings, so that a screen reader can say it of a list that is drawn in part', () => {
    assert.deepEqual(
      listItems(groups, new Set(), heights).map(({ position, siblings }) => `${position}/${siblings}`),
      ['1/2', '1/2', '2/2', '2/2', '1/1'],
    );
  });

  it('leave out the rows of a collapsed group', () => {
    const items = listItems(groups, new Set(['paragraph:1']), heights);
    assert.deepEqual(items.map(name), ['Paragraph 1', 'Paragraph 2', 'c']);
    assert.deepEqual(
      items.map((item) => item.type === 'row' && item.parent),
      [false, false, 1],
    );
  });
});

describe('What is drawn of a list', () => {
  it('covers all that is in sight, and little more however long the list is', () => {
    const many = Array.from({ length: 5000 }, (_, index) => said(`${index}`, { paragraph: index % 70 }));
    const items = listItems(groupRows(many, 'paragraph', strings), new Set(), heights);
    fc.assert(
      fc.property(fc.nat(listHeight(items)), fc.integer({ min: 1, max: 2000 }), (scrollTop, height) => {
        const { from, to } = itemsWithin(items, scrollTop, height);
        const inSight = items.filter((item) => item.top < scrollTop + height && item.top + item.height > scrollTop);
        const drawn = new Set(items.slice(from, to));
        assert.ok(inSight.every((item) => drawn.has(item)));
        assert.ok(drawn.size <= inSight.length + 14);
      }),
    );
  });

  it('is nothing of an empty list', () => {
    assert.deepEqual(itemsWithin([], 0, 500), { from: 0, to: 0 });
    assert.equal(listHeight([]), 0);
  });

  it('begins with the item at the height that was asked for, the last where there is none', () => {
    const items = listItems(groups, new Set(), heights);
    assert.deepEqual(
      [-5, 0, 19, 20, 119, 120, 9999].map((y) => itemAt(items, y)),
      [0, 0, 0, 1, 2, 3, 4],
    );
  });
});
