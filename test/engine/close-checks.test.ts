import assert from 'node:assert/strict';
import { analyse } from '../../src/engine/analyse';
import type { FoundClause } from '../../src/engine/close-clauses';
import { english } from '../../src/engine/languages/en';
import { spanOf } from '../by-hand';

type Parts = readonly [source: string, cue: string, content: string];

/** Who says what in the last paragraph, where these were found in it. */
const told = (text: string, ...parts: readonly Parts[]) => {
  const prose = text.split('\n\n').at(-1) ?? '';
  const clauses = parts.map(
    ([source, cue, content]): FoundClause => ({
      source: [spanOf(prose, source)],
      cue: [spanOf(prose, cue)],
      content: [spanOf(prose, content)],
      confidence: 0.9,
    }),
  );
  const { attributions } = analyse(text, {
    format: 'plain',
    language: english,
    closeReadings: new Map([[prose, { clauses }]]),
  });
  return attributions
    .filter(({ cue }) => (cue[0]?.start ?? 0) >= text.length - prose.length)
    .map(({ source, content, actor, how }) => {
      const [who, what] = [source, content].map((spans) =>
        spans.map(({ start, end }) => text.slice(start, end)).join(),
      );
      return `${who} (${actor ?? how}): ${what}`;
    });
};

describe('The speaker that a close reading finds', () => {
  const boats = '“Nobody has asked the boats,” said Mina Holt. Her cousin, Arvid Holt, who owns two, disagreed.';
  const holt = 'Mina Holt (mina-holt): “Nobody has asked the boats,”';

  it('is no one of the next sentence where the quotation’s own tells who', () => {
    const found = ['Her cousin, Arvid Holt', 'said', 'Nobody has asked the boats'] as const;
    assert.deepEqual(told(boats, found), [holt]);
    assert.deepEqual(told(boats, ['Her cousin, Arvid Holt', 'disagreed', 'Nobody has asked the boats']), [holt]);
  });

  it('is not the other name of a sentence whose speaker the first reading surely sees', () => {
    const prose = '“It leaks,” Ola Berg told Mina Holt.';
    assert.deepEqual(told(prose, ['Mina Holt', 'told', 'It leaks']), ['Ola Berg (ola-berg): “It leaks,”']);
  });

  it('stands where the first reading knows of nobody', () => {
    const prose = 'Mina Holt shook her head. “Not while I live.”';
    assert.deepEqual(told(prose, ['Mina Holt', 'shook', 'Not while I live']), [
      'Mina Holt (mina-holt): “Not while I live.”',
    ]);
  });

  it('is not known by a pronoun of another sentence, or by a name behind it', () => {
    const laughed =
      'Ola Berg said that the crane would stay.\n\nThe yard may yet lose Arvid Lund. He laughed. “Ask his mother.”';
    assert.deepEqual(told(laughed, ['He', 'laughed', 'Ask his mother']), ['He (unresolved): “Ask his mother.”']);
    const left = '“That is not so.” Arvid Lund walked out.';
    assert.deepEqual(told(left, ['Arvid Lund', 'walked out', 'That is not so']), [
      'Arvid Lund (unresolved): “That is not so.”',
    ]);
    const loud = '“Let go of the rope!” Arvid Lund shouted.';
    assert.deepEqual(told(loud, ['Arvid Lund', 'shouted', 'Let go of the rope']), [
      'Arvid Lund (arvid-lund): “Let go of the rope!”',
    ]);
  });
});
