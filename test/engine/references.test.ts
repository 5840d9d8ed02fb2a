import assert from 'node:assert/strict';
import { each, read, references, speakers } from './reading';

describe('role phrases', () => {
  it('mean whoever has the role, with or without its country', () => {
    const text =
      'Foreign Minister Sergei Voronin spoke. The Russian foreign minister was brief. The foreign minister left. The minister slept.';
    assert.deepEqual(references(text), [
      'The Russian foreign minister: Sergei Voronin',
      'The foreign minister: Sergei Voronin',
      'The minister: Sergei Voronin',
    ]);
  });

  it('mean nobody where another country’s minister is meant', () => {
    const text = 'Foreign Minister Pavel Orlov of Russia spoke. "It is late," the French foreign minister said.';
    assert.deepEqual(references(text), []);
    assert.deepEqual(speakers(text), ['unnamed']);
  });

  it('remember the country that an earlier phrase gave', () => {
    const text =
      'Foreign Minister Pavel Orlov spoke. The Russian foreign minister left. The French foreign minister stayed.';
    assert.deepEqual(references(text), ['The Russian foreign minister: Pavel Orlov']);
  });

  it('tell two presidents apart by their countries', () => {
    const text =
      'President Luc Morel of France met President Ada Nwosu of Nigeria. The Nigerian president spoke. The French president did not.';
    assert.deepEqual(references(text), ['The Nigerian president: Ada Nwosu', 'The French president: Luc Morel']);
  });

  it('are left open where two people fit', () => {
    const text = 'Senator Ida Moss met Senator Al Gray. "It is done," the senator said.';
    assert.deepEqual(references(text), ['the senator: Ida Moss or Al Gray']);
    assert.deepEqual(speakers(text), ['Ida Moss or Al Gray']);
  });

  it('do not give one minister’s words to another', () => {
    const text = 'The transport minister, Ada Nwosu, left. The health minister said nurses would strike.';
    assert.deepEqual(speakers('The transport minister, Ada Nwosu, left. "No," the health minister said.'), ['unnamed']);
    assert.deepEqual(each(text, 'actor'), [undefined]);
  });

  it('leave another office out: prime, vice and deputy', () => {
    const text =
      'Transport Minister Ada Nwosu met Prime Minister Luc Morel. The minister left. The prime minister slept.';
    assert.deepEqual(references(text), ['The minister: Ada Nwosu', 'The prime minister: Luc Morel']);
    assert.deepEqual(references('Vice President Ida Moss spoke. The president did not.'), []);
  });

  it('may come before the name', () => {
    const text = '"It failed," the city engineer said. Nadia Okoro, the city engineer, was tired.';
    assert.deepEqual(speakers(text), ['Nadia Okoro']);
  });

  it('are titles where a name follows', () => {
    assert.deepEqual(references('The actor Tom Hale met the prime minister Ada Nwosu.'), []);
  });

  it('are not looked for in what somebody says', () => {
    const text = 'Mayor Ann Bell left. "The mayor lied," said Paul Drew.';
    assert.deepEqual(references(text), []);
  });
});

describe('he and she', () => {
  it('mean the one person who is there', () => {
    assert.deepEqual(references('Anna Pike opened the door. She said it was cold.'), ['She: Anna Pike']);
  });

  it('mean the person of their gender', () => {
    assert.deepEqual(references('Anna Pike met Paul Drew. He left. She stayed.'), ['He: Paul Drew', 'She: Anna Pike']);
  });

  it('are left open between two who fit, with both as candidates', () => {
    const text = 'Anna Pike met Clara Boyle. She said it was cold.';
    assert.deepEqual(
      read(text).unresolved.map(({ how, candidates }) => [how, [...candidates].sort()]),
      [['unresolved', ['anna-pike', 'clara-boyle']]],
    );
    assert.deepEqual(each(text, 'how'), ['unresolved']);
  });

  it('mean whoever has just spoken', () => {
    const text = '“We lost,” said Anna Pike, who had beaten Clara Boyle in May. “It hurts,” she said.';
    assert.deepEqual(speakers(text), ['Anna Pike', 'Anna Pike']);
  });

  it('are somebody else than the one who tells him', () => {
    assert.deepEqual(references('Paul Drew saw Ben Ruiz. Drew told him to go.'), ['him: Ben Ruiz']);
  });

  it('learn a gender from a role', () => {
    assert.deepEqual(references('Kit Adebayo, the chairwoman, met Lee Sorn, a former altar boy. She left.'), [
      'the chairwoman: Kit Adebayo',
      'She: Kit Adebayo',
    ]);
  });

  it('mean nobody before anybody was named', () => {
    const text = '"I don’t know," she said. Ana Lund was born in 1950.';
    assert.deepEqual(speakers(text), ['nobody']);
    assert.deepEqual(references(text), []);
  });

  it('mean somebody else in what one says, and nobody where that is not clear', () => {
    assert.deepEqual(references('Anna Pike met Paul Drew. "She lied and he knew," said Drew.'), ['She: Anna Pike']);
  });

  it('do not reach back over many sentences', () => {
    const rain = 'It rained on the quay. Nobody came. The lamps went out. The boats lay still. The bell rang.';
    assert.deepEqual(references(`Anna Pike left. ${rain} ${rain} She slept.`), []);
  });
});
