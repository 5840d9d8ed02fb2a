import assert from 'node:assert/strict';
import { detokenise, rangesOf, toSample, toSamples } from '../../training/sample';

const together = (words: string) => {
  const list = words.split(' ');
  return detokenise(
    list,
    list.map(() => 'O'),
  ).text;
};

describe('Words that a corpus keeps apart', () => {
  it('come together as a person would write them', () => {
    assert.equal(together('" We do n\'t know , " said Mr. Okoro ( 52 ) .'), '"We don\'t know," said Mr. Okoro (52).');
    assert.equal(together('The island ’ s ferry cost $ 40 million .'), 'The island’s ferry cost $40 million.');
    assert.equal(together('a non - profit group'), 'a non-profit group');
    assert.equal(together('NORVIK - The mayor'), 'NORVIK - The mayor');
  });

  it('know where they went', () => {
    const { text, spans } = detokenise(['“', 'No', ',', '”', 'she', 'said', '.'], Array(7).fill('O'));
    assert.equal(text, '“No,” she said.');
    assert.deepEqual(
      spans.map(({ start, end }) => text.slice(start, end)),
      ['“', 'No', ',', '”', 'she', 'said', '.'],
    );
  });
});

describe('A sample', () => {
  it('lays names over the engine’s own tokens', () => {
    const text = "Lena Holm's team left Calder Bay.";
    const { words, labels } = toSample(text, [
      { start: 0, end: 9, kind: 'PER' },
      { start: 22, end: 32, kind: 'LOC' },
    ]);
    assert.deepEqual(
      rangesOf(labels).map(({ from, to, kind }) => `${kind} ${words.slice(from, to).join(' ')}`),
      ['PER Lena Holm', 'LOC Calder Bay'],
    );
  });

  it('gives a hyphenated word the tag of its last part, or calls it an adjective', () => {
    const gold = (text: string, tags: readonly string[]) =>
      Array.from(text.matchAll(/[\p{L}\d]+|[^\s]/gu), (match, i) => ({
        start: match.index,
        end: match.index + match[0].length,
        tag: tags[i] ?? 'X',
      }));
    const text = 'state-owned ferry-boats';
    assert.deepEqual(toSample(text, [], gold(text, ['NN', 'HYPH', 'VBN', 'NN', 'HYPH', 'NNS'])).tags, ['JJ', 'NNS']);
  });

  it('is cut from a paragraph with the names in their places', () => {
    const text = 'The mayor left. Priya Raman stayed in Norvik.';
    const [first, second] = toSamples(text, [
      { start: 16, end: 27, kind: 'PER' },
      { start: 38, end: 44, kind: 'LOC' },
    ]);
    assert.deepEqual(first?.labels, ['O', 'O', 'O', 'O']);
    assert.deepEqual(second?.labels, ['B-PER', 'I-PER', 'O', 'O', 'B-LOC', 'O']);
  });
});
