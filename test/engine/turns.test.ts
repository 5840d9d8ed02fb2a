import assert from 'node:assert/strict';
import { claims, speakers } from './reading';

describe('turns of a transcript', () => {
  it('begin with a speaker in capitals and hold the rest of the paragraph', () => {
    assert.deepEqual(claims('OKORO: One minute. Please.\n\nMR. LIND: No.'), [
      'OKORO | : | One minute. Please.',
      'LIND | : | No.',
    ]);
  });

  it('begin with a full name', () => {
    assert.deepEqual(claims('Ana Lund: We tried.\n\nBen Ruiz: You did not.'), [
      'Ana Lund | : | We tried.',
      'Ben Ruiz | : | You did not.',
    ]);
  });

  it('of a moderator, of Q and of A are nobody’s by name', () => {
    assert.deepEqual(claims('MODERATOR: Your time is up.\n\nQ: Why?\n\nA: Because.'), [
      'unnamed | : | Your time is up.',
      'unnamed | : | Why?',
      'unnamed | : | Because.',
    ]);
  });

  it('belong to the person whom the article names elsewhere', () => {
    assert.deepEqual(claims('Thomas Okoro was asked for the transcript.\n\nOKORO: Here it is.'), [
      'Thomas Okoro | : | Here it is.',
    ]);
  });

  it('keep the words that a speaker quotes from being anybody’s', () => {
    assert.deepEqual(speakers('OKORO: He told me "never" twice.'), ['scare']);
  });

  it('are not datelines, times or headings with a colon', () => {
    assert.deepEqual(claims('PUNE: Two days after the flood the roads are dry.'), []);
    assert.deepEqual(claims('Note: The council did not vote.\n\nAt 10:30 it rained.'), []);
  });
});

describe('a quotation and a dash', () => {
  it('are the words of the name behind the dash', () => {
    assert.deepEqual(
      claims('"A disgrace." — Maya Lind\n\n“A good start.” – Paul Drew, baker\n\n"Not one." -- Ida Moss'),
      ['Maya Lind | — | "A disgrace."', 'Paul Drew | – | “A good start.”', 'Ida Moss | -- | "Not one."'],
    );
  });

  it('say nothing where more than a name follows, or words stand before', () => {
    assert.deepEqual(claims('"A disgrace" — and it was one, as all of the town knew.'), []);
    assert.deepEqual(claims('The "smart pump" — Maya Lind'), []);
  });
});
