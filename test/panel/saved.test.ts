import assert from 'node:assert/strict';
import { readSaved, type Saved } from '../../src/panel/saved';

describe('What the panel remembers', () => {
  it('comes back as it was', () => {
    const saved: Saved = {
      grouping: 'kind',
      order: 'risk',
      filters: { status: 'fix', kind: '', speaker: 'Ade Cole', source: '', isOnlyMine: true },
      areFiltersOpen: true,
      isInspectorOpen: false,
      share: 60,
      selected: ['a'],
      filter: 'tide',
      article: 'file:///a.md',
      collapsed: ['kind:mixed'],
      scrollTop: 80,
      drafts: { 'file:///a.md\na\n': 'On tape, ' },
    };
    assert.deepEqual(readSaved(JSON.parse(JSON.stringify(saved))), saved);
  });

  it('is as on the first day where there is nothing, or nothing that fits', () => {
    const first: Saved = {
      grouping: 'paragraph',
      order: 'position',
      filter: '',
      filters: { status: '', kind: '', speaker: '', source: '', isOnlyMine: false },
      areFiltersOpen: false,
      isInspectorOpen: true,
      share: 45,
      article: '',
      collapsed: [],
      scrollTop: 0,
      selected: [],
      drafts: {},
    };
    for (const state of [
      undefined,
      null,
      3,
      'x',
      [],
      { grouping: 'colour', filter: 1, collapsed: 'a', scrollTop: -4, drafts: { a: 1 } },
    ])
      assert.deepEqual(readSaved(state), first);
  });

  it('never leaves the list without room', () => {
    assert.deepEqual([readSaved({ share: 900 }).share, readSaved({ share: -1 }).share], [80, 15]);
  });

  it('keeps what fits beside what does not', () => {
    assert.deepEqual(readSaved({ grouping: 'speaker', collapsed: ['a', 1] }).collapsed, ['a']);
  });
});
