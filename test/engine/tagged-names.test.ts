import assert from 'node:assert/strict';
import { ModelError, readModel, writeModel } from '../../src/engine/model';
import { makeNameFinder, type NameFinder } from '../../src/engine/tagged-names';
import { smallModel } from '../training/small-model';

const namesIn = (finder: NameFinder, ...sentences: readonly string[]): string[][] => {
  const words = sentences.map((sentence) => sentence.split(' '));
  return finder
    .settle(words.map((one) => finder.read(one)))
    .map((names, i) => names.map(({ from, to, kind }) => `${kind} ${words[i]?.slice(from, to).join(' ')}`));
};

describe('The trained name finder', function () {
  this.timeout(60_000);
  let bytes: Uint8Array;
  let finder: NameFinder;
  before(() => {
    bytes = smallModel();
    finder = makeNameFinder(readModel(bytes));
  });

  it('finds the names that it learnt, with their kinds', () => {
    assert.deepEqual(namesIn(finder, 'Rosa Whitlock joined the Fenwick Institute in Norvik .'), [
      ['PER Rosa Whitlock', 'ORG Fenwick Institute', 'LOC Norvik'],
    ]);
  });

  it('finds names that it never saw, by what stands around them', () => {
    assert.deepEqual(namesIn(finder, 'The Harbour Council praised Amara Quill near Ostrava .'), [
      ['ORG Harbour Council', 'PER Amara Quill', 'LOC Ostrava'],
    ]);
  });

  it('tags each word with its part of speech', () => {
    const { tags } = finder.read('A boat from Ostrava left the harbour .'.split(' '));
    assert.deepEqual(
      Array.from(tags, (tag) => finder.tags[tag]),
      ['DT', 'NN', 'IN', 'NNP', 'VBD', 'DT', 'NN', '.'],
    );
  });

  it('finds nothing in no words, and nothing in no sentences', () => {
    assert.deepEqual(namesIn(finder), []);
    assert.deepEqual(finder.settle([finder.read([])]), [[]]);
  });

  it('answers the same whether sentences are read anew or kept from before', () => {
    const first = [
      'Kofi Larsen visited the Harbour Council in Norvik .',
      'The Fenwick Institute told Larsen near Norvik .',
    ];
    const kept = first.map((sentence) => finder.read(sentence.split(' ')));
    finder.settle(kept);
    const added = finder.read('Larsen left the Tidal Energy Agency .'.split(' '));
    const anew = makeNameFinder(readModel(bytes));
    const again = [...first, 'Larsen left the Tidal Energy Agency .'].map((sentence) => anew.read(sentence.split(' ')));
    assert.deepEqual(finder.settle([...kept, added]), anew.settle(again));
  });

  it('never throws on odd words', () => {
    const odd = ['', '\u0000', '😀', '’', '...', 'İ', 'A'.repeat(10_000), '\uD800', '#tag', '١٢٣'];
    assert.equal(finder.read(odd).tags.length, odd.length);
    assert.equal(finder.settle([finder.read(odd), finder.read(['\n'])]).length, 2);
  });

  it('is not made from a model without its sections', () => {
    const { sections } = readModel(bytes);
    for (const lost of sections.keys()) {
      const fewer = new Map([...sections].filter(([name]) => name !== lost));
      assert.throws(() => makeNameFinder(readModel(writeModel(fewer))), ModelError, lost);
    }
  });

  it('is learnt to the same bytes every time', () => {
    assert.deepEqual(smallModel(), bytes);
  });
});
