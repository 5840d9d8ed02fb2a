import assert from 'node:assert/strict';
import { hashText } from '../../src/engine/features';
import {
  type AnnotatedArticle,
  countCues,
  look,
  type RawArticle,
  readAnnotated,
} from '../../training/attribution-data';
import { trained } from '../trained';

const { names } = trained();
const reader = {
  typeOf: names.typeOf,
  tagger: { tags: names.tags, tag: (words: readonly unknown[]) => new Uint8Array(words.length) },
};

/** An article in which each line has a source, a cue and a content, parted by bars. */
function article(...lines: readonly string[]): RawArticle {
  let text = '';
  const attributions: AnnotatedArticle['attributions'][number][] = lines.map((line) => {
    const [source = '', cue = '', content = ''] = line.split('|');
    const at = (part: string) => {
      const start = text.length;
      text += `${part} `;
      return [[start, start + part.length]] as const;
    };
    const one = { source: at(source), cue: at(cue), content: at(content) };
    text += '\n\n';
    return one;
  });
  return readAnnotated({ id: 'a', text, attributions }, reader);
}

const said = (word: string) => hashText(word) >>> 0;

describe('An annotated article', () => {
  it('is read paragraph by paragraph, in tokens', () => {
    const { paragraphs } = article('Ana Lund|said|it failed.', 'The mayor|warned|of floods.');
    assert.deepEqual(
      paragraphs.map(({ links }) => links),
      [
        [{ source: [{ from: 0, to: 2 }], cue: [{ from: 2, to: 3 }], content: [{ from: 3, to: 6 }] }],
        [{ source: [{ from: 0, to: 2 }], cue: [{ from: 2, to: 3 }], content: [{ from: 3, to: 6 }] }],
      ],
    );
  });

  it('tells how often a word is a cue, and is not told by its own part of the counts', () => {
    const articles = [article('Lund|said|it failed.', 'Holm|said|it held.'), article('Rao|said|it rained.')];
    const counts = countCues(articles);
    assert.deepEqual(counts.get(said('said')), { cue: 3, all: 3 });
    const shares = (index: number, isLearnt: boolean) =>
      look(articles[index] as RawArticle, counts, isLearnt).paragraphs.map(({ view }) => view.shares.join(''));
    assert.deepEqual(shares(0, false), ['05000', '05000']);
    assert.deepEqual(shares(0, true), ['00000', '00000']); // one cue is left, and one is chance
    assert.deepEqual(shares(1, true), ['04000']);
  });
});
