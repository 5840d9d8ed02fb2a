import assert from 'node:assert/strict';
import fc from 'fast-check';
import { followed, type Named, rowIds } from '../src/editor/row-ids';

const claims = (text: string) =>
  [...text.matchAll(/“[^”]*”/g)].map(({ 0: words, index }) => ({ start: index, end: index + words.length, words }));

/** The rows of a text, which came from one before by an edit. */
function named(text: string, before: readonly Named[] = []): readonly Named[] {
  const ids = rowIds(claims(text), before);
  return claims(text).map((claim, index) => ({ ...claim, id: ids[index] ?? '' }));
}

const idsIn = (rows: readonly Named[]) => rows.map(({ id }) => id);

/** As VS Code tells it: `was` becomes `is`. */
function edited(text: string, rows: readonly Named[], was: string, is: string) {
  const start = text.indexOf(was);
  const after = text.replace(was, () => is);
  return { after, rows: named(after, followed(rows, [{ start, end: start + was.length, text: is }])) };
}

describe('A row of the panel', () => {
  const text = '“No comment.” That was the mayor. “No comment.” That was the clerk. “Ask her.” That was both.';
  const first = named(text);

  it('is called as it begins, and apart from others that begin so', () => {
    assert.deepEqual(idsIn(first), ['“No comment.”', '“No comment.” #2', '“Ask her.”']);
  });

  it('keeps its id when one before it goes, and when another comes there', () => {
    const { after, rows } = edited(text, first, '“No comment.” That was the mayor. ', '');
    assert.deepEqual(idsIn(rows), ['“No comment.” #2', '“Ask her.”']);
    const again = edited(after, rows, '', '“No comment.” He left. ');
    assert.deepEqual(idsIn(again.rows), ['“No comment.”', '“No comment.” #2', '“Ask her.”']);
    const between = edited(text, first, 'That was the clerk.', '“No comment.” He left.');
    assert.deepEqual(idsIn(between.rows), ['“No comment.”', '“No comment.” #2', '“No comment.” #3', '“Ask her.”']);
  });

  it('keeps its id while what follows its beginning is written, and when it is typed anew', () => {
    const long = `“${'We said it often, and nobody at the harbour office listened. '.repeat(2)}”`;
    const before = named(`It rained. ${long}`);
    assert.deepEqual(idsIn(edited(`It rained. ${long}`, before, ' ”', ' Never.”').rows), idsIn(before));
    assert.deepEqual(idsIn(edited(text, first, '“Ask her.”', '“Ask her.”').rows), idsIn(first));
  });

  it('follows its claim through any edit elsewhere', () => {
    const parts = fc.array(fc.constantFrom('“No comment.”', '“Go.”', 'It rained.', 'Nobody came.'), { maxLength: 8 });
    fc.assert(
      fc.property(parts, parts, parts, parts, (...[head, gone, come, tail]) => {
        const before = `${head.join(' ')} ${gone.join(' ')} ${tail.join(' ')}`;
        const [start, end] = [head.join(' ').length + 1, head.join(' ').length + 1 + gone.join(' ').length];
        const after = before.slice(0, start) + come.join(' ') + before.slice(end);
        const was = named(before);
        const is = idsIn(named(after, followed(was, [{ start, end, text: come.join(' ') }])));
        const count = (all: readonly string[]) => all.filter((one) => one.startsWith('“')).length;
        assert.equal(new Set(is).size, is.length);
        assert.deepEqual(is.slice(0, count(head)), idsIn(was).slice(0, count(head)));
        if (count(tail) > 0) assert.deepEqual(is.slice(-count(tail)), idsIn(was).slice(-count(tail)));
      }),
      { numRuns: 300, seed: 7 },
    );
  });
});
