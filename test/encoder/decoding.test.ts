import assert from 'node:assert/strict';
import fc from 'fast-check';
import { cueCandidates, likelihoodsAt } from '../../src/encoder/cue-candidates';
import { bestRoles, type Chain, marginals, type Three } from '../../src/encoder/decoding';

const number = fc.double({ min: -4, max: 4, noNaN: true });
const three: fc.Arbitrary<Three> = fc.tuple(number, number, number);
const chains: fc.Arbitrary<Chain> = fc.record({ trans: fc.tuple(three, three, three), start: three, end: three });

/** Every way to label the words, with its score. */
function allWays(chain: Chain, words: readonly Three[]): { roles: number[]; score: number }[] {
  let ways = [0, 1, 2].map((role) => ({ roles: [role], score: chain.start[role]! + words[0]![role]! }));
  for (const word of words.slice(1))
    ways = ways.flatMap(({ roles, score }) =>
      [0, 1, 2].map((role) => ({
        roles: [...roles, role],
        score: score + chain.trans[roles.at(-1)!]![role]! + word[role]!,
      })),
    );
  return ways.map(({ roles, score }) => ({ roles, score: score + chain.end[roles.at(-1)!]! }));
}

const near = (a: number, b: number) => assert.ok(Math.abs(a - b) < 1e-9, `${a} is not ${b}`);

describe('Decoding the roles around a cue', () => {
  const words = fc.array(three, { minLength: 1, maxLength: 5 });

  it('finds the best labels of all', () =>
    fc.assert(
      fc.property(chains, words, (chain, words) => {
        const ways = allWays(chain, words);
        const roles = bestRoles(chain, words).join();
        near(ways.find((way) => way.roles.join() === roles)!.score, Math.max(...ways.map(({ score }) => score)));
      }),
    ));

  it('says how likely each role is over all ways to label', () =>
    fc.assert(
      fc.property(chains, words, (chain, words) => {
        const ways = allWays(chain, words).map(({ roles, score }) => ({ roles, weight: Math.exp(score) }));
        const sum = (some: typeof ways) => some.reduce((all, { weight }) => all + weight, 0);
        marginals(chain, words).forEach((one, at) => {
          one.forEach((likelihood, role) => {
            near(likelihood, sum(ways.filter(({ roles }) => roles[at] === role)) / sum(ways));
          });
        });
      }),
    ));

  it('has nothing to say of no words', () => {
    const none: Three = [0, 0, 0];
    assert.deepEqual(bestRoles({ trans: [none, none, none], start: none, end: none }, []), []);
  });
});

describe('Cue candidates', () => {
  it('are the words around the likeliest of a run', () => {
    const run = [0, 0.2, 0.9, 0.7, 0.3, 0].map((p) => [1 - p, p / 4, (3 * p) / 4] as const);
    assert.deepEqual(cueCandidates(run), [{ from: 2, to: 4, likelihood: 1 - run[2]![0] }]);
  });

  it('are two where the second begins anew', () => {
    const words = [0.9, 0.9].map((p) => [1 - p, p, 0] as const);
    assert.deepEqual(
      cueCandidates(words).map(({ from, to }) => [from, to]),
      [
        [0, 1],
        [1, 2],
      ],
    );
  });

  it('come from values by softmax', () => {
    assert.deepEqual(likelihoodsAt([9, 1, 1, 1, 0, 0], 1), [1 / 3, 1 / 3, 1 / 3]);
  });
});
