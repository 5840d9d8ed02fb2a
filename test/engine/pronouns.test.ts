import assert from 'node:assert/strict';
import { references, speakers } from './reading';

describe('whom he and she mean', () => {
  it('learn from the rest of the article whether a name is a man’s or a woman’s', () => {
    const text =
      'Zarin Quell met Ruth Adler. Quell left early. He was tired.\n\nAdler spoke to Quell. “Enough,” she said.';
    assert.deepEqual(speakers(text), ['Ruth Adler']);
  });

  it('lean on names that go with either but mostly with one', () => {
    const text = 'Chris Garvey thanked Hilda Brant after she opened the gate.';
    assert.match(references(text)[0] ?? '', /^she: Hilda Brant\b/);
  });

  it('stand before the name where a clause begins the sentence', () => {
    const text = 'The tide was out. When he reached the pier, Tom Hale rang the bell.';
    assert.deepEqual(references(text), ['he: Tom Hale']);
  });

  it('are not the person that somebody is said to be', () => {
    const text = 'Ida Moss runs the ferry. She was the first woman to do so. “I like the wind,” she said.';
    assert.deepEqual(speakers(text), ['Ida Moss']);
  });

  it('are left open where somebody says something to another', () => {
    const text = 'The pier is cracked. David Rowe has said so. Simon Blake told Rowe that he would need a crane.';
    assert.deepEqual(references(text), ['he: Simon Blake or David Rowe']);
  });

  it('are not a rank that only describes a thing', () => {
    const text = 'Ida Moss called it a major problem. “I like the wind,” she said.';
    assert.deepEqual(speakers(text), ['Ida Moss']);
  });

  it('are those whom an apposition to a possessive names', () => {
    const text = 'Nadia Holt, the candidate’s eldest daughter, sat in front. “He was calm,” she said.';
    assert.deepEqual(speakers(text), ['Nadia Holt']);
  });

  it('go on with whom a sentence names as somebody’s kin, and not with another', () => {
    const before = [
      '“We watch the water all night,” said Nadia Holt, who runs the dam at Skerrow.',
      'Holt’s deputy, Tom Reeve, said that the wall was sound.',
      '“I have slept well,” Reeve said.',
      'Holt agreed that the wall would hold. “Tom is right,” she said. “We look at it every day.”',
    ].join('\n\n');
    for (const owner of ['Reeve’s', "Reeve's"])
      for (const name of [', Edith,', ' Edith,'])
        assert.equal(
          speakers(`${before}\n\n${owner} wife${name} saw it otherwise.\n\n“It leaks,” she said.`).at(-1),
          'Edith',
        );
  });

  it('are told in what somebody says though nobody is said to say it', () => {
    const text = 'Daniel Reyes was stopped at the border.\n\n"Daniel did nothing. He was tired and wanted to go home."';
    assert.ok(references(text).includes('He: Daniel Reyes'));
  });
});

describe('who', () => {
  it('is the nearest person before the comma', () => {
    assert.deepEqual(speakers('Al Gray praised Ida Moss, who said “it was nothing much”.'), ['Ida Moss']);
  });

  it('is whom an apposition describes', () => {
    const text = 'Gray quarrelled with Ida Moss, now the Senate leader, who said “he was a fool”.';
    assert.deepEqual(speakers(text), ['Ida Moss']);
  });
});

describe('one of a group', () => {
  it('is nobody by name', () => {
    assert.deepEqual(speakers('“I disagree,” at least one Democrat said. Democrats left early.'), ['unnamed']);
  });
});
