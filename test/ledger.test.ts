import assert from 'node:assert/strict';
import { type Noted, noReview, type Review } from '../src/annotations/review';
import { difference, entryAt, entryOf, ledger, tally } from '../src/editor/ledger';
import { HIDDEN, type Paragraph, type ParagraphKind, type Span } from '../src/engine/document';
import type { Row } from '../src/panel/messages';
import { actor, articleOf, attribution, quotation, spanOf } from './by-hand';

const paragraph = (span: Span, prose: string, kind: ParagraphKind = 'prose'): Paragraph => ({
  ...span,
  kind,
  prose,
  reading: { tokens: [], sentences: [], marks: [], names: [] },
  clauses: [],
});

describe('What people decided, in the ledger', () => {
  const text = 'It rained for 3 days. “Too late,” said Ada Roe. “Nobody came.”';
  const at = (words: string) => spanOf(text, words);
  const { document } = articleOf(text, {
    actors: [actor('Ada Roe', [])],
    quotations: [quotation(at('“Too late,”'), { attribution: 0 }), quotation(at('“Nobody came.”'))],
    attributions: [attribution([at('“Too late,”')], { actor: 'ada-roe' })],
  });
  const own = [
    { ...at('It rained for 3 days.'), facts: [{ ...at('3'), kind: 'number' as const }], perhapsVia: undefined },
  ];
  const note = (words: string, more: Partial<Noted> = {}): Noted => ({
    annotation: { id: words, anchor: { exact: words }, by: 'RF' },
    span: at(words),
    status: 'confirmed',
    was: undefined,
    ...more,
  });
  const rows = (review: Partial<Review>) =>
    ledger(document, { ...noReview, ...review }, own).map(({ row }) => [row.words, row.kind, row.status, row.by]);

  it('is told of the claim that has these words, or nearly', () => {
    assert.deepEqual(rows({ noted: [note('“Too late,” said')] }), [
      ['It rained for 3 days.', 'fact', 'unchecked', ''],
      ['“Too late,”', 'direct', 'confirmed', 'RF'],
      ['“Nobody came.”', 'direct', 'unchecked', ''],
    ]);
  });

  it('tells what the file says of a claim and nobody can read', () => {
    const noted = [{ ...note('“Too late,” said'), unread: 'status: fixxed' }];
    const unread = ledger(document, { ...noReview, noted }).map(({ row }) => row.unread);
    assert.deepEqual(unread.filter(Boolean), ['status: fixxed']);
  });

  it('has a row of its own where the machine found no claim', () => {
    const fact = note('rained', {
      annotation: { id: 'f-1', type: 'fact', anchor: { exact: 'rained' } },
      status: 'fix',
    });
    assert.deepEqual(rows({ noted: [fact] })[1], ['rained', 'fact', 'fix', '']);
  });

  it('belongs to the claim with just these words, not to another that begins there too', () => {
    const outer = at('“Too late,” said Ada Roe');
    const nested = { ...document, attributions: [attribution([outer]), attribution([at('“Too late,”')])] };
    const entries = ledger(nested, { ...noReview, noted: [note('“Too late,” said Ada Roe')] });
    const status = (span: Span) => entryOf(entries, [span])?.row.status;
    assert.deepEqual([status(outer), status(at('“Too late,”'))], ['confirmed', 'unchecked']);
    assert.equal(status(at('“Too')), undefined);
  });

  it('marks of the article’s own sentences only what can be looked up', () => {
    assert.deepEqual(
      ledger(document, noReview, own)[0]?.marked.map(({ start, end }) => text.slice(start, end)),
      ['3'],
    );
  });
});

describe('The ledger of an article', () => {
  it('has a row for each attribution and each speakerless quotation, in order of position', () => {
    const text = '“Too late,” says the note. “Nobody came.” Priya Nair of Radio Delta said it rained.';
    const at = (words: string) => spanOf(text, words);
    const nair = actor('Priya Nair', []);
    const delta = actor('Radio Delta', [], { kind: 'outlet' });
    const { document } = articleOf(text, {
      actors: [nair, delta],
      quotations: [quotation(at('“Too late,”'), { attribution: 0 }), quotation(at('“Nobody came.”'))],
      attributions: [
        attribution([at('“Too late,”')], { source: [at('the note')], cue: [at('says')], stance: 'document' }),
        attribution([at('it rained')], {
          kind: 'indirect',
          source: [at('Priya Nair')],
          cue: [at('said')],
          actor: nair.id,
          via: [delta.id],
        }),
      ],
    });
    assert.deepEqual(
      ledger(document).map(({ row }) => [row.words, row.kind, row.speaker.status, row.speaker.name, row.cue, row.via]),
      [
        ['“Too late,”', 'direct', 'document', 'the note', 'says', []],
        ['“Nobody came.”', 'direct', 'unresolved', '', '', []],
        ['it rained', 'indirect', 'known', 'Priya Nair', 'said', ['Radio Delta']],
      ],
    );
  });

  it('leaves out titles of works, scare quotes and quotations inside others', () => {
    const text = '“He told me ‘go home’ twice.” The “Blue Book” is a so-called “classic”.';
    const at = (words: string) => spanOf(text, words);
    const { document } = articleOf(text, {
      quotations: [
        quotation(at('“He told me ‘go home’ twice.”')),
        quotation(at('‘go home’'), { within: 0 }),
        quotation(at('“Blue Book”'), { use: 'title' }),
        quotation(at('“classic”'), { use: 'scare' }),
      ],
    });
    assert.deepEqual(
      ledger(document).map(({ row }) => row.words),
      ['“He told me ‘go home’ twice.”'],
    );
  });

  it('calls a described source unnamed even where its organisation is known', () => {
    const text = 'A port authority official said the crane had been checked.';
    const port = actor('Port Authority', [], { kind: 'organisation' });
    const claim = attribution([spanOf(text, 'the crane had been checked')], {
      source: [spanOf(text, 'A port authority official')],
      actor: port.id,
      isUnnamed: true,
    });
    const [entry] = ledger(articleOf(text, { actors: [port], attributions: [claim] }).document);
    assert.deepEqual([entry?.row.speaker.status, entry?.row.speaker.name], ['unnamed', 'A port authority official']);
  });

  it('names who could be meant where the speaker is not clear', () => {
    const text = 'He said the roof would hold.';
    const people = [actor('Jonas Weber', []), actor('Femi Ade', [])];
    const claim = attribution([spanOf(text, 'the roof would hold')], {
      source: [spanOf(text, 'He')],
      how: 'unresolved',
      candidates: ['jonas-weber', 'femi-ade'],
    });
    const [entry] = ledger(articleOf(text, { actors: people, attributions: [claim] }).document);
    assert.deepEqual(entry?.row.speaker, {
      status: 'unresolved',
      id: '',
      name: 'He',
      how: 'unresolved',
      source: 'He',
      candidates: ['Jonas Weber', 'Femi Ade'],
    });
  });

  it('writes the words on one line, without markup, with a mark where parts were left out', () => {
    const text = 'Said *very\r\nsoftly*, she said, and twice.';
    const prose = text.replaceAll('*', HIDDEN);
    const claim = attribution([spanOf(text, 'Said *very\r\nsoftly*'), spanOf(text, 'and twice')]);
    const { document } = articleOf(text, {
      paragraphs: [paragraph({ start: 0, end: text.length }, prose)],
      attributions: [claim],
    });
    assert.equal(ledger(document)[0]?.row.words, 'Said very softly … and twice');
  });

  it('cuts a claim that never ends', () => {
    const text = `“${'on and on '.repeat(500)}`;
    const open = quotation({ start: 0, end: text.length }, { isClosed: false });
    const words = ledger(articleOf(text, { quotations: [open] }).document)[0]?.row.words ?? '';
    assert.ok(words.length < 2000 && words.endsWith('…'));
  });

  it('counts paragraphs of prose only', () => {
    const text = 'Tide tables\n\nIt rained.\n\n“It will again.”';
    const at = (words: string) => spanOf(text, words);
    const { document } = articleOf(text, {
      paragraphs: [
        paragraph(at('Tide tables'), 'Tide tables', 'heading'),
        paragraph(at('It rained.'), 'It rained.'),
        paragraph(at('“It will again.”'), '“It will again.”'),
      ],
      quotations: [quotation(at('“It will again.”'))],
    });
    assert.equal(ledger(document)[0]?.row.paragraph, 2);
  });

  it('gives equal claims ids of their own, and keeps the id of a claim when the text above it changes', () => {
    const ids = (text: string) =>
      ledger(
        articleOf(text, {
          quotations: [quotation(spanOf(text, '“No.”')), quotation(spanOf(text, '“No.”', 1))],
        }).document,
      ).map(({ row }) => row.id);
    const before = ids('“No.” “No.”');
    assert.equal(new Set(before).size, 2);
    assert.deepEqual(ids('It was put to the vote. “No.” “No.”'), before);
  });
});

describe('The counts above the ledger', () => {
  it('tell quotations, those with a speaker, and claims reported in other words', () => {
    const text = '“Ready,” Osei said. “Steady.” He said they had gone. He hoped for rain.';
    const at = (words: string) => spanOf(text, words);
    const osei = actor('Osei', []);
    const { document } = articleOf(text, {
      actors: [osei],
      quotations: [quotation(at('“Ready,”'), { attribution: 0 }), quotation(at('“Steady.”'))],
      attributions: [
        attribution([at('“Ready,”')], { actor: osei.id }),
        attribution([at('they had gone')], { kind: 'indirect', actor: osei.id, how: 'pronoun' }),
        attribution([at('for rain')], { kind: 'indirect', stance: 'attitude', actor: osei.id, how: 'pronoun' }),
      ],
    });
    assert.deepEqual(tally(document), { quotations: 2, withSpeaker: 1, reported: 1 });
  });
});

describe('The row under the cursor', () => {
  const text = 'Lund said the shop “will not open” on Monday. It snowed.';
  const at = (words: string, nth = 0) => spanOf(text, words, nth);
  const { document } = articleOf(text, {
    attributions: [
      attribution([at('the shop “will not open” on Monday')], { kind: 'indirect', source: [at('Lund')] }),
      attribution([at('“will not open”')], { kind: 'mixed' }),
    ],
  });
  const entries = ledger(document);
  const kindAt = (start: number, end = start) => entryAt(entries, { start, end })?.row.kind;

  it('is the innermost claim whose words hold the cursor, its last edge included', () => {
    assert.equal(kindAt(at('will').start), 'mixed');
    assert.equal(kindAt(at('“will not open”').end), 'mixed');
    assert.equal(kindAt(at('Monday').start), 'indirect');
  });

  it('is the claim whose source or cue holds the cursor, where no words of a claim do', () => {
    assert.equal(kindAt(at('Lund').start), 'indirect');
    assert.equal(kindAt(at('snowed').start), undefined);
  });

  it('is the claim that is selected as a whole, even where another ends at the same place', () => {
    const whole = at('the shop “will not open” on Monday');
    assert.equal(kindAt(whole.start, whole.end), 'indirect');
  });
});

describe('What is sent to the panel after an edit', () => {
  const row = (id: string, words = id): Row => ({
    id,
    words,
    paragraph: 1,
    kind: 'direct',
    stance: 'speech',
    speaker: { status: 'unresolved', id: '', name: '', how: 'unresolved', source: '', candidates: [] },
    cue: '',
    via: [],
    perhapsVia: [],
    basis: 'speaker',
    sureness: 'sure',
    status: 'unchecked',
    by: '',
    isUnconfirmed: false,
    isByHand: false,
    risk: 0,
  });
  const [a, b, c] = [row('a'), row('b'), row('c')];

  it('is nothing where all rows say the same', () => {
    assert.equal(difference([a, b], [row('a'), row('b')]), undefined);
  });

  it('is only the rows between the first and the last that differ', () => {
    assert.deepEqual(difference([a, b, c], [a, row('b', 'new words'), c]), {
      from: 1,
      removed: 1,
      rows: [row('b', 'new words')],
    });
    assert.deepEqual(difference([a, c], [a, b, c]), { from: 1, removed: 0, rows: [b] });
    assert.deepEqual(difference([a, b, c], [a, c]), { from: 1, removed: 1, rows: [] });
  });

  it('counts no row twice where equal rows stand side by side', () => {
    assert.deepEqual(difference([a, a], [a, a, a]), { from: 2, removed: 0, rows: [a] });
    assert.deepEqual(difference([a, a, a], [a]), { from: 1, removed: 2, rows: [] });
  });
});
