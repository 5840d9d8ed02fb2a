import assert from 'node:assert/strict';
import { groupRows } from '../../src/panel/groups';
import { listItems } from '../../src/panel/items';
import { keyDeed } from '../../src/panel/keyboard';
import { said, strings } from './rows';

// 0 Paragraph 1 · 1 a · 2 b · 3 Paragraph 2 (collapsed) · 4 Paragraph 3 · 5 d … 14 m
const rows = [
  said('a'),
  said('b'),
  said('c', { paragraph: 2 }),
  ...[...'defghijklm'].map((words) => said(words, { paragraph: 3 })),
];
const items = listItems(groupRows(rows, 'paragraph', strings), new Set(['paragraph:2']), { group: 20, row: () => 50 });
const press = (active: number, key: string) => keyDeed(items, active, key, 220);
const to = (index: number) => ({ type: 'move', to: index, isDrawn: false });

describe('A key in the list', () => {
  it('moves by one, to both ends and no further', () => {
    assert.deepEqual(
      [press(1, 'ArrowDown'), press(1, 'ArrowUp'), press(7, 'Home'), press(0, 'End')],
      [to(2), to(0), to(0), to(14)],
    );
    assert.deepEqual([press(0, 'ArrowUp'), press(14, 'ArrowDown'), press(14, 'PageDown')], [to(0), to(14), to(14)]);
  });

  it('moves by as many as are in sight, and always by one at least', () => {
    assert.deepEqual([press(5, 'PageDown'), press(9, 'PageUp')], [to(8), to(6)]);
    assert.deepEqual([keyDeed(items, 5, 'PageDown', 10), keyDeed(items, 5, 'PageUp', 10)], [to(6), to(4)]);
  });

  it('goes to the group and closes it with Left, opens it and goes in with Right', () => {
    assert.deepEqual([press(2, 'ArrowLeft'), press(0, 'ArrowLeft')], [to(0), { type: 'toggle', group: 0 }]);
    assert.deepEqual([press(3, 'ArrowRight'), press(4, 'ArrowRight')], [{ type: 'toggle', group: 3 }, to(5)]);
    assert.deepEqual([press(3, 'ArrowLeft'), press(1, 'ArrowRight')], [undefined, undefined]);
  });

  it('jumps with Enter, shows with Space, and does the same to a group with both', () => {
    assert.deepEqual(press(1, 'Enter'), { type: 'jump', row: 1, stay: false });
    assert.deepEqual(press(1, ' '), { type: 'jump', row: 1, stay: true });
    assert.deepEqual([press(0, 'Enter'), press(0, ' ')], Array(2).fill({ type: 'toggle', group: 0 }));
  });

  it('takes the rows on the way along with Shift, and gives a status with a digit', () => {
    assert.deepEqual(keyDeed(items, 1, 'ArrowDown', 220, true), { type: 'move', to: 2, isDrawn: true });
    assert.deepEqual([press(1, '3'), press(1, '0')], [{ type: 'status', digit: '3' }, undefined]);
  });

  it('goes to the filter with a slash, and is left to the editor where it means nothing here', () => {
    assert.deepEqual(press(1, '/'), { type: 'filter' });
    assert.deepEqual(
      [press(1, 'Tab'), press(1, 'x'), keyDeed([], 0, 'ArrowDown', 100)],
      [undefined, undefined, undefined],
    );
  });
});
