import assert from 'node:assert/strict';
import fc from 'fast-check';
import { english } from '../../src/engine/languages/en/index';
import { splitSentences } from '../../src/engine/sentences';
import { tokenise } from '../../src/engine/tokens';

const split = (text: string) =>
  splitSentences(text, tokenise(text, english), english).map(({ start, end }) => text.slice(start, end));

/** The sentences are the text cut at the bars. */
function cutsAt(marked: string): void {
  assert.deepEqual(split(marked.replaceAll('| ', ' ').replaceAll('|', '')), marked.split(/\| ?/));
}

describe('splitSentences', () => {
  it('ends sentences at full stops, questions and exclamations', () => {
    cutsAt('The vote failed.| Why?| Nobody knows!| The mayor left');
  });

  it('goes on after titles, initials and abbreviations', () => {
    cutsAt('Gov. Ana V. Ruiz and Lt. Col. J. R. Hale Jr. met Mr Oduya vs. the board.| He won.');
  });

  it('ends at an abbreviation only where the next word shows it', () => {
    cutsAt('She moved to the U.S.| The court agreed.');
    cutsAt('The U.S. Senate met at 5 p.m. Monday.| It closed at 9 p.m.| He slept.');
    cutsAt('He teaches at Hale Inc. in Leeds.');
    cutsAt('She works at Hale Inc.| Mr. Ode met her in Ft. Worth.');
    cutsAt('Mr. Will spoke to Ms. So.');
  });

  it('keeps numbers, decimals and list numbers inside', () => {
    cutsAt('1. Open the gate.| Version 2.0.1 fell 3.5 points to No. 5.| It was 2014.| Then came rain.');
  });

  it('gives closing marks and brackets to the sentence that they close', () => {
    cutsAt('"Never."| She left.| (He stayed.)| ‘No.’| “Yes.”| It ended.[12]| Then rain.');
  });

  it('goes on after a quoted question or cry that somebody is said to utter', () => {
    cutsAt('"Never!" she said.| "Why?" asked Pia.');
    cutsAt('"Why?" Mayor Jane de la Cruz asked.| "Go!" Hale said.');
    cutsAt('"Never!"| He left.');
  });

  it('goes on after an ellipsis unless a new sentence shows', () => {
    cutsAt('"I … I don\'t know," he said...| The council met . . . Friday.');
  });

  it('begins a sentence with its opening mark', () => {
    cutsAt('He stayed.| "I like it."| (So do I.)');
  });

  it('holds every token once and in order, whatever the text', () => {
    const pieces = fc.constantFrom(
      '. ',
      '! ',
      '?',
      '"',
      '” ',
      'He ',
      'U.S. ',
      'said ',
      '… ',
      ') ',
      '[1]',
      '\uDC00',
      '1. ',
    );
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(pieces).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const tokens = tokenise(text, english);
        let next = 0;
        for (const sentence of splitSentences(text, tokens, english)) {
          assert.equal(sentence.from, next);
          assert.equal(sentence.start, tokens[sentence.from]?.start);
          assert.equal(sentence.end, tokens[sentence.to - 1]?.end);
          next = sentence.to;
        }
        assert.equal(next, tokens.length);
      }),
    );
  });
});
