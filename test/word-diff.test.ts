import assert from 'node:assert/strict';
import { changedWords } from '../src/editor/word-diff';

const shown = (was: string, now: string) =>
  changedWords(was, now)
    .map(({ is, text }) => ({ same: text, gone: `[-${text}-]`, new: `[+${text}+]` })[is])
    .join('');

describe('What an edit did to words', () => {
  it('is told word by word', () => {
    assert.equal(shown('“The wall holds,”', '“The wall may hold,”'), '“The wall [-holds-] [+may hold+],”');
  });

  it('keeps what is gone apart from what is new', () => {
    assert.equal(shown('It took thirty days.', 'It took forty days.'), 'It took [-thirty-] [+forty+] days.');
    assert.equal(shown('We go now.', 'We go home, now.'), 'We go [+home, +]now.');
  });

  it('leaves blanks and line ends out', () => {
    assert.equal(shown('We go\n  now.', 'We go now.'), 'We go now.');
  });

  it('comes with a few words around it and not with all of a long quotation', () => {
    const long = 'a b c d e f g h i j k l m n o p';
    assert.equal(shown(`${long} nine ${long}`, `${long} ten ${long}`), '… l m n o p [-nine-] [+ten+] a b c d e …');
  });
});
