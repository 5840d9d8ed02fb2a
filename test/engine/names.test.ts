import assert from 'node:assert/strict';
import { actors, read, titlesOf } from './reading';

const names = (text: string) => read(text).actors.map(({ name }) => name);

/** Title, honorific and name of each name that the paragraph's own words show, parted by "/". */
const parts = (text: string) =>
  read(text).paragraphs.flatMap(({ prose, reading }) =>
    reading.names.map(({ title, honorific, start, end }) =>
      [title, honorific, { start, end }].map((span) => (span ? prose.slice(span.start, span.end) : '')).join('/'),
    ),
  );

describe('names of people', () => {
  it('leave out the title and the form of address before them', () => {
    assert.deepEqual(parts('Harbour Master Jens Holm met Dr. Amina Yusuf, Sir Colin Peake and Ms Tara Voss.'), [
      'Harbour Master//Jens Holm',
      '/Dr./Amina Yusuf',
      '/Sir/Colin Peake',
      '/Ms/Tara Voss',
    ]);
    assert.deepEqual(parts('It was opened by Chief Mrs. Bola Adeyemi.'), ['Chief/Mrs./Bola Adeyemi']);
  });

  it('have titles in lower case, of several words and with a complement', () => {
    assert.deepEqual(parts('The case was led by defence lawyer Priya Nair and former coach Bob Hale.'), [
      'defence lawyer//Priya Nair',
      'former coach//Bob Hale',
    ]);
    assert.deepEqual(parts('Nobody told Secretary of State Ada Moss or Deputy Prime Minister Luc Morel.'), [
      'Secretary of State//Ada Moss',
      'Deputy Prime Minister//Luc Morel',
    ]);
  });

  it('have titles of several offices and ranks', () => {
    assert.deepEqual(titlesOf('Lt. Col. Ida Moss said the road was open.', 'Ida Moss'), ['Lt. Col.']);
    assert.deepEqual(titlesOf('Labour MP Ann Bell left early.', 'Ann Bell'), ['Labour MP']);
  });

  it('take in particles and initials, and full stops of initials end no sentence', () => {
    const text = 'Mirjam de Wit met Omar bin Saleh. J. R. Pell and Sergey V. Maslov waited.';
    assert.deepEqual(names(text), ['Mirjam de Wit', 'Omar bin Saleh', 'J. R. Pell', 'Sergey V. Maslov']);
    assert.equal(read(text).paragraphs[0]?.reading.sentences.length, 2);
  });

  it('leave out letters of honours behind them and keep Jr.', () => {
    assert.deepEqual(names('Fiona Kessler KC, Paul Drew, OBE, and Martin Reyes Jr. signed it.'), [
      'Fiona Kessler',
      'Paul Drew',
      'Martin Reyes Jr.',
    ]);
  });

  it('leave out party and state', () => {
    assert.deepEqual(names('Gov. Carla Boyle (D-N.Y.) met Rep. Ida Moss, R-Texas, and Sen. Al Gray of Ohio.'), [
      'Carla Boyle',
      'Ida Moss',
      'Al Gray',
      'Ohio',
    ]);
  });

  it('are not the words that begin sentences', () => {
    assert.deepEqual(
      names('Residents complained. Reacting, the chairman left. Museum curators wept. Meanwhile it rained.'),
      [],
    );
  });

  it('are not months, days or pronouns', () => {
    assert.deepEqual(names('On Monday I rested. In March we went, and on Sunday Ana Lund came.'), ['Ana Lund']);
  });

  it('are found behind a nation, which is no part of them', () => {
    assert.deepEqual(names('The Russian Ivan Petrov beat the Canadian Luc Morel.'), ['Ivan Petrov', 'Luc Morel']);
  });
});

describe('datelines', () => {
  it('name a place, and a known agency in brackets', () => {
    assert.deepEqual(actors('PORT OWEN, March 3 (Wire) — The mayor resigned.'), ['place: PORT OWEN']);
    assert.deepEqual(actors('ST. PETERSBURG, Russia, March 3 (AP) — It rained.'), [
      'place: ST. PETERSBURG',
      'outlet: AP',
    ]);
  });

  it('are not seen in bodies written in capitals', () => {
    assert.deepEqual(actors('UNESCO said the site – a ruin – was lost.'), ['organisation: UNESCO']);
    assert.deepEqual(actors('NASA — the agency that built it — lost it.'), ['organisation: NASA']);
  });
});

describe('names of bodies and places', () => {
  it('run on over of, for, and, &', () => {
    assert.deepEqual(
      actors(
        'The Department for Fisheries and Harbours and the Bank of Marlow met Pell & Sons. The Ministry of Health left.',
      ),
      [
        'organisation: Department for Fisheries and Harbours',
        'organisation: Bank of Marlow',
        'organisation: Pell & Sons',
        'organisation: Ministry of Health',
      ],
    );
  });

  it('end before "and" where a second body follows', () => {
    assert.deepEqual(
      actors('The Ministry of Health and Transport Canada met.').at(0),
      'organisation: Ministry of Health',
    );
  });

  it('are outlets by their last word, or radio by their first', () => {
    assert.deepEqual(actors('The Harbour Courier and Radio Fen reported it, and the Journal of Urban Birds too.'), [
      'outlet: Harbour Courier',
      'outlet: Radio Fen',
      'outlet: Journal of Urban Birds',
    ]);
  });

  it('are nobody where they are streets, bridges and rivers', () => {
    assert.deepEqual(names('Traffic stopped on Marsh Street, on Kettle Bridge and along the River Tarn.'), []);
  });

  it('are places behind "in" and where they begin with Port or Lake', () => {
    assert.deepEqual(actors('She lives in Ashby. The mayor of Port Owen saw Lake Hollis.'), [
      'place: Ashby',
      'place: Port Owen',
      'place: Lake Hollis',
    ]);
  });

  it('keep a person whose surname is a landmark', () => {
    assert.deepEqual(actors('Emily Lake and Anna Forest met Jordan Bridge.'), [
      'person: Emily Lake',
      'person: Anna Forest',
    ]);
  });

  it('know well-known bodies with no word of a body in them', () => {
    assert.deepEqual(actors('NATO and the White House were silent.'), [
      'organisation: NATO',
      'organisation: White House',
    ]);
  });

  it('are found inside a title, too', () => {
    assert.deepEqual(actors('White House Press Secretary Ann Bell left.'), [
      'organisation: White House',
      'person: Ann Bell',
    ]);
  });
});

describe('what is not in the article’s own words', () => {
  it('names nobody in furniture lines', () => {
    const text =
      'Ana Lund resigned.\n\nRelated Article: Paul Drew and Ida Moss trade blows\n\nRead more: Bob Hale on boats';
    assert.deepEqual(names(text), ['Ana Lund']);
  });

  it('names nobody in the title of a work', () => {
    assert.deepEqual(names('He sang "The Ballad of Tom Hale" twice.'), []);
  });
});
