import assert from 'node:assert/strict';
import fc from 'fast-check';
import { HIDDEN, type ParagraphKind } from '../../src/engine/document';
import { english } from '../../src/engine/languages/en/index';
import { readMarks } from '../../src/engine/marks';
import { type MarkedParagraph, pairMarks } from '../../src/engine/quotations';
import { tokenise } from '../../src/engine/tokens';

/** One paragraph a line; a line that begins with "# " is a heading, with "% " furniture, with "| " a cell. */
function paragraphsOf(text: string): MarkedParagraph[] {
  const kinds: Record<string, ParagraphKind> = { '# ': 'heading', '% ': 'furniture', '| ': 'cell' };
  let end = -1;
  return text.split('\n').map((line) => {
    const kind = kinds[line.slice(0, 2)];
    const prose = kind ? line.slice(2) : line;
    const start = end + 1 + (kind ? 2 : 0);
    end = start + prose.length;
    return { start, end, kind: kind ?? 'prose', prose, marks: readMarks(prose, tokenise(prose, english)) };
  });
}

/** Each quotation's words, parts parted by ¶, with "in n:" before one that stands in the nth and "…" after an open one. */
function quoted(text: string): string[] {
  return pairMarks(paragraphsOf(text)).quotations.map(({ parts, within, isClosed }) => {
    const words = parts.map(({ start, end }) => text.slice(start, end)).join(' ¶ ');
    return `${within === undefined ? '' : `in ${within}: `}${words}${isClosed ? '' : ' …'}`;
  });
}

const strays = (text: string) => pairMarks(paragraphsOf(text)).strayMarks.map(({ start }) => start);

describe('quotation marks', () => {
  it('pair whatever their shape', () => {
    assert.deepEqual(quoted('"It failed," she said. “We tried,” he said. \'No,\' said Al. ‘Yes,’ said Bo.'), [
      '"It failed,"',
      '“We tried,”',
      "'No,'",
      '‘Yes,’',
    ]);
    assert.deepEqual(quoted("„Nein“, «non» »nej« « oui », ‚gut‘ „tak” ``so''"), [
      '„Nein“',
      '«non»',
      '»nej«',
      '« oui »',
      '‚gut‘',
      '„tak”',
      "``so''",
    ]);
  });

  it('nest either way round', () => {
    assert.deepEqual(quoted('"They said \'never\' twice," she said. ‘He wrote “no” to us,’ Al said.'), [
      '"They said \'never\' twice,"',
      "in 0: 'never'",
      '‘He wrote “no” to us,’',
      'in 2: “no”',
    ]);
    assert.deepEqual(quoted('"\'Never,\' he told me," she said. He said “I wrote ‘no.’”'), [
      '"\'Never,\' he told me,"',
      "in 0: 'Never,'",
      '“I wrote ‘no.’”',
      'in 2: ‘no.’',
    ]);
    assert.deepEqual(quoted('"He told me "never" and left," she said.'), [
      '"He told me "never" and left,"',
      'in 0: "never"',
    ]);
  });

  it('are never apostrophes, feet or inches', () => {
    assert.deepEqual(
      quoted("We've seen the farmers' plan for Russia's '90s rock 'n' roll: ’twas Hawai‘i's, James' and Bo’s."),
      [],
    );
    assert.deepEqual(quoted(`He is 5'10" and laid a 6" pipe.`), []);
    assert.deepEqual(quoted("'The farmers' land is lost,' said Ms Oduya."), ["'The farmers' land is lost,'"]);
    assert.deepEqual(strays("the farmers' plan, ma' and 6\" pipes"), []);
  });

  it('are read by their neighbours, through brackets, dashes and hidden markup', () => {
    assert.deepEqual(quoted('They ("maybe") came—"or not"—and "so"/"so".'), ['"maybe"', '"or not"', '"so"', '"so"']);
    const bold = HIDDEN.repeat(2);
    assert.deepEqual(quoted(`He said ${bold}"no${bold}" and "${bold}yes"${bold}.`), [`"no${bold}"`, `"${bold}yes"`]);
  });

  it('alternate where a space is amiss', () => {
    assert.deepEqual(quoted('"I went there, "he said. "It was fine."'), ['"I went there, "', '"It was fine."']);
    assert.deepEqual(quoted('He said:"Go."She said " no " and left.'), ['"Go."', '" no "']);
  });

  it('forgive a closing mark of the wrong shape', () => {
    assert.deepEqual(quoted('“Hello" he said. "Hello” she said. “I said "no" to him,” he said.'), [
      '“Hello"',
      '"Hello”',
      '“I said "no" to him,”',
      'in 2: "no"',
    ]);
  });
});

describe('quotations over several paragraphs', () => {
  it('are one where each begins with a mark and only the last ends with one', () => {
    assert.deepEqual(quoted('"I went home.\n"It was late.\n"Nobody came," Ilse said. "Good."'), [
      '"I went home. ¶ "It was late. ¶ "Nobody came,"',
      '"Good."',
    ]);
  });

  it('carry what they quote', () => {
    assert.deepEqual(quoted('“I said ‘come.\n“‘Come at once,’” he said.'), [
      '“I said ‘come. ¶ “‘Come at once,’”',
      'in 0: ‘come. ¶ ‘Come at once,’',
    ]);
  });

  it('are looked for over furniture, not over headings or cells', () => {
    assert.deepEqual(quoted('"I went.\n% Related: "x\n"And came," he said.'), ['"I went. ¶ "And came,"', '"x …']);
    assert.deepEqual(quoted('"I went.\n# What next\n"And came," he said.'), ['"I went. …', '"And came,"']);
    assert.deepEqual(quoted('| "a\n| "b"'), ['"a …', '"b"']);
  });
});

describe('a forgotten mark', () => {
  it('ends the quotation with its paragraph and leaves later ones right', () => {
    assert.deepEqual(quoted('"I forgot, he said.\nNothing was said.\nShe said "yes" and "no".'), [
      '"I forgot, he said. …',
      '"yes"',
      '"no"',
    ]);
  });

  it('ends the quotation before the next opening mark', () => {
    assert.deepEqual(quoted('“I forgot, he said. “It was fine.” So “it” was.'), [
      '“I forgot, he said. …',
      '“It was fine.”',
      '“it”',
    ]);
  });

  it('is reported where it should have opened', () => {
    assert.deepEqual(strays('and that was it," he said. "I am done."'), [16]);
    assert.deepEqual(quoted('and that was it," he said. "I am done."'), ['"I am done."']);
  });

  it('costs nothing where a single straight mark was an apostrophe', () => {
    assert.deepEqual(quoted('\'Ello there, she said.\nHe said "no".'), ['"no"']);
  });
});

describe('pairMarks', () => {
  it('keeps spans in order, in bounds and inside what they stand in, whatever the text', () => {
    const pieces = [
      '"',
      '“',
      '”',
      "'",
      '‘',
      '’',
      '«',
      '»',
      '„',
      '‚',
      "''",
      '``',
      'a',
      's ',
      '6',
      ' ',
      '\n',
      '\n% ',
      '\n# ',
      ',',
      '—',
      HIDDEN,
    ];
    const texts = fc.array(fc.constantFrom(...pieces)).map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.oneof(texts, fc.string({ unit: 'binary' })), (text) => {
        const { quotations } = pairMarks(paragraphsOf(text));
        let before = { start: 0 };
        for (const quotation of quotations) {
          assert.ok(quotation.start >= before.start && quotation.end <= text.length);
          assert.equal(quotation.parts[0]?.start, quotation.start);
          assert.equal(quotation.parts.at(-1)?.end, quotation.end);
          for (const [index, part] of quotation.parts.entries()) {
            assert.ok(part.start < part.end && part.start >= (quotation.parts[index - 1]?.end ?? 0));
          }
          const outer = quotation.within === undefined ? undefined : quotations[quotation.within];
          if (outer) {
            const isInside = (inner: { start: number; end: number }) =>
              outer.parts.some(({ start, end }) => start <= inner.start && inner.end <= end);
            assert.ok(quotation.parts.every(isInside));
          }
          before = quotation;
        }
      }),
      { numRuns: 300 },
    );
  });
});
