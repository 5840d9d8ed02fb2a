import assert from 'node:assert/strict';
import { readArticle } from '../../src/article';
import { checks } from '../../src/checks/index';
import { t, translated } from '../../src/checks/message';
import { english } from '../../src/engine/languages/en';

const german = {
  '“{0}” could be {1}: write the name.': '„{0}“ kann {1} sein: Schreiben Sie den Namen.',
};
const toGerman = (template: string, ...values: string[]): string =>
  (new Map(Object.entries(german)).get(template) ?? template).replace(/\{(\d)\}/g, (_, i) => values[Number(i)] ?? '');

describe('A message of a check', () => {
  it('is whole in English, with several values as one of them', () => {
    const names = ['Ana Ruiz', 'Lena Holm', 'Maya Lind'];
    assert.equal(t('“{0}” could be {1}.', 'She', names).message, '“She” could be Ana Ruiz, Lena Holm or Maya Lind.');
    assert.equal(t('“{0}” could be {1}.', 'She', names.slice(0, 2)).message, '“She” could be Ana Ruiz or Lena Holm.');
  });

  it('leaves the article’s words as they are, braces and all', () => {
    assert.equal(t('The mark {0} closes {1}.', '{1}', '$&').message, 'The mark {1} closes $&.');
  });

  it('is found in translations by its English', () => {
    const said = t('“{0}” could be {1}: write the name.', 'she', ['Ana Ruiz', 'Lena Holm']);
    const words = translated(said, toGerman, 'de');
    assert.equal(words, '„she“ kann Ana Ruiz oder Lena Holm sein: Schreiben Sie den Namen.');
    assert.equal(translated({ message: 'As it is.' }, toGerman, 'de'), 'As it is.');
  });

  it('can be translated whichever check makes it', () => {
    for (const text of checks.flatMap(({ examples }) => examples.flagged))
      for (const { check, template } of readArticle(text, { format: 'plain', language: english }, {}).findings)
        assert.notEqual(template, undefined, check);
  });
});
