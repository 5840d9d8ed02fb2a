import assert from 'node:assert/strict';
import { findingsOf } from './findings';

const found = (text: string) => findingsOf('pronoun-unclear', text);

describe('pronoun-unclear', () => {
  it('names everybody that the pronoun could mean', () => {
    assert.deepEqual(found('Ana Ruiz met Lena Holm at the depot. Later she left for the airport.'), [
      ['she', '“she” could be Ana Ruiz or Lena Holm: write the name.'],
    ]);
  });

  it('tells it once in a paragraph', () => {
    const text = 'Ana Ruiz met Lena Holm at the depot. Later she left for the airport, where she waited.';
    assert.equal(found(text).length, 1);
  });

  it('is silent where the pronoun stands for the speaker of a quotation, which is told there', () => {
    assert.deepEqual(found('Ana Ruiz and Lena Holm left together. "We were never shown the plans," she said.'), []);
  });

  it('is silent inside quotations', () => {
    assert.deepEqual(found('Ana Ruiz met Lena Holm. "I think she was late," said Tom Baker.'), []);
  });

  it('asks which of two bodies “it” and “its” mean, where they do what bodies do', () => {
    assert.deepEqual(found('Harbour Holdings has sued Meridian Bank. It denied that any money was missing.'), [
      ['It', '“It” could be Harbour Holdings or Meridian Bank: write the name.'],
    ]);
    assert.equal(found('Harbour Holdings has sued Meridian Bank. Its chairman left in May.').length, 1);
    assert.deepEqual(found('Harbour Holdings has sued Meridian Bank. It rained. It is a long road.'), []);
    assert.deepEqual(found('Harbour Holdings has an office in Oslo. It denied that any money was missing.'), []);
  });

  it('takes “they” for all whom the sentence before lists', () => {
    assert.deepEqual(found('Most of it went to Harbour Holdings, Meridian Bank and Lund Group. They denied it.'), []);
  });
});
