import assert from 'node:assert/strict';
import { type Ballot, countVotes, initialsOf, KINDS, opinion } from '../../src/engine/name-votes';

const WORD = 4711;

/** A vote for one kind. */
const vote = (kind: (typeof KINDS)[number] | undefined, word = WORD, part = 0): Ballot => {
  const shares = new Float64Array(KINDS.length + 1);
  shares[kind ? KINDS.indexOf(kind) + 1 : 0] = 1;
  return { at: 0, word, shares, part };
};
const voices = (...ballots: readonly Ballot[]) => [{ ballots, initials: [], inLowerCase: [] }];

describe('What the article says of a word', () => {
  it('is nothing where the word stands once', () => {
    const own = vote('PER');
    assert.equal(opinion(countVotes(voices(own)), own).vote, 0);
  });

  it('is the kind that the other mentions have, not one’s own', () => {
    const own = vote('LOC');
    const { kind } = opinion(countVotes(voices(own, vote('PER'), vote('PER'))), own);
    assert.equal(KINDS[kind - 1], 'PER');
  });

  it('is no kind where most mentions are no names', () => {
    const own = vote('PER');
    assert.equal(opinion(countVotes(voices(own, vote(undefined), vote(undefined))), own).kind, 0);
  });

  it('does not depend on the order of the sentences', () => {
    const ballots = [vote('PER', WORD, 1), vote('ORG', WORD, 6), vote('LOC', 5), vote('PER', WORD, 3)];
    const own = ballots[0] as Ballot;
    assert.deepEqual(
      opinion(countVotes(voices(...ballots)), own),
      opinion(countVotes([...voices(...ballots.slice(2)), ...voices(...ballots.slice(0, 2))]), own),
    );
  });

  it('knows words that stand in lower case elsewhere', () => {
    const own = vote('PER');
    const votes = countVotes([...voices(own), { ballots: [], initials: [], inLowerCase: [WORD, 9] }]);
    assert.equal(opinion(votes, own).lower, 1);
  });

  it('ties a short form to the first letters of a longer name', () => {
    const letters = initialsOf(['Harbour', 'and', 'Ferry', 'Agency']);
    const { initials } = countVotes([{ ballots: [], initials: [{ letters, kind: 1 }], inLowerCase: [] }]);
    assert.equal(initials.get(initialsOf(['H', 'F', 'A'])), 2);
    assert.equal(initialsOf(['Norvik', 'ferry']), 0);
  });
});
