import assert from 'node:assert/strict';
import { byLikelihood } from '../src/editor/speaker-order';
import { analyse } from '../src/engine/analyse';
import { english } from '../src/engine/languages/en/index';
import { actor, articleOf, mention, spanOf } from './by-hand';

const read = (text: string, format: 'plain' | 'markdown' = 'plain') => analyse(text, { format, language: english });
const namesFor = (document: ReturnType<typeof read>, words: string, candidates: readonly string[] = []) =>
  byLikelihood(document, spanOf(document.text, words), candidates).map(({ name }) => name);

const story = `Hannah Okafor keeps the archive at Port Sorrel.

Leopold Gray runs the ferry. "We tried," said Gray. "We lost."

The quay was empty.

Aurelio Banks blew the horn. "Nobody looked up."

Tamsin Varga wrote her thesis on board.
`;

describe('Who most likely says a claim', () => {
  const document = read(story);

  it('is somebody named in its own paragraph, and last of all a place', () => {
    const names = namesFor(document, '"Nobody looked up."');
    assert.deepEqual([names[0], names.at(-1)], ['Aurelio Banks', 'Port Sorrel']);
  });

  it('is one of those whom the engine takes for possible, before all others', () => {
    const [id] = document.actors.flatMap((one) => (one.name === 'Tamsin Varga' ? one.id : []));
    assert.ok(id);
    assert.equal(namesFor(document, '"Nobody looked up."', [id])[0], 'Tamsin Varga');
  });

  it('far away is whoever is quoted more', () => {
    const names = namesFor(document, 'wrote her thesis');
    assert.ok(names.indexOf('Leopold Gray') < names.indexOf('Hannah Okafor'), names.join());
  });

  it('is a person before a body that is named nearer, but for the claim’s own paragraph', () => {
    const text = 'Tamsin Varga left.\n\nRain fell.\n\nThe Tide Board met.\n\n“Go.”\n\nRain fell.';
    const actors = [
      actor('Tide Board', [mention(spanOf(text, 'Tide Board'))], { kind: 'organisation' }),
      actor('Tamsin Varga', [mention(spanOf(text, 'Tamsin Varga'))]),
    ];
    const { document } = articleOf(text, { actors, paragraphs: read(text).paragraphs });
    const names = (words: string) => byLikelihood(document, spanOf(text, words), []).map(({ name }) => name);
    assert.deepEqual(names('“Go.”'), ['Tamsin Varga', 'Tide Board']);
    assert.deepEqual(names('met'), ['Tide Board', 'Tamsin Varga']);
  });

  it('is not the writer, in the front matter or on a line of their own', () => {
    const markdown = read('---\nauthor: Odile Ransome\n---\n\nOdile Ransome met Aurelio Banks. "Go."\n', 'markdown');
    assert.deepEqual(namesFor(markdown, '"Go."'), ['Aurelio Banks', 'Odile Ransome']);
    for (const line of ['By Odile Ransome', '*Odile Ransome in Lerwick*']) {
      const text = `Last ferry leaves\n\n${line}\n\n"Go."\n\nIt rained. Aurelio Banks left.`;
      const actors = ['Odile Ransome', 'Aurelio Banks'].map((name) => actor(name, [mention(spanOf(text, name))]));
      const names = byLikelihood(articleOf(text, { actors }).document, spanOf(text, '"Go."'), []);
      assert.deepEqual(
        names.map(({ name }) => name),
        ['Aurelio Banks', 'Odile Ransome'],
      );
    }
  });
});
