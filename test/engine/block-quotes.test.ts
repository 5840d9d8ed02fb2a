import assert from 'node:assert/strict';
import { analyse } from '../../src/engine/analyse';
import type { Document, Span } from '../../src/engine/document';
import { english } from '../../src/engine/languages/en';

const read = (...paragraphs: readonly string[]): Document =>
  analyse(paragraphs.join('\n\n'), { format: 'markdown', language: english });

const wordsIn = ({ text }: Document, spans: readonly Span[]) => spans.map(({ start, end }) => text.slice(start, end));

/** "speaker | cue | words", and of a quotation that nobody is said to say "nobody | words". */
const claims = (document: Document): string[] => [
  ...document.attributions.map(({ actor, cue, content }) =>
    [actor ?? '?', ...wordsIn(document, cue), wordsIn(document, content).join(' … ')].join(' | '),
  ),
  ...document.quotations
    .filter(({ attribution, within }) => attribution === undefined && within === undefined)
    .map(({ parts }) => `nobody | ${wordsIn(document, parts).join(' … ')}`),
];

describe('Block quotes', () => {
  it('belong to whom the paragraph before lets speak', () => {
    assert.deepEqual(
      claims(read('Mayor Ana Lund wrote to residents:', '> The pool stays. It is paid for.', 'Then it shut.')),
      ['ana-lund | wrote | The pool stays. It is paid for.'],
    );
    assert.deepEqual(claims(read('According to the report:', '> The steel was not tested.')), [
      '? | According to | The steel was not tested.',
    ]);
  });

  it('belong to nobody who is told not to have spoken', () => {
    const quotation = '> We know of the leak and have called a plumber.';
    for (const silence of ['did not speak to us', 'didn’t immediately respond', 'declined to comment'])
      assert.deepEqual(
        claims(
          read(`The warden, Mr Ivo Dane, ${silence}, but the trust opened the hall again.`, quotation, 'It shut.'),
        ),
        [`nobody | ${quotation.slice(2)}`],
      );
    for (const told of ['opened the hall again', 'declined to comment on the roof but answered by email'])
      assert.deepEqual(claims(read(`The warden, Mr Ivo Dane, ${told}.`, quotation, 'It shut.')), [
        `ivo-dane | ${quotation.slice(2)}`,
      ]);
  });

  it('belong to whom their last line names', () => {
    const own = ['ana-lund | — | The pool stays.'];
    assert.deepEqual(claims(read('Nobody knew.', '> The pool stays.\n>\n> — Ana Lund, mayor')), own);
    assert.deepEqual(claims(read('Nobody knew.', '> The pool stays. — Ana Lund, mayor')), own);
    assert.deepEqual(claims(read('Nobody knew.', '> The pool stays.', '— Ana Lund, mayor', 'Then it shut.')), own);
  });

  it('are one claim over their paragraphs, and words quoted in them stand within it', () => {
    const document = read('Ana Lund wrote:', '> It is “safe” now.\n>\n> Swim.', 'It shut.');
    assert.deepEqual(claims(document), ['ana-lund | wrote | It is “safe” now. … Swim.']);
    assert.deepEqual(
      document.quotations.map(({ within }) => within),
      [undefined, 0],
    );
  });

  it('are nobody’s where nobody is named, though somebody has just spoken', () => {
    assert.deepEqual(claims(read('“No,” said Ana Lund.', '> The roof leaks and the doors are locked.')), [
      'ana-lund | said | “No,”',
      'nobody | The roof leaks and the doors are locked.',
    ]);
  });

  it('are read by their marks where they have them, and notices are nobody’s words', () => {
    assert.deepEqual(
      claims(read('It shut.', '> “We tried,” said Ana Lund.', 'So it was.', '> **Update:** It is open again.')),
      ['ana-lund | said | “We tried,”'],
    );
  });
});
