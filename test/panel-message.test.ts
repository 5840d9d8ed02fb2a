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

  it('is read with what it asks for', () => {
    for (const message of [
      { type: 'select', ids: ['a', 'b'] },
      { type: 'status', ids: ['a'], status: 'on-author' },
      { type: 'reject', ids: ['a'], because: 'title' },
      { type: 'part', id: 'a', part: 'lead-in', state: 'bad' },
      { type: 'answer', id: 'a', entry: { list: 'queries', index: 0, mark: '1a' }, text: 'Yes.' },
      { type: 'rewrite', id: 'a', entry: { list: 'queries', index: 0, answer: 2, mark: '1a' }, text: 'No.' },
      { type: 'attach', id: undefined, addresses: ['file:///a.pdf'] },
      { type: 'remove', id: 'a', entry: { list: 'notes', index: 1, mark: '1a' } },
      { type: 'settle', id: 'a', entry: { list: 'queries', index: 1, mark: '1a' }, isResolved: true },
      { type: 'openEvidence', id: 'a', entry: { list: 'evidence', index: 0, mark: '1a' } },
      { type: 'relink', id: 'q-1', place: undefined },
      { type: 'relink', id: 'q-1', place: '… that the wall holds …' },
    ])
      assert.deepEqual(readMessage(message), message);
  });

  for (const [what, value] of [
    ['a status that there is not', { type: 'status', ids: ['a'], status: 'true' }],
    ['about rows that are no texts', { type: 'status', ids: [1], status: 'cut' }],
    ['a part that there is not', { type: 'part', id: 'a', part: 'toString', state: 'ok' }],
    ['an answer to nothing', { type: 'answer', id: 'a', entry: { list: 'queries', index: -1, mark: '1a' }, text: 'x' }],
    ['about a list that there is not', { type: 'remove', id: 'a', entry: { list: 'anchor', index: 0, mark: '1a' } }],
    ['a drop of what is no address', { type: 'attach', id: 'a', addresses: [1] }],
    ['about an entry without its mark', { type: 'remove', id: 'a', entry: { list: 'notes', index: 0 } }],
    ['a note of more than anybody writes', { type: 'note', id: 'a', text: 'x'.repeat(20_001) }],
    ['a place by its number', { type: 'relink', id: 'q-1', place: 0 }],
    ['a name of every object', { type: 'constructor' }],
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
