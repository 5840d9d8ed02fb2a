import assert from 'node:assert/strict';
import { english } from '../../src/engine/languages/en';
import { type Sourcing, sourcingOf } from '../../src/engine/sourcing';
import { read } from './reading';

const sum = (text: string): Sourcing => sourcingOf(read(text), english);

/** Each source as "kind: words × claims". */
const sources = (text: string) => {
  const document = read(text);
  return sourcingOf(document, english).sources.map(({ kind, actor, words, claims }) => {
    const name = document.actors.find(({ id }) => id === actor)?.name;
    return `${kind}: ${name ?? text.slice(words?.start, words?.end)} × ${claims.length}`;
  });
};

const facts = (text: string) =>
  sum(text).ownClaims.flatMap((claim) =>
    claim.facts.map(({ start, end, kind }) => `${kind}: ${text.slice(start, end)}`),
  );

const mixed = `“The sluice was never oiled,” said Ana Lund, the harbour engineer.

Lund said it had jammed twice before. A report by the port authority found rust on both hinges.

Two dockers who asked not to be named said the crew had been told to wait. The gate was shut by force, the Harbour Courier reported.`;

describe('the sources of an article', () => {
  it('are counted by who they are, the busiest first', () => {
    assert.deepEqual(sources(mixed).slice(0, 1), ['actor: Ana Lund × 2']);
    assert.ok(sources(mixed).some((one) => one.startsWith('unnamed: Two dockers')));
    assert.ok(sources(mixed).some((one) => one.startsWith('paper: ') || one.includes('report')));
  });

  it('are shared out by what claims rest on', () => {
    const { claims, shares, byBasis } = sum(mixed);
    assert.equal(claims, 5);
    assert.deepEqual(shares, { named: 2, unnamed: 1, secondHand: 1, papers: 1, nobody: 0 });
    assert.deepEqual([byBasis.speaker, byBasis.document, byBasis.unnamed, byBasis.outlet], [2, 1, 1, 1]);
  });

  it('leave out what somebody only feels', () => {
    assert.equal(sum('Ana Lund hopes that the gate will hold.').claims, 0);
  });

  it('say where one source alone carries three paragraphs', () => {
    const text =
      'Ana Lund said the gate was old.\n\n“It squeaks,” Lund said.\n\nLund said nobody had looked.\n\nBen Ruiz said he had looked.';
    const { stretches, sources } = sum(text);
    assert.equal(stretches.length, 1);
    const [stretch] = stretches;
    assert.deepEqual([stretch?.paragraphs, stretch?.claims, sources[stretch?.source ?? -1]?.actor], [3, 3, 'ana-lund']);
    assert.equal(text.slice(stretch?.start, stretch?.end).endsWith('nobody had looked.'), true);
  });

  it('are none in an empty text', () => {
    assert.deepEqual([sum('').claims, sum('').sources, sum('').stretches, sum('').ownClaims], [0, [], [], []]);
  });
});

describe('what the article itself states', () => {
  it('counts, dates, ranks, explains and foretells', () => {
    assert.deepEqual(facts('The gate cost 40,000 pounds in 1998.'), ['number: 40,000', 'date: 1998']);
    assert.deepEqual(facts('It was the first lock on the canal and is still the deepest.'), [
      'superlative: the first',
      'superlative: deepest',
    ]);
    assert.deepEqual(facts('The road was closed because of the flood.'), ['cause: because of']);
    assert.deepEqual(facts('The new lock will open to boats next spring.'), ['prediction: will']);
  });

  it('is not what somebody says, nor when he said it', () => {
    assert.deepEqual(facts('Ana Lund said the gate cost 40,000 pounds.'), []);
    assert.deepEqual(facts('“It cost 40,000 pounds,” Ana Lund said on 3 May.'), []);
  });

  it('passes over words that only look like superlatives', () => {
    assert.deepEqual(facts('The guest was asked to rest in the forest west of the lock.'), []);
  });
});
