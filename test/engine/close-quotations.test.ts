import assert from 'node:assert/strict';
import { analyse } from '../../src/engine/analyse';
import type { FoundClause } from '../../src/engine/close-clauses';
import { english } from '../../src/engine/languages/en';
import { spanOf } from '../by-hand';

type Parts = Record<'source' | 'cue', string> & { readonly content: readonly string[] };

/** Source, cue and content of what is told of a paragraph in which these were found. */
const told = (prose: string, ...parts: readonly Parts[]) => {
  const clauses = parts.map(
    ({ source, cue, content }): FoundClause => ({
      source: [spanOf(prose, source)],
      cue: [spanOf(prose, cue)],
      content: content.map((words) => spanOf(prose, words)),
      confidence: 0.8,
    }),
  );
  const { attributions } = analyse(prose, {
    format: 'plain',
    language: english,
    closeReadings: new Map([[prose, { clauses }]]),
  });
  return attributions.map(({ source, cue, content }) =>
    [source, cue, content]
      .map((spans) => spans.map(({ start, end }) => prose.slice(start, end)).join(' … '))
      .join(' | '),
  );
};

describe('A quotation that was read closely', () => {
  it('is whole where half of it and more was found', () => {
    const prose = '“The hull is thin. Nobody looked,” Mina Holt said.';
    assert.deepEqual(told(prose, { source: 'Mina Holt', cue: 'said', content: ['The hull is thin', 'looked'] }), [
      'Mina Holt | said | “The hull is thin. Nobody looked,”',
    ]);
  });

  it('is one person’s: whose reporting word stands nearest', () => {
    const prose = '“It leaks,” Holt said, and Berg added: “Nobody at the yard has looked at the hull.”';
    const holt = { source: 'Holt', cue: 'said', content: ['It leaks', 'Nobody at the yard has'] };
    assert.deepEqual(told(prose, holt, { source: 'Berg', cue: 'added', content: ['looked at the hull'] }), [
      'Holt | said | “It leaks,”',
      'Berg | added | “Nobody at the yard has looked at the hull.”',
    ]);
  });

  it('is not taken from what somebody inside it says', () => {
    const prose = '“The yard told me that the hull was sound,” Mina Holt said.';
    assert.deepEqual(told(prose, { source: 'The yard', cue: 'told', content: ['that the hull was sound'] }), [
      'Mina Holt | said | “The yard told me that the hull was sound,”',
      'The yard | told | that the hull was sound,”',
    ]);
  });

  it('goes on where the rules see that it does, and nobody else says it', () => {
    const prose = '“It leaks,” Mina Holt said. “It always did.”';
    assert.deepEqual(told(prose, { source: 'Mina Holt', cue: 'said', content: ['It leaks'] }), [
      'Mina Holt | said | “It leaks,” … “It always did.”',
    ]);
  });

  it('has the whole of its source where the rules see more of it, and nothing of it is told', () => {
    const prose = 'The ferry will not sail, harbour master Ines Roth said.';
    const found = { source: 'Ines Roth', cue: 'said', content: ['The ferry will not sail', 'harbour master'] };
    assert.deepEqual(told(prose, found), ['harbour master Ines Roth | said | The ferry will not sail']);
  });
});
