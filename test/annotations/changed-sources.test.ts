import assert from 'node:assert/strict';
import type { Annotation, Status } from '../../src/annotations/annotation';
import { isOther, restingOn } from '../../src/annotations/changed-sources';
import type { Noted } from '../../src/annotations/review';

const noted = (id: string, status: Status, ...sources: string[]): Noted => {
  const annotation: Annotation = { id, anchor: { exact: id }, status, evidence: sources.map((source) => ({ source })) };
  return { annotation, span: { start: 0, end: 1 }, status, was: undefined };
};

describe('A source that has changed', () => {
  it('has another fingerprint, in whatever case it is written', () => {
    assert.ok(isOther({ sha256: 'ab12' }, 'ab13'));
    assert.ok(!isOther({ sha256: 'AB12' }, 'ab12'));
    assert.ok(!isOther({ file: 'memo.txt' }, 'ab12'));
  });

  it('shakes what somebody vouched for by it, once for each claim', () => {
    const all = [
      noted('a', 'confirmed', 'memo', 'memo'),
      noted('b', 'on-author', 'minutes', 'memo'),
      noted('c', 'confirmed', 'minutes'),
      noted('d', 'fix', 'memo'),
      noted('e', 'cut', 'memo'),
      noted('f', 'confirmed'),
    ];
    const shaken = restingOn(all, new Map([['memo', 'ab13']]));
    assert.deepEqual(
      shaken.map(({ note, sources }) => [note.annotation.id, sources]),
      [
        ['a', ['memo']],
        ['b', ['memo']],
      ],
    );
  });
});
