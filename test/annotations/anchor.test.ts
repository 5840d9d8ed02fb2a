import assert from 'node:assert/strict';
import fc from 'fast-check';
import { trials } from '../../bench/anchor-trials';
import { find } from '../../src/annotations/anchor';
import type { Selector } from '../../src/annotations/annotation';
import { carry } from '../../src/annotations/carry';
import { occurrences, readPage } from '../../src/annotations/page';
import { makeSelector } from '../../src/annotations/selector';
import type { Splice } from '../../src/annotations/splice';
import { applySplices } from '../../src/annotations/splice';
import { occurrencesIn } from '../../src/annotations/word-index';

const article = [
  'The council will close the pool at Larch Hill on Fridays, Paula Grist said.',
  '“We looked at every other day,” she told residents. About 40 people came.',
  'A spokesman for the union said nobody had asked the lifeguards. “Not once,” he said.',
].join('\n\n');

function selectorOf(words: string, text = article): Selector {
  const start = text.indexOf(words);
  const selector = makeSelector(readPage(text), { start, end: start + words.length });
  assert.ok(selector);
  return selector;
}

/** The words that a selector is found on; "?" for each place that is asked about; "gone". */
function found(selector: Selector, text: string): string {
  const placement = find(readPage(text), selector);
  if (placement.kind === 'placed') return text.slice(placement.place.start, placement.place.end);
  return placement.kind === 'asked' ? '?'.repeat(placement.places.length) : 'gone';
}

describe('Words in a text', () => {
  it('are found by the rarest of them exactly where a search through the whole text finds them', () => {
    const anyWords = fc.array(fc.constantFrom('a', 'ab', 'b1', ' ', ' ', '. ', '“', ',')).map((all) => all.join(''));
    const same = fc.property(
      anyWords,
      fc.nat(),
      fc.nat(14),
      fc.integer({ min: 1, max: 3 }),
      (text, from, length, most) => {
        const page = readPage(text);
        const start = from % (page.plain.length + 1);
        const words = page.plain.slice(start, start + length);
        assert.deepEqual(occurrencesIn(page, words, most), occurrences(page.plain, words, most));
        assert.deepEqual(occurrencesIn(page, `${words} a b1`, most), occurrences(page.plain, `${words} a b1`, most));
      },
    );
    fc.assert(same, { numRuns: 1_000, seed: 9 });
  });
});

describe('A selector', () => {
  it('has the words and whole words around them, on one line', () => {
    assert.deepEqual(selectorOf('every other day'), {
      exact: 'every other day',
      before: 'Paula Grist said. “We looked at ',
      after: ',” she told residents. About 40',
    });
  });

  it('has more around words that the article has more often', () => {
    const { before = '', after = '' } = selectorOf('said');
    assert.ok(before.length + after.length > 80, before + after);
  });

  it('is nothing for blanks', () => {
    assert.equal(makeSelector(readPage('a  b'), { start: 1, end: 3 }), undefined);
  });
});

describe('The words of a selector', () => {
  it('are not taken for a part of a longer word or number, whatever context there is', () => {
    const cost: Selector = { exact: '12', before: 'The dam cost ' };
    assert.equal(found(cost, 'The dam cost 12'), '12');
    assert.equal(found(cost, 'The dam cost 12, not 13.'), '12');
    for (const other of ['120', '12,000', '12.5']) {
      const { kind } = find(readPage(`The dam cost ${other}`), cost);
      assert.notEqual(kind, 'placed', other);
      assert.notEqual(find(readPage(`The dam cost ${other} or so. The dam cost ${other}`), cost).kind, 'placed', other);
    }
    assert.equal(found({ exact: '000', before: 'The dam cost 12,' }, 'The dam cost 12,000'), '000');
    assert.equal(found({ exact: 'mayor', before: 'The ' }, 'The mayoress left.'), '?');
  });

  it('are found where they were, whatever marks and line ends became', () => {
    const straight = article.replace(/[“”]/g, '"').replaceAll(' ', '\n');
    assert.equal(
      found(selectorOf('“We looked at every other day,”'), straight),
      '"We\nlooked\nat\nevery\nother\nday,"',
    );
  });

  it('are found when they were moved and nothing else has them', () => {
    const moved = `${article.replace('A spokesman for the union said nobody had asked the lifeguards. ', '')} A spokesman for the union said nobody had asked the lifeguards.`;
    const words = 'A spokesman for the union said nobody had asked the lifeguards.';
    assert.equal(found(selectorOf(words), moved), words);
  });

  it('are found when one of them was changed', () => {
    assert.equal(found(selectorOf('About 40 people came'), article.replace('40', '45')), 'About 45 people came');
  });

  it('are not found in others when they are gone', () => {
    assert.equal(found(selectorOf('About 40 people came'), article.replace(' About 40 people came.', '')), 'gone');
    const two = 'Tom Ek, of Marlow, was fined for speeding.\n\nLena Ek, of Marlow, was fined for speeding.';
    assert.notEqual(found(selectorOf('was fined', two), two.slice(two.indexOf('Lena'))), 'was fined');
  });

  it('are asked about when a paragraph was doubled', () => {
    const [first = '', ...rest] = article.split('\n\n');
    const doubled = [first, first, ...rest].join('\n\n');
    assert.equal(found(selectorOf('the pool'), doubled), '??');
    assert.equal(found(selectorOf(first), doubled), '??');
  });

  it('are asked about when nothing around them is known and there are two', () => {
    assert.equal(found({ exact: 'said' }, 'He said. She said.'), '??');
    assert.equal(found({ exact: 'said' }, 'He said.'), 'said');
  });

  it('are asked about where others have them by now, be they two or many', () => {
    const selector = { exact: 'the harbour wall', before: 'Divers searched along ', after: ' until dark on Monday' };
    const like = `Divers searched along the harbour wall for an hour. ${'Rain fell on boats and sheds. '.repeat(12)}`;
    const others = (count: number) =>
      Array.from({ length: count }, (_, i) => `Ferry ${i} passed the harbour wall, as the log of pier ${i} has it.`);
    for (const count of [1, 2, 15, 16, 40])
      assert.match(found(selector, [like, ...others(count)].join('\n\n')), /^\?+$/, `${count}`);
    assert.equal(found(selector, like), 'the harbour wall');
  });

  it('are asked about, and not gone, where nothing tells which of many they are', () => {
    const selector = { exact: 'he said', before: 'Nothing of it is so, ', after: ', and sat down' };
    assert.match(found(selector, 'It rained, he said. '.repeat(40)), /^\?+$/);
  });

  it('land on no others in any trial, and where they are still there alone nearly always on themselves', () => {
    const wrong: string[] = [];
    let plain = 0;
    let right = 0;
    for (const { outcome, isPlain, edit, told } of trials(20, 1)) {
      if (outcome === 'wrong') wrong.push(`${edit}: ${told}`);
      if (isPlain) plain += 1;
      if (isPlain && outcome === 'right') right += 1;
    }
    assert.deepEqual(wrong, []);
    assert.ok(plain > 300 && right / plain >= 0.95, `${right} of ${plain}`);
  }).timeout(60_000);
});

describe('A span', () => {
  const carried = (text: string, words: string, ...edits: Splice[]): string | undefined => {
    const start = text.indexOf(words);
    const after = applySplices(text, edits);
    const span = carry({ start, end: start + words.length }, edits, after);
    return span && after.slice(span.start, span.end);
  };
  const put = (start: number, end: number, text: string): Splice => ({ start, end, text });

  it('goes along with edits before it and stays with edits behind it', () => {
    assert.equal(carried('one two three', 'two', put(0, 3, 'eleven'), put(13, 13, ' four')), 'two');
  });

  it('takes in what changes inside, and leaves out what is put at its ends', () => {
    assert.equal(carried('one two three four', 'two three', put(7, 7, ' and')), 'two and three');
    assert.equal(carried('one two three', 'two', put(4, 4, '“'), put(7, 7, '”')), 'two');
  });

  it('takes in the rest of a word that is typed anew at its end', () => {
    assert.equal(carried('one two three', 'one two', put(4, 7, 't')), 'one t');
    assert.equal(carried('one t three', 'one t', put(5, 5, 'en')), 'one ten');
  });

  it('shrinks when a part goes, and is gone when all of it goes', () => {
    assert.equal(carried('one two three', 'two three', put(0, 5, 'x')), 'xwo three');
    assert.equal(carried('one two three', 'two', put(3, 8, '')), undefined);
    assert.equal(carried('one two three', 'two', put(4, 7, 'six')), undefined);
  });
});
