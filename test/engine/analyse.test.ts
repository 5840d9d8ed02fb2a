import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyDecisions } from '../../src/annotations/apply';
import { analyse, type Input } from '../../src/engine/analyse';
import type { Document, Format, Span } from '../../src/engine/document';
import { english } from '../../src/engine/languages/en';
import { readCases } from '../expectation';
import { trained } from '../trained';

/** Every run draws the same texts, so that a failure comes again. */
const drawn = { seed: 20_260_301, numRuns: 150 } as const;

const cases = readCases().filter(({ text }) => text.length < 6000);
const formats = fc.constantFrom<Format>('plain', 'markdown');
const byRules = (format: Format): Input => ({ format, language: english });
const inputOf = (format: Format, within?: Span): Input => ({
  ...byRules(format),
  trained: trained(),
  ...(within && { within }),
});

// --- texts and what editors do to them ------------------------------------------------------------------------------

/** What typing, pasting and cutting leave in a text: letters, marks, words that steer the rules, paragraphs, line ends. */
const pasted = fc.oneof(
  fc.constantFrom(...'"“”‘’\'«»—:;,.?!()*_>#`\\\uE000\t '),
  fc.constantFrom('\n', '\r\n', '\n\n', '\r', '\u2028', '\n\n> ', '\n- ', '\n# ', '---\n'),
  fc.constantFrom(
    ' she ',
    ' her ',
    ' him ',
    'Ada',
    'Ada Lund ',
    'Ben Lund ',
    ' Lund',
    ' of Norway',
    'Norway ',
    ' “',
    '” ',
    '. He ',
  ),
  fc.constantFrom(' said', ' he ', ' that ', 'Mr. ', ' according to ', 'Lund', ' the minister ', '(NRA)', ', adding '),
  fc.constantFrom('"We tried," Ada Lund said. "It failed."\n\n', 'ADA LUND: No.\n\n', '\n\n"And then it rained.'),
  fc.string({ maxLength: 4, unit: 'binary' }),
);

interface Edit {
  /** Place and length as shares of the text, 0 to 1. */
  readonly at: number;
  readonly cut: number;
  readonly text: string;
  /** Where in the text something is copied from, and how many characters: names, quotations, whole sentences. */
  readonly from?: number;
  readonly length?: number;
}

const share = fc.double({ min: 0, max: 1, noNaN: true });
const edits = fc.array(
  fc.record<Edit>({
    at: share,
    cut: fc.oneof(fc.constant(0), fc.constant(0.002), fc.constant(0.2)),
    text: fc.oneof(fc.constant(''), pasted),
  }),
  { minLength: 1, maxLength: 3 },
);

/** Letter by letter, as somebody types it; and parts of the article again, somewhere else. */
const rewriting = fc.array(
  fc.oneof(
    fc.record<Edit>({ at: share, cut: fc.constantFrom(0, 0.002, 0.02), text: pasted }),
    fc.record<Edit>({
      at: share,
      cut: fc.constantFrom(0, 0.1),
      text: fc.constant(''),
      from: share,
      length: fc.nat(300),
    }),
  ),
  { minLength: 2, maxLength: 6 },
);

function editedOnce(now: string, { at, cut, text, from = 0, length = 0 }: Edit): string {
  const start = Math.floor(at * now.length);
  const copied = now.slice(Math.floor(from * now.length)).slice(0, length);
  return now.slice(0, start) + text + copied + now.slice(start + Math.ceil(cut * now.length));
}

const edited = (text: string, changes: readonly Edit[]): string => changes.reduce(editedOnce, text);

const marksOnly = fc.string({ unit: fc.constantFrom(...'"“”‘’\'«»‹›„‚—–-:;,.?!()[]*_`>#|~\n '), maxLength: 60 });
const wordsAndMarks = fc
  .array(fc.oneof(pasted, fc.constantFrom('Ana', 'Lund', 'of', 'and', 'US', '3', 'the', 'was', 'who', 'told')), {
    maxLength: 40,
  })
  .map((parts) => parts.join(' '));
/** Code units one by one: halves of surrogate pairs stand alone. */
const codeUnits = fc
  .array(fc.oneof(fc.integer({ min: 0xd800, max: 0xdfff }), fc.integer({ min: 0, max: 0xffff })), { maxLength: 60 })
  .map((units) => String.fromCharCode(...units));
const anyText = fc.oneof(fc.string({ unit: 'binary', maxLength: 120 }), marksOnly, wordsAndMarks, codeUnits);

// --- what holds of every document -----------------------------------------------------------------------------------

function assertInside(outer: Span, span: Span, what: string): void {
  const isInside = outer.start <= span.start && span.start <= span.end && span.end <= outer.end;
  assert.ok(isInside, `${what} ${span.start}-${span.end} is not within ${outer.start}-${outer.end}`);
}

function assertSpansFit(document: Document): void {
  const whole = { start: 0, end: document.text.length };
  const fits = (what: string, spans: readonly Span[]) => {
    for (const span of spans) assertInside(whole, span, what);
  };
  fits('paragraph', document.paragraphs);
  fits('stray mark', document.strayMarks);
  fits('unresolved mention', document.unresolved);
  for (const { mentions } of document.actors) fits('mention', mentions);
  for (const quotation of document.quotations) {
    fits('quotation', [quotation, ...quotation.parts]);
    for (const part of quotation.parts) assertInside(quotation, part, 'part');
  }
  for (const { source, cue, content } of document.attributions) fits('attribution', [...source, ...cue, ...content]);
}

function assertParagraphsFit({ text, paragraphs }: Document): void {
  for (const { start, end, prose, reading, clauses } of paragraphs) {
    assert.equal(prose.length, end - start);
    const own = { start: 0, end: text.slice(start, end).length };
    for (const span of [...reading.tokens, ...reading.sentences, ...reading.marks, ...reading.names])
      assertInside(own, span, 'reading');
    for (const { source, cue, content, via } of clauses)
      for (const span of [...source, ...cue, ...content, ...via]) assertInside(own, span, 'clause');
  }
}

function assertReferencesFit({ actors, attributions, quotations, unresolved }: Document): void {
  const ids = new Set(actors.map(({ id }) => id));
  assert.equal(ids.size, actors.length, 'two actors share an id');
  const named = [
    ...attributions.flatMap(({ actor, via, candidates }) => [
      ...(actor === undefined ? [] : [actor]),
      ...via,
      ...candidates,
    ]),
    ...[...unresolved, ...actors.flatMap(({ mentions }) => mentions)].flatMap(({ candidates }) => candidates),
  ];
  for (const id of named) assert.ok(ids.has(id), `nobody has the id ${id}`);
  for (const { content } of attributions) assert.notEqual(content.length, 0, 'somebody says nothing');
  for (const { attribution, within } of quotations) {
    assert.ok(attribution === undefined || attributions[attribution] !== undefined, 'a quotation is in no attribution');
    assert.ok(within === undefined || quotations[within] !== undefined, 'a quotation is within none');
  }
}

function assertWhole(document: Document): void {
  assertSpansFit(document);
  assertParagraphsFit(document);
  assertReferencesFit(document);
}

/** Equal to the last field; the text of the first difference alone, for documents are long. */
function assertSame(found: Document, expected: Document): void {
  for (const key of Object.keys(expected) as (keyof Document)[])
    assert.deepEqual(found[key], expected[key], `${key} differ`);
}

// --------------------------------------------------------------------------------------------------------------------

describe('analysing an edited article', () => {
  const article = fc.constantFrom(...cases);

  it('gives what analysing it afresh gives', () => {
    fc.assert(
      fc.property(article, formats, edits, (one, format, changes) => {
        const before = analyse(one.text, inputOf(format));
        const text = edited(one.text, changes);
        assertSame(analyse(text, inputOf(format), before), analyse(text, inputOf(format)));
      }),
      { ...drawn, numRuns: 25 },
    );
  }).timeout(30_000);

  it('does so by rules alone, and when the trained tables arrive after the version before or go', () => {
    fc.assert(
      fc.property(article, formats, edits, (one, format, changes) => {
        const before = analyse(one.text, byRules(format));
        const text = edited(one.text, changes);
        assertSame(analyse(text, byRules(format), before), analyse(text, byRules(format)));
        const arrived = analyse(text, inputOf(format), before);
        assertSame(arrived, analyse(text, inputOf(format)));
        assertSame(analyse(one.text, byRules(format), arrived), before);
      }),
      { ...drawn, numRuns: 10 },
    );
  }).timeout(30_000);

  it('does so when the words that it knows change', () => {
    const text = 'It failed, the reeve said.\n\nReeve Dana Quill said it would snow.';
    const [titles, unnamedSources] = [english.titles, english.unnamedSources].map((all) => new Set([...all, 'reeve']));
    const language = { ...english, titles: titles!, unnamedSources: unnamedSources! };
    const input: Input = { ...inputOf('plain'), language };
    assertSame(analyse(text, input, analyse(text, inputOf('plain'))), analyse(text, input));
  });

  it('does so where a name in one paragraph changes what a word in another is', () => {
    const text = 'It was Larsen. Larsen is near.\n\nThey went to Larsen by boat.';
    const added = `${text}\n\nMayor Kofi Larsen said he would wait.`;
    const before = analyse(text, inputOf('plain'));
    assertSame(analyse(added, inputOf('plain'), before), analyse(added, inputOf('plain')));
    assertSame(analyse(text, inputOf('plain'), analyse(added, inputOf('plain'))), before);
  });
  it('does so edit after edit, and over what people decided about the version before', () => {
    fc.assert(
      fc.property(article, formats, rewriting, fc.boolean(), (one, format, changes, isDecided) => {
        const decide = (document: Document): Document => {
          const [first] = document.actors;
          return first && isDecided ? applyDecisions(document, [{ type: 'not-actor', actor: first }]) : document;
        };
        let text = one.text;
        let before = analyse(text, inputOf(format));
        for (const change of changes) {
          text = editedOnce(text, change);
          const after = analyse(text, inputOf(format), decide(before));
          assertSame(after, analyse(text, inputOf(format)));
          before = after;
        }
      }),
      { ...drawn, numRuns: 15 },
    );
  }).timeout(60_000);

  it('does so letter by letter in the middle of a long article', () => {
    const sentence = fc.constantFrom(
      ' and nobody else came',
      ' Mayor Lena Holm said it was over. She left.',
      ' “It is over,” she said.',
      '\n\n“I left,” the minister told reporters. “We all did.”\n\n',
      ', according to his lawyer, who asked not to be named because the case was open',
      ' Lund Foods said it was over, Reuters reported. The company left.\n',
    );
    const articles = fc.array(article, { minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(articles, sentence, share, fc.boolean(), (several, typed, at, isTrained) => {
        const text = several.map((one) => one.text).join('\n\n');
        const input = isTrained ? inputOf('plain') : byRules('plain');
        const middle = Math.floor(at * text.length);
        let before = analyse(text, input);
        for (let length = 1; length <= typed.length; length += 1) {
          const next = text.slice(0, middle) + typed.slice(0, length) + text.slice(middle);
          const after = analyse(next, input, before);
          if (length % 6 === 0 || length === typed.length) assertSame(after, analyse(next, input));
          before = after;
        }
      }),
      { ...drawn, numRuns: 5 },
    );
  }).timeout(60_000);

  it('does so whatever other article went before, or the same in another format', () => {
    fc.assert(
      fc.property(article, article, formats, formats, (one, other, format, otherFormat) => {
        const before = analyse(other.text, inputOf(otherFormat));
        assertSame(analyse(one.text, inputOf(format), before), analyse(one.text, inputOf(format)));
      }),
      { ...drawn, numRuns: 20 },
    );
  }).timeout(30_000);

  it('does so where only a part is analysed', () => {
    fc.assert(
      fc.property(article, formats, edits, share, share, share, (one, format, changes, from, to, earlier) => {
        const text = edited(one.text, changes);
        const part = (a: number, b: number, length: number): Span => ({
          start: Math.floor(Math.min(a, b) * length),
          end: Math.floor(Math.max(a, b) * length),
        });
        const before = analyse(one.text, inputOf(format, part(earlier, to, one.text.length)));
        const input = inputOf(format, part(from, to, text.length));
        const found = analyse(text, input, before);
        assertSame(found, analyse(text, input));
        assertWhole(found);
      }),
      { ...drawn, numRuns: 40 },
    );
  }).timeout(30_000);

  it('takes over the paragraphs that did not change, each as the same value', () => {
    const before = analyse('Ana Lund said it failed.\n\nIt rained.\n\nBen Ruiz said no.', inputOf('plain'));
    const after = analyse('Ana Lund said it failed.\n\nIt snowed.\n\nBen Ruiz said no.', inputOf('plain'), before);
    const isTakenOver = after.paragraphs.map(({ reading }, i) => reading === before.paragraphs[i]?.reading);
    assert.deepEqual(isTakenOver, [true, false, true]);
  });

  it('reads a paragraph anew where an unclosed mark before it turns its words into a quotation', () => {
    const closed = '“It rained,” Ana Lund said.\n\n“Nobody slept,” Ben Ruiz said.';
    const open = closed.replace('rained,”', 'rained,');
    assertSame(analyse(open, inputOf('plain'), analyse(closed, inputOf('plain'))), analyse(open, inputOf('plain')));
  });
});

describe('analysing any text', () => {
  it('never throws, and all spans and references hold', () => {
    fc.assert(
      fc.property(anyText, formats, (text, format) => assertWhole(analyse(text, inputOf(format)))),
      { ...drawn, numRuns: 700 },
    );
  }).timeout(30_000);

  it('holds for articles damaged at random', () => {
    fc.assert(
      fc.property(fc.constantFrom(...cases), formats, edits, (one, format, changes) =>
        assertWhole(analyse(edited(one.text, changes), inputOf(format))),
      ),
      { ...drawn, numRuns: 25 },
    );
  }).timeout(30_000);

  it('finds nothing in an empty text', () => {
    const document = analyse('', inputOf('plain'));
    assertWhole(document);
    assert.deepEqual([document.actors, document.attributions, document.quotations], [[], [], []]);
  });

  it('finds the same in a text with Windows line ends', () => {
    for (const { text, format } of cases) {
      const unix = text.replace(/\r\n?/g, '\n');
      const words = ({ text: own, attributions }: Document) =>
        attributions.map(({ content }) => content.map(({ start, end }) => own.slice(start, end).replace(/\s+/g, ' ')));
      const windows = analyse(unix.replaceAll('\n', '\r\n'), inputOf(format));
      assert.deepEqual(words(windows), words(analyse(unix, inputOf(format))));
    }
  }).timeout(30_000);
});
