import assert from 'node:assert/strict';
import type { Format } from '../../src/engine/document';
import { findingsOf } from './findings';

const found = (text: string, format?: Format) => findingsOf('quote-no-speaker', text, format);

describe('quote-no-speaker', () => {
  it('marks the quotation and repeats how it begins', () => {
    const words = '"We have been promised this ship for six years, and now that it is here it cannot even dock."';
    assert.deepEqual(found(`The ferry was late again.\n\n${words}`), [
      [words, 'Nobody is given as the speaker of “We have been promised this ship for six years, …”.'],
    ]);
  });

  it('tells who it could be where a pronoun leaves that open', () => {
    const text = 'Ana Ruiz and Lena Holm left together. "We were never shown the plans," she said.';
    assert.deepEqual(found(text), [
      [
        '"We were never shown the plans,"',
        'It is not clear who says “We were never shown the plans”: “she” could be Ana Ruiz or Lena Holm.',
      ],
    ]);
  });

  it('is silent on a quotation within a quotation', () => {
    assert.deepEqual(found('“He told me ‘go home and wait there’ twice,” said Ana Ruiz.'), []);
  });

  it('is silent on what is not closed, which is told already', () => {
    assert.deepEqual(found('The hall was full.\n\n"We will be here all night, every one of us.'), []);
  });

  it('is silent in headings', () => {
    assert.deepEqual(found('## Mayor: "We will not sell the pool"\n\nThe pool stays.', 'markdown'), []);
  });

  it('takes a document as the speaker of its own words', () => {
    assert.deepEqual(found('The audit report said the accounts were "in a state that nobody could explain".'), []);
  });
});
