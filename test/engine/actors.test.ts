import assert from 'node:assert/strict';
import { actors, read, speakers, titlesOf } from './reading';

describe('people', () => {
  it('are one with their surname, their honorific and their title', () => {
    assert.deepEqual(
      actors('Nadia Okoro, the city engineer, left. Okoro wept. Ms. Okoro and Engineer Okoro returned.'),
      ['person: Nadia Okoro = Okoro'],
    );
  });

  it('have the fullest name, wherever it stands', () => {
    assert.deepEqual(actors('Okoro left early. Nadia Okoro was tired. Nadia J. Okoro was ill.'), [
      'person: Nadia J. Okoro = Okoro = Nadia Okoro',
    ]);
  });

  it('are one with their initials', () => {
    assert.deepEqual(actors('T. Okoro signed. Thomas Okoro paid.'), ['person: Thomas Okoro = T. Okoro']);
  });

  it('are one whatever the accents', () => {
    assert.deepEqual(actors('Ana Beltrán came. Beltran left. Ana Beltran wept.'), [
      'person: Ana Beltrán = Beltran = Ana Beltran',
    ]);
  });

  it('are one with surnames of several words', () => {
    assert.deepEqual(actors('Seán Ó Faoláin sold it. Mr Ó Faoláin wept. Mirjam de Wit came. De Wit smiled.'), [
      'person: Seán Ó Faoláin = Ó Faoláin',
      'person: Mirjam de Wit = De Wit',
    ]);
  });

  it('are one with a short form of the first name, and with the nickname in the middle', () => {
    assert.deepEqual(actors('William Hartnell came. Bill Hartnell left.'), [
      'person: William Hartnell = Bill Hartnell',
    ]);
    assert.deepEqual(actors('Robert "Bobby" Achterberg came. They blamed Bobby.'), [
      'person: Robert "Bobby" Achterberg = Bobby',
    ]);
  });

  it('are two where one is the other’s father', () => {
    assert.deepEqual(actors('Martin Reyes Jr. said that Martin Reyes Sr. was ill.'), [
      'person: Martin Reyes Jr.',
      'person: Martin Reyes Sr.',
    ]);
  });

  it('keep their bare surname where the other bearer is their wife', () => {
    const text = 'Bill Hartnell won. His wife, Nora Hartnell, runs the farm. "I won," Hartnell said.';
    assert.deepEqual(speakers(text), ['Bill Hartnell']);
  });

  it('are told from the family by their title', () => {
    const text = 'President Achterberg spoke. His wife, Nora Achterberg, sang. Mr. Achterberg left.';
    assert.deepEqual(actors(text), ['person: Achterberg', 'person: Nora Achterberg']);
  });

  it('are one with their first name where nobody else has it', () => {
    assert.deepEqual(actors('Maya Lind, 9, fell. "Maya screamed," said her mother.'), ['person: Maya Lind = Maya']);
  });

  it('are one with their first name though it is a word or a people', () => {
    assert.deepEqual(actors('Blessing Okoro left. "Nobody stole from Blessing," she said.'), [
      'person: Blessing Okoro = Blessing',
    ]);
  });

  it('who share a surname stay two', () => {
    assert.deepEqual(actors('Daniel Reyes met Carla Reyes.'), ['person: Daniel Reyes', 'person: Carla Reyes']);
  });

  it('who share a surname are told apart by their honorific', () => {
    const text = 'Daniel Reyes met Carla Reyes. "I was late," Mr. Reyes said. "So was I," Ms. Reyes said.';
    assert.deepEqual(speakers(text), ['Daniel Reyes', 'Carla Reyes']);
  });

  it('who share a surname and were just named together leave a bare surname open', () => {
    const text = 'Daniel Hart and Carl Hart ran the shop. "It was ours," Hart said.';
    assert.deepEqual(speakers(text), ['Daniel Hart or Carl Hart']);
    assert.deepEqual(
      read(text).unresolved.map(({ form, how, candidates }) => [form, how, candidates]),
      [['name', 'unresolved', ['daniel-hart', 'carl-hart']]],
    );
  });

  it('own a surname that a relative only shares', () => {
    const filler = 'The shop on the corner sold bread and lamps and rope for forty years, and people liked it. '.repeat(
      5,
    );
    const text = `Daniel Hart, the mayor, resigned. His wife, Carla Hart, had left.\n\n${filler}\n\n"It is over," Hart said.`;
    assert.deepEqual(speakers(text), ['Daniel Hart']);
  });

  it('of equal names get ids of their own', () => {
    const ids = read('Mr. Lund met Mrs. Lund.').actors.map(({ id }) => id);
    assert.deepEqual(ids, ['lund', 'lund-2']);
  });

  it('keep the titles and roles used of them, in order', () => {
    const text = 'Foreign Minister Sergei Voronin came. The Russian foreign minister, a former judge, left.';
    assert.deepEqual(titlesOf(text, 'Sergei Voronin'), ['Foreign Minister', 'Russian foreign minister']);
    assert.deepEqual(titlesOf('Ana Ruiz, the city engineer, said no. Ruiz, a mother of two, left.', 'Ana Ruiz'), [
      'city engineer',
      'mother of two',
    ]);
  });

  it('are known by one word where they speak, under a speaker’s label too', () => {
    assert.deepEqual(actors('OKORO: One minute.\n\nLIND: No.'), ['person: OKORO', 'person: LIND']);
    assert.deepEqual(actors('“No,” said Quillon.'), ['person: Quillon']);
  });

  it('are not made of the place that they are of', () => {
    assert.deepEqual(actors('Baroness Voss of Marlow said it was cold.'), ['person: Voss', 'place: Marlow']);
  });

  it('in headings alone are nobody', () => {
    assert.deepEqual(
      actors('Lund wins\n\nThe vote was close, and it rained all night over the whole of the county.'),
      [],
    );
  });
});

describe('bodies', () => {
  it('are one with the letters in brackets behind them', () => {
    assert.deepEqual(actors('The Northern Rivers Authority (NRA) sued. The NRA won.'), [
      'organisation: Northern Rivers Authority = NRA',
    ]);
  });

  it('are one with their initials, small words counted or not', () => {
    assert.deepEqual(actors('The Council for Open Rivers met. COR won.'), [
      'organisation: Council for Open Rivers = COR',
    ]);
    assert.deepEqual(actors('The Bank of Upper Marlow fell. BUM rose.'), ['organisation: Bank of Upper Marlow = BUM']);
  });

  it('are one with the short form that stands in brackets, whatever its letters', () => {
    assert.deepEqual(actors('The Harbour Workers League (UVF) won. The UVF was glad.'), [
      'organisation: Harbour Workers League = UVF',
    ]);
  });

  it('are one under names that do not follow from each other', () => {
    assert.deepEqual(actors('The Republican Party met. The GOP was divided.'), [
      'organisation: Republican Party = GOP',
    ]);
  });

  it('are one with and without their founder’s first name, and are not the founder', () => {
    assert.deepEqual(actors('The Gavin Lund Foundation paid. The Lund Foundation said so. Gavin Lund was glad.'), [
      'organisation: Gavin Lund Foundation = Lund Foundation',
      'person: Gavin Lund',
    ]);
  });

  it('are not one with a body that only has the word in its name', () => {
    assert.deepEqual(actors('The Senate Armed Services Committee met. The Senate voted.'), [
      'organisation: Senate Armed Services Committee',
      'organisation: Senate',
    ]);
  });

  it('of a government stand apart from its country and its capital', () => {
    assert.deepEqual(
      actors('Washington said it would wait. The White House was silent. The State Department was not.'),
      ['place: Washington', 'organisation: White House', 'organisation: State Department'],
    );
  });

  it('are one with the one word that stands for them', () => {
    assert.deepEqual(actors('Harbour Holdings fell. Harbour said it would sell.'), [
      'organisation: Harbour Holdings = Harbour',
    ]);
  });

  it('that share a word stay apart', () => {
    assert.deepEqual(actors('Marlow Council sued Marlow Holdings.'), [
      'organisation: Marlow Council',
      'organisation: Marlow Holdings',
    ]);
  });

  it('are not the country whose letters they begin with', () => {
    assert.deepEqual(actors('The U.S. refused. The U.S. Senate voted.'), ['place: U.S.', 'organisation: U.S. Senate']);
  });

  it('and countries are one under all names that the lists know', () => {
    assert.deepEqual(actors('The United States refused. The U.S. left. America wept.'), [
      'place: United States = U.S. = America',
    ]);
  });
});

describe('ids', () => {
  it('are slugs of the name', () => {
    const ids = read('Seán Ó Faoláin met Pell & Sons.').actors.map(({ id }) => id);
    assert.deepEqual(ids, ['sean-o-faolain', 'pell-sons']);
  });
});
