import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { inputOf } from '../../src/encoder/input';
import { piecesOf, readVocabulary } from '../../src/encoder/pieces';
import { caseOf, quoteStates } from '../../src/encoder/shapes';
import { stretchesOf, wordsIn } from '../../src/encoder/words';
import vectors from './vectors.json';

describe('What the close reading’s model takes', () => {
  const vocabulary = readVocabulary(readFileSync('models/close/vocab.txt', 'utf8'));

  it('is what it was trained on: words, pieces, capitals and quotation marks', () => {
    vectors.text.split('\n').forEach((prose, i) => {
      const { words, ...expected } = vectors.paragraphs[i]!;
      const found = wordsIn(prose);
      assert.deepEqual(
        found.map(({ start, end }) => [start, end]),
        words,
      );
      assert.deepEqual(inputOf(vocabulary, prose, found), expected);
    });
  });

  it('spells a word by its longest pieces, and without accents', () => {
    assert.deepEqual(piecesOf(vocabulary, 'Málaga'), piecesOf(vocabulary, 'malaga'));
    const ids = piecesOf(vocabulary, 'unspellable');
    assert.ok(ids.length > 1 && ids.length <= 6);
    assert.deepEqual(piecesOf(vocabulary, 'x'.repeat(51)), [100]);
    assert.deepEqual(piecesOf(vocabulary, '🙂'), [100]);
  });

  it('tells capitals apart', () => {
    assert.deepEqual(['said', 'Said', 'A', 'NATO', 'McKee', '42', '”', 'Ünsal'].map(caseOf), [0, 1, 1, 2, 3, 4, 5, 1]);
  });

  const states = (prose: string) => quoteStates(prose, wordsIn(prose)).join('');

  it('knows which words are quoted, with straight and curly marks', () => {
    assert.equal(states('“We won,” he said'), '2111300');
    assert.equal(states('"We won," he said'), '2111300');
    assert.equal(states('it failed,” she said'), '111300');
    assert.equal(states('a "bold" and a "mad" plan'), '0213002130');
  });

  it('is cut at sentences’ ends where a paragraph is long, and loses no word', () => {
    const prose = 'The ferry was late again on Monday. '.repeat(60);
    const words = wordsIn(prose);
    const stretches = stretchesOf(prose, words);
    assert.deepEqual(stretches.flat(), words);
    assert.ok(stretches.every((stretch) => stretch.length <= 160));
    assert.ok(stretches.every((stretch) => prose[stretch.at(-1)!.start] === '.'));
  });
});
