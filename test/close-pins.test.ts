import assert from 'node:assert/strict';
import type { Annotation } from '../src/annotations/annotation';
import { noFacts } from '../src/annotations/annotation';
import { noReview, type Review } from '../src/annotations/review';
import { newlyDecided } from '../src/editor/close-pins';

const note = (id: string, more: Partial<Annotation> = {}): Annotation => ({
  id,
  anchor: { exact: 'words', before: '', after: '' },
  ...more,
});

const review = (...annotations: readonly Annotation[]): Review => ({
  ...noReview,
  facts: { ...noFacts, annotations },
  noted: annotations.map((annotation, i) => ({
    annotation,
    span: { start: 10 * i, end: 10 * i + 5 },
    status: annotation.status ?? 'unchecked',
    was: undefined,
  })),
});

describe('What somebody has just decided', () => {
  it('is what the facts file did not say before', () => {
    assert.deepEqual(newlyDecided(review(), review(note('q-1'))), [{ start: 0, end: 5 }]);
    const before = review(note('q-1'), note('q-2'));
    assert.deepEqual(newlyDecided(before, review(note('q-1'), note('q-2', { status: 'confirmed' }))), [
      { start: 10, end: 15 },
    ]);
    assert.deepEqual(newlyDecided(before, review(note('q-1'), note('q-2'))), []);
  });

  it('is what was turned down since', () => {
    const down = { start: 30, end: 40, because: 'not-a-claim' as const };
    assert.deepEqual(newlyDecided(review(), { ...review(), rejected: [down] }), [{ start: 30, end: 40 }]);
    const before = { ...review(), rejected: [down] };
    assert.deepEqual(newlyDecided(before, { ...review(), rejected: [down] }), []);
  });

  it('is nothing when the file is read for the first time, or has not changed', () => {
    assert.deepEqual(newlyDecided(undefined, review(note('q-1'))), []);
    assert.deepEqual(newlyDecided(noReview, review(note('q-1'))), []);
    const now = review(note('q-1'));
    assert.deepEqual(newlyDecided({ ...now, noted: [] }, now), []);
  });

  it('is not that a note has learnt where its words stand now', () => {
    const learnt = note('q-1', { anchor: { exact: 'other words', before: 'a', after: 'b' } });
    assert.deepEqual(newlyDecided(review(note('q-1')), review(learnt)), []);
  });
});
