import assert from 'node:assert/strict';
import { each, read, speakers } from './reading';

const names = (text: string): string[] => read(text).actors.map(({ name }) => name);

describe('kin', () => {
  it('are not the one whose they are', () => {
    const text =
      'Stroud’s wife, Carol Stroud, wept as the verdict was read. “It is over,” she said. “No,” Stroud said.';
    assert.deepEqual(speakers(text), ['Carol Stroud', 'Stroud']);
  });

  it('leave the bare surname to the other', () => {
    const text =
      'Daniel Stroud was rescued on Monday. Stroud’s wife, Carol Stroud, thanked the crews. “Sure, we were scared,” she said. “I am sorry,” Stroud said.';
    assert.deepEqual(speakers(text), ['Carol Stroud', 'Daniel Stroud']);
  });
});

describe('judges', () => {
  it('are one person under their title and their letters', () => {
    const text =
      'Mrs Justice Harcourt refused the application. “It is late,” Mrs Justice Harcourt said. Harcourt J gave the council a week.';
    assert.deepEqual(names(text), ['Harcourt']);
  });

  it('have no "Justice" in their names', () => {
    const text =
      'Lord Justice Pell agreed. “Costs will follow,” Mr Justice Oduya said. The Lady Chief Justice, Dame Ruth Calder, sat with them.';
    assert.deepEqual(names(text), ['Pell', 'Oduya', 'Ruth Calder']);
  });
});

describe('titles', () => {
  it('do not hold the word that joins their sentence to the one before', () => {
    for (const joint of ['But', 'And', 'Yet']) {
      const { actors } = read(`The pool shut. ${joint} Cllr Amara Dunne said that it was safe.`);
      assert.deepEqual(
        actors.map(({ titles }) => titles),
        [['Cllr']],
      );
    }
  });
});

describe('bodies of states', () => {
  it('are not their countries', () => {
    const text = 'The Scottish government said the ferry would sail. Scotland beat Wales on Saturday.';
    assert.deepEqual(names(text), ['Scottish government', 'Scotland', 'Wales']);
    assert.deepEqual(each(text, 'actor'), ['scottish-government']);
  });

  it('are parliaments, and ministries with their field', () => {
    const text =
      'The Kenyan parliament passed the bill on Tuesday. The French foreign ministry said that talks had failed. “No,” the ministry said.';
    assert.deepEqual(names(text), ['Kenyan parliament', 'French foreign ministry']);
    assert.deepEqual(speakers(text), ['French foreign ministry']);
  });

  it('are not those who speak for them', () => {
    assert.deepEqual(speakers('“No,” a Welsh government official said.'), ['unnamed']);
    assert.deepEqual(names('“No,” a Welsh government official said.'), []);
  });

  it('speak where the article says so in other words', () => {
    const text = 'The Russian government signed the pact. Russia’s government said that the talks were useless.';
    assert.deepEqual(each(text, 'actor').at(-1), 'russian-government');
  });
});

describe('whoever was asked', () => {
  it('says what comes behind it, and not what was asked', () => {
    const text = 'Pruitt, asked if he would resign, said “I have no plans to”. Scott Pruitt leads the agency.';
    assert.deepEqual(each(text, 'actor'), ['scott-pruitt']);
  });
});

describe('platforms', () => {
  it('are where something was said, and not who says it', () => {
    const text = 'Al Gray posted on Truth Social that the talks were off. Ida Moss wrote on X that they were not.';
    assert.deepEqual(each(text, 'actor'), ['al-gray', 'ida-moss']);
    assert.deepEqual(each(text, 'via'), [[], []]);
    assert.deepEqual(
      each(text, 'occasion').map((occasion) => occasion?.kind),
      ['post', 'post'],
    );
  });

  it('do not say what a video on them shows', () => {
    assert.deepEqual(each('A video shared on TikTok showed that the dam had failed.', 'actor'), [undefined]);
  });
});
