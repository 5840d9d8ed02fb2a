import assert from 'node:assert/strict';
import { findingsOf } from './findings';

const found = (text: string) => findingsOf('quote-unbalanced', text);

describe('quote-unbalanced', () => {
  it('marks the first word of a quotation that is never closed', () => {
    assert.deepEqual(found('"Nobody knew, said Osei.\n\nThe council disagrees.'), [
      ['"Nobody', 'The quotation that begins “Nobody knew, said Osei.” is never closed.'],
    ]);
  });

  it('marks a closing mark that closes nothing', () => {
    assert.deepEqual(found('Nobody knew,” said Osei. He was not asked.'), [
      ['”', 'The mark ” closes a quotation that was never opened.'],
    ]);
  });

  it('tells marks that cross as one fault', () => {
    assert.equal(found('“He told us ‘go home and wait” there’, said Osei.').length, 1);
  });

  it('is silent on a quotation that opens every paragraph and closes the last', () => {
    assert.deepEqual(found('“We tried,” said Osei. “It failed.\n\n“It failed twice.\n\n“Then we stopped.”'), []);
  });
});
