import assert from 'node:assert/strict';
import type { Format } from '../../src/engine/document';
import { findingsOf } from './findings';

const found = (text: string, format?: Format) => findingsOf('date-unanchored', text, format).map(([words]) => words);
const story = 'The council voted on Monday to close the pool, which it recently repaired.';

describe('date-unanchored', () => {
  it('marks the words and says what is missing', () => {
    assert.deepEqual(findingsOf('date-unanchored', 'The pool shut last month.'), [
      ['last month', 'Nothing tells when “last month” is: the article carries no date.'],
    ]);
  });

  it('tells the same words once in an article', () => {
    assert.deepEqual(found(`${story}\n\nThe vote on Monday was close. It was moved from Friday.`), [
      'Monday',
      'recently',
      'Friday',
    ]);
  });

  it('is silent where the front matter dates the article', () => {
    assert.deepEqual(found(`---\ntitle: Pool\ndate: 2024-03-05\n---\n\n${story}`, 'markdown'), []);
  });

  it('is not content with front matter that tells no date', () => {
    assert.deepEqual(found(`---\ntitle: Pool\ndate: soon\n---\n\n${story}`, 'markdown'), ['Monday', 'recently']);
  });

  it('is silent where a line or a dateline dates the article', () => {
    assert.deepEqual(found(`Pool to close\n\nBy Ana Ruiz | 5 March 2024\n\n${story}`), []);
    assert.deepEqual(found(`LEEDS, England, 5 March — ${story}`), []);
    assert.deepEqual(found(`**HALIFAX, Nov. 16, 2026 —** ${story}`, 'markdown'), []);
  });

  it('takes a date in the copy for its own sentence, and for the weekdays that follow in its paragraph', () => {
    assert.deepEqual(found('The pool shut on 2 June 2024. By Wednesday it was dry, and it was sold last month.'), [
      'last month',
    ]);
    assert.deepEqual(found('The pool shut on 2 June 2024.\n\nBy Wednesday it was dry.'), ['Wednesday']);
  });

  it('is silent in quotations, headings and block quotes', () => {
    const text = '# Pool to close on Monday\n\n> We met on Tuesday.\n\nRuiz said: "I saw it on Friday."';
    assert.deepEqual(found(text, 'markdown'), []);
  });
});
