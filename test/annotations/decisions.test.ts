import assert from 'node:assert/strict';
import { type Decisions, readDecisions } from '../../src/annotations/decisions';

describe('Decisions from storage', () => {
  const who = { name: 'Priya Raman', kind: 'person' } as const;
  const all: Decisions = [
    { type: 'rename', actor: who, name: 'The leader' },
    { type: 'merge', actors: [who, { name: 'Raman', kind: 'organisation' }] },
    { type: 'split', actor: who, alias: 'Raman' },
    { type: 'not-actor', actor: who },
    { type: 'kind', actor: who, kind: 'group' },
  ];

  it('come back as they were kept', () => assert.deepEqual(readDecisions(JSON.parse(JSON.stringify(all))), all));

  it('leave out what has another shape, and keep the rest', () => {
    const broken = [
      null,
      'rename',
      { type: 'rename', actor: who, name: ' ' },
      { type: 'rename', actor: { name: 'Raman' }, name: 'X' },
      { type: 'merge', actors: [who] },
      { type: 'split', actor: who },
      { type: 'kind', actor: who, kind: 'animal' },
      { type: 'forget', actor: who },
    ];
    assert.deepEqual(readDecisions([...broken, ...all]), all);
    assert.deepEqual(readDecisions({ 0: all[0] }), []);
  });
});
