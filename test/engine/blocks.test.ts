import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Block, readBlocks, readMetadata } from '../../src/engine/blocks';
import { type Format, HIDDEN } from '../../src/engine/document';
import { english } from '../../src/engine/languages/en/index';

const whole = (text: string, format: Format) => readBlocks(text, format, english, { start: 0, end: text.length });

/** Each block's kind and prose, hidden characters written as ░. */
const read = (format: Format, text: string) =>
  whole(text, format).map(({ kind, prose }) => `${kind}: ${prose.replaceAll(HIDDEN, '░')}`);
const plain = (text: string) => read('plain', text);
const markdown = (text: string) => read('markdown', text);

function assertExact(text: string, blocks: readonly Block[]): void {
  let end = 0;
  for (const block of blocks) {
    assert.ok(block.start >= end && block.end > block.start && block.end <= text.length);
    assert.equal(block.prose.length, block.end - block.start);
    for (let i = 0; i < block.prose.length; i++) {
      if (block.prose[i] !== HIDDEN) assert.equal(block.prose[i], text[block.start + i]);
    }
    assert.doesNotMatch(block.prose, /^[\s\uE000]|[\s\uE000]$/);
    end = block.end;
  }
}

describe('readBlocks of a plain text', () => {
  it('takes each line for a paragraph, whatever ends it', () => {
    assert.deepEqual(plain('\uFEFFRain fell.\r\nIt stopped.\rThen sun.\n\n\t It set. \u00A0\n\fNight came.'), [
      'prose: Rain fell.',
      'prose: It stopped.',
      'prose: Then sun.',
      'prose: It set.',
      'prose: Night came.',
    ]);
  });

  it('joins lines that were wrapped', () => {
    const text = [
      'The ferry from Oban was held for three hours on Tuesday after a passenger told',
      'the crew that a man had gone overboard, and the search went on until Sergeant',
      'Morag Bell called it off.',
      '',
      'She said he had been asleep below.',
    ].join('\n');
    assert.deepEqual(plain(text).length, 2);
    assert.match(plain(text)[0] ?? '', /told\nthe crew .* Sergeant\nMorag Bell/s);
  });

  it('leaves lines apart that had room for the next word, and lines too long to be wrapped', () => {
    const poem = 'The sea was wide and the sea was grey and long,\nAnd we had oars,\nand we rowed.';
    assert.equal(plain(poem).length, 3);
    const long = `${'The council met again. '.repeat(6).trim()}\nit did not vote.`;
    assert.equal(plain(long).length, 2);
  });

  it('begins a paragraph at an indented line and at a speaker’s label', () => {
    const lines = [
      '  It rained on the parade and on everyone who had come to',
      'see it on the day.',
      '  Nobody minded.',
    ];
    assert.equal(plain(lines.join('\n')).length, 2);
    const talk = [
      'HALE: We asked for the money in March and then again in',
      'may and nobody wrote to us or even so much as called a',
      'RUIZ: Not so.',
    ];
    assert.equal(plain(talk.join('\n')).length, 2);
  });

  it('knows headings by title case, capitals, or a short line between paragraphs', () => {
    assert.deepEqual(
      plain('Ferry Held for Three Hours\nIt was late.\nWhat comes next\nNobody knows.\nTHE SEARCH\nIt is over.'),
      [
        'heading: Ferry Held for Three Hours',
        'prose: It was late.',
        'heading: What comes next',
        'prose: Nobody knows.',
        'heading: THE SEARCH',
        'prose: It is over.',
      ],
    );
  });

  it('takes a first line without a full stop for the headline', () => {
    const text = 'Council admits it knew of the crack in the bridge for two years\n\nThe council knew.';
    assert.equal(whole(text, 'plain')[0]?.kind, 'heading');
    assert.equal(whole("'We Knew,' Council Says\n\nThe council knew.", 'plain')[0]?.kind, 'heading');
    assert.equal(whole("'we knew,' it said\n\nThe council knew.", 'plain')[0]?.kind, 'prose');
  });

  it('takes no quotation, label, broken-off line or last line for a heading', () => {
    const text = '"Never Again"\nHALE: No Way\nHe said,\nThen he\nThe mayor said that';
    assert.deepEqual(
      whole(text, 'plain').map(({ kind }) => kind),
      ['prose', 'prose', 'prose', 'heading', 'prose'],
    );
  });

  it('knows furniture and list items, markers outside', () => {
    assert.deepEqual(
      plain('Photo: Bo Hale\n* * *\n- first this,\n  then that\n2. Second.\n• Third.\nIt was 2014. Rain.'),
      [
        'furniture: Photo: Bo Hale',
        'furniture: * * *',
        'list-item: first this,\n  then that',
        'list-item: Second.',
        'list-item: Third.',
        'prose: It was 2014. Rain.',
      ],
    );
  });

  it('reads no Markdown', () => {
    assert.deepEqual(plain('He saw *stars* and `code`.\n> It is so.'), [
      'prose: He saw *stars* and `code`.',
      'prose: > It is so.',
    ]);
  });
});

describe('readBlocks of Markdown', () => {
  it('hides emphasis, code, addresses, HTML and escapes in place', () => {
    assert.deepEqual(
      markdown('He *saw* **it** `x` <b>on</b> \\*http://a.example <!-- no --> at [the site](http://b.example "t").'),
      ['prose: He ░saw░ ░░it░░ ░░░ ░░░on░░░░ ░*░░░░░░░░░░░░░░░░ ░░░░░░░░░░░ at ░the site░░░░░░░░░░░░░░░░░░░░░░░.'],
    );
  });

  it('keeps the writer’s own brackets and hides references', () => {
    assert.deepEqual(markdown('"[The mayor] is [sic] late,"[^1] says [the log].\n\n[the log]: http://a.example'), [
      'prose: "[The mayor] is [sic] late,"░░░░ says ░the log░.',
    ]);
  });

  it('gives headings, lists, quotes, cells and footnotes their kinds', () => {
    const text = `# One #
Two
---
- three
  - four
1. five

> six
> seven
>> eight

| a | "b" |
|---|-----|
| c | d |

[^1]: Nine.
[^2]: *Ten*.

- [ ] eleven`;
    assert.deepEqual(markdown(text), [
      'heading: One',
      'heading: Two',
      'list-item: three',
      'list-item: four',
      'list-item: five',
      'block-quote: six\n░ seven',
      'block-quote: eight',
      'cell: a',
      'cell: "b"',
      'cell: c',
      'cell: d',
      'footnote: Nine.',
      'footnote: Ten░.',
      'list-item: eleven',
    ]);
  });

  it('makes no block of code, HTML, comments, rules and pictures', () => {
    const text = '```\n"a"\n```\n\n    "b"\n\n<div>"c"</div>\n\n<!-- "d" -->\n\n***\n\n![e](f.png)\n\nIt rained.';
    assert.deepEqual(markdown(text), ['prose: It rained.']);
  });

  it('cuts at line breaks in HTML and takes a bold line for a heading', () => {
    assert.deepEqual(markdown('One.<br>Two.\n\n**What comes next**\n\n**It rained.**'), [
      'prose: One.',
      'prose: Two.',
      'heading: What comes next',
      'prose: It rained.',
    ]);
  });

  it('reads past front matter, in whatever line ends', () => {
    assert.deepEqual(markdown('---\r\ntitle: The Ferry\r\n---\r\nIt rained\r\n*all* day.\r\n\r\nThen sun.'), [
      'prose: It rained\r\n░all░ day.',
      'prose: Then sun.',
    ]);
    assert.deepEqual(markdown('---\n\nIt rained.\n\n---\n'), ['prose: It rained.']);
  });

  it('reads tables whatever ends their lines', () => {
    assert.deepEqual(markdown('| a | b |\r\n|---|--:|\r\n| c | d |\r\n'), ['cell: a', 'cell: b', 'cell: c', 'cell: d']);
    assert.deepEqual(markdown('| a |  \n| - |  \n| b |'), ['cell: a', 'cell: b']);
  });

  it('reads on without markup where a paragraph has more of it than anybody writes', () => {
    const text = `${'*a'.repeat(50_000)}\n\n${'> '.repeat(5_000)}deep\n\nThe *end*.`;
    assert.equal(markdown(text).at(-1), 'prose: The ░end░.');
  });
});

describe('readBlocks of a part', () => {
  const sentence = 'The council met on the fourth of May and did not vote on the road.';
  const text = `${sentence}\n\n`.repeat(60_000);
  const within = { start: 2_000_010, end: 2_000_200 };

  for (const format of ['plain', 'markdown'] as const) {
    it(`gives whole blocks that touch it and no others (${format})`, () => {
      const blocks = readBlocks(text, format, english, within);
      assert.ok(blocks.length > 0 && blocks.length < 10);
      assert.ok(
        blocks.every(({ prose, start, end }) => prose === sentence && end >= within.start && start <= within.end),
      );
      assertExact(text, blocks);
    });
  }

  it('enters no Markdown list half-way', () => {
    const list = 'Intro.\n\n- one\n\n    - two\n\n    - three';
    assert.deepEqual(
      readBlocks(list, 'markdown', english, { start: 30, end: 32 }).map(({ kind }) => kind),
      ['list-item'],
    );
  });
});

describe('readBlocks of a line longer than any paragraph', () => {
  const sentence = 'The council met on the fourth of May and did not vote on the road. ';
  const longest = (blocks: readonly Block[]) => Math.max(...blocks.map(({ prose }) => prose.length));

  for (const format of ['plain', 'markdown'] as const) {
    it(`cuts it behind sentences (${format})`, () => {
      const text = sentence.repeat(15_000);
      const blocks = whole(text, format);
      assertExact(text, blocks);
      assert.ok(blocks.length >= 50 && longest(blocks) <= 20_000);
      assert.ok(blocks.every(({ prose }) => prose.startsWith('The council') && prose.endsWith('the road.')));
      const lettersOf = (some: string) => some.replaceAll(' ', '').length;
      assert.equal(
        blocks.reduce((sum, { prose }) => sum + lettersOf(prose), 0),
        lettersOf(text),
      );
    });

    it(`reads no more of it than is asked for (${format})`, () => {
      const blocks = readBlocks(sentence.repeat(15_000), format, english, { start: 500_000, end: 500_100 });
      assert.ok(blocks.length >= 1 && blocks.length <= 2);
    });
  }

  it('cuts at blanks where no sentence ends, and through no character where there is no blank', () => {
    const words = whole('word '.repeat(50_000), 'plain');
    assert.ok(words.every(({ prose }) => /^word.*word$/.test(prose)) && longest(words) <= 20_000);
    const faces = whole(`a${'😀'.repeat(50_000)}`, 'plain');
    assert.ok(faces.every(({ prose }) => !/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/.test(prose)) && longest(faces) <= 20_000);
  });

  it('leaves out pieces that hold nothing', () => {
    assert.deepEqual(
      whole(`a${' '.repeat(70_000)}b`, 'plain').map(({ prose }) => prose),
      ['a', 'b'],
    );
  });
});

describe('readMetadata', () => {
  it('reads title, byline and date from YAML and TOML front matter', () => {
    assert.deepEqual(
      readMetadata(
        '---\ntitle: "The Ferry"\nauthors:\n  - Ana Ruiz\n  - Bo Hale\ndate: 2024-05-01\n---\nRain.',
        'markdown',
      ),
      {
        title: 'The Ferry',
        byline: 'Ana Ruiz, Bo Hale',
        published: '2024-05-01',
      },
    );
    assert.deepEqual(readMetadata('+++\ntitle = "Rain"\nauthor = ["Ana Ruiz", "Bo Hale"]\n+++\n', 'markdown'), {
      title: 'Rain',
      byline: 'Ana Ruiz, Bo Hale',
    });
  });

  it('knows nothing of a plain text or a text without front matter', () => {
    assert.deepEqual(readMetadata('---\ntitle: Rain\n---\n', 'plain'), {});
    assert.deepEqual(readMetadata('---\nRain fell: a lot.\n\n---\n', 'markdown'), {});
  });
});

describe('readBlocks of any text', () => {
  const pieces = [
    '*',
    '**',
    '_',
    '`',
    '```\n',
    '[',
    ']',
    '(',
    ')',
    '<',
    '>',
    '> ',
    '- ',
    '1. ',
    '# ',
    '|',
    '|-|\n',
    '\n',
    '\r\n',
    '\r',
    '\f',
  ];
  const words = [
    'a',
    'The ',
    '"',
    ' ',
    '  ',
    '\t',
    '\\',
    '[^1]: ',
    '<br>',
    '<!--',
    '---\n',
    'key: ',
    '&amp;',
    '\uFEFF',
    '\uD800',
    '\0',
    '~~',
  ];
  const texts = fc.oneof(
    fc.array(fc.constantFrom(...pieces, ...words)).map((parts) => parts.join('')),
    fc.string({ unit: 'binary' }),
  );

  for (const format of ['plain', 'markdown'] as const) {
    it(`keeps offsets exact (${format})`, () => {
      fc.assert(
        fc.property(texts, fc.nat(40), fc.nat(40), (text, a, b) => {
          assertExact(text, whole(text, format));
          const end = Math.min(text.length, a + b);
          assertExact(text, readBlocks(text, format, english, { start: Math.min(a, end), end }));
        }),
        { numRuns: 200 },
      );
    });
  }
});
