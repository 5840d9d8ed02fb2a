import assert from 'node:assert/strict';
import type { Article } from '../src/article';
import { marked } from './marked';

const text = '"It failed," Okoro told reporters. She left.';

const article: Article = {
  document: {
    text,
    format: 'plain',
    language: 'en',
    isForeign: false,
    analysed: { start: 0, end: text.length },
    metadata: {},
    paragraphs: [
      {
        start: 0,
        end: text.length,
        kind: 'prose',
        prose: text,
        reading: { tokens: [], sentences: [], marks: [], names: [] },
        clauses: [],
      },
    ],
    quotations: [
      {
        start: 0,
        end: 12,
        isClosed: true,
        parts: [{ start: 0, end: 12 }],
        within: undefined,
        use: 'speech',
        attribution: 0,
      },
    ],
    strayMarks: [],
    actors: [
      {
        id: 'okoro',
        name: 'Okoro',
        kind: 'person',
        aliases: [],
        titles: [],
        mentions: [{ start: 13, end: 18, form: 'name', how: 'explicit', candidates: [] }],
      },
    ],
    unresolved: [{ start: 35, end: 38, form: 'pronoun', how: 'unresolved', candidates: [] }],
    credits: [],
    attributions: [
      {
        kind: 'direct',
        stance: 'speech',
        source: [{ start: 13, end: 18 }],
        cue: [{ start: 19, end: 23 }],
        content: [{ start: 0, end: 12 }],
        actor: 'okoro',
        via: [],
        channels: [],
        anonymity: undefined,
        confidence: 1,
        basis: 'speaker',
        occasion: undefined,
        within: undefined,
        how: 'explicit',
        isUnnamed: false,
        candidates: [],
      },
    ],
  },
  findings: [{ check: 'quote-stitch', severity: 'info', start: 35, end: 43, message: 'Says so.' }],
};

describe('marked', () => {
  it('draws mentions, attributions and findings under the words', () => {
    assert.equal(
      marked(article),
      [
        'A. Okoro (person)',
        '',
        '"It failed," Okoro told reporters. She left.',
        '             A^^^^                 ?^^',
        '~~~~~~~~~~~~ content 1 (direct, speech)',
        '             ~~~~~ source 1 (Okoro, explicit)',
        '                   ~~~~ cue 1',
        '                                   ~~~~~~~~ ! quote-stitch: Says so.',
        '',
      ].join('\n'),
    );
  });

  it('folds a long paragraph at a space and marks each of its lines', () => {
    const long = `${'word '.repeat(19)}Okoro Adeyemi went home`;
    const start = long.indexOf('Okoro');
    const [paragraph] = article.document.paragraphs;
    assert.ok(paragraph);
    const document = {
      ...article.document,
      text: long,
      paragraphs: [{ ...paragraph, end: long.length, prose: long }],
      quotations: [],
      unresolved: [],
      attributions: [],
      actors: article.document.actors.map((actor) => ({
        ...actor,
        mentions: [{ start, end: start + 13, form: 'name' as const, how: 'explicit' as const, candidates: [] }],
      })),
    };
    assert.deepEqual(marked({ document, findings: [] }).split('\n').slice(2), [
      `${'word '.repeat(19)}Okoro`,
      `${' '.repeat(95)}A^^^^`,
      'Adeyemi went home',
      'A^^^^^^',
      '',
    ]);
  });
});
