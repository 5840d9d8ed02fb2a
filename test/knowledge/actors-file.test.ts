import assert from 'node:assert/strict';
import { readActorsFile } from '../../src/knowledge/actors-file';

const lines = (...each: string[]): string => `${each.join('\n')}\n`;
const reasons = (text: string) => readActorsFile(text).problems.map(({ reason, line }) => `${reason} ${line}`);
const names = (text: string) => readActorsFile(text).knowledge.actors.map(({ name }) => name);

describe('The file of known actors', () => {
  it('lists actors with their kinds and other names, and titles', () => {
    const text = lines(
      '# ours',
      'actors:',
      '  - name: Marlow Herald',
      '    kind: outlet',
      '    aliases: [the Herald, MH]',
      '  - { name: Priya Raman, kind: person }',
      'titles:',
      '  - portreeve',
    );
    assert.deepEqual(readActorsFile(text), {
      knowledge: {
        actors: [
          { name: 'Marlow Herald', kind: 'outlet', aliases: ['the Herald', 'MH'] },
          { name: 'Priya Raman', kind: 'person', aliases: [] },
        ],
        titles: ['portreeve'],
      },
      problems: [],
    });
  });

  it('may be empty, half filled in, or hold a name that looks like a number', () => {
    for (const text of ['', '\n', '# nothing yet\n', 'actors:\ntitles:\n', 'actors: []\n'])
      assert.deepEqual(readActorsFile(text), { knowledge: { actors: [], titles: [] }, problems: [] });
    assert.deepEqual(names(lines('actors:', '  - name: 1843', '    kind: outlet')), ['1843']);
  });

  it('tells at its line what cannot be used, and uses the rest', () => {
    const text = lines(
      'actors:',
      '  - name: Tom Ekholm',
      '    kind: human',
      '  - kind: person',
      '  - Priya Raman',
      '  - name: Lena Holm',
      '    kind: person',
      '    age: 40',
      '    aliases: Leni',
      '  - name: Skarholm Trust',
      '    kind: organisation',
      '    aliases: [the Trust, [x]]',
      'towns: [Marlow]',
      'titles: [portreeve, { a: 1 }]',
    );
    assert.deepEqual(reasons(text).sort(), [
      'no-kind 2',
      'no-name 3',
      'not-a-list 8',
      'not-an-actor 4',
      'not-words 11',
      'not-words 13',
      'unknown-key 12',
      'unknown-key 7',
    ]);
    const { knowledge } = readActorsFile(text);
    assert.deepEqual(knowledge.actors, [
      { name: 'Lena Holm', kind: 'person', aliases: [] },
      { name: 'Skarholm Trust', kind: 'organisation', aliases: ['the Trust'] },
    ]);
    assert.deepEqual(knowledge.titles, ['portreeve']);
  });

  it('points to the very words', () => {
    const [problem] = readActorsFile(lines('actors:', '  - name: Tom Ekholm', '    kind: human')).problems;
    assert.deepEqual(problem, { reason: 'no-kind', words: 'human', line: 2, from: 10, to: 15 });
  });

  it('is used up to where its YAML breaks', () => {
    const text = lines('actors:', '  - name: Lena Holm', '    kind: person', '  - name: "Tom', 'titles: [portreeve');
    assert.ok(reasons(text).some((each) => each.startsWith('syntax')));
    assert.deepEqual(names(text).slice(0, 1), ['Lena Holm']);
  });

  it('takes no harm from anything', () => {
    for (const text of [
      'actors: &a [*a]',
      'a: *b',
      '- x',
      'just words',
      '\u0000',
      '? [a]: b',
      'actors: {}',
      '---\na: 1\n---\nb: 2',
      '!!js/function x',
    ])
      assert.deepEqual(readActorsFile(text).knowledge, { actors: [], titles: [] }, text);
  });
});
