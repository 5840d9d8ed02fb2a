import assert from 'node:assert/strict';
import { EDGE, hashText, type WordType } from '../../src/engine/features';
import type { Guess } from '../../src/engine/link-reader';
import { rangesOf, settle } from '../../src/engine/settled';

/** Guesses about one paragraph of words; those with the same cue share what was read of it. */
function paragraph(text: string) {
  const words = text.split(' ');
  const types = words.map((word): WordType => ({ ...EDGE, capital: /\w/.test(word) ? 0 : 4, lower: hashText(word) }));
  const contexts = new Map<string, Guess['context']>();
  const at = (phrase: string) => phrase.split(' ').map((word) => words.indexOf(word));
  return (source: string, cue: string, content: string, likely: number, rule = -1): Guess => {
    if (!contexts.has(cue))
      contexts.set(cue, {
        view: { types, sentences: new Int32Array(words.length), quoted: new Uint8Array(words.length) },
      } as unknown as Guess['context']);
    const from = words.indexOf(cue);
    return {
      cue: { from, to: from + 1 },
      source: source ? at(source) : [],
      content: at(content),
      likelyContent: new Float64Array(words.length).fill(likely),
      likelySource: new Float64Array(words.length).fill(likely),
      context: contexts.get(cue) as Guess['context'],
      rule,
    };
  };
}

const choice = {
  least: 0.3,
  isSure: (rule: number) => rule === 7,
  isChained: (rule: number) => rule === 8 || rule === 9,
  isPassedOn: (rule: number) => rule === 9,
};

describe('Of several guesses', () => {
  it('those that are too unlikely are dropped', () => {
    const guess = paragraph('lund said it failed');
    const one = guess('lund', 'said', 'it failed', 0.9);
    assert.equal(settle([one], [0.29], choice).length, 0);
    assert.equal(settle([one], [0.31], choice)[0]?.confidence, 0.31);
  });

  it("the rules' borders stay where the tables find nearly the same, with the better likelihood", () => {
    const guess = paragraph('lund said that it failed in may');
    const found = guess('lund', 'said', 'that it failed in may', 0.9);
    const ruled = guess('lund', 'said', 'it failed', 0.9, 0);
    const [settled] = settle([found, ruled], [0.8, 0.6], choice);
    assert.equal(settled?.guess, ruled);
    assert.equal(settled?.confidence, 0.8);
  });

  it("the tables' own stands where they disagree, unless the rules' is far likelier", () => {
    const guess = paragraph('holm who met lund said it failed');
    const found = guess('holm', 'said', 'it failed', 0.9);
    const ruled = guess('lund', 'said', 'it failed', 0.9, 0);
    assert.equal(settle([found, ruled], [0.5, 0.7], choice)[0]?.guess, found);
    assert.equal(settle([found, ruled], [0.2, 0.7], choice)[0]?.guess, ruled);
  });

  it("the rules' claim inside a claim stands where the tables think little of it, not where they think nothing of it", () => {
    const guess = paragraph('rao said lund told him it failed');
    const found = guess('lund', 'told', 'him it failed', 0.9);
    const chained = guess('lund', 'told', 'it failed', 0.9, 8);
    assert.equal(settle([found, chained], [0.2, 0.07], choice)[0]?.guess, chained);
    assert.equal(settle([chained], [0.02], choice).length, 0);
    const passedOn = guess('lund', 'told', 'it failed', 0.9, 9);
    assert.equal(settle([passedOn], [0.02], choice)[0]?.guess, passedOn);
  });

  it('what no quotation holds in the next sentence is not said in this one', () => {
    const guess = paragraph('lund said it failed roe laughed');
    const one = guess('lund', 'said', 'it failed roe laughed', 0.9);
    const { view } = one.context;
    view.sentences.set([0, 0, 0, 0, 1, 1]);
    const words = () => settle([one], [0.9], choice)[0]?.content;
    assert.deepEqual(words(), [2, 3]);
    view.quoted.set([0, 0, 1, 3, 1, 3]);
    assert.deepEqual(words(), [2, 3, 4, 5]);
  });

  it('each word has one owner, and who loses most of a content goes', () => {
    const guess = paragraph('lund said holm denied it failed');
    const outer = guess('lund', 'said', 'it failed', 0.4);
    const inner = guess('holm', 'denied', 'it failed', 0.9);
    const settled = settle([outer, inner], [0.5, 0.9], choice);
    assert.deepEqual(
      settled.map((one) => one.guess),
      [inner],
    );
  });
});

describe('Tokens', () => {
  it('become the fewest ranges', () => {
    assert.deepEqual(rangesOf([1, 2, 3, 7, 9, 10]), [
      { from: 1, to: 4 },
      { from: 7, to: 8 },
      { from: 9, to: 11 },
    ]);
  });
});
