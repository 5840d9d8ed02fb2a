import assert from 'node:assert/strict';
import { withoutRepeats } from '../src/editor/panel-post';
import type { Details, ToPanel } from '../src/panel/messages';

describe('Messages to the panel', () => {
  const told = (...messages: readonly ToPanel[]) => {
    const posted: string[] = [];
    const post = withoutRepeats(({ type }) => posted.push(type));
    messages.forEach(post);
    return posted;
  };
  const details = (id: string): ToPanel => ({ type: 'details', details: { id } as Details });

  it('leave out details that the page shows', () => {
    assert.deepEqual(told(details('a'), details('a'), details('b')), ['details', 'details']);
  });

  it('tell them again when the page has looked at another file and forgotten them', () => {
    assert.deepEqual(told(details('a'), { type: 'noArticle' }, details('a')), ['details', 'noArticle', 'details']);
  });
});
