import assert from 'node:assert/strict';
import fc from 'fast-check';
import { carried, sharedEnds } from '../../src/encoder/carried';
import type { FoundClause } from '../../src/engine/close-clauses';
import { spanOf } from '../by-hand';

const before = 'The yard, Ines Roth said, had ordered the steel in March. Nobody paid.';

const found: FoundClause = {
  source: [spanOf(before, 'Ines Roth')],
  cue: [spanOf(before, 'said')],
  content: [spanOf(before, 'The yard'), spanOf(before, 'had ordered the steel in March')],
  confidence: 0.9,
};

/** Source, cue and content after an edit, in words; undefined where the attribution is no longer told. */
const laidOn = (now: string): string | undefined => {
  const [clause] = carried(before, { clauses: [found] }, now).clauses;
  const words = (spans: FoundClause['content']) => spans.map(({ start, end }) => now.slice(start, end)).join(' … ');
  return clause && [clause.source, clause.cue, clause.content].map(words).join(' | ');
};

const unchanged = 'Ines Roth | said | The yard … had ordered the steel in March';

describe('What a close reading says of a paragraph that was edited since', () => {
  it('is the same where other words were written, before or behind', () => {
    assert.equal(laidOn(`Years ago it began. ${before}`), unchanged);
    assert.equal(laidOn(`${before} So it went.`), unchanged);
    assert.equal(laidOn(before.replace('Nobody', 'Somebody')), unchanged);
  });

  it('takes in what was written inside a claim or a name, and loses what was taken out', () => {
    assert.equal(
      laidOn(before.replace('the steel', 'the thin steel')),
      unchanged.replace('the steel', 'the thin steel'),
    );
    assert.equal(laidOn(before.replace('Ines Roth', 'Ines B. Roth')), unchanged.replace('Ines Roth', 'Ines B. Roth'));
    assert.equal(laidOn(before.replace(' in March. Nobody', '. Nobody')), unchanged.replace(' in March', ''));
  });

  it('is nothing where the reporting word, all of the claim, or a part of the source and more was replaced', () => {
    assert.equal(laidOn(before.replace('said', 'denied')), undefined);
    assert.equal(laidOn('The yard, Ines Roth said, no.'), 'Ines Roth | said | The yard');
    assert.equal(laidOn(before.replace('yard, Ines', 'harbour,')), undefined);
    assert.equal(laidOn('Nobody paid.'), undefined);
  });

  it('knows which words are new', () => {
    const now = before.replace('Nobody', 'Their clerk');
    const { changed } = carried(before, { clauses: [] }, now);
    assert.equal(now.slice(changed?.start, changed?.end), 'Their clerk');
    assert.equal(sharedEnds('the cat', 'the bat'), 6);
  });

  it('never leaves the text, and never changes a cue’s words', () => {
    const words = fc.constantFrom('Ines Roth', ' said', ' ', 'x', before.slice(0, 30), before.slice(20));
    fc.assert(
      fc.property(fc.nat(before.length), fc.nat(before.length), fc.array(words), (a, b, typed) => {
        const now = before.slice(0, Math.min(a, b)) + typed.join('') + before.slice(Math.max(a, b));
        for (const { source, cue, content } of carried(before, { clauses: [found] }, now).clauses) {
          for (const { start, end } of [...source, ...cue, ...content]) assert.ok(start < end && end <= now.length);
          assert.deepEqual(
            cue.map(({ start, end }) => now.slice(start, end)),
            ['said'],
          );
        }
      }),
    );
  });
});
