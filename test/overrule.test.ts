import assert from 'node:assert/strict';
import type { SpeakerRecord } from '../src/annotations/annotation';
import { overrule } from '../src/editor/overrule';
import { noReview, type Rejected } from '../src/editor/review';
import { lacksSpeaker } from '../src/engine/speakers';
import { actor, articleOf, attribution, quotation, spanOf } from './by-hand';

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

  it('say that nobody is known to have said it, or somebody who is not named', () => {
    const [nobody] = corrected('“Too late,”', {}).attributions;
    assert.deepEqual([nobody?.actor, nobody?.how, nobody?.isUnnamed], [undefined, 'unresolved', false]);
    const [described] = corrected('“Too late,”', { as: 'a neighbour' }).attributions;
    assert.deepEqual([described?.actor, described?.isUnnamed], [undefined, true]);
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
