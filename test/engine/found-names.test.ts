import assert from 'node:assert/strict';
import { actors, read, titlesOf } from './reading';

const kindOf = (text: string, name: string): string | undefined =>
  read(text).actors.find((actor) => actor.name === name)?.kind;

describe('names of the tables, with the rules on top', () => {
  it('are bodies where the article names one after a person, and the person is somebody else', () => {
    assert.deepEqual(
      actors('Ada Lund spoke. The Lund campaign paid. Aides of the Lund camp left. The Lund administration fell.'),
      ['person: Ada Lund', 'organisation: Lund campaign = Lund camp', 'organisation: Lund administration'],
    );
  });

  it('are the doctor’s own where a team is only whose', () => {
    assert.ok(actors('Ada Lund fell. The Lund team doctor came.').includes('person: Ada Lund = Lund'));
  });

  it('take in initials and particles before a surname', () => {
    assert.deepEqual(actors('They met S. Donald Achterberg. Ludwig van der Berg came. Van der Berg left.'), [
      'person: S. Donald Achterberg',
      'person: Ludwig van der Berg = Van der Berg',
    ]);
  });

  it('hold both sides of “&”', () => {
    assert.deepEqual(actors('Sound & Isles Ferries sold two boats. Achterberg & Sons bought them.'), [
      'organisation: Sound & Isles Ferries',
      'organisation: Achterberg & Sons',
    ]);
  });

  it('are places where a known place follows', () => {
    assert.equal(kindOf('Rosa Whitlock, 59, of Ashton, Md., watched the rain.', 'Ashton'), 'place');
  });

  it('are nobody in the title of a case in court', () => {
    assert.deepEqual(actors('The judges read Harrow v. Board of Pilots again.'), []);
  });

  it('are no party and state behind a senator', () => {
    assert.deepEqual(actors('Senator Ida Moss, Republican of Iowa, met Gov. Carla Boyle (D-N.Y.).'), [
      'person: Ida Moss',
      'person: Carla Boyle',
    ]);
  });

  it('leave a nation’s adjective alone, and know its people', () => {
    assert.deepEqual(actors('The Danish ferry sank. Three Danes swam.'), ['group: Danes']);
  });

  it('have the titles before them, however many words those have', () => {
    assert.deepEqual(titlesOf('White House Press Secretary Ann Bell spoke.', 'Ann Bell'), [
      'White House Press Secretary',
    ]);
    assert.deepEqual(titlesOf('Del. Stacey Plank of the islands spoke.', 'Stacey Plank'), ['Del.']);
  });

  it('are outlets by their own words, by a show, or by call letters that nobody shouts', () => {
    assert.equal(kindOf('The crane fell, the Quayside Echo reported.', 'Quayside Echo'), 'outlet');
    assert.equal(kindOf('He told KQWX that the crane fell.', 'KQWX'), 'outlet');
    assert.equal(kindOf('She asked: "WHAT IS THIS?"', 'WHAT'), undefined);
  });

  it('are a speaker’s in a transcript, and no headline’s', () => {
    assert.deepEqual(actors('OKORO: We tried it twice.\n\nLIND: You did not.'), ['person: OKORO', 'person: LIND']);
  });

  it('are found in a headline in capitals', () => {
    const text = 'MAYOR LENA HOLM RESIGNS\n\nLena Holm, the mayor, resigned on Monday after the flood.';
    const [holm] = read(text).actors;
    assert.deepEqual(
      holm?.mentions.filter(({ form }) => form === 'name').map(({ start, end }) => text.slice(start, end)),
      ['LENA HOLM', 'Lena Holm'],
    );
  });

  it('help each other over the article: one use in full settles the others', () => {
    assert.equal(kindOf('Blessing Okoro sold it. Okoro wept.', 'Blessing Okoro'), 'person');
    assert.deepEqual(actors('Blessing Okoro left. They stole from Blessing. Okoro wept.'), [
      'person: Blessing Okoro = Blessing = Okoro',
    ]);
  });

  it('are none where an ordinary word begins a sentence', () => {
    assert.equal(kindOf('Mackerel have moved north. Nobody knows why the mackerel left.', 'Mackerel'), undefined);
  });
});
