import assert from 'node:assert/strict';
import { analyse } from '../../src/engine/analyse';
import type { FoundClause } from '../../src/engine/close-clauses';
import { english } from '../../src/engine/languages/en';
import { spanOf } from '../by-hand';

type Parts = readonly [source: string, cue: string, ...content: string[]];

/** Source and content of what is told of a paragraph in which these were found. */
const told = (prose: string, ...parts: readonly Parts[]) => {
  const clauses = parts.map(
    ([source, cue, ...content]): FoundClause => ({
      source: [spanOf(prose, source)],
      cue: [spanOf(prose, cue)],
      content: content.map((words) => spanOf(prose, words)),
      confidence: 0.9,
    }),
  );
  const closeReadings = new Map([[prose, { clauses }]]);
  const { attributions } = analyse(prose, { format: 'plain', language: english, closeReadings });
  return attributions.map(({ source, content }) =>
    [source, content].map((spans) => spans.map(({ start, end }) => prose.slice(start, end)).join(' … ')).join(': '),
  );
};

describe('The words of a claim that a close reading finds', () => {
  it('begin behind the outlet that was told', () => {
    const prose = 'Mina Holt told the Port Ellis Courier that the crane had been sold twice.';
    assert.deepEqual(told(prose, ['Mina Holt', 'told', 'Port Ellis Courier that the crane had been sold twice']), [
      'Mina Holt: the crane had been sold twice',
    ]);
    const short = 'Mina Holt told the Courier she had sold the crane.';
    assert.deepEqual(told(short, ['Mina Holt', 'told', 'Courier she had sold the crane']), [
      'Mina Holt: she had sold the crane',
    ]);
  });

  it('keep names with which they begin', () => {
    const prose = 'Mina Holt told reporters Arvid Lund had sold the crane.';
    assert.deepEqual(told(prose, ['Mina Holt', 'told', 'Arvid Lund had sold the crane']), [
      'Mina Holt: Arvid Lund had sold the crane',
    ]);
  });

  it('begin behind the dateline', () => {
    const prose = 'DULUTH, Minn. (Wire) -- A crane fell into the lake, officials said Monday.';
    assert.deepEqual(told(prose, ['officials', 'said', ') -- A crane fell into the lake']), [
      'officials: A crane fell into the lake',
    ]);
  });

  it('are no claim where somebody declines to say any, or to be named', () => {
    const declined = 'Mina Holt declined to comment on the sale of the crane.';
    assert.deepEqual(told(declined, ['Mina Holt', 'declined to', 'comment on the sale of the crane']), []);
    const asked = 'One welder asked not to be named because the yard had threatened him.';
    assert.deepEqual(told(asked, ['One welder', 'asked', 'not to be named because the yard had threatened him']), []);
    const rejected = 'Mina Holt refused to sell the crane.';
    assert.equal(told(rejected, ['Mina Holt', 'refused', 'to sell the crane']).length, 1);
  });

  it('are those of one claim where the first reading has two, and one of them is a quotation', () => {
    const prose = 'Mina Holt said: “We were the better yard.” According to Holt, the crane was sold twice.';
    const [quoted, reported] = ['We were the better yard', 'the crane was sold twice'];
    const two = ['Mina Holt: “We were the better yard.”', 'Holt: the crane was sold twice'];
    assert.deepEqual(told(prose, ['Mina Holt', 'said', quoted, reported]), two);
  });

  it('are not said by those who were asked', () => {
    const prose = 'Asked whether the crane was safe, Mina Holt laughed.';
    assert.deepEqual(told(prose, ['Mina Holt', 'Asked', 'whether the crane was safe']), [
      ': whether the crane was safe',
    ]);
  });
});
