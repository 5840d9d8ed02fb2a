import assert from 'node:assert/strict';
import { boxOf, isBegun, withDraft } from '../../src/panel/drafts';
import type { Overview } from '../../src/panel/messages';
import { type Model, received, toggled } from '../../src/panel/model';
import { readSaved } from '../../src/panel/saved';
import { row } from './rows';

const overview = (summary: string): Overview => ({
  summary,
  coverage: { checked: 0, total: 3 },
  strays: [],
  rejected: [],
  obstacle: '',
  me: '',
});
const [a, b, c] = [row('a'), row('b'), row('c')];
const nothing: Model = {
  article: undefined,
  saved: readSaved(undefined),
  active: '',
  cursor: undefined,
  details: undefined,
  sent: {},
};
const opened = received(nothing, {
  type: 'article',
  article: 'file:///a.md',
  overview: overview('3'),
  rows: [a, b, c],
});

describe('What the panel knows', () => {
  it('is the article that was opened last', () => {
    const other = received(opened, { type: 'article', article: 'file:///b.md', overview: overview('1'), rows: [c] });
    assert.deepEqual(other.article, { overview: overview('1'), rows: [c] });
    assert.deepEqual(received(opened, { type: 'noArticle' }).article, undefined);
  });

  it('follows edits row by row, keeping the rows that did not change', () => {
    const fresh = row('b', { cue: 'said' });
    const message = {
      type: 'change',
      overview: overview('4'),
      splice: { from: 1, removed: 1, rows: [fresh, row('x')] },
    } as const;
    const changed = received(opened, message).article;
    assert.deepEqual(changed, { overview: overview('4'), rows: [a, fresh, row('x'), c] });
    assert.equal(changed?.rows[3], c);
  });

  it('keeps what was collapsed and where the list stood while the article is the same', () => {
    const used: Model = {
      ...opened,
      saved: { ...opened.saved, collapsed: ['kind:mixed'], scrollTop: 90 },
      active: 'x',
    };
    const again = received(used, { type: 'article', article: 'file:///a.md', overview: overview('1'), rows: [a] });
    assert.deepEqual([again.saved, again.active], [used.saved, 'x']);
    const other = received(used, { type: 'article', article: 'file:///b.md', overview: overview('1'), rows: [a] });
    assert.deepEqual([other.saved.collapsed, other.saved.scrollTop, other.active], [[], 0, '']);
  });

  it('keeps grouping and filter from one article to the next', () => {
    const used: Model = { ...opened, saved: { ...opened.saved, grouping: 'speaker', filter: 'tide' } };
    const { grouping, filter } = received(used, {
      type: 'article',
      article: 'file:///b.md',
      overview: overview(''),
      rows: [],
    }).saved;
    assert.deepEqual([grouping, filter], ['speaker', 'tide']);
  });

  it('forgets the cursor with its article', () => {
    const there = received(opened, { type: 'cursor', id: 'b' });
    assert.equal(there.cursor, 'b');
    assert.equal(received(there, { type: 'cursor' }).cursor, undefined);
    assert.equal(received(there, { type: 'noArticle' }).cursor, undefined);
  });
});

describe('What is being written', () => {
  const article = 'file:///a.md';
  const box = boxOf(article, 'a');
  const purpose = { type: 'answer', entry: { list: 'queries', index: 0, mark: '1a' } } as const;
  const writing = (text: string, sent = text): Model => ({
    ...opened,
    saved: { ...opened.saved, drafts: withDraft(withDraft({}, box, text), boxOf(article, 'a', purpose), 'Yes.') },
    sent: withDraft({}, box, sent),
  });
  const answer = (isTaken: boolean) =>
    ({ type: 'written', article, deed: { type: 'note', id: 'a', text: 'On tape.' }, isTaken }) as const;

  it('stays while another row, or another article, is looked at', () => {
    const { saved } = received(writing('On tape.'), {
      type: 'article',
      article: 'file:///b.md',
      overview: overview('1'),
      rows: [c],
    });
    assert.deepEqual([saved.drafts[box], saved.selected], ['On tape.', []]);
    assert.ok(isBegun(saved.drafts, article, 'a'));
    assert.ok(!isBegun(saved.drafts, article, 'b') && !isBegun(saved.drafts, 'file:///b.md', 'a'));
  });

  it('goes when it stands in the file, and no other text with it', () => {
    const after = received(writing('On tape. ', 'On tape.'), answer(true));
    assert.deepEqual([after.saved.drafts, after.sent], [{ [boxOf(article, 'a', purpose)]: 'Yes.' }, {}]);
  });

  it('stays where the file could not be written, and can be sent again', () => {
    const after = received(writing('On tape.'), answer(false));
    assert.deepEqual([after.saved.drafts[box], after.sent], ['On tape.', {}]);
  });

  it('stays where somebody wrote on in the meantime', () => {
    const after = received(writing('On tape. Twice.', 'On tape.'), answer(true));
    assert.equal(after.saved.drafts[box], 'On tape. Twice.');
  });
});

describe('A group', () => {
  it('is closed and opened in turn, and no other with it', () => {
    const closed = toggled({ ...nothing.saved, collapsed: ['kind:mixed'] }, 'kind:direct');
    assert.deepEqual(closed.collapsed, ['kind:mixed', 'kind:direct']);
    assert.deepEqual(toggled(closed, 'kind:mixed').collapsed, ['kind:direct']);
  });
});
