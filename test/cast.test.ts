import assert from 'node:assert/strict';
import { actorAt, castOf, mentionFrom, namingMention } from '../src/editor/cast';
import { actor, articleOf, attribution, mention, spanOf } from './by-hand';

const text =
  'The mayor of Marlow, Amara Diallo, resigned on Tuesday after a long night.\nDiallo said little. "Enough," she said. Marlow slept.';
const at = (words: string, nth = 0) => spanOf(text, words, nth);
const diallo = actor('Amara Diallo', [
  mention(at('Amara Diallo')),
  mention(at('Diallo', 1)),
  mention(at('she'), 'pronoun'),
]);
const marlow = actor('Marlow', [mention(at('Marlow')), mention(at('Marlow', 1))], { kind: 'place' });
const { document } = articleOf(text, {
  actors: [marlow, diallo],
  attributions: [
    attribution([at('little')], { kind: 'indirect', actor: diallo.id }),
    attribution([at('"Enough,"')], { actor: diallo.id }),
  ],
});

describe('The cast of an article', () => {
  it('is grouped by kind, people first, without kinds that nobody is of', () => {
    const groups = castOf(document).map(({ kind, actors }) => [kind, ...actors.map(({ name }) => name)]);
    assert.deepEqual(groups, [
      ['person', 'Amara Diallo'],
      ['place', 'Marlow'],
    ]);
  });

  it('counts as quotations what is quoted, and not what is told in other words', () => {
    assert.equal(castOf(document)[0]?.actors[0]?.quotations, 1);
  });

  it('shows each mention with the whole words around it in its own line', () => {
    const places = castOf(document)[0]?.actors[0]?.places.map(
      ({ before, words, after }) => `${before}|${words}|${after}`,
    );
    assert.deepEqual(places, [
      'The mayor of Marlow, |Amara Diallo|, resigned on Tuesday after a long night.',
      '|Diallo| said little. "Enough," she said. Marlow slept.',
      'said little. "Enough," |she| said. Marlow slept.',
    ]);
  });
});

describe('The actor at an offset', () => {
  it('is the one whose mention holds it, the end included', () => {
    const { start, end } = at('Amara Diallo');
    assert.deepEqual(
      [start, end - 1, end].map((offset) => actorAt(document, offset)?.name),
      Array(3).fill('Amara Diallo'),
    );
    assert.equal(actorAt(document, end + 1), undefined);
  });
});

describe('The next and the previous mention', () => {
  const [first, second, third] = diallo.mentions;

  it('come after and before the one at the cursor', () => {
    assert.deepEqual(mentionFrom(diallo, first?.start ?? -1, 'next'), second);
    assert.deepEqual(mentionFrom(diallo, third?.start ?? -1, 'previous'), second);
    assert.deepEqual(mentionFrom(diallo, second?.end ?? -1, 'previous'), first);
  });

  it('go round at the ends', () => {
    assert.deepEqual(mentionFrom(diallo, third?.start ?? -1, 'next'), first);
    assert.deepEqual(mentionFrom(diallo, first?.start ?? -1, 'previous'), third);
  });
});

describe('What names somebody', () => {
  const [first, second, third] = diallo.mentions;

  it('is the name before a pronoun, and the first mention for a name', () => {
    assert.equal(namingMention(diallo, third?.start ?? -1), second);
    assert.equal(namingMention(diallo, second?.start ?? -1), first);
  });

  it('is the first name where a role stands before any', () => {
    const early = actor('Amara Diallo', [mention(at('The mayor'), 'nominal'), mention(at('Amara Diallo'))]);
    assert.equal(namingMention(early, at('The mayor').start), early.mentions[1]);
  });
});
