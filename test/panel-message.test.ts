import assert from 'node:assert/strict';
import { readMessage } from '../src/editor/panel-message';

describe('A message of the panel', () => {
  it('is read where it has the right shape, without anything that came beside it', () => {
    assert.deepEqual(readMessage({ type: 'ready', more: 1 }), { type: 'ready' });
    assert.deepEqual(readMessage({ type: 'jump', id: 'x', stay: true, more: 1 }), {
      type: 'jump',
      id: 'x',
      stay: true,
    });
  });

  for (const [what, value] of [
    ['nothing', undefined],
    ['null', null],
    ['a text', 'ready'],
    ['an unknown type', { type: 'run', id: 'x' }],
    ['a jump to no row', { type: 'jump', stay: true }],
    ['a jump to a number', { type: 'jump', id: 3, stay: true }],
    ['a jump that does not say where the focus goes', { type: 'jump', id: 'x' }],
  ] as const)
    it(`is left alone where it is ${what}`, () => assert.equal(readMessage(value), undefined));
});
