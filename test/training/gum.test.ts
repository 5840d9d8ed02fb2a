import assert from 'node:assert/strict';
import { prototypeNames, readGum } from '../../training/gum';
import { rangesOf } from '../../training/sample';

/** Lines of "form tag head relation entity". */
const conllu = (text: string, ...lines: readonly string[]) =>
  `# text = ${text}\n${lines
    .map((line, i) => {
      const [form, tag, head, relation, entity] = line.split(' ');
      return [i + 1, form, '_', '_', tag, '_', head, relation, '_', entity ? `Entity=${entity}` : '_'].join('\t');
    })
    .join('\n')}`;

const namesIn = (sentence: string, convert?: typeof prototypeNames, file = 'gum/GUM_news_ferry.conllu') =>
  readGum(new Map([[file, sentence]]), convert).flatMap(({ sentences }) =>
    sentences.flatMap(({ words, labels }) =>
      rangesOf(labels).map(({ from, to, kind }) => `${kind} ${words.slice(from, to).join(' ')}`),
    ),
  );

const titled = conllu(
  'U.S. President Lena Holm praised critics.',
  'U.S. NNP 4 compound (1-person(2-place)',
  'President NNP 4 compound',
  'Lena NNP 4 compound',
  'Holm NNP 5 nsubj 1)',
  'praised VBD 0 root',
  'critics NNS 5 obj',
  '. . 5 punct',
);

describe('GUM’s nested mentions', () => {
  it('become flat names without titles and countries before them', () => {
    assert.deepEqual(namesIn(titled), ['LOC U.S.', 'PER Lena Holm']);
  });

  it('become what the first experiments took for names, where that is asked for', () => {
    assert.deepEqual(namesIn(titled, prototypeNames), ['PER U.S. President Lena Holm']);
  });

  it('find the name that follows a common noun', () => {
    const sentence = conllu(
      'ferry captain Idris Venn slept.',
      'ferry NN 2 compound (1-person',
      'captain NN 5 nsubj',
      'Idris NNP 2 flat',
      'Venn NNP 2 flat 1)',
      'slept VBD 0 root',
      '. . 5 punct',
    );
    assert.deepEqual(namesIn(sentence), ['PER Idris Venn']);
    assert.deepEqual(namesIn(sentence, prototypeNames), []);
  });

  it('tell two bodies apart that are joined by "and"', () => {
    const sentence = conllu(
      'Harbour Council and Fenwick Institute met.',
      'Harbour NNP 2 compound (1-organization(2-organization',
      'Council NNP 6 nsubj 2)',
      'and CC 5 cc',
      'Fenwick NNP 5 compound (3-organization',
      'Institute NNP 2 conj 3)1)',
      'met VBD 0 root',
      '. . 6 punct',
    );
    assert.deepEqual(namesIn(sentence), ['ORG Harbour Council', 'ORG Fenwick Institute']);
  });

  it('take people in the plural for a group, and a title alone for no name', () => {
    const sentence = conllu(
      'The President met Norvikers.',
      'The DT 2 det (1-person',
      'President NNP 3 nsubj 1)',
      'met VBD 0 root',
      'Norvikers NNPS 3 obj (2-person)',
      '. . 3 punct',
    );
    assert.deepEqual(namesIn(sentence), ['GROUP Norvikers']);
  });

  it('are not read from texts under a non-commercial licence', () => {
    for (const file of [
      'GUM_fiction_x',
      'GUM_whow_x',
      'GUM_reddit_x',
      'GUM_essay_x',
      'GUM_podcast_x',
      'GENTLE_legal_x',
    ])
      assert.deepEqual(readGum(new Map([[`gum/${file}.conllu`, titled]])), [], file);
  });
});
