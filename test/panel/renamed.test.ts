import assert from 'node:assert/strict';
import { boxOf } from '../../src/panel/drafts';
import { type Model, received } from '../../src/panel/model';
import { renamedRows } from '../../src/panel/renamed';
import { readSaved } from '../../src/panel/saved';
import { row } from './rows';

const short = row('the pier is safe for all');
const long = row('that the pier is safe for all');

describe('A row whose words begin elsewhere', () => {
  it('is known by the words that it shares with the one before, in its own paragraph', () => {
    assert.deepEqual([...renamedRows([short], [long])], [[short.id, long.id]]);
    assert.deepEqual([...renamedRows([short], [row(long.words, { paragraph: 2 })])], []);
    assert.deepEqual([...renamedRows([short], [row('the pier is shut')])], []);
    assert.deepEqual([...renamedRows([short], [row(`${long.words}, and so are all the others on the lake`)])], []);
  });

  it('is nobody else where the old one is still there, and the nearest where there are two', () => {
    assert.deepEqual([...renamedRows([short], [short, long])], []);
    const longer = row(`${long.words} of us`);
    assert.deepEqual([...renamedRows([short], [longer, long])], [[short.id, long.id]]);
  });

  it('stays selected, and keeps what is being written about it', () => {
    const article = 'file:///a.md';
    const overview = {
      summary: '',
      coverage: { checked: 0, total: 1 },
      strays: [],
      rejected: [],
      obstacle: '',
      me: '',
    };
    const drafts = { [boxOf(article, short.id)]: 'Who says so?', [boxOf(article, 'other')]: 'kept' };
    const model: Model = {
      article: { overview, rows: [short] },
      saved: { ...readSaved(undefined), article, selected: [short.id], drafts },
      active: `row:${short.id}`,
      cursor: undefined,
      details: undefined,
      sent: {},
    };
    const { saved, active } = received(model, {
      type: 'change',
      overview,
      splice: { from: 0, removed: 1, rows: [long] },
    });
    assert.deepEqual([saved.selected, active], [[long.id], `row:${long.id}`]);
    assert.deepEqual(saved.drafts, { [boxOf(article, long.id)]: 'Who says so?', [boxOf(article, 'other')]: 'kept' });
  });
});
