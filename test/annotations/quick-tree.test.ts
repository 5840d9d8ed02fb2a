import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readQuickly } from '../../src/annotations/quick-tree';
import { render } from '../../src/annotations/render';
import { toValue } from '../../src/annotations/tree';
import { readYaml } from '../../src/annotations/yaml-tree';
import { anyValue } from './yaml-texts';

/** Lines that mean something in YAML, put together at random: most of it is nonsense, some of it is not. */
const pieces = [
  ...[
    'a:',
    'b: 1',
    'c: two words',
    '- d',
    '- e: f',
    '-',
    '- - g',
    'h: "i\\u00e9"',
    "j: 'k''l'",
    'm: { n: o, p: [1, 2] }',
  ],
  ...[
    'q: [r, s: t]',
    'u: |-',
    'v: *w',
    '# x',
    'y: z # c',
    'a: b: c',
    'e: #f',
    'k: "a',
    'n: ~',
    't: true',
    'd: 2026-11-23',
  ],
  ...[
    'l: [a, b',
    ']',
    '',
    '  ',
    'w: x:y',
    'z: a#b',
    "f: it's",
    'g: {a: 1}',
    'o: { a: }',
    'i: []',
    's: {}',
    '? r',
    ': s',
  ],
  ...[
    'p: !!str 1',
    '&h',
    'dup: 1',
    'dup: 2',
    'plain',
    '12: 13',
    'a-b_c: d',
    '"q": r',
    'x: -1',
    'x: 1.5',
    'x: "a" b',
    "x: 'a'b",
  ],
  ...[
    'c: a, b',
    'c: [a,b]',
    'c: { a: 1,b: 2 }',
    'c: [a b, c d]',
    'c: {a b: c}',
    'c: >',
    'c: [ ]',
    'c: [a ,b]',
    'c: a - b',
  ],
];

const anyLines = fc
  .array(fc.tuple(fc.constantFrom(0, 2, 2, 4, 4, 6, 1), fc.constantFrom(...pieces)), { minLength: 1, maxLength: 8 })
  .chain((lines) =>
    fc
      .constantFrom('\n', '\r\n')
      .map((eol) => lines.map(([indent, piece]) => ' '.repeat(indent) + piece + eol).join('')),
  );

describe('Reading YAML quickly', () => {
  it('gives up, or reads what YAML means, to the offset', () => {
    let read = 0;
    const same = fc.property(anyLines, (text) => {
      const quick = readQuickly(text);
      if (!quick) return;
      read += 1;
      assert.deepEqual({ tree: quick, errors: [] }, readYaml(text));
    });
    fc.assert(same, { numRuns: 4_000, seed: 7 });
    assert.ok(read > 200, `${read}`);
  }).timeout(30_000);

  it('reads what we write ourselves, which is YAML and means the same', () => {
    let read = 0;
    const same = fc.property(
      fc.dictionary(fc.constantFrom('a', 'b', 'status'), anyValue, { minKeys: 1, noNullPrototype: true }),
      (value) => {
        const text = `${render(value, { indent: -2, eol: '\n' }).body.slice(1)}\n`;
        const { tree, errors } = readYaml(text);
        assert.deepEqual(errors, [], text);
        assert.ok(tree);
        assert.deepEqual(toValue(tree), value, text);
        const quick = readQuickly(text);
        if (!quick) return;
        read += 1;
        assert.deepEqual(quick, tree, text);
      },
    );
    fc.assert(same, { numRuns: 2_000, seed: 7 });
    assert.ok(read > 300, `${read}`);
  }).timeout(30_000);
});
