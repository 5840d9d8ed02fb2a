import assert from 'node:assert/strict';
import type { ActorRecord, SpeakerRecord } from '../../src/annotations/annotation';
import { overrule } from '../../src/annotations/overrule';
import { noReview, type Rejected } from '../../src/annotations/review';
import { quoteNoSpeaker } from '../../src/checks/quote-no-speaker';
import { cardsAt } from '../../src/editor/cards';
import type { Actor, Span } from '../../src/engine/document';
import { lacksSpeaker } from '../../src/engine/speakers';
import { actor, articleOf, attribution, mention, quotation, spanOf } from '../by-hand';

const text = '“Too late,” said Ada Roe. “Nobody came.” The “Blue Book” is out.';
const at = (words: string) => spanOf(text, words);
const { document } = articleOf(text, {
  actors: [actor('Ada Roe', []), actor('Bo Lind', [])],
  quotations: [
    quotation(at('“Too late,”'), { attribution: 0 }),
    quotation(at('“Nobody came.”')),
    quotation(at('“Blue Book”')),
  ],
  attributions: [attribution([at('“Too late,”')], { actor: 'ada-roe', via: ['bo-lind'] })],
});
const facts = {
  ...noReview.facts,
  actors: { bo: { name: 'Bo Lind' }, eve: { name: 'Eve Ny', kind: 'person' as const } },
};

const corrected = (words: string, speaker: SpeakerRecord) => {
  const annotation = { id: 'q-1', anchor: { exact: words }, speaker: { ...speaker, how: 'corrected' as const } };
  const noted = [{ annotation, span: at(words), status: 'unchecked' as const, was: undefined }];
  return overrule(document, { ...noReview, facts, noted });
};

const turnedDown = (words: string, because: Rejected['because']) =>
  overrule(document, { ...noReview, rejected: [{ ...at(words), because }] });

describe('People', () => {
  it('leave the document as it is where they decided nothing', () => {
    assert.equal(overrule(document, noReview), document);
  });

  it('give a claim another speaker, who then is nobody through whom it came', () => {
    const [claim] = corrected('“Too late,”', { actor: 'bo' }).attributions;
    assert.deepEqual([claim?.actor, claim?.how, claim?.via, claim?.confidence], ['bo-lind', 'explicit', [], 1]);
  });

  it('give a quotation a speaker whom the article does not name', () => {
    const after = corrected('“Nobody came.”', { actor: 'eve' });
    assert.equal(after.attributions[1]?.actor, 'eve-ny');
    assert.equal(after.actors.at(-1)?.name, 'Eve Ny');
    assert.deepEqual(
      after.quotations.map((one) => lacksSpeaker(after, one)),
      [false, false, true],
    );
  });

  it('mean one of several who share a name by the kind, and nobody where that tells nothing', () => {
    const speakerAmong = (record: ActorRecord, ...actors: readonly Actor[]) => {
      const annotation = { id: 'q-1', anchor: { exact: '' }, speaker: { actor: 'key', how: 'corrected' as const } };
      const noted = [{ annotation, span: at('“Too late,”'), status: 'unchecked' as const, was: undefined }];
      const review = { ...noReview, facts: { ...noReview.facts, actors: { key: record } }, noted };
      const after = overrule({ ...document, actors }, review);
      const speaker = after.actors.find(({ id }) => id === after.attributions[0]?.actor);
      return speaker && [speaker.id, speaker.kind];
    };
    const jordan = [
      { ...actor('Jordan', [], { kind: 'place' }), id: 'land' },
      { ...actor('Jordan', []), id: 'man' },
    ];
    assert.deepEqual(speakerAmong({ name: 'Jordan', kind: 'person' }, ...jordan), ['man', 'person']);
    assert.deepEqual(speakerAmong({ name: 'Jordan', kind: 'place' }, ...[...jordan].reverse()), ['land', 'place']);
    const holms = ['Lena Holm', 'Otto Holm'].map((name) => actor(name, [], { aliases: ['Holm'] }));
    assert.deepEqual(speakerAmong({ name: 'Holm', kind: 'person' }, ...holms), ['holm', 'person']);
    assert.deepEqual(speakerAmong({ name: 'Holm', kind: 'person' }, ...holms.slice(1)), ['otto-holm', 'person']);
    assert.deepEqual(speakerAmong({ name: 'holm', kind: 'outlet' }, ...holms.slice(1)), ['holm', 'outlet']);
  });

  it('say that nobody is known to have said it, or somebody who is not named', () => {
    const [nobody] = corrected('“Too late,”', {}).attributions;
    assert.deepEqual([nobody?.actor, nobody?.how, nobody?.isUnnamed], [undefined, 'unresolved', false]);
    const [described] = corrected('“Too late,”', { as: 'a neighbour' }).attributions;
    assert.deepEqual([described?.actor, described?.isUnnamed], [undefined, true]);
  });

  it('leave nothing of the wrong speaker on the card', () => {
    const words = 'Ada Roe said it was late. Bo Lind left.';
    const place = (one: string) => spanOf(words, one);
    const article = articleOf(words, {
      actors: [actor('Ada Roe', [mention(place('Ada Roe'))]), actor('Bo Lind', [mention(place('Bo Lind'))])],
      attributions: [
        attribution([place('it was late')], { kind: 'indirect', actor: 'ada-roe', source: [place('Ada Roe')] }),
      ],
    });
    const cardFor = (speaker: SpeakerRecord) => {
      const annotation = {
        id: 'q',
        anchor: { exact: 'it was late' },
        speaker: { ...speaker, how: 'corrected' as const },
      };
      const noted = [{ annotation, span: place('it was late'), status: 'unchecked' as const, was: undefined }];
      const right = { ...article, document: overrule(article.document, { ...noReview, facts, noted }) };
      const [card] = cardsAt(right, place('it was late').start, (text, name) => text.replace('{0}', String(name)));
      return [card?.title, card?.lines[0]];
    };
    assert.deepEqual(cardFor({ actor: 'bo' }), ['Bo Lind', 'Somebody has set the speaker: Bo Lind']);
    assert.deepEqual(cardFor({ as: 'a nurse' }), ['a nurse', 'Somebody has set the speaker: a nurse']);
    assert.deepEqual(cardFor({}), ['No speaker', 'Somebody has set the speaker: nobody who is known']);
  });

  it('say that words between marks are a title, or no quotation', () => {
    const title = turnedDown('“Blue Book”', 'title');
    assert.deepEqual(
      title.quotations.map(({ use, attribution }) => [use, attribution]),
      [
        ['speech', 0],
        ['speech', undefined],
        ['title', undefined],
      ],
    );
    const none = turnedDown('“Too late,”', 'not-a-quotation');
    assert.deepEqual(
      [none.attributions, none.quotations[0]?.use, none.quotations[0]?.attribution],
      [[], 'scare', undefined],
    );
  });
});

describe('What somebody turned down', () => {
  const words =
    '“It leaks,” Ada Roe said. “Everybody knows.” Bo Lind said that she told the board that the dam was “a sieve” and left.';
  const place = (one: string) => spanOf(words, one);
  const [leaks, knows, sieve] = ['“It leaks,”', '“Everybody knows.”', '“a sieve”'].map(place) as [Span, Span, Span];
  const [outer, inner] = [
    place('that she told the board that the dam was “a sieve” and left'),
    place('that the dam was “a sieve”'),
  ];
  const whole = articleOf(words, {
    actors: [actor('Ada Roe', []), actor('Bo Lind', [])],
    quotations: [
      quotation(leaks, { attribution: 0 }),
      quotation(knows, { attribution: 0 }),
      quotation(sieve, { attribution: 2 }),
    ],
    attributions: [
      attribution([leaks, knows], { actor: 'ada-roe' }),
      attribution([outer], { kind: 'indirect', actor: 'bo-lind' }),
      attribution([inner], { kind: 'mixed', actor: 'ada-roe', within: 1 }),
    ],
  }).document;
  const without = (span: Span, because: Rejected['because'] = 'not-a-quotation', on = whole) =>
    overrule(on, { ...noReview, rejected: [{ ...span, because }] });
  const contents = ({ attributions }: typeof whole) => attributions.map(({ content }) => content);

  it('goes with all its parts, of which none is left without a speaker', () => {
    const after = without({ start: leaks.start, end: knows.end });
    assert.deepEqual(contents(after), [[outer], [inner]]);
    assert.deepEqual(
      after.quotations.map(({ use, attribution }) => [use, attribution]),
      [
        ['scare', undefined],
        ['scare', undefined],
        ['speech', 1],
      ],
    );
    assert.deepEqual([...quoteNoSpeaker.run(after)], []);
  });

  it('leaves a claim that is nested in it, with its quotation, in the claim around both', () => {
    const after = without(outer, 'not-a-claim');
    assert.deepEqual(contents(after), [[leaks, knows], [inner]]);
    assert.deepEqual(
      [after.attributions[1]?.within, after.quotations[2]?.attribution, after.quotations[2]?.use],
      [undefined, 1, 'speech'],
    );
    const deeper = { ...whole, attributions: [...whole.attributions, attribution([sieve], { within: 2 })] };
    assert.equal(without(inner, 'not-a-claim', deeper).attributions[2]?.within, 1);
  });

  it('leaves the claim around it', () => {
    assert.deepEqual(contents(without(inner, 'not-a-claim')), [[leaks, knows], [outer]]);
  });

  it('stays down where the machine reads its parts as quotations of nobody by now', () => {
    const apart = {
      ...whole,
      quotations: whole.quotations.map((one) => ({ ...one, attribution: undefined })),
      attributions: [],
    };
    const after = without({ start: leaks.start, end: knows.end }, 'title', apart);
    assert.deepEqual(
      after.quotations.map(({ use }) => use),
      ['title', 'title', 'speech'],
    );
  });

  it('stays down where somebody had set its speaker before', () => {
    const annotation = {
      id: 'q-1',
      anchor: { exact: '“a sieve”' },
      speaker: { as: 'a nurse', how: 'corrected' as const },
    };
    const noted = [{ annotation, span: sieve, status: 'unchecked' as const, was: undefined }];
    const on = { ...whole, attributions: [], quotations: [quotation(sieve)] };
    const rejected = [{ ...sieve, because: 'scare-quote' as const }];
    assert.deepEqual(overrule(on, { ...noReview, noted, rejected }).attributions, []);
  });
});
