import assert from 'node:assert/strict';
import { sourcesOf } from '../src/editor/source-list';
import type { Sourcing } from '../src/engine/sourcing';
import { actor, articleOf, attribution, channel, quotation, spanOf } from './by-hand';

describe('The sources of an article', () => {
  const text =
    '"Gone." Ida Brandt said it rained. It snowed, two guards said. It froze, says the log. It thawed, CNX quoted Brandt as saying.';
  const at = (words: string) => spanOf(text, words);
  const { document } = articleOf(text, {
    actors: [actor('Ida Brandt', []), actor('CNX', [], { kind: 'outlet' })],
    quotations: [quotation(at('"Gone."'))],
    attributions: [
      attribution([at('it rained')], { kind: 'indirect', actor: 'ida-brandt' }),
      attribution([at('It snowed')], { kind: 'indirect', source: [at('two guards')], isUnnamed: true }),
      attribution([at('It froze')], { kind: 'indirect', source: [at('the log')], stance: 'document' }),
      attribution([at('It thawed')], {
        kind: 'indirect',
        actor: 'ida-brandt',
        via: ['cnx'],
        channels: [channel('cnx')],
      }),
    ],
  });

  it('stand in groups, what nobody is said to say before all others, and outlets with what came through them', () => {
    assert.deepEqual(
      sourcesOf(document).map(({ kind, sources }) => [
        kind,
        ...sources.map(({ name, claims }) => [name, ...claims.map(({ words }) => words)]),
      ]),
      [
        ['nobody', ['', '"Gone."']],
        ['named', ['Ida Brandt', 'it rained', 'It thawed']],
        ['unnamed', ['two guards', 'It snowed']],
        ['documents', ['the log', 'It froze']],
        ['outlets', ['CNX', 'It thawed']],
      ],
    );
  });

  it('say what one source carries alone, and what the article states in its own voice', () => {
    const sourcing = {
      claims: 4,
      byBasis: {} as Sourcing['byBasis'],
      shares: { named: 0, unnamed: 0, secondHand: 0, papers: 0, nobody: 0 },
      sources: [{ kind: 'actor' as const, actor: 'ida-brandt', words: undefined, claims: [0] }],
      stretches: [{ ...at('Ida Brandt said it rained.'), source: 0, paragraphs: 3, claims: 3 }],
      ownClaims: [{ ...at('It froze'), facts: [], perhapsVia: undefined }],
    };
    assert.deepEqual(
      sourcesOf(document, sourcing)
        .slice(-2)
        .map(({ kind, sources }) => [kind, sources[0]?.name, sources[0]?.claims[0]?.words]),
      [
        ['alone', 'Ida Brandt', 'Ida Brandt said it rained.'],
        ['own', '', 'It froze'],
      ],
    );
  });

  it('tell at how many hands each claim comes', () => {
    const named = sourcesOf(document).find(({ kind }) => kind === 'named');
    assert.deepEqual(
      named?.sources[0]?.claims.map(({ hands }) => hands),
      [1, 2],
    );
  });
});
