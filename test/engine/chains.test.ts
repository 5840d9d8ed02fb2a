import assert from 'node:assert/strict';
import { claims, each, read } from './reading';

const people = [
  'Ana Lund',
  'Ben Ruiz',
  'Carla Moss',
  'Dan Pike',
  'Eva Holm',
  'Greta Berg',
  'Gus Vane',
  'Hana Kos',
  'Ian Tuft',
  'Paul Rask',
];

/** Each attribution's channels as "sign actor", doubtful ones with a question mark. */
const channels = (text: string) =>
  each(text, 'channels').map((all) =>
    all.map(({ sign, actor, isDoubtful }) => `${sign} ${actor}${isDoubtful ? '?' : ''}`),
  );

const credits = (text: string) =>
  read(text).credits.map(({ actor, sign, isDoubtful, covers }) => ({
    actor,
    sign,
    isDoubtful,
    covers: text.slice(covers.start, covers.end).trim(),
  }));

describe('a chain of attributions', () => {
  it('holds as deep as people talk', () => {
    const { attributions } = read(`${people.map((name) => `${name} said that `).join('')}the bridge was safe.`);
    assert.deepEqual(
      attributions.map(({ within }) => within),
      [undefined, 0, 1, 2, 3, 4, 5, 6, 7, 8],
    );
    assert.equal(attributions.at(-1)?.via.length, 9);
    assert.equal(attributions.at(-1)?.via[0], 'ana-lund'); // nearest to the reader first
  });

  it('passes on what somebody else said, and not what one says of oneself', () => {
    assert.deepEqual(each('Ana Lund said that Ben Ruiz had said it was safe.', 'basis'), ['speaker', 'person']);
    assert.deepEqual(each('Ana Lund said she had warned “it is safe”.', 'basis'), ['speaker', 'speaker']);
  });

  it('rests on the outlet that reports it', () => {
    assert.deepEqual(each('Ana Lund told the BBC that it was safe.', 'basis'), ['outlet']);
    assert.deepEqual(channels('Ana Lund told the BBC that it was safe.'), [['told bbc']]);
    assert.deepEqual(each('CNN reported that Ben Ruiz had said it was safe.', 'basis'), ['outlet', 'outlet']);
    assert.deepEqual(claims('Reuters quoted Ben Ruiz as saying it was safe.'), ['Ben Ruiz | as saying | it was safe']);
    assert.deepEqual(channels('Reuters quoted Ben Ruiz as saying it was safe.'), [['cited reuters']]);
  });

  it('goes by the one outlet named before where “the newspaper” is told', () => {
    const text = 'Ana Lund told the Harbour Courier that it was safe. “I drove over it,” she told the newspaper.';
    assert.deepEqual(channels(text), [['told harbour-courier'], ['told harbour-courier']]);
  });
});

describe('an outlet’s credit', () => {
  const paragraph = 'The gate was shut. Ana Lund said it was rust. Nobody was hurt, the Press Association reported.';

  it('covers its own sentence, and perhaps those before it', () => {
    assert.deepEqual(credits(paragraph), [
      {
        actor: 'press-association',
        sign: 'credit',
        isDoubtful: true,
        covers: 'The gate was shut. Ana Lund said it was rust.',
      },
    ]);
    assert.deepEqual(channels(paragraph), [['credit press-association?'], []]);
    assert.deepEqual(each(paragraph, 'via'), [[], []]);
  });

  it('covers nothing in the middle of a paragraph', () => {
    assert.deepEqual(credits('The gate was shut. Nobody was hurt, CNN reported. It rained.'), []);
  });

  it('in the dateline covers the article', () => {
    const text = 'LAGOS, May 4 (Reuters) – Ana Lund said the gate was shut.\n\nIt rained.';
    assert.deepEqual(
      credits(text).map(({ actor, sign, isDoubtful }) => [actor, sign, isDoubtful]),
      [['reuters', 'dateline', false]],
    );
    assert.deepEqual(each(text, 'via'), [['reuters']]);
    assert.deepEqual(each(text, 'basis'), ['speaker']);
  });
});

describe('an unnamed source', () => {
  const anonymity = (text: string) =>
    each(text, 'anonymity')
      .filter((one) => one !== undefined)
      .map(({ description, count, reason }) => ({
        description: text.slice(description.start, description.end),
        count,
        reason: reason && text.slice(reason.start, reason.end),
      }));

  it('is described, counted, and has a reason where the text gives one', () => {
    assert.deepEqual(
      anonymity(
        'Two officials briefed on the talks, who asked not to be named because they feared for their jobs, said it failed.',
      ).slice(-1),
      [
        {
          description: 'Two officials briefed on the talks, who asked not to be named',
          count: 2,
          reason: 'because they feared for their jobs',
        },
      ],
    );
    assert.deepEqual(anonymity('Residents said it failed.'), [
      { description: 'Residents', count: undefined, reason: undefined },
    ]);
  });

  it('has its reason told in a later sentence', () => {
    const text = 'An aide said it failed. The aide was not authorised to speak publicly.';
    assert.equal(anonymity(text)[0]?.reason, 'not authorised to speak publicly');
  });

  it('is no paper and no body', () => {
    assert.deepEqual(anonymity('The audit found that it failed.'), []);
    assert.deepEqual(anonymity('The council said that it failed.'), []);
  });
});

describe('an occasion', () => {
  const occasions = (text: string) =>
    each(text, 'occasion').map((one) => one && `${one.kind}: ${text.slice(one.start, one.end)}`);

  it('is told beside the cue', () => {
    assert.deepEqual(occasions('Ana Lund said in a statement that it was safe.'), ['statement: in a statement']);
    assert.deepEqual(occasions('“It is safe,” Ana Lund said at a crowded news conference on Friday.'), [
      'event: at a crowded news conference',
    ]);
    assert.deepEqual(occasions('Ana Lund wrote on X that it was safe.'), ['post: on X']);
    assert.deepEqual(occasions('Ana Lund told the inquest that it was safe.'), ['event: told the inquest']);
  });

  it('is no part of what is said', () => {
    assert.deepEqual(occasions('Ana Lund said the hearing on Friday was a farce.'), [undefined]);
  });
});
