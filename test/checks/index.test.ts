import assert from 'node:assert/strict';
import type { Check } from '../../src/checks/check';
import { checks, runChecks } from '../../src/checks/index';
import type { Document } from '../../src/engine/document';

const document: Document = {
  text: 'The pool shuts. The pool opens.',
  format: 'plain',
  language: 'en',
  isForeign: false,
  analysed: { start: 0, end: 31 },
  metadata: {},
  paragraphs: [],
  quotations: [],
  strayMarks: [],
  actors: [],
  unresolved: [],
  attributions: [],
  credits: [],
};

/** A check that says "here" about each of `spans`. */
const checkOf = (id: string, ...spans: [start: number, end: number][]): Check => ({
  id,
  severity: 'info',
  description: '',
  authority: '',
  examples: { flagged: [], fine: [] },
  run: () => spans.map(([start, end]) => ({ start, end, message: 'here' })),
});

const broken: Check = {
  ...checkOf('broken-check'),
  *run() {
    yield { start: 0, end: 3, message: 'found before it broke' };
    throw new Error('no such paragraph');
  },
};

describe('runChecks', () => {
  it('gives the findings of every check in order of position, the longer first', () => {
    const found = runChecks(document, {}, [checkOf('late', [16, 31], [4, 8]), checkOf('early', [0, 3], [16, 19])]);
    assert.deepEqual(
      found.map(({ check, start, end }) => [check, start, end]),
      [
        ['early', 0, 3],
        ['late', 4, 8],
        ['late', 16, 31],
        ['early', 16, 19],
      ],
    );
  });

  it('takes the severity that the reader set, and runs nothing that is off', () => {
    const never: Check = { ...broken, id: 'never-run' };
    const found = runChecks(document, { 'a-check': 'error', 'never-run': 'off' }, [checkOf('a-check', [0, 3]), never]);
    assert.deepEqual(found, [{ check: 'a-check', severity: 'error', start: 0, end: 3, message: 'here' }]);
  });

  it('names a check that throws in one finding and runs the others', () => {
    const found = runChecks(document, {}, [broken, checkOf('a-check', [4, 8])]);
    assert.deepEqual(
      found.map(({ check, message }) => [check, message]),
      [
        ['broken-check', 'The check “broken-check” could not run: no such paragraph'],
        ['a-check', 'here'],
      ],
    );
  });

  it('runs the built-in checks on a document with nothing in it', () => {
    assert.deepEqual(runChecks({ ...document, text: '', analysed: { start: 0, end: 0 } }, {}), []);
  });
});

describe('checks', () => {
  it('have an id each, and say what they are for, by whose authority and by which examples', () => {
    assert.equal(new Set(checks.map(({ id }) => id)).size, checks.length);
    for (const { id, description, authority, examples } of checks) {
      assert.match(id, /^[a-z]+(-[a-z]+)+$/);
      assert.match(description, /^[A-Z].*\.$/, id);
      assert.match(authority, /^(House rule|AP|Reuters): .*\.$/, id);
      assert.ok(examples.flagged.length > 0 && examples.fine.length > 0, id);
    }
  });
});
