import assert from 'node:assert/strict';
import { isTitle } from '../../src/engine/quotation-use';
import { read, speakers } from './reading';

/** What the first quotation of a text is. */
const useIn = (text: string) => read(text).quotations[0]?.use;

describe('titles of works', () => {
  it('stand behind the word for a work', () => {
    assert.equal(useIn('Her film "Tarn" won a prize.'), 'title');
    assert.equal(useIn('The novel, titled “Slow Water,” is out.'), 'title');
    assert.equal(useIn('an episode of the podcast ‘Small Hours’ last May'), 'title');
  });

  it('stand in title case', () => {
    assert.equal(useIn('He sang "Down by the River" at the fair.'), 'title');
    assert.equal(useIn('He hummed "The Long and Empty Road" twice.'), 'title');
  });

  it('are nobody’s words even where somebody speaks', () => {
    assert.deepEqual(speakers('“I love it,” Ana Lund said of “The Long Flood.”'), ['Ana Lund', 'title']);
  });

  it('are no sentences, no lower case, no long texts', () => {
    assert.equal(useIn('He read "The river rose in May and everybody left the town at once" aloud.'), 'speech');
    assert.equal(useIn('Her film "went wrong in every way" for him.'), 'speech');
    assert.equal(useIn('A sign said: "Stop. Turn Back. Go Home."'), 'speech');
    const long = `"${'Very Long Title '.repeat(6)}"`;
    assert.equal(isTitle(long, { start: 0, end: long.length }), false);
  });
});

describe('scare quotes', () => {
  it('are a few words that nobody is said to say', () => {
    assert.equal(useIn('The so-called "smart pump" failed.'), 'scare');
    assert.equal(useIn('The ‘experts’ were late.'), 'scare');
  });

  it('are up to five words behind a word that holds them at a distance', () => {
    assert.equal(useIn('It was dubbed "the best small pump ever" by nobody.'), 'scare');
    assert.equal(useIn('The scheme was widely dubbed "a bungling mess" by the time it closed.'), 'scare');
    assert.equal(useIn('It had "the best small pump ever" in it.'), 'speech');
  });

  it('are speech where somebody says them', () => {
    assert.equal(useIn('Ana Lund called it "smart".'), 'speech');
  });

  it('are no short sentences or halves of speech', () => {
    assert.equal(useIn('“I will go.” The door shut.'), 'speech');
    assert.equal(useIn('“Well,” and the door shut.'), 'speech');
  });
});
